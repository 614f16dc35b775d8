// Applications that are decided today, come back incomplete, or lapse because their day has passed.

import { applyEffects } from './effects.ts'
import type { Plan } from './link.ts'
import { send } from './mat.ts'
import { outcomeOf } from './outcome.ts'
import { change, isOpen } from './procedure.ts'
import type { MonthState, ProcedureState } from './state.ts'

/** Decides what is due today, sends back what is incomplete and lets lapse what came too late. */
export function decideDay(plan: Plan, draft: MonthState): void {
  const { length } = draft.procedures
  // by index: a decision may change an application further on, and what it starts waits until tomorrow
  for (let index = 0; index < length; index++) {
    const running = draft.procedures[index] as ProcedureState
    if (running.status === 'handed-in' && running.decision <= draft.day) {
      if (running.missing.length > 0) sendBack(plan, draft, running.id)
      else decide(plan, draft, running.id)
    } else if (isOpen(running) && running.deadline < draft.day) {
      change(draft, running.id, (each) => ({ ...each, status: 'lapsed' }))
      write(plan, draft, running.id, 'lapsed')
    }
  }
}

function decide(plan: Plan, draft: MonthState, id: string): void {
  const outcome = outcomeOf(plan, draft, plan.procedures.get(id)?.outcomes ?? [])
  change(draft, id, (running) => ({ ...running, status: 'decided', outcome: outcome?.id ?? '' }))
  if (outcome !== undefined) applyEffects(plan, draft, outcome.acts, id)
}

function sendBack(plan: Plan, draft: MonthState, id: string): void {
  const grace = plan.procedures.get(id)?.grace ?? 0
  change(draft, id, (running) => ({
    ...running,
    status: 'returned',
    decision: 0,
    deadline: draft.day + grace,
  }))
  write(plan, draft, id, 'incomplete')
}

function write(plan: Plan, draft: MonthState, id: string, about: 'incomplete' | 'lapsed'): void {
  const letter = plan.procedures.get(id)?.letters[about] ?? ''
  if (letter !== '') send(plan, draft, letter, id)
}
