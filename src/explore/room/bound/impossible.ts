// Parts of the joint aim that no play can hold, whatever the luck. Nothing found here is no proof that the aim can be held.

import type { Booking } from '#engine'
import { KRAP } from '../aim.ts'
import type { AimPart } from '../types.ts'
import { centsOf, inMonth, staysInMonth } from './charges.ts'
import type { Relaxation } from './money.ts'
import { allIncomesBy, gainsBy } from './money.ts'

/**
 * @param bandwidthEnd most tenths at the end @param arrears least cents of arrears
 * @returns parts that cannot hold, alone or together with the others named
 */
export function impossibleParts(month: Relaxation, bandwidthEnd: number, arrears: number): AimPart[] {
  const parts = new Set<AimPart>()
  const { data } = month.plan
  const asked = inMonth(month.plan, 'debit').filter(({ id }) => !month.touched.cancelled.has(id))
  const essential = asked.filter(({ kind }) => data.kinds[kind]?.essential === true)
  const owed = asked.filter((bill) => staysInMonth(month.touched, bill, data.days))
  if (!weeksCanBeGiven(month) || !covers(month, essential)) parts.add('essentials-paid')
  else if (!covers(month, [...new Set([...essential, ...owed])])) {
    parts.add('essentials-paid')
    parts.add('no-new-arrears')
  }
  if (arrears > 0) parts.add('no-new-arrears')
  if (refusedForSure(month)) parts.add('no-need-refused')
  if (bandwidthEnd < KRAP) parts.add('bandwidth-krap')
  return [...parts]
}

/** Whether all the money of the month covers bills and every week of living money. */
function covers(month: Relaxation, bills: readonly Booking[]): boolean {
  const { data } = month.plan
  return moneyBy(month, data.days) - sum(bills) - sum(weeks(month, data.days)) >= -data.opening.overdraft
}

/** Whether each week of living money can be there on its own day, if nothing else is paid. */
function weeksCanBeGiven(month: Relaxation): boolean {
  const { data } = month.plan
  return weeks(month, data.days).every(
    ({ day }) => moneyBy(month, day) - sum(weeks(month, day)) >= -data.opening.overdraft,
  )
}

const moneyBy = (month: Relaxation, day: number): number =>
  month.plan.data.opening.account + allIncomesBy(month, day) + gainsBy(month, day, false)

/** Weeks of living money up to a day that the aim asks: not those that can be cancelled, arranged or moved. */
const weeks = ({ plan, touched }: Relaxation, last: number): Booking[] =>
  inMonth(plan, 'living').filter(
    ({ id, day }) =>
      day >= 1 &&
      day <= last &&
      !touched.cancelled.has(id) &&
      !touched.arranged.has(id) &&
      !touched.moved.has(id),
  )

const sum = (bookings: readonly Booking[]): number =>
  bookings.reduce((cents, booking) => cents + centsOf(booking), 0)

/** Whether some moment that surely comes refuses a child something on every way, and nothing anywhere can meet it. */
function refusedForSure({ plan, sources }: Relaxation): boolean {
  const says = (need: string, met: boolean) => (choice: (typeof sources)[number]['choices'][number]) =>
    choice.effects.some((effect) => effect.do === 'need' && effect.need === need && effect.met === met)
  return plan.data.needs.some(
    ({ id, person }) =>
      plan.child.has(person) &&
      !sources.some(({ choices }) => choices.some(says(id, true))) &&
      sources.some(({ forced, choices }) => forced && choices.every(says(id, false))),
  )
}
