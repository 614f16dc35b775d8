// How much money there can be at most. Every income arrives, every choice brings its most; what nobody can avoid is
// charged, as early as it can fall. Why these sums are never too low is shown in docs/room-for-choice.md.

import type { Booking, Plan } from '#engine'
import type { Touched } from './charges.ts'
import { centsOf, inMonth, keepsItsDay, staysInMonth } from './charges.ts'
import type { Choice, Source } from './source.ts'
import { most } from './source.ts'

/** A month as its bounds see it. */
export interface Relaxation {
  plan: Plan
  sources: readonly Source[]
  touched: Touched
}

/** What a day does to an upper bound. */
interface Change {
  day: number
  order: number
  to: (cents: number) => number
}

/** The order of the engine within a day. */
const [INCOME, LIVING, DEBIT] = [0, 1, 2]
/** Before the first day. */
const EVE = 0

/** Most cents on the account at the end of a day, and before its debits when `morning`. */
export function accountAt(month: Relaxation, day: number, morning = false): number {
  const { plan, touched } = month
  const { overdraft } = plan.data.opening
  const steady = inMonth(plan, 'debit').filter(
    (bill) => bill.day >= 1 && keepsItsDay(touched, bill) && !touched.early.has(bill.id),
  )
  const debits = steady
    .filter((bill) => !morning || bill.day < day)
    .map((bill) => {
      const cents = centsOf(bill)
      // taken, or there was too little to take it from
      return debit(bill.day, (most) => Math.max(most - cents, Math.min(most, cents - overdraft - 1)))
    })
  return through(month, day, debits, false)
}

/** Most cents on the account less what is owed and late, at the end of the month. */
export function netAtEnd(month: Relaxation): number {
  const { plan, touched } = month
  const debits = inMonth(plan, 'debit')
    .filter((bill) => staysInMonth(touched, bill, plan.data.days))
    .map((bill) => {
      const onItsDay = keepsItsDay(touched, bill) && !touched.early.has(bill.id)
      return debit(onItsDay ? bill.day : EVE, (most) => most - centsOf(bill))
    })
  return through(month, plan.data.days, debits, true)
}

/** Most cents on the account at the end of a day if each of these bills was paid on its day or before it. */
export function whenAllIsPaid(month: Relaxation, bills: readonly Booking[], day: number): number {
  const { early } = month.touched
  const due = bills.filter((bill) => bill.day <= day)
  const debits = due.map((bill) => debit(early.has(bill.id) ? EVE : bill.day, (most) => most - centsOf(bill)))
  return through(month, day, debits, false)
}

/** Most cents that are free on the evening of a day, when what falls due up to the day `reach` is counted off. */
export function freeAt(month: Relaxation, day: number, reach: number): number {
  const { plan, touched } = month
  const past: Change[] = []
  let ahead = 0
  for (const bill of plan.data.bookings) {
    if (bill.how === 'income' || bill.day > reach || !keepsItsDay(touched, bill)) continue
    const behind = bill.day <= day
    if (bill.how === 'debit' && touched.early.has(bill.id) && (behind || bill.known))
      past.push(debit(EVE, (most) => most - centsOf(bill)))
    else if (bill.how === 'debit' && behind) past.push(debit(bill.day, (most) => most - centsOf(bill)))
    else if (!behind && bill.known) ahead += centsOf(bill)
  }
  return through(month, day, past, false) - ahead
}

/** The highest that sources can bring in all by a day, less what of them is sure to go off by then. */
export function gainsBy(month: Relaxation, last: number, owing: boolean): number {
  let cents = 0
  for (const source of month.sources) {
    const worth = source.from > last ? 0 : most(source, (each) => broughtBy(month, each, source, last, owing))
    if (worth > 0 || source.to <= last) cents += worth
  }
  return cents + incomesBy(month, last, (income) => !keepsItsDay(month.touched, income))
}

/** Cents of incomes of a sort that can be there by a day. */
function incomesBy({ plan, touched }: Relaxation, last: number, which: (income: Booking) => boolean): number {
  let cents = 0
  for (const income of plan.data.bookings) {
    if (income.how !== 'income' || !which(income)) continue
    const days = [income.day, ...(touched.moved.get(income.id) ?? [])]
    if (days.some((day) => day >= 1 && day <= last)) cents += centsOf(income)
  }
  return cents
}

/** All incomes that can be there by a day. */
export const allIncomesBy = (month: Relaxation, last: number): number =>
  incomesBy(month, last, (income) => keepsItsDay(month.touched, income))

const debit = (day: number, to: Change['to']): Change => ({ day, order: DEBIT, to })

/**
 * Goes through the days up to and with one: opening, incomes, living money, the debits given. What choices bring is added
 * at the end, what they surely cost is taken at once.
 * @param owing whether a new bill of this month counts as a cost
 */
function through(month: Relaxation, last: number, debits: readonly Change[], owing: boolean): number {
  const { plan, touched, sources } = month
  const { overdraft, account } = plan.data.opening
  const changes = [...debits]
  for (const { day, how, id, cents } of plan.data.bookings) {
    if (day < 1 || !keepsItsDay(touched, { id })) continue
    const amount = centsOf({ cents })
    if (how === 'income') changes.push({ day, order: INCOME, to: (most) => most + amount })
    if (how === 'living')
      changes.push({ day, order: LIVING, to: (most) => Math.max(most - amount, Math.min(most, -overdraft)) })
  }
  let gains = incomesBy(month, last, (income) => !keepsItsDay(touched, income))
  for (const source of sources) {
    if (source.from > last) continue
    const worth = most(source, (each) => broughtBy(month, each, source, last, owing))
    if (worth > 0) gains += worth
    else if (worth < 0 && source.to <= last)
      changes.push({ day: source.from, order: INCOME, to: (most) => most + worth })
  }
  let cents = account
  for (const { day, to } of changes.sort((a, b) => a.day - b.day || a.order - b.order))
    if (day <= last) cents = to(cents)
  return cents + gains
}

/** Cents that one choice brings to the account by a day, less what it surely takes. */
function broughtBy(
  { plan, touched }: Relaxation,
  { effects, sure }: Choice,
  { from, to }: Source,
  last: number,
  owing: boolean,
): number {
  const { days } = plan.data
  let cents = -sure
  for (const effect of effects) {
    if (effect.do === 'receive') cents += effect.cents
    if (effect.do !== 'book') continue
    const { booking, inDays } = effect
    const [first, latest] = inDays > 0 ? [from + inDays, to + inDays] : [booking.day, booking.day]
    if (booking.how === 'income' && (first <= last || touched.moved.has(booking.id)))
      cents += centsOf(booking)
    if (booking.how === 'debit' && owing && latest <= days && staysInMonth(touched, booking, days))
      cents -= centsOf(booking)
  }
  return cents
}
