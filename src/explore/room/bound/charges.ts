// The bills of a month, by what effects anywhere in it can do to them.

import type { Booking, Plan } from '#engine'
import { allEffects } from './letter-counts.ts'

/** Ids of bookings, by what can happen to them. */
export interface Touched {
  cancelled: Set<string>
  arranged: Set<string>
  /** Moved to any day, and the days themselves. */
  moved: Map<string, number[]>
  /** Asked for by a letter that may come before the day itself: can be paid early. */
  early: Set<string>
  /** Incomes that can become known. */
  revealed: Set<string>
}

export function touchedBy(plan: Plan): Touched {
  const touched: Touched = {
    cancelled: new Set(),
    arranged: new Set(),
    moved: new Map(),
    early: new Set(),
    revealed: new Set(),
  }
  for (const effect of allEffects(plan)) {
    if (effect.do === 'cancel') touched.cancelled.add(effect.bill)
    else if (effect.do === 'arrange') touched.arranged.add(effect.bill)
    else if (effect.do === 'known') touched.revealed.add(effect.booking)
    else if (effect.do === 'move')
      touched.moved.set(effect.bill, [...(touched.moved.get(effect.bill) ?? []), effect.day])
  }
  for (const { bill } of plan.data.letters) if (bill !== undefined) touched.early.add(bill)
  return touched
}

/** Cents of a booking, without its sign. */
export const centsOf = ({ cents }: Pick<Booking, 'cents'>): number => Math.abs(cents)

/** Whether nothing takes a booking off its day but being paid by hand. */
export const keepsItsDay = ({ cancelled, arranged, moved }: Touched, { id }: Pick<Booking, 'id'>): boolean =>
  !cancelled.has(id) && !arranged.has(id) && !moved.has(id)

/** Whether nothing takes a booking out of this month: at its end it is paid, or owed and late. */
export const staysInMonth = (
  { cancelled, moved }: Touched,
  { id }: Pick<Booking, 'id'>,
  days: number,
): boolean => !cancelled.has(id) && !(moved.get(id)?.some((day) => day > days) ?? false)

/** Bookings of one sort that fall in the month. */
export const inMonth = ({ data }: Plan, how: Booking['how']): Booking[] =>
  data.bookings.filter((each) => each.how === how && each.day <= data.days)
