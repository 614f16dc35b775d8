// One decision in, a new month state out: the reducer on which play, group, search and debrief all stand.

import { copy } from './copy.ts'
import { decide } from './decide.ts'
import type { Plan } from './link.ts'
import type { Decision, MonthState, Refusal } from './state.ts'

/**
 * Takes one decision. Pure: the state that came in is never changed.
 * @returns the state at the next stop, or a refusal with a stable code
 */
export function advance(plan: Plan, state: MonthState, decision: Decision): MonthState | Refusal {
  const draft = copy(state)
  return decide(plan, draft, decision) ?? draft
}

/** Whether the answer of `advance` is a refusal. */
export const isRefusal = (answer: MonthState | Refusal): answer is Refusal => 'refused' in answer
