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

/** Lays out the bills of an opening: what is sure to come lies ahead, by day and then in the order of the file. */
export function layOut(bills: readonly Bill[]): Pick<MonthState, 'bills' | 'ahead'> {
  const sure = ({ due, known, income }: Bill): boolean => due > 0 && (known || !income)
  const near = bills.filter((bill) => !sure(bill))
  return { bills: [...near, ...bills.filter(sure).sort((a, b) => a.due - b.due)], ahead: near.length }
}

/** Adds a bill or an income to what may ask. */
export function addBill(draft: MonthState, bill: Bill): void {
  draft.bills.splice(draft.ahead++, 0, bill)
}

/** Replaces one bill of a draft by what becomes of it; one that lay ahead does so no more. */
export function replaceBill(draft: MonthState, index: number, bill: Bill): void {
  if (index < draft.ahead) {
    draft.bills[index] = bill
    return
  }
  draft.bills.splice(index, 1)
  addBill(draft, bill)
}

/** A bill by its id, open or settled. */
export function findBill(state: MonthState, id: string): Bill | undefined {
  return state.bills.find((bill) => bill.id === id) ?? state.settled.find((bill) => bill.id === id)
}

/**
 * The one walk of a morning: puts away what is paid or cancelled, so that sums walk only along what may still ask or
 * come.
 * @returns places in `bills` of what falls due today, in the order of the file; what was moved to today comes first
 */
export function turnOver(draft: MonthState): number[] {
  const { bills, settled, day } = draft
  const today: number[] = []
  let kept = 0
  for (let index = 0; index < draft.ahead; index++) {
    const bill = bills[index] as Bill
    if (bill.status === 'paid' || bill.status === 'cancelled') {
      settled.push(bill)
      continue
    }
    if (bill.due === day && bill.status === 'due') today.push(kept)
    bills[kept++] = bill
  }
  if (kept < draft.ahead) bills.splice(kept, draft.ahead - kept)
  while (bills[kept]?.due === day) today.push(kept++)
  draft.ahead = kept
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
