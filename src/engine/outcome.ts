import { holds } from './condition.ts'
import type { Plan } from './link.ts'
import { luck } from './luck.ts'
import type { Outcome } from './plan.ts'
import type { MonthState } from './state.ts'

/** The first outcome whose condition holds and whose draw, by its own name on this day, falls in its chance. */
export function outcomeOf(plan: Plan, state: MonthState, outcomes: Outcome[]): Outcome | undefined {
  return outcomes.find(
    (outcome) =>
      holds(plan, state, outcome.when) &&
      (outcome.luck === undefined || luck(state.seed, outcome.luck.name, state.day) < outcome.luck.chance),
  )
}
