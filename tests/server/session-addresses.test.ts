import type { Server } from 'node:http'
import { networkInterfaces } from 'node:os'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lanAddresses } from '../../src/app/server/addresses.ts'
import { PageFiles } from '../../src/app/server/page-files.ts'
import { createPageServer } from '../../src/app/server/page-server.ts'
import type { SessionApi } from '../../src/app/server/session-api.ts'
import { sessionApi } from '../../src/app/server/session-api.ts'
import { settingsFrom } from '../../src/app/server/settings.ts'
import { startSessions } from '../../src/app/server/start-sessions.ts'
import { stopServer } from '../../src/app/server/stop.ts'
import type { Folder } from '../support/folder.ts'
import { temporaryFolder } from '../support/folder.ts'
import { listenSomewhere } from '../support/http.ts'

let page: Folder
let server: Server
let rooms: Awaited<ReturnType<typeof startSessions>>
let api: SessionApi
let port: number

beforeAll(async () => {
  page = temporaryFolder({ 'index.html': '<!doctype html><title>Krap</title>' })
  server = createPageServer(page.path, new PageFiles(page.path), () => api)
  rooms = await startSessions(server, page.path, settingsFrom({ KRAP_DATA: page.path }, page.path), 'here')
  port = await listenSomewhere(server)
})
afterAll(async () => {
  const closing = stopServer(server)
  await rooms.stop()
  await closing
  page.remove()
})

const addresses = async () => {
  const answer = await fetch(`http://127.0.0.1:${port}/api/addresses`)
  return { status: answer.status, kept: answer.headers.get('cache-control'), body: await answer.json() }
}

describe('GET /api/addresses', () => {
  it('gives where phones in the room find this machine, with the port that answers', async () => {
    api = sessionApi(rooms, false)
    const own = lanAddresses(networkInterfaces()).map((address) => `http://${address}:${port}`)
    expect(await addresses()).toEqual({ status: 200, kept: 'no-store', body: { room: own } })
  })

  it('gives none behind a proxy, whose address the page has already', async () => {
    api = sessionApi(rooms, true)
    expect(await addresses()).toEqual({ status: 200, kept: 'no-store', body: { room: [] } })
  })

  it('is for reading alone', async () => {
    api = sessionApi(rooms, false)
    const answer = await fetch(`http://127.0.0.1:${port}/api/addresses`, { method: 'POST' })
    expect([answer.status, await answer.json()]).toEqual([404, { refused: 'session/unknown-request' }])
  })
})
