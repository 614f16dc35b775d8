// Who made the rules behind a shortage: every line, to the cent.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { historyOf, incomeGapOf, ruleMakers } from '#debrief'
import type { Booking, Effect, PlanData } from '#engine'
import { linkPlan, playMonth } from '#engine'
import { apportion } from '../../../src/debrief/facts/apportion.ts'
import { anyMonth } from '../../support/random-month.ts'
import { anyLegal } from '../../support/random-play.ts'
import { booking, dilemma, madeUp, option, smallMonth } from '../../support/small-month.ts'
import { played } from './played.ts'

const month = (account: number, bookings: Booking[], more: Partial<PlanData> = {}): PlanData =>
  smallMonth({ bookings, ...more, opening: { ...smallMonth().opening, account } })
const stop = (day: number) => dilemma(`d${day}`, day, [option('on')])
const shares = (data: PlanData, acts: string[] = []) =>
  ruleMakers(played(data, acts)).shares.map(({ maker, cents, permille, claimed }) => [
    maker,
    cents,
    permille,
    claimed,
  ])

describe('parting', () => {
  it('loses no cent and gives what is left to the largest remainders', () => {
    // 100 over 1, 1, 1: 33.3 each, one cent left for the first
    expect(apportion(100, [1, 1, 1])).toEqual([34, 33, 33])
    // 10 over 2, 7, 3: 1.67, 5.83, 2.5: floors 1, 5, 2; two left for .83 and .67
    expect(apportion(10, [2, 7, 3])).toEqual([2, 6, 2])
    expect(apportion(7, [0, 5])).toEqual([0, 7])
    expect(apportion(0, [])).toEqual([])
    expect(apportion(9, [0, 0])).toEqual([0, 0])
  })

  it('adds up for any weights', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.array(fc.nat(1_000_000), { minLength: 1 }), (total, weights) => {
        const sum = (list: number[]) => list.reduce((all, each) => all + each, 0)
        expect(sum(apportion(total, weights))).toBe(sum(weights) === 0 ? 0 : total)
      }),
    )
  })
})

describe('the shortage', () => {
  it('is 0, without shares, where there always was enough', () => {
    const found = ruleMakers(played(month(100000, [booking('rent', 2, -64000)], { moments: [stop(1)] })))
    expect(found).toMatchObject({ shortage: 0, at: null, shares: [] })
    expect(found.month).toEqual([
      {
        maker: 'rent',
        in: 0,
        out: 64000,
        fees: 0,
        lines: [{ day: 2, id: 'rent', kind: 'rent', cents: -64000 }],
      },
    ])
  })

  it('is what had to go out before the next income, less what was there, where that was most', () => {
    // On the 3rd 1,000.00 - 640.00 = 360.00 is there. Before the 20th 500.00 more must go: 140.00 short.
    const bookings = [
      booking('rent', 1, -64000),
      booking('energy', 10, -50000, { ruleMaker: 'price' }),
      booking('pay', 20, 90000),
      booking('after', 21, -5000),
    ]
    const data = month(100000, bookings, { moments: [stop(3)] })
    const found = ruleMakers(played(data))
    expect(found.shortage).toBe(14000)
    expect(found.at).toEqual({ day: 3, account: 36000, out: 50000, income: { day: 20, cents: 90000 } })
    // over 640.00 of rent and 500.00 of energy, 1,140.00 together: 140 x 640/1140 = 78.596, 140 x 500/1140 = 61.404
    expect(shares(data)).toEqual([
      ['rent', 7860, 561, 64000],
      ['price', 6140, 439, 50000],
    ])
  })

  it('does not count what goes out on the day of the income, nor the income among the claims', () => {
    // 100.00, and 900.00 on the 10th; on the 12th 400.00 is left after rent. 500.00 goes before the 20th: 100.00 short.
    const bookings = [
      booking('pay', 10, 94000),
      booking('rent', 10, -64000),
      booking('energy', 15, -50000, { ruleMaker: 'price' }),
      booking('again', 20, 94000),
      booking('same-day', 20, -70000),
    ]
    const data = month(10000, bookings, { moments: [stop(1), stop(12)] })
    const found = ruleMakers(played(data))
    expect([found.shortage, found.at?.day, found.at?.out]).toEqual([10000, 12, 50000])
    // 100 x 640/1140 = 56.140, 100 x 500/1140 = 43.860
    expect(shares(data)).toEqual([
      ['rent', 5614, 561, 64000],
      ['price', 4386, 439, 50000],
    ])
  })

  it('is counted looking back: an income that nobody knew came all the same', () => {
    const bookings = [
      booking('energy', 10, -120000),
      booking('gig', 5, 30000, { known: false, ruleMaker: 'wage' }),
    ]
    // before the 5th nothing goes out; after it 1,300.00 is there for 1,200.00
    const data = month(100000, bookings, { moments: [stop(1), stop(6)] })
    expect(ruleMakers(played(data)).shortage).toBe(0)
  })

  it('holds what bounced and the costs on it, under the rule that made them', () => {
    // 100.00 is there for rent of 640.00 on the 1st. It bounces; after 14 days 15 per cent: 96.00. On the 16th 736.00
    // is overdue: 636.00 short.
    const data = month(10000, [booking('rent', 1, -64000)], { moments: [stop(16)] })
    const found = ruleMakers(played(data))
    expect([found.shortage, found.at?.day]).toEqual([63600, 16])
    // 636 x 640/736 = 553.043, 636 x 96/736 = 82.957
    expect(shares(data)).toEqual([
      ['rent', 55304, 870, 64000],
      ['fee-rule', 8296, 130, 9600],
    ])
    expect(found.shares[1]?.claims).toEqual([
      { day: 1, id: 'rent:fees', kind: 'fee', cents: 9600, status: 'fee' },
    ])
  })
})

describe('makers', () => {
  it('put what a shock made book under chance too, and call no price a cost on top', () => {
    const later: Effect = { do: 'book', booking: booking('drum', 8, -40000), inDays: 0 }
    const stamp: Effect = {
      do: 'pay',
      id: 'stamp',
      cents: 1000,
      kind: 'fee',
      ruleMaker: 'price',
      source: madeUp,
      from: 'account',
    }
    const shock = dilemma('shock', 2, [option('buy', [{ do: 'event', code: 'E4' }, later])])
    const post = dilemma('post', 3, [option('send', [stamp])])
    const data = month(30000, [booking('pay', 12, 200000)], { moments: [shock, post, stop(4)] })
    // 300.00 - 10.00 = 290.00 for 400.00 of the drum: 110.00 short
    const found = ruleMakers(played(data))
    expect(found.shortage).toBe(11000)
    expect(
      found.shares.map(({ maker, claims }) => [maker, claims.map(({ id, status }) => `${id} ${status}`)]),
    ).toEqual([
      ['chance', ['drum due']],
      ['price', ['stamp paid']],
    ])
  })

  it('put the money for food apart, and what a shock made pay under chance', () => {
    const drum: Effect = {
      do: 'pay',
      id: 'drum',
      cents: 40000,
      kind: 'phone',
      ruleMaker: 'price',
      source: madeUp,
      from: 'account',
    }
    const shock = dilemma('shock', 2, [option('buy', [{ do: 'event', code: 'E4' }, drum])])
    const bookings = [
      booking('food', 1, -10000, { how: 'living', kind: 'food', ruleMaker: 'household' }),
      booking('rent', 9, -64000),
      booking('pay', 12, 200000),
    ]
    // 1,000 - 100 - 400 = 500.00 there on the 3rd for 640.00: 140.00 short, over 1,140.00
    const data = month(100000, bookings, { moments: [shock, stop(3)] })
    expect(shares(data)).toEqual([
      // 140 x 640/1140 = 78.596; 140 x 400/1140 = 49.123; 140 x 100/1140 = 12.281
      ['rent', 7860, 561, 64000],
      ['chance', 4912, 351, 40000],
      ['living', 1228, 88, 10000],
    ])
  })

  it('count what an income lacks to live on as a claim of who sets it, with its source', () => {
    const floor = {
      id: 'floor-income',
      changes: [
        {
          change: 'income' as const,
          id: 'floor',
          day: 1,
          single: 15000,
          family: 36000,
          ruleMaker: 'benefit-norm' as const,
          source: madeUp,
        },
      ],
    }
    const bookings = [booking('rent', 9, -64000), booking('benefit', 20, 90000)]
    const data = month(50000, bookings, { moments: [stop(1)] })
    const plan = linkPlan(data)
    const gap = incomeGapOf(plan, [{ id: 'slack', changes: [{ change: 'opening', account: 1 }] }, floor])
    // two people live on it: the family's amount
    expect(gap).toEqual({ cents: 36000, maker: 'benefit-norm', source: madeUp })
    // 640.00 for 500.00: 140.00 short, over 640 + 360 = 1,000: 89.60 and 50.40
    expect(ruleMakers(played(data), gap).shares.map(({ maker, cents }) => [maker, cents])).toEqual([
      ['rent', 8960],
      ['benefit-norm', 5040],
    ])
    const waged = month(0, [booking('wage', 5, 90000, { ruleMaker: 'wage' })])
    expect(incomeGapOf(linkPlan(waged), [floor])?.maker).toBe('wage')
    expect(incomeGapOf(plan, [])).toBeNull()
  })
})

describe('in any month', () => {
  it('shares add up to the shortage and to the whole, and every claim is behind one', () => {
    let short = 0
    fc.assert(
      fc.property(anyMonth, fc.nat(1000), (data, seed) => {
        const plan = linkPlan(data)
        const end = playMonth(plan, seed, anyLegal(plan, seed))
        const found = ruleMakers(historyOf(plan, seed, end.decisions))
        const sum = (list: readonly number[]) => list.reduce((all, each) => all + each, 0)
        if (found.shortage > 0) short += 1
        expect(found.shares.length > 0).toBe(found.shortage > 0)
        expect(sum(found.shares.map(({ cents }) => cents))).toBe(found.shortage)
        expect(sum(found.shares.map(({ permille }) => permille))).toBe(found.shortage > 0 ? 1000 : 0)
        for (const { claimed, claims } of found.shares)
          expect(sum(claims.map(({ cents }) => cents))).toBe(claimed)
        const moved = end.ledger.filter(({ pocket }) => pocket === 'account')
        expect(sum(found.month.map((row) => row.in - row.out))).toBe(sum(moved.map(({ cents }) => cents)))
        expect(found.month.flatMap(({ lines }) => lines).length).toBe(moved.length)
      }),
      { numRuns: 80 },
    )
    // the law is about something: most of these months are short
    expect(short).toBeGreaterThan(20)
  })
})
