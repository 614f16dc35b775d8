// Random months so small that every play can be walked, with everything that moves money or the meter.

import fc from 'fast-check'
import type { Effect, Option, PlanData } from '#engine'
import {
  booking,
  costs,
  desk,
  dilemma,
  letter,
  madeUp,
  option,
  procedure,
  reminder,
  smallMonth,
} from '../support/small-month.ts'

const DAYS = 12
const day = fc.integer({ min: 1, max: DAYS })
const anyDay = fc.integer({ min: 1, max: DAYS + 4 })
const cents = fc.integer({ min: 500, max: 30_000 })
const bills = ['b0', 'b1', 'b2'] as const
const anyBill = fc.constantFrom(...bills)
const late = { kind: 'phone', ruleMaker: 'price', source: madeUp } as const

const money: fc.Arbitrary<Effect> = fc.oneof(
  cents.map((amount): Effect => ({ do: 'receive', id: 'gift', cents: amount, ...late })),
  cents.map((amount): Effect => ({ do: 'pay', id: 'thing', cents: amount, from: 'account', ...late })),
  fc.tuple(anyBill, anyDay).map(([bill, to]): Effect => ({ do: 'move', bill, day: to })),
  fc
    .tuple(fc.constantFrom('pay', 'more'), anyDay)
    .map(([bill, to]): Effect => ({ do: 'move', bill, day: to })),
  anyBill.map((bill): Effect => ({ do: 'cancel', bill })),
  fc.constant<Effect>({ do: 'cancel', bill: 'more' }),
  anyBill.map((bill): Effect => ({ do: 'arrange', bill })),
  fc.tuple(cents, anyDay, fc.boolean(), fc.integer({ min: 0, max: 5 })).map(
    ([amount, on, comes, inDays]): Effect => ({
      do: 'book',
      booking: booking(
        comes ? 'wage' : 'extra',
        on,
        comes ? amount : -amount,
        comes ? {} : { kind: 'phone' },
      ),
      inDays,
    }),
  ),
)
const mind: fc.Arbitrary<Effect> = fc.oneof(
  fc.constantFrom('E1', 'E8', 'E9', 'E10', 'E11').map((code): Effect => ({ do: 'event', code })),
  fc
    .tuple(fc.integer({ min: -4, max: 6 }), fc.integer({ min: 1, max: 4 }))
    .map(([points, days]): Effect => ({ do: 'load', id: 'some', points, days, card: '' })),
  fc.boolean().map((met): Effect => ({ do: 'need', need: 'trip', met })),
  fc.constant<Effect>({ do: 'known', booking: 'pay' }),
  fc.constant<Effect>({ do: 'contact', person: 'friend' }),
)
const further: fc.Arbitrary<Effect> = fc.oneof(
  fc.integer({ min: 0, max: 3 }).map((inDays): Effect => ({ do: 'letter', letter: 'sent', inDays })),
  fc.constant<Effect>({ do: 'start', procedure: 'form' }),
  fc.constant<Effect>({ do: 'hand-in', procedure: 'form' }),
  fc.constant<Effect>({ do: 'open', letter: 'all', together: false }),
)
const effect = fc.oneof(
  { weight: 5, arbitrary: money },
  { weight: 3, arbitrary: mind },
  { weight: 2, arbitrary: further },
)

/** What one may have to pay at once is asked for, as it is in a month that was compiled. */
const priced = (id: string, effects: Effect[]): Option => {
  const account = effects.reduce((sum, each) => sum + (each.do === 'pay' ? each.cents : 0), 0)
  return option(id, effects, { needs: { account, purse: 0 } })
}

const anyMoment = fc.record({
  on: day,
  isDesk: fc.boolean(),
  chance: fc.option(fc.constantFrom(0.3, 0.7), { freq: 2 }),
  options: fc.array(fc.array(effect, { maxLength: 3 }), { minLength: 1, maxLength: 3 }),
})

/** @param luck whether moments may hang on luck */
export const anyWalkable = (luck: boolean): fc.Arbitrary<PlanData> =>
  fc
    .record({
      account: fc.integer({ min: 0, max: 60_000 }),
      overdraft: fc.constantFrom(0, 0, 5000),
      bandwidth: fc.integer({ min: 100, max: 900 }),
      debits: fc.tuple(...bills.map(() => fc.record({ on: day, amount: cents, instalment: fc.boolean() }))),
      pay: fc.record({ on: day, amount: cents, known: fc.boolean() }),
      more: fc.record({ on: anyDay, amount: cents }),
      living: fc.array(day, { maxLength: 2 }),
      asks: fc.option(fc.tuple(anyBill, day)),
      sent: fc.array(effect, { maxLength: 2 }),
      certain: fc.boolean(),
      decided: fc.array(effect, { maxLength: 2 }),
      moments: fc.array(anyMoment, { minLength: 1, maxLength: 4 }),
    })
    .map(
      ({
        account,
        overdraft,
        bandwidth,
        debits,
        pay,
        more,
        living,
        asks,
        sent,
        certain,
        decided,
        moments,
      }) => {
        const base = smallMonth()
        return smallMonth({
          days: DAYS,
          opening: { ...base.opening, account, overdraft, bandwidth },
          kinds: {
            ...base.kinds,
            // costs that fall within so short a month
            rent: { id: 'rent', essential: true, ladder: [reminder, { ...costs, after: 4 }] },
          },
          bookings: [
            ...debits.map(({ on, amount, instalment }, index) =>
              booking(`b${index}`, on, -amount, { instalment, kind: index === 1 ? 'phone' : 'rent' }),
            ),
            booking('pay', pay.on, pay.amount, { known: pay.known }),
            booking('more', more.on, more.amount),
            ...living.map((on, index) => booking(`food${index}`, on, -4000, { how: 'living', kind: 'food' })),
          ],
          letters: [
            ...base.letters,
            // sent to and fro it could come without end, which no walk could walk
            letter('sent', {
              content: certain ? 'certainty' : 'news',
              effects: sent.filter((each) => each.do !== 'letter'),
            }),
            ...(asks === null ? [] : [letter('asks', { day: asks[1], bill: asks[0], content: 'bill' })]),
          ],
          procedures: [procedure('form', { days: 3, outcomes: [{ id: 'end', effects: decided }] })],
          moments: moments.map(({ on, isDesk, chance, options }, index) => {
            // the first way costs nothing, so that nobody is stuck
            const ways = options.map((effects, way) =>
              way === 0 ? option('w0') : priced(`w${way}`, effects),
            )
            const trigger =
              luck && chance !== null
                ? { trigger: { from: on, to: on, luck: { name: `m${index}`, chance } } }
                : {}
            return isDesk ? desk(`m${index}`, on, ways, trigger) : dilemma(`m${index}`, on, ways, trigger)
          }),
        })
      },
    )
