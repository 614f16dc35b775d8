// Applications: asked for and handed in.

import type { Plan } from './link.ts'
import type { MonthState, ProcedureState } from './state.ts'

/** Starts an application, once. */
export function start(plan: Plan, draft: MonthState, id: string): void {
  const procedure = plan.data.procedures.find((each) => each.id === id)
  if (procedure === undefined || draft.procedures.some((each) => each.id === id)) return
  draft.procedures.push({
    id,
    status: 'asked',
    started: draft.day,
    deadline: procedure.deadline,
    decision: 0,
    helped: false,
    outcome: '',
  })
}

/** Hands an application in; the decision follows after the procedure's own number of days. */
export function handIn(plan: Plan, draft: MonthState, id: string): void {
  const days = plan.data.procedures.find((each) => each.id === id)?.days ?? 0
  change(draft, id, 'asked', { status: 'handed-in', decision: draft.day + days })
}

/** From now on someone keeps the overview of this form. */
export const help = (draft: MonthState, id: string): void => change(draft, id, 'asked', { helped: true })

/** Moves an application on from a status; one that is elsewhere stays as it is. */
export function change(
  draft: MonthState,
  id: string,
  from: ProcedureState['status'],
  to: Partial<ProcedureState>,
): void {
  draft.procedures = draft.procedures.map((each) =>
    each.id === id && each.status === from ? { ...each, ...to } : each,
  )
}
