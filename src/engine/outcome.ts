import { holds } from './condition.ts'
import type { Plan } from './link.ts'
import { luck } from './luck.ts'
import type { ReadyOutcome } from './ready.ts'
import type { MonthState } from './state.ts'

/** The first outcome whose condition holds and whose draw, by its own name on this day, falls in its chance. */
export function outcomeOf(
  plan: Plan,
  state: MonthState,
  outcomes: readonly ReadyOutcome[],
): ReadyOutcome | undefined {
  return outcomes.find(
    ({ test, luck: draw }) =>
      holds(plan, state, test) &&
      (draw === undefined || luck(state.seed, draw.name, state.day) < draw.chance),
  )
}
