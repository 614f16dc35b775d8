// Free euros: what is left of the account after everything that is due before the next sure income.

import type { Plan } from './link.ts'
import type { Bill, MonthState } from './state.ts'

export interface Slack {
  /** Account minus what is due or overdue before the next sure income, in cents. */
  free: number
  /** What goes out before it, in cents. */
  out: number
  /** Day of that income, and its amount (0 when none is known in this month). */
  day: number
  income: number
}

/** Whether a bill still asks for money: overdue now, or due later and not yet paid. */
export const isOpen = (bill: Bill): boolean => bill.status === 'due' || bill.status === 'overdue'

/**
 * Free cents until the next sure income. Without one this month, the reach is the first of the next month.
 * Source: scarcity-theory.md, section 1 (free euros) and table 1 (L7).
 */
export function freeCents(plan: Plan, state: MonthState): Slack {
  const { day, income } = nextIncome(plan, state)
  let out = 0
  for (const bill of state.bills) {
    if (bill.income || !isOpen(bill)) continue
    if (bill.status === 'overdue' || bill.due < day || (income === 0 && bill.due === day)) {
      if (bill.known) out += bill.cents + bill.feeCents
    }
  }
  return { free: state.account - out, out, day, income }
}

function nextIncome(plan: Plan, state: MonthState): { day: number; income: number } {
  let day = plan.data.days + 1
  let income = 0
  for (const bill of state.bills) {
    if (!bill.income || !bill.known || bill.status !== 'due' || bill.due <= state.day) continue
    if (bill.due < day || (bill.due === day && income === 0)) {
      day = bill.due
      income = 0
    }
    if (bill.due === day) income += bill.cents
  }
  return { day, income }
}
