import type { Decision, MonthState, Plan } from '#engine'
import { copy, decideSurely } from '#engine'

/** The state after a decision that `legalDecisions` named for this state, which stays as it is. */
export function after(plan: Plan, state: MonthState, decision: Decision): MonthState {
  const draft = copy(state)
  decideSurely(plan, draft, decision)
  return draft
}

/** The log of a play as decisions alone, to be kept or replayed. */
export const logOf = ({ decisions }: MonthState): Decision[] =>
  decisions.map(({ moment, option }) => ({ moment, option }))
