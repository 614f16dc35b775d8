// Applications: begun, handed in, and what they wait for. Their sittings are in sitting.ts, deciding is in rulings.ts.

import { meetOrganisation } from './handover.ts'
import type { Plan } from './link.ts'
import { emptyList } from './lists.ts'
import type { MonthState, ProcedureState } from './state.ts'
import type { Procedure, Way } from './system.ts'

/** Starts an application, once; from then on its organisation is known. */
export function start(plan: Plan, draft: MonthState, id: string): void {
  const procedure = plan.procedures.get(id)
  if (procedure === undefined || draft.procedures.some((each) => each.id === id)) return
  draft.procedures.push({
    id,
    status: 'asked',
    step: 0,
    started: draft.day,
    deadline: procedure.deadline > 0 ? procedure.deadline : draft.day + procedure.term,
    decision: 0,
    helped: plan.data.circumstances.oneContact,
    outcome: '',
    missing: emptyList(),
  })
  meetOrganisation(plan, draft, procedure.party)
}

/** Hands an application in as it is, whatever its steps; the decision follows after the procedure's own days. */
export function handIn(plan: Plan, draft: MonthState, id: string): void {
  const procedure = plan.procedures.get(id)
  if (procedure === undefined) return
  const { length: step } = procedure.steps
  const decision = draft.day + procedure.days
  change(draft, id, (running) =>
    isOpen(running) ? { ...running, status: 'handed-in', step, decision, missing: emptyList() } : running,
  )
}

/** From now on someone keeps the overview of this form. */
export const help = (draft: MonthState, id: string): void =>
  change(draft, id, (running) => (isOpen(running) ? { ...running, helped: true } : running))

/** Whether an application waits for the household: to be finished, or to be completed. */
export const isOpen = ({ status }: ProcedureState): boolean => status === 'asked' || status === 'returned'

/** The papers that the next sitting asks: those of the next step, or what was still missing. */
export function papersAsked(procedure: Procedure, running: ProcedureState): string[] {
  return running.status === 'returned' ? running.missing : (procedure.steps[running.step]?.papers ?? [])
}

/** Where the next sitting is done; what was missing goes by letter. */
export function wayOf(procedure: Procedure, running: ProcedureState): Way {
  return running.status === 'returned' ? 'letter' : (procedure.steps[running.step]?.way ?? 'letter')
}

/** Replaces an application by what becomes of it. */
export function change(
  draft: MonthState,
  id: string,
  become: (running: ProcedureState) => ProcedureState,
): void {
  const index = draft.procedures.findIndex((each) => each.id === id)
  const running = draft.procedures[index]
  if (running !== undefined) draft.procedures[index] = become(running)
}
