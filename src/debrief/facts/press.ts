import type { Bill, MonthState, Plan } from '#engine'

/** What had to go out before the next income came, looking back: also what nobody in the household knew yet. */
export interface Press {
  /** Cents by which it was more than stood on the account; negative when there was enough. */
  short: number
  out: number
  bills: Bill[]
  /** Day and cents of that income; without one this month, the first of the next and 0. */
  income: { day: number; cents: number }
}

/** Looks ahead from a state: to the day before the next income or, where none comes this month, to the next month's first. */
export function pressOf(plan: Plan, state: MonthState): Press {
  const coming = state.bills.filter((bill) => bill.income && bill.status === 'due' && bill.due > state.day)
  const day = Math.min(plan.data.days + 1, ...coming.map(({ due }) => due))
  const cents = coming.reduce((all, bill) => all + (bill.due === day ? bill.cents : 0), 0)
  const reach = cents === 0 ? day : day - 1
  const bills = state.bills.filter(
    ({ income, due, status }) => !income && due <= reach && (status === 'due' || status === 'overdue'),
  )
  const out = bills.reduce((all, bill) => all + bill.cents + bill.feeCents, 0)
  return { short: out - state.account, out, bills, income: { day, cents } }
}
