import type { Plan } from './link.ts'
import type { MonthState } from './state.ts'

/** Someone outside the house who will sit beside a reader today: the first with a tie, in the order of the file. */
export function companion(plan: Plan, state: MonthState): string | undefined {
  return plan.readers.find((person) => (state.ties[person] ?? 0) >= 1)
}
