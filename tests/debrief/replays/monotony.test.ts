// More slack never gives more fees? Not so: a buffer that pays one bill may be gone when a dearer one comes. What does
// hold, and the smallest month in which it does not. Explained in docs/debrief.md.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { historyOf, sameDecisions } from '#debrief'
import type { PlanData } from '#engine'
import { linkPlan, playMonth } from '#engine'
import { anyMonth } from '../../support/random-month.ts'
import { anyLegal } from '../../support/random-play.ts'
import { booking, smallMonth } from '../../support/small-month.ts'
import { played } from '../facts/played.ts'

const slack = (account: number) => ({ id: 'slack', changes: [{ change: 'opening' as const, account }] })

/** Own run and the run with more, of a random play of a month. */
function beside(data: PlanData, seed: number, more: number) {
  const plan = linkPlan(data)
  const log = playMonth(plan, seed, anyLegal(plan, seed)).decisions
  const { own, under } = sameDecisions(historyOf(plan, seed, log), [slack(more)])
  const replayed = under[0]
  if (replayed === undefined) throw new Error('not replayed')
  return { own, replayed }
}

describe('more slack', () => {
  it('enough for all that goes out gives no fee at all, whatever was decided', () => {
    let spared = 0
    fc.assert(
      fc.property(anyMonth, fc.nat(1000), (data, seed) => {
        // no month of these asks more than 10 million euros
        const { own, replayed } = beside(data, seed, 1_000_000_000)
        if (own.fees > 0) spared += 1
        expect([replayed.fees, replayed.bounces.length]).toEqual([0, 0])
      }),
      { numRuns: 60 },
    )
    expect(spared).toBeGreaterThan(10)
  })

  it('never gives more fees where one bill alone can bounce', () => {
    const only = fc.record({
      account: fc.nat(100_000),
      bill: fc.integer({ min: 1, max: 100_000 }),
      on: fc.integer({ min: 1, max: 30 }),
      more: fc.nat(100_000),
    })
    fc.assert(
      fc.property(only, ({ account, bill, on, more }) => {
        const data = smallMonth({
          bookings: [booking('rent', on, -bill)],
          opening: { ...smallMonth().opening, account },
        })
        const { own, under } = sameDecisions(played(data), [slack(more)])
        expect(under[0]?.fees).toBeLessThanOrEqual(own.fees)
      }),
      { numRuns: 100 },
    )
  })
})

describe('a counter-example', () => {
  it('some slack can give more fees: it pays the first bill, and is gone for the second', () => {
    // 100.00 on the account. Large: 130.00 on the 1st, of a kind on which no costs come. Small: 90.00 on the 2nd, costs
    // after 14 days. Without slack Large bounces (no costs) and Small is paid. With 40.00 Large is paid, 10.00 is left,
    // Small bounces and 40.00 comes on top: the least of its 15 per cent.
    const base = smallMonth()
    const kinds = { ...base.kinds, loan: { id: 'loan', essential: false, ladder: [] } }
    const bookings = [booking('large', 1, -13000, { kind: 'loan' }), booking('small', 2, -9000)]
    const data = smallMonth({ kinds, bookings, opening: { ...base.opening, account: 10000 } })
    const { own, under } = sameDecisions(played(data), [slack(4000), slack(12000)])
    expect([own.fees, own.bounces.map(({ bill }) => bill)]).toEqual([0, ['large']])
    expect(under[0]).toMatchObject({ fees: 4000, departures: [], bounces: [{ bill: 'small' }] })
    // it is exact: the same decisions, one change
    expect(under[0]?.difference.fees.split).toEqual({ how: 'same-decisions', circumstance: 4000, choice: 0 })
    // and enough for both gives none
    expect(under[1]?.fees).toBe(0)
  })
})
