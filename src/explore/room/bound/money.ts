// How much money there can be at most. Every income arrives, every choice brings its most; what nobody can avoid is
// charged, as early as it can fall. Why these sums are never too low is shown in docs/room-for-choice.md.

import type { Booking } from '#engine'
import { centsOf, inMonth, isCharged, isEarly, onItsDay, untouchedOn } from './charges.ts'
import type { Asking, Relaxation } from './worth.ts'
import { broughtBy, chargedIn, looseIncomesBy, takenBy } from './worth.ts'

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

/** Most cents on the account at the end of a day; with `morning`, before the debits of that day. */
export function accountAt(month: Relaxation, day: number, morning = false): number {
  const { plan, touched } = month
  const { overdraft } = plan.data.opening
  const steady = inMonth(plan, 'debit').filter((bill) => onItsDay(touched, bill) && !isEarly(touched, bill))
  const loose = inMonth(plan, 'debit').filter((bill) => isSoleFreed(month, bill))
  const charged = [...steady, ...loose.filter((bill) => !steady.includes(bill))]
  const debits = charged
    .filter((bill) => !morning || bill.day < day)
    .map((bill) => {
      const cents = centsOf(bill)
      // taken, or there was too little to take it from
      return debit(bill.day, (most) => Math.max(most - cents, Math.min(most, cents - overdraft - 1)))
    })
  return through(month, { last: day, charged: chargedIn(month, charged), owing: false }, debits)
}

/** Whether the only thing that can keep a bill from being taken on its day is the source that takes it out of the month. */
function isSoleFreed({ touched }: Relaxation, { id, day }: Booking): boolean {
  const others = [touched.arranged, touched.asked].some((days) => (days.get(id) ?? day) < day)
  return day >= 1 && touched.soleFreed.has(id) && !others && !touched.moved.has(id)
}

/** Most cents on the account less what is owed and late, at the end of the month. */
export function netAtEnd(month: Relaxation): number {
  const { plan, touched } = month
  const bills = inMonth(plan, 'debit').filter(({ id }) => isCharged(plan, touched, id))
  const debits = bills.map((bill) => {
    const steady = onItsDay(touched, bill) && !isEarly(touched, bill)
    return debit(steady ? bill.day : EVE, (most) => most - centsOf(bill))
  })
  return through(month, { last: plan.data.days, charged: chargedIn(month, bills), owing: true }, debits)
}

/** Most cents on the account at the end of a day if each of these bills was paid on its day or before it. */
export function whenAllIsPaid(month: Relaxation, bills: readonly Booking[], day: number): number {
  const due = bills.filter((bill) => bill.day <= day)
  const debits = due.map((bill) =>
    debit(isEarly(month.touched, bill) ? EVE : bill.day, (most) => most - centsOf(bill)),
  )
  return through(month, { last: day, charged: NONE, owing: false }, debits)
}

const NONE: ReadonlySet<string> = new Set()

/** Most cents that are free on the evening of a day, when what falls due up to the day `reach` is counted off. */
export function freeAt(month: Relaxation, day: number, reach: number): number {
  const { plan, touched } = month
  const past: Change[] = []
  let ahead = 0
  for (const bill of plan.data.bookings) {
    if (bill.how === 'income' || bill.day > reach || !untouchedOn(touched, bill.id, day)) continue
    const behind = bill.day <= day
    if (bill.how === 'debit' && (behind || (bill.known && isEarly(touched, bill))))
      past.push(debit(isEarly(touched, bill) ? EVE : bill.day, (most) => most - centsOf(bill)))
    else if (!behind && bill.known) ahead += centsOf(bill)
  }
  return through(month, { last: day, charged: NONE, owing: false }, past) - ahead
}

const debit = (day: number, to: Change['to']): Change => ({ day, order: DEBIT, to })

/**
 * Goes through the days up to and with one: opening, incomes, living money, the debits given. What sources bring is added
 * at the end, what they surely cost is taken at once.
 */
function through(month: Relaxation, asking: Asking, debits: readonly Change[]): number {
  const { plan, touched, sources } = month
  const { overdraft, account } = plan.data.opening
  const changes = [...debits]
  for (const booking of plan.data.bookings) {
    if (!onItsDay(touched, booking)) continue
    const { day, how } = booking
    const amount = centsOf(booking)
    if (how === 'income') changes.push({ day, order: INCOME, to: (most) => most + amount })
    if (how === 'living')
      changes.push({ day, order: LIVING, to: (most) => Math.max(most - amount, Math.min(most, -overdraft)) })
  }
  let gains = looseIncomesBy(month, asking.last)
  for (const source of sources) {
    gains += broughtBy(month, source, asking)
    const taken = takenBy(month, source, asking)
    if (taken > 0) changes.push({ day: source.from, order: INCOME, to: (most) => most - taken })
  }
  let cents = account
  for (const { day, to } of changes.sort((a, b) => a.day - b.day || a.order - b.order))
    if (day <= asking.last) cents = to(cents)
  return cents + gains
}
