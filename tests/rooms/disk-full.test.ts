// A disk without room: files of the server process may not grow beyond a bound, which is lifted later.

import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Folder } from '../support/folder.ts'
import { joinAs, must, openGroup, toVote, until } from './support/group.ts'
import { roomsProject } from './support/project.ts'
import type { ServerProcess } from './support/server-process.ts'
import { startServer } from './support/server-process.ts'

let project: Folder
let server: ServerProcess

beforeAll(async () => {
  project = roomsProject()
  // Room for the tables and a session, and for not much more.
  server = await startServer(project, { fileKilobytes: 256 })
}, 60_000)

afterAll(async () => {
  await server.end('SIGTERM')
  project.remove()
})

describe('a full disk', () => {
  it('refuses what cannot be kept, says so on the console, shows what there is, and goes on when there is room', async () => {
    const group = await openGroup(server.base, 3)
    await toVote(group)
    const [seat, other] = group.seats
    if (seat === undefined || other === undefined) throw new Error('No seat')
    const beat = await until(seat, ({ ballot, flow }) => ballot.open && flow.beat)
    const options = seat.view?.ballot.options ?? []
    // Votes are changed to and fro until one no longer fits.
    let kept: string | null = null
    let refused: string | null = null
    for (let turn = 0; refused === null && turn < 2000; turn++) {
      const option = options[turn % options.length] ?? ''
      const answer = await seat.send({ type: 'vote', beat, option })
      if (answer === null) kept = option
      else refused = answer.refused
    }
    expect(refused).toBe('session/not-stored')
    await until(group.console, ({ presence }) => presence.store === 'full')
    expect(seat.view?.ballot.option).toBe(kept)
    await server.logged('"event":"not-stored"')

    const late = joinAs.wall(server.base, group.code)
    await until(late, ({ vote }) => vote?.voted === 1)
    expect(await other.send({ type: 'nickname', nickname: 'Bo' })).toEqual({ refused: 'session/not-stored' })

    execFileSync('prlimit', ['--pid', String(server.pid), '--fsize=unlimited'])
    await must(other, { type: 'nickname', nickname: 'Bo' })
    await until(group.console, ({ presence }) => presence.store === 'ok')
    await must(group.console, { type: 'close-vote', beat })
    await until(late, ({ tally }) => tally?.leading === kept)
    late.close()
    group.close()
  })
})
