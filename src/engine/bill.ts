import type { Booking } from './plan.ts'
import type { Bill, MonthState } from './state.ts'

/** A bill as a booking makes it, on the booking's own day. */
export function billOf(booking: Booking): Bill {
  return {
    id: booking.id,
    kind: booking.kind,
    party: booking.party,
    ruleMaker: booking.ruleMaker,
    cents: Math.abs(booking.cents),
    feeCents: 0,
    due: booking.day,
    status: 'due',
    instalment: booking.instalment,
    known: booking.known,
    asked: false,
    step: 0,
    nextDay: 0,
    income: booking.how === 'income',
    living: booking.how === 'living',
  }
}

/** Replaces one bill of a draft by a changed copy. */
export function changeBill(draft: MonthState, index: number, change: Partial<Bill>): void {
  const bill = draft.bills[index]
  if (bill !== undefined) draft.bills[index] = { ...bill, ...change }
}

/** A bill by its id, open or settled. */
export function findBill(state: MonthState, id: string): Bill | undefined {
  return state.bills.find((bill) => bill.id === id) ?? state.settled.find((bill) => bill.id === id)
}

/**
 * The one walk of a morning: puts away what is paid or cancelled, so that sums walk only along what may still ask or
 * come.
 * @returns places in `bills` of what falls due today, in the order of the file
 */
export function turnOver(draft: MonthState): number[] {
  const { bills, settled, day } = draft
  const today: number[] = []
  let kept = 0
  for (let index = 0; index < bills.length; index++) {
    const bill = bills[index] as Bill
    if (bill.status === 'paid' || bill.status === 'cancelled') {
      settled.push(bill)
      continue
    }
    if (bill.due === day && bill.status === 'due') today.push(kept)
    if (kept < index) bills[kept] = bill
    kept += 1
  }
  while (bills.length > kept) bills.pop()
  return today
}

/** Parties to whom something goes in instalments, or who have lent: creditors also when this month's part is paid. */
export function lenders(bills: readonly Bill[]): string[] {
  const owed = bills.filter((bill) => bill.instalment && bill.known && bill.status !== 'cancelled')
  return [...new Set(owed.map((bill) => bill.party))]
}

/** Counts the lenders again, after an instalment has come, gone or become known. */
export function recountLenders(draft: MonthState): void {
  draft.lenders = lenders([...draft.bills, ...draft.settled])
}
