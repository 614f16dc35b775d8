// The bookings of a day: money arrives or is taken on its date.

import { changeBill } from './bill.ts'
import { bounced } from './ladder.ts'
import { canSpend, payBill, post } from './ledger.ts'
import type { Plan } from './link.ts'
import type { Bill, MonthState } from './state.ts'

/** Takes the bookings of the day: income first, then living money, then debits, each in the order of the file. */
export function bookDay(plan: Plan, draft: MonthState): void {
  const today: number[] = []
  for (let i = 0; i < draft.bills.length; i++) {
    const bill = draft.bills[i] as Bill
    if (bill.due === draft.day && bill.status === 'due') today.push(i)
  }
  for (const turn of [receive, takeLiving, takeDebit]) for (const index of today) turn(plan, draft, index)
}

function receive(_plan: Plan, draft: MonthState, index: number): void {
  const bill = draft.bills[index] as Bill
  if (!bill.income) return
  post(draft, { id: bill.id, cents: bill.cents, kind: bill.kind, ruleMaker: bill.ruleMaker }, 'account')
  changeBill(draft, index, { status: 'paid', known: true })
}

/** Living money goes to the purse; what is not there is simply less food money, never a storno. */
function takeLiving(plan: Plan, draft: MonthState, index: number): void {
  const bill = draft.bills[index] as Bill
  if (!bill.living) return
  const cents = Math.max(0, Math.min(bill.cents, canSpend(plan, draft)))
  const line = { id: bill.id, kind: bill.kind, ruleMaker: bill.ruleMaker }
  if (cents > 0) {
    post(draft, { ...line, cents: -cents }, 'account')
    post(draft, { ...line, cents }, 'purse')
  }
  const next = draft.bills.find((other) => other.living && other.due > draft.day)?.due ?? plan.data.days + 1
  draft.week = { day: draft.day, days: next - draft.day, cents: bill.cents }
  changeBill(draft, index, { status: 'paid' })
}

function takeDebit(plan: Plan, draft: MonthState, index: number): void {
  const bill = draft.bills[index] as Bill
  if (bill.income || bill.living) return
  if (canSpend(plan, draft) >= bill.cents + bill.feeCents) payBill(draft, index)
  else bounced(plan, draft, index)
}
