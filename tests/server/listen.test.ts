import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { CannotListen, listenFrom } from '../../src/app/server/listen.ts'
import { portFrom } from '../../src/app/server/port.ts'
import { stopServer } from '../../src/app/server/stop.ts'

const open: ReturnType<typeof createServer>[] = []
const make = () => {
  const server = createServer((_, response) => response.end('hello'))
  open.push(server)
  return server
}

afterEach(() => Promise.all(open.splice(0).map((server) => stopServer(server))))

const unheard = () => expect.unreachable('no port was taken')

describe('listenFrom', () => {
  it('takes the port that was asked for when it is free, and says nothing', async () => {
    const probe = make()
    const free = await listenFrom(probe, 0, unheard)
    await stopServer(probe)
    expect(await listenFrom(make(), free, unheard)).toBe(free)
  })

  it('takes the next port when one is in use, and says which was', async () => {
    const first = await listenFrom(make(), 0, unheard)
    const taken: number[] = []
    const second = await listenFrom(make(), first, (port) => taken.push(port))
    expect(taken[0]).toBe(first)
    expect(second).toBe(first + taken.length)
  })

  it('gives up after the number of tries, naming the last port', async () => {
    const server = make()
    const busy = await listenFrom(server, 0, unheard)
    await expect(listenFrom(make(), busy, unheard, 1)).rejects.toThrow(
      new CannotListen(busy, 'EADDRINUSE').message,
    )
  })

  it('answers on every network card', async () => {
    const server = make()
    await listenFrom(server, 0, unheard)
    expect(['::', '0.0.0.0']).toContain((server.address() as AddressInfo).address)
  })
})

describe('portFrom', () => {
  it('is 3000 unless PORT says otherwise', () => {
    expect(portFrom({})).toBe(3000)
    expect(portFrom({ PORT: '' })).toBe(3000)
    expect(portFrom({ PORT: '8080' })).toBe(8080)
    expect(portFrom({ PORT: '0' })).toBe(0)
  })

  it.each(['http', '-1', '3000.5', '65536', '3e3', '0x10'])('does not take "%s" for a port', (PORT) => {
    expect(portFrom({ PORT })).toBeNull()
  })
})
