import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { linkPlan, replay, view } from '#engine'
import { exportRoom } from '#session/client'
import type { Carrier, View } from '#session/protocol'
import { builtMonths } from '../../src/app/server/months.ts'
import type { Folder } from '../support/folder.ts'
import { joinAs, must, openGroup, playMoment, toVote, until, voteAll } from './support/group.ts'
import { roomsProject } from './support/project.ts'
import type { ServerProcess } from './support/server-process.ts'
import { startServer } from './support/server-process.ts'

let project: Folder
let server: ServerProcess

beforeAll(async () => {
  project = roomsProject()
  server = await startServer(project)
}, 60_000)

afterAll(async () => {
  await server.end('SIGTERM')
  project.remove()
})

describe('a group over a real server', () => {
  it('plays a whole month, which ends as the same decisions end without a group', async () => {
    const group = await openGroup(server.base, 10, 11)
    await must(group.console, { type: 'brief' })
    let moments = 0
    for (;;) {
      await must(group.console, { type: 'begin', beat: group.console.view?.flow.beat ?? 0 })
      const phase = await until(group.console, ({ flow }) => flow.phase !== 'consequence' && flow.phase)
      if (phase === 'end') break
      const beat = group.console.view?.flow.beat ?? 0
      await must(group.console, { type: 'talk', beat })
      await must(group.console, { type: 'open-vote', beat })
      const option = group.console.view?.options.at(-1) ?? ''
      expect(await voteAll(group, option)).toBe(5)
      await must(group.console, { type: 'close-vote', beat })
      await until(group.wall, ({ tally }) => tally?.leading === option)
      await must(group.console, { type: 'decide', beat, option })
      moments += 1
      if (moments === 5) {
        await must(group.console, { type: 'swap' })
        await must(group.console, { type: 'end-swap' })
      }
    }
    expect(moments).toBeGreaterThanOrEqual(8)
    await must(group.console, { type: 'debrief' })
    const debrief = await until(group.wall, (wall) => wall.debrief)
    const month = builtMonths(`${project.path}/dist`)('samira-maart')
    if (month === null) throw new Error('The month is not there')
    const alone = replay(linkPlan(month.plan.data), 11, debrief.decisions)
    expect(alone.refusal).toBe(null)
    const { day, account, bandwidth, stop } = view(month.plan, alone.state, 'player')
    expect(group.wall.view?.month).toMatchObject({ day, account, bandwidth, stop })
    expect(debrief.decisions.length).toBeGreaterThan(moments)
    group.close()
  })

  it('gives everyone the same number of entries and a clock that is right', async () => {
    const group = await openGroup(server.base, 4)
    await playMoment(group)
    const n = group.console.view?.n ?? 0
    const carriers: Carrier<View>[] = [group.wall, ...group.seats]
    for (const carrier of carriers) {
      await until(carrier, (view) => view.n === n)
      // Same machine, same clock: the skew is what a message takes to arrive, below a second even when busy.
      expect(Math.abs(carrier.skew)).toBeLessThan(1000)
    }
    group.close()
  })

  it('knows the host’s time on a device whose clock is an hour slow', async () => {
    const group = await openGroup(server.base, 1)
    const right = Date.now.bind(Date)
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => right() - 3_600_000)
    const wall = joinAs.wall(server.base, group.code)
    await until(wall, () => true)
    clock.mockRestore()
    // 3,600,000 ms is the hour; what is missing is the time the message took, a second at most.
    expect(wall.skew).toBeGreaterThan(3_599_000)
    expect(wall.skew).toBeLessThanOrEqual(3_600_000)
    wall.close()
    group.close()
  })

  it('lets two consoles direct at once, and says so to both', async () => {
    const group = await openGroup(server.base, 2)
    const second = joinAs.console(server.base, group.code, group.secret)
    await until(group.console, ({ presence }) => presence.consoles === 2)
    await until(second, ({ presence }) => presence.consoles === 2)
    await must(second, { type: 'brief' })
    await until(group.console, ({ flow }) => flow.phase === 'briefing')
    const both = await Promise.all([
      group.console.send({ type: 'begin', beat: 0 }),
      second.send({ type: 'begin', beat: 0 }),
    ])
    expect(both.filter((answer) => answer === null)).toHaveLength(1)
    expect(both).toContainEqual({ refused: 'session/other-beat', about: 'begin' })
    second.close()
    await until(group.console, ({ presence }) => presence.consoles === 1)
    group.close()
  })

  it('gives the export to the facilitator only', async () => {
    const group = await openGroup(server.base, 2)
    const option = await playMoment(group)
    const taken = await exportRoom(server.base, group)
    if (!('text' in taken)) throw new Error('nothing was exported')
    const { rows } = JSON.parse(taken.text)
    expect(rows).toContainEqual(
      expect.objectContaining({ what: 'decided', moment: 'potlood', option, by: 'majority' }),
    )
    expect(await exportRoom(server.base, { code: group.code, secret: 'x'.repeat(24) })).toEqual({
      refused: 'session/not-your-role',
    })
    group.close()
  })

  it('leaves nothing of a session that is wiped, and tells everyone who is there', async () => {
    const group = await openGroup(server.base, 2)
    await must(group.console, { type: 'wipe' })
    const carriers: Carrier<View>[] = [group.console, group.wall, ...group.seats]
    for (const carrier of carriers) {
      await until(carrier, (_, { link }) => link === 'lost')
      expect(carrier.lost).toEqual({ refused: 'session/over' })
    }
    const late = joinAs.wall(server.base, group.code)
    await new Promise<void>((resolve) => late.subscribe(() => late.link === 'lost' && resolve()))
    expect(late.lost).toEqual({ refused: 'session/unknown-code' })
  })

  it('lets somebody in who comes in the middle of a vote', async () => {
    const group = await openGroup(server.base, 2)
    await toVote(group)
    const late = joinAs.seat(server.base, group.code)
    await must(late, { type: 'join' })
    await until(late, ({ seat, ballot }) => seat.number === 3 && seat.role === 'decide' && ballot.open)
    late.close()
    group.close()
  })

  it('writes nothing of a person in its log', async () => {
    const group = await openGroup(server.base, 1)
    await must(group.seats[0] ?? group.console, { type: 'nickname', nickname: 'Willemijn' })
    const log = server.log()
    expect(log.some((line) => line.includes('room-opened'))).toBe(true)
    for (const line of log) {
      expect(JSON.parse(line)).toMatchObject({ at: expect.any(String), event: expect.any(String) })
      for (const word of ['Willemijn', group.code, group.secret, '127.0.0.1'])
        expect(line).not.toContain(word)
    }
    group.close()
  })
})
