// Random plays of random small months.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Effect, EventCode, Plan } from '#engine'
import { linkPlan, replay } from '#engine'
import {
  ledgerAddsUp,
  machineAgrees,
  meterHolds,
  nobodyIsStuck,
  refusalsChangeNothing,
  sameBytes,
  walk,
} from '../support/month-laws.ts'
import { booking, desk, dilemma, letter, madeUp, option, scene, smallMonth } from '../support/small-month.ts'

const day = fc.integer({ min: 1, max: 30 })
const cents = fc.integer({ min: 100, max: 90000 })
const effect: fc.Arbitrary<Effect> = fc.oneof(
  fc
    .constantFrom<EventCode>('E1', 'E2', 'E3', 'E8', 'E9', 'E10', 'E11')
    .map((code): Effect => ({ do: 'event', code })),
  cents.map(
    (c): Effect => ({
      do: 'pay',
      id: 'thing',
      cents: c,
      kind: 'phone',
      ruleMaker: 'price',
      source: madeUp,
      from: 'account',
    }),
  ),
  cents.map(
    (c): Effect => ({
      do: 'pay',
      id: 'bread',
      cents: c,
      kind: 'food',
      ruleMaker: 'price',
      source: madeUp,
      from: 'purse',
    }),
  ),
  day.map((d): Effect => ({ do: 'move', bill: 'b0', day: d })),
  fc.constantFrom<Effect>(
    { do: 'arrange', bill: 'b1' },
    { do: 'contact', person: 'friend' },
    { do: 'need', need: 'trip', met: false },
    { do: 'load', id: 'care', points: 5, days: 3, card: 'care' },
    { do: 'open', letter: 'all', together: true },
    { do: 'letter', letter: 'threat', inDays: 2 },
    { do: 'flag', flag: 'planted', value: true },
  ),
)
const choice = fc.record({
  effects: fc.array(effect, { maxLength: 4 }),
  distance: fc.constantFrom('near' as const, 'middle' as const, 'far' as const),
  actions: fc.integer({ min: 0, max: 2 }),
})
const moment = fc.record({
  day,
  kind: fc.constantFrom('dilemma', 'desk', 'talk'),
  options: fc.array(choice, { minLength: 1, maxLength: 4 }),
})

const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    account: fc.nat(150000),
    bandwidth: fc.integer({ min: 0, max: 1000 }),
    bills: fc.array(fc.record({ day, cents, instalment: fc.boolean() }), { minLength: 2, maxLength: 14 }),
    pay: fc.record({ day, cents: fc.integer({ min: 10000, max: 200000 }) }),
    living: fc.array(day, { maxLength: 4 }),
    letters: fc.array(day, { maxLength: 6 }),
    moments: fc.array(moment, { maxLength: 10 }),
  })
  .map(({ account, bandwidth, bills, pay, living, letters, moments }) => {
    const opening = { ...smallMonth().opening, account, bandwidth }
    return linkPlan(
      smallMonth({
        opening,
        bookings: [
          ...bills.map((b, i) =>
            booking(`b${i}`, b.day, -b.cents, { instalment: b.instalment, kind: i % 2 ? 'rent' : 'phone' }),
          ),
          booking('pay', pay.day, pay.cents),
          ...living.map((d, i) => booking(`food${i}`, d, -5000, { how: 'living', kind: 'food' })),
        ],
        letters: [
          ...smallMonth().letters,
          letter('threat', { content: 'threat' }),
          ...letters.map((d, i) => letter(`l${i}`, { day: d, content: 'bad-news' })),
        ],
        moments: moments.map((m, i) => {
          // the first option is always free, so that a moment can be left
          const options = m.options.map((o, k) =>
            option(`o${k}`, o.effects, k === 0 ? {} : { distance: o.distance, actions: o.actions }),
          )
          if (m.kind === 'desk') return desk(`m${i}`, m.day, options)
          if (m.kind === 'talk')
            return {
              ...scene(`m${i}`, m.day),
              kind: 'talk' as const,
              with: 'friend',
              turns: [{ id: 't', lines: [{ who: 'friend', technique: 'open' as const }], options }],
            }
          return dilemma(`m${i}`, m.day, options)
        }),
      }),
    )
  })

const plays = fc.tuple(anyPlan, fc.integer({ min: 0, max: 2 ** 31 }), fc.nat())
const runs = { numRuns: 80 }

/** Time for a machine that is busy with other things; nothing here waits. */
const timeout = 60_000

describe('laws of every month', { timeout }, () => {
  it('hold on random months', () => {
    fc.assert(
      fc.property(plays, ([plan, seed, at]) => {
        const { states, log } = walk(plan, seed)
        const cut = at % states.length
        ledgerAddsUp(plan, states)
        sameBytes(plan, seed, states, log, cut)
        machineAgrees(plan, states, log, cut)
        meterHolds(plan, states)
        nobodyIsStuck(plan, states)
        refusalsChangeNothing(plan, states, log)
      }),
      runs,
    )
  })

  it('monotony: one more overdue bill at the start never makes the next morning lighter', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(1000), (plan, seed) => {
        const more = linkPlan({
          ...plan.data,
          opening: { ...plan.data.opening, account: 0 },
          bookings: [booking('extra', 1, -50000), ...plan.data.bookings],
        })
        const same = linkPlan({ ...plan.data, opening: { ...plan.data.opening, account: 0 } })
        const first = (each: Plan) => replay(each, seed, []).state.days[0]
        const heavier = first(more)
        const lighter = first(same)
        if (heavier !== undefined && lighter !== undefined)
          expect(heavier.bandwidth).toBeLessThanOrEqual(lighter.bandwidth)
      }),
      runs,
    )
  })
})
