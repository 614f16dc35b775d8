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

/**
 * Free cents until the next sure income. Without one this month, the reach is the first of the next month.
 * Source: scarcity-theory.md, section 1 (free euros) and table 1 (L7).
 */
export function freeCents(plan: Plan, state: MonthState): Slack {
  const { bills, ahead } = state
  let day = plan.data.days + 1
  let income = 0
  for (let index = 0; index < bills.length; index++) {
    const bill = bills[index] as Bill
    if (index >= ahead && bill.due > day) break
    if (!bill.income || bill.due <= state.day || bill.due > day || !bill.known || bill.status !== 'due')
      continue
    if (bill.due < day) income = 0
    day = bill.due
    income += bill.cents
  }
  const reach = income === 0 ? day : day - 1
  let out = 0
  for (let index = 0; index < bills.length; index++) {
    const bill = bills[index] as Bill
    if (index >= ahead && bill.due > reach) break
    if (bill.due > reach || bill.income || !bill.known) continue
    if (bill.status === 'due' || bill.status === 'overdue') out += bill.cents + bill.feeCents
  }
  return { free: state.account - out, out, day, income }
}
