// What goes over the wire, byte by byte: frames from a server are not masked, so what was sent can be read.

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { seatToken } from '#session/client'
import { builtMonths } from '../../src/app/server/months.ts'
import type { Folder } from '../support/folder.ts'
import type { Cable } from './support/cable.ts'
import { layCable } from './support/cable.ts'
import { direct, joinAs, must, openGroup, toVote, until } from './support/group.ts'
import { roomsProject } from './support/project.ts'
import { rawPage } from './support/raw.ts'
import type { ServerProcess } from './support/server-process.ts'
import { startServer } from './support/server-process.ts'

let project: Folder
let server: ServerProcess
let wallCable: Cable
let seatCable: Cable

beforeAll(async () => {
  project = roomsProject()
  server = await startServer(project)
  wallCable = await layCable(server.port)
  seatCable = await layCable(server.port)
}, 60_000)

afterAll(async () => {
  await wallCable.close()
  await seatCable.close()
  await server.end('SIGTERM')
  project.remove()
})

describe('the wire', () => {
  it('carries nobody else’s vote before the reveal', async () => {
    const group = await openGroup(server.base, 3)
    const wall = await rawPage(wallCable.base, group.code, 'wall', '')
    const seat = await rawPage(seatCable.base, group.code, 'seat', seatToken(null, group.code))
    await toVote(group)
    const voter = group.seats[0]
    if (voter === undefined) throw new Error('No seat')
    const beat = await until(voter, ({ ballot, flow }) => ballot.open && flow.beat)
    for (const page of [wall, seat])
      await vi.waitFor(() => expect(page.messages.at(-1)).toContain('"phase":"vote"'), 10_000)
    const before = { wall: wall.messages.length, seat: seat.messages.length }
    wallCable.forget()
    seatCable.forget()
    for (const option of voter.view?.ballot.options ?? []) await must(voter, { type: 'vote', beat, option })
    const n = await until(voter, (view) => view.ballot.voted && view.n)
    for (const page of [wall, seat])
      await vi.waitFor(() => expect(page.messages.at(-1)).toMatch(new RegExp(`"n":${n}[,}]`)), 10_000)
    const options = voter.view?.ballot.options ?? []
    expect(options.length).toBeGreaterThan(1)
    for (const [page, cable, from] of [
      [wall, wallCable, before.wall],
      [seat, seatCable, before.seat],
    ] as const) {
      // Every change of a vote is one message of three things: the clock, the number of entries, how many have voted.
      const messages = page.messages.slice(from)
      expect(messages.length).toBeGreaterThanOrEqual(options.length)
      for (const message of messages)
        expect(JSON.parse(message)).toEqual({
          now: expect.any(Number),
          patch: expect.objectContaining({ n: expect.any(Number) }),
        })
      const keys = new Set(messages.flatMap((message) => Object.keys(JSON.parse(message).patch as object)))
      expect([...keys].sort()).toEqual(['n', 'vote'])
      for (const option of options) expect(cable.heard()).not.toContain(option)
    }
    await direct(group, 'close-vote')
    await until(group.wall, ({ tally }) => tally !== null)
    wall.close()
    seat.close()
    group.close()
  })

  it('carries no note for the facilitator, no seat’s id and no secret to wall and seats', async () => {
    const group = await openGroup(server.base, 2)
    const wall = joinAs.wall(wallCable.base, group.code)
    const seat = joinAs.seat(seatCable.base, group.code)
    await must(seat, { type: 'join', wish: 'watch', nickname: 'Anna' })
    for (let moment = 0; moment < 3; moment++) {
      await toVote(group)
      await direct(group, 'close-vote')
      await direct(group, 'pass')
    }
    const n = group.console.view?.n
    await Promise.all([until(wall, (view) => view.n === n), until(seat, (view) => view.n === n)])
    const month = builtMonths(`${project.path}/dist`)('samira-maart')
    const notes = Object.values(month?.cut.notes ?? {}).flat()
    expect(notes.length).toBeGreaterThan(0)
    for (const cable of [wallCable, seatCable]) {
      const heard = cable.heard()
      expect(heard).toContain('"phase"')
      for (const word of [...notes, group.secret, '"notes"', '"seat":"']) expect(heard).not.toContain(word)
    }
    expect(wallCable.heard()).not.toContain('Anna')
    wall.close()
    seat.close()
    group.close()
  })
})
