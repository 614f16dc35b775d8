import { createServer } from 'node:http'
import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { stopServer } from '../../src/app/server/stop.ts'
import { ask, listenSomewhere } from '../support/http.ts'

describe('stopServer', () => {
  it('lets an answer that is under way finish', async () => {
    let finish: () => void = () => expect.unreachable('the request has not arrived')
    let arrived: () => void = () => undefined
    const underWay = new Promise<void>((resolve) => {
      arrived = resolve
    })
    const server = createServer((_, response) => {
      finish = () => response.end('all of it')
      arrived()
    })
    const port = await listenSomewhere(server)
    const answer = ask(port, '/')
    await underWay
    const stopped = stopServer(server)
    await expect(ask(port, '/')).rejects.toThrow('ECONNREFUSED')
    finish()
    expect((await answer).body.toString()).toBe('all of it')
    await stopped
  })

  it('does not wait for ever for a connection that stays open', async () => {
    const server = createServer(() => undefined)
    const port = await listenSomewhere(server)
    const socket = connect(port, '127.0.0.1')
    const asked = new Promise((resolve) => server.once('request', resolve))
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
    await asked
    const cut = new Promise((resolve) => socket.once('close', resolve))
    await stopServer(server, 20)
    await cut
    expect(server.listening).toBe(false)
  })
})
