import type { MonthState, Plan } from '#engine'

export interface NextMonth {
  /** Cents on the account. */
  account: number
  /** What waits to be paid: overdue, in a plan, or due after the end. Cents with fees; due as a day of this month. */
  bills: { id: string; cents: number; fees: number; due: number; status: 'overdue' | 'plan' | 'due' }[]
  /** What is sure to come in. Cents; due as a day of this month. */
  incomes: { id: string; cents: number; due: number }[]
  /** Letters still shut. */
  letters: string[]
  /** Applications that are still running, with the day of their decision (0 = unknown). */
  procedures: { id: string; status: string; decision: number }[]
}

/** What the next month begins with. */
export function nextMonth(plan: Plan, state: MonthState): NextMonth {
  return {
    account: state.account,
    bills: state.bills.flatMap((bill) => {
      const { id, cents, feeCents, due, status, income } = bill
      const waits = status === 'overdue' || status === 'plan' || (status === 'due' && due > plan.data.days)
      return waits && !income ? [{ id, cents: cents + feeCents, fees: feeCents, due, status }] : []
    }),
    incomes: state.bills
      .filter((bill) => bill.income && bill.known && bill.status === 'due')
      .map(({ id, cents, due }) => ({ id, cents, due })),
    letters: state.letters.filter((letter) => letter.opened === 0).map((letter) => letter.id),
    procedures: state.procedures
      .filter(({ status }) => status !== 'decided' && status !== 'lapsed')
      .map(({ id, status, decision }) => ({ id, status, decision })),
  }
}
