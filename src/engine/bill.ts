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
