// Applications that are decided today, or lapse because their deadline has passed.

import { applyEffects } from './effects.ts'
import type { Plan } from './link.ts'
import { outcomeOf } from './outcome.ts'
import { change } from './procedure.ts'
import type { MonthState } from './state.ts'

/** Decides what is due today and lets lapse what came too late. */
export function decideDay(plan: Plan, draft: MonthState): void {
  for (const running of draft.procedures) {
    if (running.status === 'handed-in' && running.decision === draft.day) decide(plan, draft, running.id)
    if (running.status === 'asked' && running.deadline > 0 && running.deadline < draft.day) {
      change(draft, running.id, 'asked', { status: 'lapsed' })
    }
  }
}

function decide(plan: Plan, draft: MonthState, id: string): void {
  const procedure = plan.data.procedures.find((each) => each.id === id)
  const outcome = outcomeOf(plan, draft, procedure?.outcomes ?? [])
  change(draft, id, 'handed-in', { status: 'decided', outcome: outcome?.id ?? '' })
  if (outcome !== undefined) applyEffects(plan, draft, outcome.effects, id)
}
