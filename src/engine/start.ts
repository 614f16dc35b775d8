// The opening of a month: from the plan alone, or from the end of another month.

import type { CarryOver } from './carry-over.ts'
import { layOver } from './carry-over.ts'
import { copy } from './copy.ts'
import { openDay, runToStop } from './day.ts'
import type { Plan } from './link.ts'
import type { MonthState } from './state.ts'

/**
 * Opens a month and runs it to its first stop.
 * @param seed whole number; luck hangs on it
 * @param carry the end of an earlier month, laid over the plan's own opening
 */
export function startMonth(plan: Plan, seed: number, carry?: CarryOver): MonthState {
  const draft = copy(plan.opening)
  draft.seed = seed
  if (carry !== undefined) layOver(draft, carry)
  openDay(plan, draft, 1)
  runToStop(plan, draft)
  return draft
}
