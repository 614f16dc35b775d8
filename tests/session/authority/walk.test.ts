// The debrief as steps: who may ask what when, and who sees what before it is shown.

import { describe, expect, it } from 'vitest'
import { exportSession, forgetLeft } from '#session/authority'
import type { FacilitatorRequest } from '#session/protocol'
import { DEBRIEF_STEPS, isRefused, LIMITS, readRequest } from '#session/protocol'
import type { Group } from '../group.ts'
import {
  facilitator,
  groupCut,
  groupPlan,
  joined,
  openGroup,
  playMoment,
  START,
  seat,
  toTalk,
  wall,
} from '../group.ts'

const MINUTE = 60_000

/** Four seats, one moment played, and the debrief begun. */
function inDebrief(mode: 'phones' | 'hands' = 'phones'): Group {
  const group = joined(openGroup(), 4)
  playMoment(group, 'wait', ['s1', 's3'])
  group.ask({ type: 'end' })
  group.ask({ type: 'debrief' })
  if (mode === 'hands') group.ask({ type: 'mode', mode })
  return group
}

const walkOf = (group: Group) => group.authority.view(wall, group.now).walk
const consoleOf = (group: Group) => group.authority.view(facilitator, group.now)
const seatOf = (group: Group, id: string) => group.authority.view(seat(id), group.now).walk
const step = (group: Group, to: (typeof DEBRIEF_STEPS)[number], item = 0) =>
  group.ask({ type: 'debrief-step', step: to, item })

/** Everything that others than one seat are sent. */
const sentToOthers = (group: Group, id: string): string =>
  JSON.stringify([
    consoleOf(group),
    group.authority.view(wall, group.now),
    ...['s1', 's2', 's3', 's4', 'nobody']
      .filter((each) => each !== id)
      .map((each) => group.authority.view(seat(each), group.now)),
  ])

describe('the steps of a debrief', () => {
  it('begin with arriving, go on and back at the word of the console, and are the same on all screens', () => {
    const group = inDebrief()
    expect(walkOf(group)).toMatchObject({ step: 'arrive', item: 0, lever: '', stage: null })
    for (const each of [...DEBRIEF_STEPS.slice(1), 'makers' as const]) {
      expect(step(group, each, 1)).toHaveLength(1)
      expect(walkOf(group)).toMatchObject({ step: each, item: 1 })
      expect(consoleOf(group).walk).toMatchObject({ step: each, item: 1 })
      expect(seatOf(group, 's2')).toMatchObject({ step: each, item: 1 })
    }
  })

  it('know on which days the group itself decided, and not the household or what was stepped back from', () => {
    const group = joined(openGroup(), 5)
    playMoment(group, 'ask', ['s1', 's3', 's5'])
    const [first] = group.authority.view(facilitator, group.now).decided
    group.ask({ type: 'step-back', to: first?.n ?? 0 })
    group.ask({ type: 'decide', beat: group.beat(), option: 'pay', reason: 'for the test' })
    group.ask({ type: 'begin', beat: group.beat() })
    group.ask({ type: 'pass', beat: group.beat() })
    playMoment(group, 'call', ['s1', 's3', 's5'])
    group.ask({ type: 'end' })
    group.ask({ type: 'debrief' })
    // `one` on day 2 and `table` on day 5; day 4 was left to the household, and so was what came after.
    expect(group.authority.view(wall, group.now).debrief?.together).toEqual([2, 5])
  })

  it('are written once when the same step is asked twice', () => {
    const group = inDebrief()
    expect(step(group, 'skills')).toHaveLength(1)
    expect(step(group, 'skills')).toEqual([])
    expect(step(group, 'skills', 1)).toHaveLength(1)
  })

  it('lead on until the fan, and from there to the end of the session', () => {
    const group = inDebrief()
    for (const each of DEBRIEF_STEPS.slice(1)) {
      expect(consoleOf(group).main).toBe('debrief-step')
      step(group, each)
    }
    expect(consoleOf(group).main).toBe('wipe')
  })

  it('are not there before the debrief, nor for a seat or the wall to lead', () => {
    const group = joined(openGroup(), 2)
    const ask: FacilitatorRequest = { type: 'debrief-step', step: 'asks', item: 0 }
    expect(group.refused(ask).refused).toBe('session/not-now')
    expect(walkOf(group)).toBeNull()
    expect(seatOf(group, 's1')).toBeNull()
    const debrief = inDebrief()
    expect(debrief.refused(ask, seat('s1')).refused).toBe('session/not-your-role')
    expect(debrief.refused(ask, wall).refused).toBe('session/not-your-role')
    expect(readRequest('seat', ask)).toEqual({ refused: 'session/not-your-role' })
    expect(isRefused(readRequest('facilitator', { ...ask, item: LIMITS.items }))).toBe(true)
    expect(isRefused(readRequest('facilitator', { ...ask, step: 'verdict' }))).toBe(true)
  })

  it('stand still in a stop point and in a pause, and go on where they were', () => {
    const group = inDebrief()
    step(group, 'hidden', 2)
    group.ask({ type: 'stop-point' })
    expect(group.refused({ type: 'debrief-step', step: 'makers', item: 0 }).refused).toBe('session/not-now')
    group.ask({ type: 'end-stop-point' })
    group.ask({ type: 'pause' }, seat('s2'))
    expect(group.refused({ type: 'debrief-step', step: 'makers', item: 0 }).refused).toBe('session/paused')
    group.ask({ type: 'resume' })
    expect(walkOf(group)).toMatchObject({ step: 'hidden', item: 2 })
  })

  it('let a table of causes that was shown make way, and lay the first beside the second', () => {
    const group = inDebrief()
    const answer = (id: string, cell: number) =>
      group.ask({ type: 'cause', beat: group.beat(), cell }, seat(id))
    group.ask({ type: 'ask-causes' })
    answer('s1', 0)
    answer('s2', 4)
    group.ask({ type: 'show-causes' })
    expect(group.authority.view(wall, group.now).causes).toEqual({
      given: 2,
      cells: [1, 0, 0, 0, 1, 0],
      before: null,
    })
    step(group, 'makers')
    expect(group.authority.view(wall, group.now).causes).toBeNull()
    group.ask({ type: 'ask-causes' })
    answer('s1', 4)
    expect(group.authority.view(wall, group.now).causes).toEqual({ given: 1, cells: null, before: null })
    group.ask({ type: 'show-causes' })
    expect(group.authority.view(wall, group.now).causes).toEqual({
      given: 1,
      cells: [0, 0, 0, 0, 1, 0],
      before: [1, 0, 0, 0, 1, 0],
    })
  })

  it('begin anew after a step back into the month: what was predicted was about another one', () => {
    const group = inDebrief()
    step(group, 'replays')
    group.ask({ type: 'ask-prediction', lever: 'slack' })
    group.ask({ type: 'predict', lever: 'slack', prediction: 'mind' }, seat('s1'))
    const [{ n = 0 } = {}] = consoleOf(group).decided
    group.ask({ type: 'step-back', to: n })
    expect(walkOf(group)).toBeNull()
    group.ask({ type: 'end' })
    group.ask({ type: 'debrief' })
    expect(walkOf(group)).toMatchObject({ step: 'arrive', given: 0 })
    expect(consoleOf(group).walk?.levers).toEqual([])
  })
})

describe('hands that were raised for a vote', () => {
  /** One moment decided by hands in a group of so many seats, and the month ended. */
  const byHands = (count: number) => {
    const group = joined(openGroup(), count)
    toTalk(group)
    group.ask({ type: 'mode', mode: 'hands' })
    group.ask({ type: 'hands', beat: group.beat(), counts: { wait: 3 } })
    group.ask({ type: 'decide', beat: group.beat(), option: 'wait' })
    group.ask({ type: 'end' })
    return group
  }
  const modeOf = (group: Group) => group.authority.view(wall, group.now).flow.mode

  it('make way for the phones that are here when the debrief begins, by an entry of the log', () => {
    const group = byHands(4)
    expect(modeOf(group)).toBe('hands')
    expect(group.ask({ type: 'debrief' }).map(({ type }) => type)).toEqual(['mode', 'debrief-begun'])
    expect(modeOf(group)).toBe('phones')
    step(group, 'replays')
    group.ask({ type: 'ask-prediction', lever: 'slack' })
    group.ask({ type: 'predict', lever: 'slack', prediction: 'mind' }, seat('s1'))
    expect(walkOf(group)).toMatchObject({ given: 1, of: 4 })
    expect(openGroup({}, group.authority.log).authority.view(wall, group.now)).toEqual(
      group.authority.view(wall, group.now),
    )
  })

  it('stay where nobody sits at a phone, and where the facilitator asks for them again', () => {
    const empty = byHands(0)
    expect(empty.ask({ type: 'debrief' }).map(({ type }) => type)).toEqual(['debrief-begun'])
    expect(modeOf(empty)).toBe('hands')
    const group = byHands(4)
    group.ask({ type: 'debrief' })
    group.ask({ type: 'mode', mode: 'hands' })
    for (const each of DEBRIEF_STEPS.slice(1)) step(group, each)
    expect(modeOf(group)).toBe('hands')
  })

  it('do not change a log that was kept before: it folds as it was written', () => {
    const group = byHands(2)
    group.ask({ type: 'debrief' })
    const log = group.authority.log
    const before = log.slice(0, -2)
    const begun = log.at(-1)
    if (begun === undefined) throw new Error('nothing was written')
    const kept = openGroup({}, [...before, { ...begun, n: begun.n - 1 }])
    expect(kept.authority.phase).toBe('debrief')
    expect(modeOf(kept)).toBe('hands')
  })
})

describe('the time of a debrief', () => {
  it('is planned at least as long as the play took', () => {
    const group = joined(openGroup(), 2)
    group.now = START
    playMoment(group, 'wait', ['s1'])
    // 20 minutes were planned; the play took 31 and a half
    group.now = START + 31.5 * MINUTE
    group.ask({ type: 'end' })
    group.now += 45 * MINUTE
    group.ask({ type: 'debrief' })
    expect(walkOf(group)?.time).toEqual({
      until: group.now + 32 * MINUTE,
      seconds: 32 * 60,
      left: null,
    })
    const quick = joined(openGroup(), 2)
    playMoment(quick, 'wait', ['s1'])
    quick.now = START + MINUTE
    quick.ask({ type: 'end' })
    quick.ask({ type: 'debrief' })
    expect(walkOf(quick)?.time.seconds).toBe(20 * 60)
  })

  it('can be made longer, and stands still while the group does', () => {
    const group = inDebrief()
    const began = group.now
    expect(group.ask({ type: 'debrief-time', seconds: 1500 })).toHaveLength(1)
    expect(group.ask({ type: 'debrief-time', seconds: 1500 })).toEqual([])
    expect(walkOf(group)?.time.until).toBe(began + 1_500_000)
    group.now = began + 100_000
    group.ask({ type: 'stop-point' })
    group.now = began + 160_000
    // 1500 s less 100 s that went by
    expect(walkOf(group)?.time.left ?? consoleOf(group).walk?.time.left).toBe(1_400_000)
    group.ask({ type: 'end-stop-point' })
    // 60 s stood still
    expect(walkOf(group)?.time).toEqual({ until: began + 1_560_000, seconds: 1500, left: null })
  })
})

describe('a prediction', () => {
  const asked = (mode: 'phones' | 'hands' = 'phones') => {
    const group = inDebrief(mode)
    step(group, 'replays')
    group.ask({ type: 'ask-prediction', lever: 'slack' })
    return group
  }

  it('is one per seat and circumstance, can be changed until the spread is shown, and is a sum to everyone else', () => {
    const group = asked()
    const ask = { type: 'predict', lever: 'slack', prediction: 'money' } as const
    expect(group.ask(ask, seat('s1'))).toHaveLength(1)
    expect(group.ask(ask, seat('s1'))).toEqual([])
    group.ask({ ...ask, prediction: 'paper' }, seat('s1'))
    group.ask({ ...ask, prediction: 'mind' }, seat('s2'))
    expect(seatOf(group, 's1')?.mine).toBe('paper')
    expect(walkOf(group)).toMatchObject({ given: 2, of: 4, spread: null, stage: 'ask' })
    expect(sentToOthers(group, 's1')).not.toContain('"paper"')
    group.ask({ type: 'show-predictions', lever: 'slack' })
    expect(walkOf(group)?.spread).toEqual({ money: 0, mind: 1, paper: 1, little: 0 })
    expect(group.refused(ask, seat('s3')).refused).toBe('session/not-asked')
    expect(seatOf(group, 's3')?.mine).toBeNull()
  })

  it('comes before its replay: the spread first, and neither of a circumstance that was not asked', () => {
    const group = asked()
    expect(group.refused({ type: 'show-replay', lever: 'slack' }).refused).toBe('session/not-asked')
    expect(group.refused({ type: 'show-predictions', lever: 'ask-once' }).refused).toBe('session/not-asked')
    group.ask({ type: 'show-predictions', lever: 'slack' })
    expect(group.ask({ type: 'show-predictions', lever: 'slack' })).toEqual([])
    expect(group.ask({ type: 'show-replay', lever: 'slack' })).toHaveLength(1)
    expect(group.ask({ type: 'show-replay', lever: 'slack' })).toEqual([])
    expect(walkOf(group)?.stage).toBe('replay')
    group.ask({ type: 'ask-prediction', lever: 'ask-once' })
    expect(walkOf(group)).toMatchObject({ lever: 'ask-once', stage: 'ask', given: 0 })
    group.ask({ type: 'ask-prediction', lever: 'slack' })
    expect(walkOf(group)).toMatchObject({ lever: 'slack', stage: 'replay' })
  })

  it('is asked in its own step only, of who sits here only, and a late seat can still give one', () => {
    const group = inDebrief()
    expect(group.refused({ type: 'ask-prediction', lever: 'slack' }).refused).toBe('session/not-now')
    step(group, 'replays')
    const ask = { type: 'predict', lever: 'slack', prediction: 'little' } as const
    expect(group.refused(ask, seat('s1')).refused).toBe('session/not-asked')
    group.ask({ type: 'ask-prediction', lever: 'slack' })
    expect(group.refused(ask, seat('late')).refused).toBe('session/no-seat')
    group.ask({ type: 'join' }, seat('late'))
    expect(group.ask(ask, seat('late'))).toHaveLength(1)
    expect(walkOf(group)).toMatchObject({ given: 1, of: 5 })
    expect(group.refused({ ...ask, lever: 'ask-once' }, seat('s1')).refused).toBe('session/not-asked')
  })

  it('is counted by hands where there are no phones', () => {
    const group = asked('hands')
    const ask = { type: 'predict', lever: 'slack', prediction: 'money' } as const
    expect(group.refused(ask, seat('s1')).refused).toBe('session/mode-hands')
    group.ask({ type: 'count-predictions', lever: 'slack', counts: { money: 3, little: 2 } })
    expect(walkOf(group)).toMatchObject({ given: 5, of: 0, spread: null })
    expect(
      group.refused({ type: 'count-predictions', lever: 'slack', counts: { money: 40, mind: 1 } }).refused,
    ).toBe('session/too-many-hands')
    group.ask({ type: 'show-predictions', lever: 'slack' })
    expect(walkOf(group)?.spread).toEqual({ money: 3, mind: 0, paper: 0, little: 2 })
    expect(group.refused({ type: 'count-predictions', lever: 'slack', counts: { money: 1 } }).refused).toBe(
      'session/not-asked',
    )
    expect(asked().refused({ type: 'count-predictions', lever: 'slack', counts: { money: 1 } }).refused).toBe(
      'session/mode-phones',
    )
  })
})

describe('an intention', () => {
  const intend = (group: Group, id: string, share: boolean, practice = `werk van ${id}`) =>
    group.ask({ type: 'intend', practice, policy: `beleid van ${id}`, share }, seat(id))

  it('is written in its step, counted once per seat, and its words stay on the device unless they may be shown', () => {
    const group = inDebrief()
    expect(
      group.refused({ type: 'intend', practice: 'a', policy: 'b', share: true }, seat('s1')).refused,
    ).toBe('session/not-now')
    step(group, 'intentions')
    expect(seatOf(group, 's1')?.writing).toBe(true)
    intend(group, 's1', false)
    expect(intend(group, 's1', false)).toEqual([])
    expect(seatOf(group, 's1')?.intention).toEqual({ practice: '', policy: '', share: false })
    expect(JSON.stringify(group.authority.log)).not.toContain('werk van s1')
    intend(group, 's2', true)
    expect(seatOf(group, 's2')?.intention?.practice).toBe('werk van s2')
    expect(sentToOthers(group, 's2')).not.toContain('van s2')
    expect(consoleOf(group).walk).toMatchObject({ written: 2, shared: 1, intentions: [] })
    expect(walkOf(group)).toMatchObject({ written: 2, intentions: [] })
  })

  it('is shown at the word of the console, can be hidden, and goes along in the export', () => {
    const group = inDebrief()
    step(group, 'intentions')
    intend(group, 's2', true)
    intend(group, 's3', true)
    group.ask({ type: 'show-intentions', shown: true })
    expect(group.ask({ type: 'show-intentions', shown: true })).toEqual([])
    expect(walkOf(group)?.intentions.map(({ practice }) => practice)).toEqual(['werk van s2', 'werk van s3'])
    const [{ intention = 0 } = {}] = consoleOf(group).walk?.intentions ?? []
    group.ask({ type: 'hide-intention', intention, hidden: true })
    expect(walkOf(group)?.intentions.map(({ practice }) => practice)).toEqual(['werk van s3'])
    expect(group.refused({ type: 'hide-intention', intention: 3, hidden: true }).refused).toBe(
      'session/no-such-line',
    )
    const rows = exportSession(groupPlan, groupCut, group.authority.log).rows
    expect(rows.filter(({ what }) => what === 'intention-given').map(({ text }) => text)).toEqual([
      'werk van s3 / beleid van s3',
    ])
    // the wall is done with them once the group goes on
    step(group, 'fan')
    expect(walkOf(group)?.intentions).toEqual([])
  })

  it('goes with a seat that wants to be forgotten, from the session and from its log', () => {
    const group = inDebrief()
    step(group, 'intentions')
    intend(group, 's2', true)
    group.ask({ type: 'leave', forget: true }, seat('s2'))
    group.ask({ type: 'show-intentions', shown: true })
    expect(walkOf(group)).toMatchObject({ written: 0, intentions: [] })
    const kept = forgetLeft(group.authority.log)
    expect(JSON.stringify(kept)).not.toContain('van s2')
    expect(openGroup({}, kept).authority.view(wall, group.now)).toEqual(group.authority.view(wall, group.now))
  })

  it('has a limit, and says nothing in more words than that', () => {
    const long = 'a'.repeat(LIMITS.intention + 1)
    expect(readRequest('seat', { type: 'intend', practice: long, policy: '', share: true })).toMatchObject({
      refused: 'session/malformed',
      path: 'practice',
    })
    const group = inDebrief()
    step(group, 'intentions')
    group.ask({ type: 'intend', practice: '', policy: '', share: true }, seat('s1'))
    expect(seatOf(group, 's1')?.intention?.share).toBe(false)
  })
})
