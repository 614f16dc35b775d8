// Applications: begun, done step by step, handed in, sent back and sent in again. Deciding is in rulings.ts.

import { answerTo, keepPaper } from './folder.ts'
import { meetOrganisation } from './handover.ts'
import { post } from './ledger.ts'
import type { Plan } from './link.ts'
import type { MonthState, PaperAsk, ProcedureState } from './state.ts'
import type { Procedure, Step } from './system.ts'

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
    missing: [],
  })
  meetOrganisation(plan, draft, procedure.party)
}

/** Hands an application in as it is, whatever its steps; the decision follows after the procedure's own days. */
export function handIn(plan: Plan, draft: MonthState, id: string): void {
  const procedure = plan.procedures.get(id)
  if (procedure === undefined) return
  const sent = {
    status: 'handed-in',
    step: procedure.steps.length,
    decision: draft.day + procedure.days,
  } as const
  change(draft, id, (running) => (isOpen(running) ? { ...sent, missing: [] } : {}))
}

/** From now on someone keeps the overview of this form. */
export const help = (draft: MonthState, id: string): void =>
  change(draft, id, (running) => (isOpen(running) ? { helped: true } : {}))

/** Whether an application waits for the household: to be finished, or to be completed. */
export const isOpen = ({ status }: ProcedureState): boolean => status === 'asked' || status === 'returned'

/** The papers that the next sitting asks: those of the next step, or what was still missing. */
export function papersAsked(procedure: Procedure, running: ProcedureState): string[] {
  return running.status === 'returned' ? running.missing : (procedure.steps[running.step]?.papers ?? [])
}

/** Where the next sitting is done; what was missing goes by letter. */
export function wayOf(procedure: Procedure, running: ProcedureState): Step['way'] {
  return running.status === 'returned' ? 'letter' : (procedure.steps[running.step]?.way ?? 'letter')
}

/** Cents that papers on their way cost: what is fetched along, and a copy of each that is given on paper. */
export function costOfSitting(plan: Plan, state: MonthState, id: string, along: boolean): number {
  const procedure = plan.procedures.get(id)
  const running = state.procedures.find((each) => each.id === id)
  if (procedure === undefined || running === undefined) return 0
  let cents = 0
  for (const paper of papersAsked(procedure, running)) {
    const answer = answerTo(plan, state, procedure.party, paper)
    const fetched = along && canFetchAlong(plan, answer, paper)
    if (fetched) cents += plan.papers.get(paper)?.fetch?.cents ?? 0
    if (fetched || answer === 'given' || answer === 'stands-in')
      cents += copyOf(plan, paper, wayOf(procedure, running))
  }
  return cents
}

/**
 * Does the next sitting of an application: its papers are asked and answered, and after the last step it is handed in.
 * What was not there is found out by the organisation after its days of checking.
 * @param along somebody helps who has what can be had the same day fetched along the way
 */
export function sit(plan: Plan, draft: MonthState, id: string, along: boolean): void {
  const procedure = plan.procedures.get(id)
  const running = draft.procedures.find((each) => each.id === id)
  if (procedure === undefined || running === undefined) return
  const way = wayOf(procedure, running)
  const missing = running.status === 'returned' ? [] : [...running.missing]
  for (const paper of papersAsked(procedure, running)) {
    const answer = askFor(plan, draft, procedure, paper, way, along)
    if (answer === 'missing' || answer === 'stale') missing.push(paper)
  }
  const step = Math.min(procedure.steps.length, running.step + 1)
  change(draft, id, () => ({ step, missing, ...sent(procedure, running, step, missing, draft.day) }))
}

/** Where a sitting leaves an application: still asked, sent back again, or handed in until a decision or a message. */
function sent(
  procedure: Procedure,
  running: ProcedureState,
  step: number,
  missing: string[],
  day: number,
): Partial<ProcedureState> {
  if (running.status === 'returned') {
    return missing.length > 0 ? {} : { status: 'handed-in', decision: day + procedure.days }
  }
  if (step < procedure.steps.length) return {}
  return { status: 'handed-in', decision: day + (missing.length > 0 ? procedure.check : procedure.days) }
}

function askFor(
  plan: Plan,
  draft: MonthState,
  { id, party }: Procedure,
  paper: string,
  way: Step['way'],
  along: boolean,
): PaperAsk['answer'] {
  if (along && canFetchAlong(plan, answerTo(plan, draft, party, paper), paper)) {
    pay(plan, draft, `fetch:${paper}`, plan.papers.get(paper)?.fetch?.cents ?? 0, paper)
    keepPaper(plan, draft, paper)
  }
  const answer = answerTo(plan, draft, party, paper)
  if (answer === 'given' || answer === 'stands-in')
    pay(plan, draft, `copies:${id}`, copyOf(plan, paper, way), paper)
  draft.asked.push({ day: draft.day, procedure: id, party, paper, answer })
  return answer
}

function pay(plan: Plan, draft: MonthState, id: string, cents: number, paper: string): void {
  const ruleMaker = plan.papers.get(paper)?.fetch?.ruleMaker ?? 'fee-rule'
  if (cents > 0) post(draft, { id, kind: 'fee', ruleMaker }, -cents, 'purse')
}

const canFetchAlong = (plan: Plan, answer: PaperAsk['answer'], paper: string): boolean =>
  (answer === 'missing' || answer === 'stale') && plan.papers.get(paper)?.fetch?.days === 0

const copyOf = (plan: Plan, paper: string, way: Step['way']): number =>
  way === 'desk' || way === 'letter' || way === 'person' ? (plan.papers.get(paper)?.copy ?? 0) : 0

/** Replaces a running application by itself with a change. */
export function change(
  draft: MonthState,
  id: string,
  to: (running: ProcedureState) => Partial<ProcedureState>,
): void {
  draft.procedures = draft.procedures.map((each) => (each.id === id ? { ...each, ...to(each) } : each))
}
