// The same decisions under other circumstances, side by side.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { historyOf, sameDecisions } from '#debrief'
import type { Change, PlanData } from '#engine'
import { carryOver, linkPlan, playMonth } from '#engine'
import { anyMonth } from '../../support/random-month.ts'
import { anyLegal } from '../../support/random-play.ts'
import { booking, dilemma, madeUp, option, smallMonth } from '../../support/small-month.ts'
import { played } from '../facts/played.ts'

const lever = (id: string, ...changes: Change[]) => ({ id, changes })
const slack = (account: number) => lever('slack', { change: 'opening', account })
const month = (account: number, more: Partial<PlanData>): PlanData =>
  smallMonth({ ...more, opening: { ...smallMonth().opening, account } })

describe('a run', () => {
  it('says what it came to', () => {
    // 640.00 does not fit in 500.00 on the 2nd; costs of 96.00 come on the 16th (15 per cent of 640.00)
    // what is due in May is no arrears
    const bookings = [booking('rent', 2, -64000), booking('may', 33, -1000)]
    const data = month(50000, { bookings, letters: [] })
    const { own } = sameDecisions(played(data), [])
    expect(own).toMatchObject({
      account: 50000,
      lowest: { cents: 50000, day: 1 },
      bounces: [{ day: 2, bill: 'rent', cents: 64000 }],
      fees: 9600,
      feeLines: [{ day: 16, bill: 'rent', cents: 9600, ruleMaker: 'fee-rule' }],
      arrears: 73600,
      needsUnmet: ['trip'],
      papersAsked: 0,
      lettersShut: 2,
      foodShort: 0,
    })
    expect(own.days.length).toBe(30)
  })

  it('counts the days in tunnel and below', () => {
    // 20.0 with a rest point of 85 (everyday life 10, poor sleep 5), then of 90: 36.3, then 49.7. A day in overleven, one in
    // tunnel, the rest above.
    const data = smallMonth({ letters: [], opening: { ...smallMonth().opening, bandwidth: 200 } })
    const { own } = sameDecisions(played(data), [])
    expect(own.days.slice(0, 3).map(({ bandwidth }) => bandwidth)).toEqual([200, 363, 497])
    expect(own.tunnelDays).toBe(2)
    expect(own.narrowest).toEqual({ tenths: 200, day: 1 })
  })
})

describe('slack', () => {
  it('of nothing is the run itself, byte for byte, in any month', () => {
    fc.assert(
      fc.property(anyMonth, fc.nat(1000), (data, seed) => {
        const plan = linkPlan(data)
        const log = playMonth(plan, seed, anyLegal(plan, seed)).decisions
        const { own, under } = sameDecisions(historyOf(plan, seed, log), [slack(0)])
        const { lever: _lever, departures, first, meterFrom, difference, ...run } = under[0] ?? {}
        expect(JSON.stringify(run)).toBe(JSON.stringify(own))
        expect([departures, first, meterFrom]).toEqual([[], null, 0])
        for (const { by, split } of Object.values(difference ?? {})) {
          expect([by, split]).toEqual([0, { how: 'same-decisions', circumstance: 0, choice: 0 }])
        }
      }),
      { numRuns: 60 },
    )
  })

  it('says where it first differs: not the buffer itself, but what came of it', () => {
    const data = month(50000, {
      bookings: [booking('rent', 2, -64000), booking('later', 9, -1000)],
      moments: [dilemma('m', 20, [option('on')])],
      letters: [],
    })
    const under = sameDecisions(played(data), [slack(30000)]).under[0]
    // 500.00 + 300.00 - 640.00 - 10.00 = 150.00; without it 500.00 - 10.00 = 490.00, and 736.00 still to pay
    expect(under).toMatchObject({ account: 15000, fees: 0, arrears: 0, bounces: [], departures: [] })
    expect(under?.first).toEqual({ day: 2, what: 'bounce', id: 'rent', only: 'own' })
    expect(under?.difference.account).toEqual({
      by: 15000 - 49000,
      split: { how: 'same-decisions', circumstance: -34000, choice: 0 },
    })
    expect(under?.difference.fees.by).toBe(-9600)
  })
})

describe('what is split', () => {
  const rent = booking('rent', 2, -64000)
  const poor = dilemma('poor', 5, [option('on')], {
    trigger: { from: 5, to: 5, when: ['==', ['get', 'bills', 'rent'], 'overdue'] },
  })

  it('is nothing where a decision of the log no longer applied; the page can say how it went on', () => {
    const data = month(50000, { bookings: [rent], moments: [poor], letters: [] })
    const under = sameDecisions(played(data), [slack(30000)]).under[0]
    expect(under?.departures).toEqual([
      { day: 5, wanted: { moment: 'poor', option: 'on' }, took: null, code: 'moment/gone' },
    ])
    expect(under?.difference.fees).toEqual({ by: -9600, split: null })
  })

  it('names what fell away once, also when the month went on after it', () => {
    const last = dilemma('last', 20, [option('on')])
    const data = month(50000, { bookings: [rent], moments: [poor, last], letters: [] })
    const under = sameDecisions(played(data), [slack(30000)]).under[0]
    expect(under?.departures.map(({ wanted, took, code }) => [wanted, took, code])).toEqual([
      [{ moment: 'poor', option: 'on' }, null, 'moment/gone'],
    ])
  })

  it('is nothing where a moment came that the log had no answer to', () => {
    const calm = dilemma('calm', 5, [option('first'), option('second')], {
      trigger: { from: 5, to: 5, when: ['!=', ['get', 'bills', 'rent'], 'overdue'] },
    })
    const last = dilemma('last', 20, [option('on')])
    const data = month(50000, { bookings: [rent], moments: [calm, last], letters: [] })
    const under = sameDecisions(played(data), [slack(30000)]).under[0]
    expect(under?.departures).toEqual([
      { day: 5, wanted: null, took: { moment: 'calm', option: 'first' }, code: 'moment/new' },
    ])
    expect(under?.difference.fees).toEqual({ by: -9600, split: null })
  })

  it('is nothing where more than one thing was changed', () => {
    const data = month(50000, { bookings: [rent], letters: [] })
    const both = lever('both', { change: 'opening', account: 30000 }, { change: 'letters', plain: true })
    expect(sameDecisions(played(data), [both]).under[0]?.difference.fees).toEqual({ by: -9600, split: null })
  })
})

describe('a lever that brings an income', () => {
  it('does not count its own line as the first difference', () => {
    const floor = lever('floor-income', {
      change: 'income',
      id: 'floor',
      day: 1,
      single: 15000,
      family: 35000,
      ruleMaker: 'benefit-norm',
      source: madeUp,
    })
    const data = month(100000, { bookings: [booking('rent', 2, -64000)], letters: [] })
    const under = sameDecisions(played(data), [floor]).under[0]
    expect(under?.account).toBe(100000 + 35000 - 64000)
    expect(under?.first).toBeNull()
  })
})

describe('luck', () => {
  it('is shared: what comes by lot comes under every lever that does not change its odds', () => {
    // a moment with a chance of one half, and an outcome with another; nothing in them hangs on money
    const lucky = dilemma(
      'lucky',
      0,
      [
        option('try', [], {
          outcomes: [
            { id: 'won', luck: { name: 'draw', chance: 0.5 }, effects: [] },
            { id: 'lost', effects: [] },
          ],
        }),
      ],
      { trigger: { from: 3, to: 20, luck: { name: 'comes', chance: 0.5 } } },
    )
    const data = month(10_000_000, { moments: [lucky], letters: [] })
    const seen = new Set<string>()
    for (let seed = 1; seed <= 40; seed++) {
      const history = played(data, [], seed)
      const under = sameDecisions(history, [slack(30000)]).under[0]
      expect(under?.departures).toEqual([])
      expect(under?.first).toBeNull()
      seen.add(
        history.log
          .map(({ outcome }) => outcome)
          .join(' ')
          .trim(),
      )
    }
    // it did come or not, and went both ways
    expect([...seen].sort()).toEqual(['', 'lost', 'won'])
  })
})

describe('a month that cannot be replayed', () => {
  it('stands alone: cut off, empty, or begun from the end of another', () => {
    const data = month(50000, { moments: [dilemma('m', 3, [option('on')])], letters: [] })
    const plan = linkPlan(data)
    const cut = historyOf(plan, 1, [{ moment: 'm', option: 'on' }])
    expect(sameDecisions(cut, [slack(1)])).toMatchObject({ under: [], problem: 'replay/not-over' })
    expect(sameDecisions(historyOf(plan, 1, []), [slack(1)]).problem).toBe('replay/not-over')
    const before = played(data)
    const carried = historyOf(plan, 1, before.log, carryOver(plan, { ...before.end, account: 7 }))
    expect(carried.over).toBe(true)
    expect(sameDecisions(carried, [slack(1)])).toMatchObject({ under: [], problem: 'replay/carried-over' })
  })
})
