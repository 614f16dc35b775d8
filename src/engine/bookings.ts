// The bookings of a day: money arrives or is taken on its date.

import { turnOver } from './bill.ts'
import { bounced } from './ladder.ts'
import { canSpend, payBill, post } from './ledger.ts'
import type { Plan } from './link.ts'
import type { Bill, MonthState } from './state.ts'

/** Takes the bookings of the day: income first, then living money, then debits, each in the order of the file. */
export function bookDay(plan: Plan, draft: MonthState): void {
  const today = turnOver(draft)
  const { bills } = draft
  for (const index of today) if (bills[index]?.income) receive(draft, index)
  for (const index of today) if (bills[index]?.living) takeLiving(plan, draft, index)
  for (const index of today) if (bills[index]?.status === 'due') takeDebit(plan, draft, index)
}

function receive(draft: MonthState, index: number): void {
  const bill = draft.bills[index] as Bill
  post(draft, bill, bill.cents, 'account')
  draft.bills[index] = { ...bill, status: 'paid', known: true }
}

/** Living money goes to the purse; what is not there is simply less food money, never a storno. */
function takeLiving(plan: Plan, draft: MonthState, index: number): void {
  const bill = draft.bills[index] as Bill
  const cents = Math.max(0, Math.min(bill.cents, canSpend(plan, draft)))
  if (cents > 0) {
    post(draft, bill, -cents, 'account')
    post(draft, bill, cents, 'purse')
  }
  const next = draft.bills.find((other) => other.living && other.due > draft.day)?.due ?? plan.data.days + 1
  draft.week = { day: draft.day, days: next - draft.day, cents: bill.cents }
  draft.bills[index] = { ...bill, status: 'paid' }
}

function takeDebit(plan: Plan, draft: MonthState, index: number): void {
  const bill = draft.bills[index] as Bill
  if (canSpend(plan, draft) >= bill.cents + bill.feeCents) payBill(draft, index)
  else bounced(plan, draft, index)
}
