import { describe, expect, it } from 'vitest'
import { PHASES } from '#session/protocol'
import {
  facilitator,
  joined,
  openGroup,
  playMoment,
  START,
  seat,
  toTalk,
  toVote,
  vote,
  wall,
} from '../group.ts'

const rows = (group: ReturnType<typeof openGroup>) => group.authority.view(facilitator, START).seats

describe('seats', () => {
  it('are ten, five that decide and five that watch, each with a task of its own', () => {
    const group = joined(openGroup(), 10)
    expect(rows(group).map(({ number, role, task }) => [number, role, task])).toEqual([
      [1, 'decide', null],
      [2, 'watch', 'letters'],
      [3, 'decide', null],
      [4, 'watch', 'children'],
      [5, 'decide', null],
      [6, 'watch', 'money'],
      [7, 'decide', null],
      [8, 'watch', 'mood'],
      [9, 'decide', null],
      [10, 'watch', 'system'],
    ])
  })

  it('make an eleventh wait until the facilitator lets it in; a place that comes free is taken by who comes next', () => {
    const group = joined(openGroup(), 11)
    expect(group.authority.view(seat('s11'), START).seat).toMatchObject({ status: 'waiting', number: 11 })
    expect(group.authority.view(facilitator, START).waiting).toEqual([
      { number: 11, nickname: '', here: true },
    ])
    expect(group.authority.view(wall, START).seats).toEqual({ taken: 10, of: 10, waiting: 1 })
    group.ask({ type: 'admit', number: 11 })
    expect(group.authority.view(seat('s11'), START).seat).toMatchObject({ status: 'seated', number: 11 })
    group.ask({ type: 'leave', forget: false }, seat('s3'))
    group.ask({ type: 'remove', number: 5 })
    group.ask({ type: 'join', nickname: 'Bo' }, seat('s12'))
    expect(group.authority.view(seat('s12'), START).seat).toMatchObject({
      status: 'seated',
      number: 3,
      nickname: 'Bo',
    })
  })

  it('are told apart by the host alone: no view holds the id of any seat', () => {
    const group = openGroup()
    for (const id of ['secret-a', 'secret-b', 'secret-c'])
      group.ask({ type: 'join', nickname: 'N' }, seat(id))
    group.ask({ type: 'call' }, seat('secret-b'))
    const views = [facilitator, wall, seat('secret-a'), seat('secret-c')].map((who) =>
      group.authority.view(who, START),
    )
    expect(JSON.stringify(views)).not.toContain('secret-')
  })

  it('may come late in every state of the flow, and see where it stands', () => {
    const seen = new Set<string>()
    const come = (group: ReturnType<typeof openGroup>) => {
      const { phase } = group.authority
      if (seen.has(phase)) return
      group.ask({ type: 'join' }, seat(`late-${phase}`))
      expect(group.authority.view(seat(`late-${phase}`), START)).toMatchObject({
        flow: { phase },
        seat: { status: 'seated' },
      })
      seen.add(phase)
      group.ask({ type: 'leave', forget: false }, seat(`late-${phase}`))
    }
    const group = joined(openGroup(), 5)
    come(group)
    group.ask({ type: 'brief' })
    come(group)
    group.ask({ type: 'begin', beat: 0 })
    come(group)
    group.ask({ type: 'swap' })
    come(group)
    group.ask({ type: 'end-swap' })
    group.ask({ type: 'stop-point' })
    come(group)
    group.ask({ type: 'pause' })
    come(group)
    group.ask({ type: 'resume' })
    group.ask({ type: 'end-stop-point' })
    group.ask({ type: 'talk', beat: 1 })
    come(group)
    group.ask({ type: 'open-vote', beat: 1 })
    come(group)
    group.ask({ type: 'close-vote', beat: 1 })
    come(group)
    group.ask({ type: 'to-decide', beat: 1 })
    come(group)
    group.ask({ type: 'pass', beat: 1 })
    come(group)
    group.ask({ type: 'end' })
    come(group)
    group.ask({ type: 'debrief' })
    come(group)
    expect([...seen].sort()).toEqual(PHASES.filter((phase) => phase !== 'wiped').sort())
  })

  it('that decide late vote in the ballot that is open', () => {
    const group = joined(openGroup(), 4)
    toVote(group)
    group.ask({ type: 'join', wish: 'decide' }, seat('late'))
    vote(group, 'late', 'wait')
    expect(group.authority.view(wall, START).vote).toEqual({ voted: 1, of: 3 })
  })

  it('ask for a pause, a stop or help: the first two without a name', () => {
    const log = (id: string) => {
      const group = joined(openGroup(), 5)
      toTalk(group)
      group.ask({ type: 'stop' }, seat(id))
      group.ask({ type: 'pause' }, seat(id))
      return JSON.stringify([
        group.authority.log,
        group.authority.view(facilitator, START),
        group.authority.view(wall, START),
      ])
    }
    expect(log('s1')).toBe(log('s4'))
    const group = joined(openGroup(), 5)
    group.ask({ type: 'pause' }, seat('s1'))
    group.ask({ type: 'stop' }, seat('s1'))
    expect(group.authority.view(facilitator, START).someone).toEqual({ paused: true, stopped: true })
    group.ask({ type: 'resume' })
    group.ask({ type: 'stop-seen' })
    expect(group.authority.view(facilitator, START).someone).toEqual({ paused: false, stopped: false })
    group.ask({ type: 'call' }, seat('s3'))
    expect(rows(group).map(({ help }) => help)).toEqual([false, false, true, false, false])
    group.ask({ type: 'help-given', number: 3 })
    expect(rows(group).some(({ help }) => help)).toBe(false)
  })

  it('are here, or away since a time, as the host says; who has said nothing is here', () => {
    const group = joined(openGroup(), 2)
    const presence = {
      seats: new Map([['s2', { here: false, since: 500 }]]),
      consoles: 2,
      walls: 1,
      store: 'late' as const,
    }
    const view = group.authority.view(facilitator, START, presence)
    expect(view.seats.map(({ here, since }) => [here, since])).toEqual([
      [true, 0],
      [false, 500],
    ])
    expect(view.presence).toEqual({ consoles: 2, walls: 1, store: 'late' })
  })
})

describe('watchers', () => {
  it('see their own part of the household, and nobody else does', () => {
    const group = joined(openGroup(), 10)
    toTalk(group)
    const glance = (n: number) => group.authority.view(seat(`s${n}`), START).glance
    expect([1, 2, 4, 6, 8, 10].map((n) => glance(n)?.task ?? null)).toEqual([
      null,
      'letters',
      'children',
      'money',
      'mood',
      'system',
    ])
    expect(glance(4)).toMatchObject({ needs: { trip: 'open' } })
    // both tell until when the money has to last
    for (const n of [6, 8]) expect(glance(n)).toHaveProperty('until.day')
  })

  it('write notes that come back in the debrief without a name; the overview reads two of them along', () => {
    const group = joined(openGroup(), 10)
    playMoment(group, 'ask', ['s1'])
    group.ask({ type: 'remark', text: 'De brief lag er al een week.' }, seat('s2'))
    group.ask({ type: 'remark', text: 'Noor zei niets.' }, seat('s4'))
    const letters = { task: 'letters', moment: 'one', text: 'De brief lag er al een week.' }
    const children = { task: 'children', moment: 'one', text: 'Noor zei niets.' }
    expect(group.authority.view(seat('s2'), START).remarks).toEqual([letters])
    expect(group.authority.view(seat('s10'), START).overheard).toEqual([letters])
    expect(group.authority.view(seat('s8'), START).overheard).toEqual([])
    expect(rows(group)[1]?.remarks).toBe(1)
    expect(JSON.stringify(group.authority.view(facilitator, START))).not.toContain('week.')
    group.ask({ type: 'end' })
    expect(JSON.stringify(group.authority.view(wall, START))).not.toContain('week.')
    group.ask({ type: 'debrief' })
    expect(group.authority.view(wall, START).debrief?.remarks).toEqual([letters, children])
  })
})
