import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Carrier, ConsoleView, Phase, SeatView } from '#session/protocol'
import type { Folder } from '../support/folder.ts'
import type { Cable } from './support/cable.ts'
import { layCable } from './support/cable.ts'
import type { Group } from './support/group.ts'
import { direct, joinAs, must, openGroup, until, voteAll } from './support/group.ts'
import { roomsProject } from './support/project.ts'
import type { ServerProcess } from './support/server-process.ts'
import { startServer } from './support/server-process.ts'

let project: Folder
let server: ServerProcess
let cable: Cable

beforeAll(async () => {
  project = roomsProject()
  server = await startServer(project)
  cable = await layCable(server.port)
}, 60_000)

afterAll(async () => {
  await cable.close()
  await server.end('SIGTERM')
  project.remove()
})

/** Pulls the cable of a seat and puts it back; waits until console and seat have noticed both. */
async function away(console: Carrier<ConsoleView>, seat: Carrier<SeatView>, number: number): Promise<void> {
  const here = (shown: boolean) =>
    until(console, ({ seats }) => seats.find((row) => row.number === number)?.here === shown)
  cable.cut()
  await Promise.all([here(false), until(seat, (_, { link }) => link === 'waiting')])
  cable.mend()
  await Promise.all([here(true), until(seat, (_, { link }) => link === 'open')])
}

/** What brings a group of four from one state of the flow to the next. */
const way: [Phase, (group: Group, option: string) => Promise<unknown>][] = [
  ['lobby', async () => undefined],
  ['briefing', ({ console }) => must(console, { type: 'brief' })],
  ['read', (group) => direct(group, 'begin')],
  ['talk', (group) => direct(group, 'talk')],
  ['vote', (group) => direct(group, 'open-vote')],
  ['paused', ({ console }) => must(console, { type: 'pause' })],
  ['vote', ({ console }) => must(console, { type: 'resume' })],
  ['reveal', async (group, option) => voteAll(group, option).then(() => direct(group, 'close-vote'))],
  ['decide', (group) => direct(group, 'to-decide')],
  [
    'consequence',
    ({ console }, option) => must(console, { type: 'decide', beat: console.view?.flow.beat ?? 0, option }),
  ],
  ['stopPoint', ({ console }) => must(console, { type: 'stop-point' })],
  ['consequence', ({ console }) => must(console, { type: 'end-stop-point' })],
  ['swap', ({ console }) => must(console, { type: 'swap' })],
  ['end', toTheEnd],
  ['debrief', ({ console }) => must(console, { type: 'debrief' })],
]

/** Leaves every moment that is still to come to the household. */
async function toTheEnd(group: Group): Promise<void> {
  await must(group.console, { type: 'end-swap' })
  for (;;) {
    await direct(group, 'begin')
    const phase = await until(group.console, ({ flow }) => flow.phase !== 'consequence' && flow.phase)
    if (phase === 'end') return
    await direct(group, 'pass')
  }
}

describe('a seat whose network is gone for a while', () => {
  it('comes back to the same seat and the same vote, in every state of the flow', async () => {
    const group = await openGroup(server.base, 3)
    const seat = joinAs.seat(cable.base, group.code)
    await must(seat, { type: 'join', nickname: 'Vier', wish: 'decide' })
    await until(group.console, ({ seats }) => seats.length === 4)
    const states: Phase[] = []
    for (const [phase, go] of way) {
      await go(group, group.console.view?.options[0] ?? '')
      await until(seat, ({ flow }) => flow.phase === phase)
      if (phase === 'vote') {
        const option = seat.view?.ballot.options[1] ?? ''
        await must(seat, { type: 'vote', beat: seat.view?.flow.beat ?? 0, option })
      }
      const before = await until(seat, (view, { link }) => link === 'open' && view)
      await away(group.console, seat, 4)
      expect(seat.view, phase).toEqual(before)
      expect(seat.view?.seat, phase).toMatchObject({ number: 4, nickname: 'Vier' })
      states.push(phase)
    }
    // Every state but `wiped`, after which there is no seat.
    expect(new Set(states).size).toBe(13)
    seat.close()
    group.close()
  })

  it('casts a vote that was given while the network was gone, once', async () => {
    const group = await openGroup(server.base, 1)
    const seat = joinAs.seat(cable.base, group.code)
    await must(seat, { type: 'join', wish: 'decide' })
    for (const type of ['begin', 'talk', 'open-vote'] as const) await direct(group, type)
    const { option, beat } = await until(
      seat,
      ({ ballot, flow }) => ballot.open && { option: ballot.options[0] ?? '', beat: flow.beat },
    )
    const n = group.console.view?.n ?? 0
    cable.cut()
    await until(seat, (_, { link }) => link === 'waiting')
    const answer = seat.send({ type: 'vote', beat, option })
    cable.mend()
    expect(await answer).toBe(null)
    await until(group.console, ({ vote }) => vote?.voted === 1)
    expect(group.console.view?.n).toBe(n + 1)
    seat.close()
    group.close()
  })

  it('shows the console, reloaded or opened elsewhere, what it showed before', async () => {
    const group = await openGroup(server.base, 2)
    await must(group.console, { type: 'brief' })
    await direct(group, 'begin')
    const before = group.console.view
    group.console.close()
    const again = joinAs.console(cable.base, group.code, group.secret)
    await until(again, ({ presence }) => presence.consoles === 1)
    expect({ ...again.view, pace: null }).toEqual({ ...before, pace: null })
    again.close()
    group.close()
  })
})
