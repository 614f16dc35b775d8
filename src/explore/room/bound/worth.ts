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

/** Cents that a source brings at most by a day, whatever it costs. */
export const broughtBy = (month: Relaxation, source: Source, asking: Asking): number =>
  source.from > asking.last ? 0 : most(source, (choice) => gain(month, choice, source, asking))

/** Cents that a source surely takes by a day: what the cheapest of its ways costs, where one of them is taken. */
export const takenBy = (month: Relaxation, source: Source, asking: Asking): number =>
  source.forced && source.to <= asking.last
    ? Math.min(...source.choices.map((choice) => cost(month, choice, source, asking)))
    : 0

/**
 * Cents that all sources bring by a day at most, less what they take. To be used where everything that is asked is paid:
 * elsewhere what costs money early may leave a bill unpaid, and so more on the account.
 */
export function clearGains(month: Relaxation, asking: Asking): number {
  let cents = 0
  for (const source of month.sources) {
    if (source.from > asking.last) continue
    const worth = most(
      source,
      (choice) => gain(month, choice, source, asking) - cost(month, choice, source, asking),
    )
    if (worth > 0 || source.to <= asking.last) cents += worth
  }
  return cents
}

function gain(month: Relaxation, choice: Choice, source: Source, asking: Asking): number {
  const { plan, touched } = month
  const { last, charged } = asking
  let cents = 0
  for (const effect of choice.effects) {
    if (effect.do === 'receive') cents += effect.cents
    if (effect.do === 'book' && effect.booking.how === 'income')
      cents += bookedIncome(month, effect, source, last)
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

/** What a choice surely takes off the account, or adds to what is owed in this month. */
function cost(
  { plan, touched }: Relaxation,
  { effects, sure }: Choice,
  { to }: Source,
  { owing }: Asking,
): number {
  let cents = sure
  for (const effect of effects) {
    if (!owing || effect.do !== 'book' || effect.booking.how !== 'debit') continue
    const { booking, inDays } = effect
    const due = inDays > 0 ? to + inDays : booking.day
    if (due <= plan.data.days && isStuck(touched, booking.id)) cents += centsOf(booking)
  }
  return cents
}

function bookedIncome(
  { touched }: Relaxation,
  { booking, inDays }: { booking: Booking; inDays: number },
  { from }: Source,
  last: number,
): number {
  const first = inDays > 0 ? from + inDays : booking.day
  return first <= last || touched.moved.has(booking.id) ? centsOf(booking) : 0
}

const onlyFreed = ({ arranged, moved }: Touched, id: string): boolean => !arranged.has(id) && !moved.has(id)

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
