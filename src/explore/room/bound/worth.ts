// What the sources of a month can bring in money.

import type { Booking, Plan } from '#engine'
import type { Touched } from './charges.ts'
import { centsOf, freedIn, isCharged, onItsDay } from './charges.ts'
import type { Choice, Source } from './source.ts'
import { most } from './source.ts'

/** A month as its bounds see it. */
export interface Relaxation {
  plan: Plan
  sources: readonly Source[]
  touched: Touched
}

/** What is asked of the sources. */
export interface Asking {
  /** Up to and with which day. */
  last: number
  /** Bills that are charged, so that taking one out of the month brings its cents back. */
  charged: ReadonlySet<string>
  /** Whether a new bill of this month counts as a cost. */
  owing: boolean
}

/** Cents that a source brings at most, less what it surely takes; 0 before its first day. */
export const worthOf = (month: Relaxation, source: Source, asking: Asking): number =>
  source.from > asking.last ? 0 : most(source, (choice) => broughtBy(month, choice, source, asking))

/** Cents that all sources bring by a day at most. What is taken counts where it is surely taken by then. */
export function gainsBy(month: Relaxation, asking: Asking): number {
  let cents = 0
  for (const source of month.sources) {
    const worth = worthOf(month, source, asking)
    if (worth > 0 || source.to <= asking.last) cents += worth
  }
  return cents
}

function broughtBy(month: Relaxation, choice: Choice, source: Source, asking: Asking): number {
  const { plan, touched } = month
  const { last, charged, owing } = asking
  let cents = -choice.sure
  for (const effect of choice.effects) {
    if (effect.do === 'receive') cents += effect.cents
    if (effect.do === 'book') cents += booked(month, effect, source, last, owing)
    const freed = freedIn(plan, effect)
    if (freed === undefined) continue
    for (const booking of plan.data.bookings) {
      if (booking.id !== freed) continue
      if (charged.has(freed) && booking.how === 'debit') cents += centsOf(booking)
      // an income that is surely lost, and that nothing else could have taken away before
      const lost = booking.how === 'income' && source.to < booking.day && booking.day <= last
      if (lost && source.times === 1 && touched.soleFreed.has(freed) && onlyFreed(touched, freed))
        cents -= centsOf(booking)
    }
  }
  return cents
}

const onlyFreed = ({ arranged, moved }: Touched, id: string): boolean => !arranged.has(id) && !moved.has(id)

function booked(
  { plan, touched }: Relaxation,
  { booking, inDays }: { booking: Booking; inDays: number },
  { from, to }: Source,
  last: number,
  owing: boolean,
): number {
  const [first, latest] = inDays > 0 ? [from + inDays, to + inDays] : [booking.day, booking.day]
  if (booking.how === 'income') return first <= last || touched.moved.has(booking.id) ? centsOf(booking) : 0
  const stays = booking.how === 'debit' && latest <= plan.data.days && isStuck(touched, booking.id)
  return owing && stays ? -centsOf(booking) : 0
}

const isStuck = ({ cancelled, moved }: Touched, id: string): boolean => !cancelled.has(id) && !moved.has(id)

/** Cents of the incomes that may come on another day than their own, or not at all, as far as they can be there by a day. */
export const looseIncomesBy = (month: Relaxation, last: number): number =>
  incomesBy(month, last, (income) => !onItsDay(month.touched, income))

/** Cents of all incomes of the plan that can be there by a day. */
export const allIncomesBy = (month: Relaxation, last: number): number => incomesBy(month, last, () => true)

function incomesBy({ plan, touched }: Relaxation, last: number, which: (income: Booking) => boolean): number {
  let cents = 0
  for (const income of plan.data.bookings) {
    if (income.how !== 'income' || !which(income)) continue
    const days = [income.day, ...(touched.movedTo.get(income.id) ?? [])]
    if (days.some((day) => day >= 1 && day <= last)) cents += centsOf(income)
  }
  return cents
}

/** Ids of the bills that are charged in the month as a whole. */
export const chargedIn = ({ plan, touched }: Relaxation, bills: readonly Booking[]): Set<string> =>
  new Set(bills.filter(({ id }) => isCharged(plan, touched, id)).map(({ id }) => id))
