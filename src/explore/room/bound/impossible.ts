// Parts of the joint aim that no play can hold, whatever the luck. Nothing found here is no proof that the aim can be held.

import type { Booking } from '#engine'
import { KRAP } from '../aim.ts'
import type { AimPart } from '../types.ts'
import { centsOf, inMonth, onItsDay } from './charges.ts'
import { whenAllIsPaid } from './money.ts'
import type { Asking, Relaxation } from './worth.ts'
import { allIncomesBy, chargedIn, clearGains } from './worth.ts'

/** Parts that cannot hold, each of them; or, when `together`, not all of them in one play. */
export interface Impossible {
  parts: AimPart[]
  together: boolean
}

/** @param bandwidthEnd most tenths at the end @param arrears least cents of arrears */
export function impossibleParts(
  months: readonly Relaxation[],
  bandwidthEnd: number,
  arrears: number,
): Impossible {
  const alone = new Set(months.flatMap(impossibleAlone))
  if (arrears > 0) alone.add('no-new-arrears')
  if (bandwidthEnd < KRAP) alone.add('bandwidth-krap')
  if (alone.size > 0 || months.every(bothCanBePaid)) return { parts: [...alone], together: false }
  return { parts: ['essentials-paid', 'no-new-arrears'], together: true }
}

function impossibleAlone(month: Relaxation): AimPart[] {
  const parts: AimPart[] = []
  const essential = inMonth(month.plan, 'debit').filter(
    ({ kind }) => month.plan.data.kinds[kind]?.essential === true,
  )
  if (!onEachDay(month, []) || !atTheEnd(month, essential)) parts.push('essentials-paid')
  if (somethingBounces(month, steadyBills(month))) parts.push('no-new-arrears')
  if (refusedForSure(month)) parts.push('no-need-refused')
  return parts
}

/** Whether every bill can be paid on its day, and every week of living money beside them. */
const bothCanBePaid = (month: Relaxation): boolean =>
  onEachDay(month, steadyBills(month)) && atTheEnd(month, inMonth(month.plan, 'debit'))

const steadyBills = ({ plan, touched }: Relaxation): Booking[] =>
  inMonth(plan, 'debit').filter((bill) => onItsDay(touched, bill))

/** Whether all the money of the month covers these bills, where they stay in it, and every week of living money. */
function atTheEnd(month: Relaxation, bills: readonly Booking[]): boolean {
  const { days } = month.plan.data
  const charged = chargedIn(month, bills)
  const asked = sum(bills.filter(({ id }) => charged.has(id))) + sum(weeks(month, days))
  return moneyBy(month, { last: days, charged, owing: false }) - asked >= lowest(month)
}

/** Whether each week of living money, and each of these bills, can be there in full on its own day. */
function onEachDay(month: Relaxation, bills: readonly Booking[]): boolean {
  const { days } = month.plan.data
  return [...weeks(month, days), ...bills].every(({ day: last }) => {
    const asked = [...weeks(month, last), ...bills.filter(({ day }) => day <= last)]
    return moneyBy(month, { last, charged: new Set(), owing: false }) - sum(asked) >= lowest(month)
  })
}

/** Whether some bill must bounce, however little there is to eat. */
function somethingBounces(month: Relaxation, bills: readonly Booking[]): boolean {
  return bills.some(({ day }) => whenAllIsPaid(month, bills, day) < lowest(month))
}

/** Nothing that is spent or taken brings the account under this; only an opening can lie under its overdraft. */
export const lowest = ({ plan }: Relaxation): number =>
  Math.min(-plan.data.opening.overdraft, plan.data.opening.account)

const moneyBy = (month: Relaxation, asking: Asking): number =>
  month.plan.data.opening.account + allIncomesBy(month, asking.last) + clearGains(month, asking)

/** Weeks of living money up to a day that surely come on their day. */
const weeks = ({ plan, touched }: Relaxation, last: number): Booking[] =>
  inMonth(plan, 'living').filter((week) => week.day <= last && onItsDay(touched, week))

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
