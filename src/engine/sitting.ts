// One sitting of an application: which papers are asked, what is told about each, what that costs, where it leads.

import type { Folder } from './folder.ts'
import { answerTo, isAbsent, keepPaper } from './folder.ts'
import { post } from './ledger.ts'
import type { Plan } from './link.ts'
import { listOf } from './lists.ts'
import { change, papersAsked, wayOf } from './procedure.ts'
import type { MonthState, PaperAsk, ProcedureState } from './state.ts'
import type { Procedure, Way } from './system.ts'

/** A paper asked at a sitting: the answer, and cents out of the purse for getting it along and for the copy that stays. */
interface Inquiry extends Pick<PaperAsk, 'paper' | 'answer' | 'until'> {
  fetch: number
  copy: number
}

/** Ways that keep a copy; a website and a phone take none. */
const KEEPS_COPY: ReadonlySet<Way> = new Set<Way>(['desk', 'letter', 'person'])

/** Cents out of the purse that the next sitting of an application takes. */
export function costOfSitting(
  plan: Plan,
  state: MonthState,
  running: ProcedureState,
  along: boolean,
): number {
  return inquire(plan, folderOf(state), running, along).reduce(
    (sum, { fetch, copy }) => sum + fetch + copy,
    0,
  )
}

/** Whether the organisation would get anything at the next sitting that it was left without. */
export function bringsSomething(
  plan: Plan,
  state: MonthState,
  { id, missing }: ProcedureState,
  along: boolean,
): boolean {
  const party = plan.procedures.get(id)?.party ?? ''
  return missing.some(
    (paper) =>
      (along && plan.papers.get(paper)?.fetch?.days === 0) ||
      !isAbsent(answerTo(plan, state, party, paper).answer),
  )
}

/** The folder apart from its state, so that trying a sitting changes nothing. */
const folderOf = ({ day, papers, asked, consents }: MonthState): Folder => ({ day, papers, asked, consents })

/**
 * Does the next sitting of an application: its papers are asked and answered, and after the last step it is handed in.
 * What was not there is found out by the organisation after its days of checking.
 * @param along somebody helps who has what can be had the same day fetched along the way
 */
export function sit(plan: Plan, draft: MonthState, running: ProcedureState, along: boolean): void {
  const procedure = plan.procedures.get(running.id)
  if (procedure === undefined) return
  const missing = listOf(running.missing)
  for (const { paper, answer, until, fetch, copy } of inquire(plan, draft, running, along)) {
    draft.asked.push({ day: draft.day, procedure: running.id, party: procedure.party, paper, answer, until })
    pay(plan, draft, `fetch:${paper}`, fetch, paper)
    pay(plan, draft, `copies:${running.id}`, copy, paper)
    const place = missing.indexOf(paper)
    if (!isAbsent(answer) && place >= 0) missing.splice(place, 1)
    else if (isAbsent(answer) && place < 0) missing.push(paper)
  }
  change(draft, running.id, (now) => after(procedure, now, missing, draft.day))
}

/** Where a sitting leaves an application: still asked, still sent back, or handed in until a decision or a message. */
function after(
  procedure: Procedure,
  running: ProcedureState,
  missing: string[],
  day: number,
): ProcedureState {
  const returned = running.status === 'returned'
  const step = returned ? running.step : running.step + 1
  if (step < procedure.steps.length || (returned && missing.length > 0)) return { ...running, step, missing }
  const wait = missing.length > 0 ? procedure.check : procedure.days
  return { ...running, step, missing, status: 'handed-in', decision: day + wait }
}

/** Asks for the papers of a sitting, in order; what is fetched along comes into the folder. A paper is copied once. */
function inquire(plan: Plan, folder: Folder, running: ProcedureState, along: boolean): Inquiry[] {
  const procedure = plan.procedures.get(running.id)
  if (procedure === undefined) return []
  const keepsCopy = KEEPS_COPY.has(wayOf(procedure, running))
  const copied: string[] = []
  return papersAsked(procedure, running).map((paper) => {
    let reply = answerTo(plan, folder, procedure.party, paper)
    const getting = plan.papers.get(paper)?.fetch
    const fetched = along && getting?.days === 0 && isAbsent(reply.answer)
    if (fetched) {
      keepPaper(plan, folder, paper)
      reply = answerTo(plan, folder, procedure.party, paper)
    }
    const { answer, shown } = reply
    const copies = keepsCopy && shown !== undefined && !copied.includes(shown.paper)
    if (copies) copied.push(shown.paper)
    return {
      paper,
      answer,
      until: shown?.until ?? 0,
      fetch: fetched ? getting.cents : 0,
      copy: copies ? (plan.papers.get(shown.paper)?.copy ?? 0) : 0,
    }
  })
}

function pay(plan: Plan, draft: MonthState, id: string, cents: number, paper: string): void {
  const ruleMaker = plan.papers.get(paper)?.fetch?.ruleMaker ?? 'fee-rule'
  if (cents > 0) post(draft, { id, kind: 'fee', ruleMaker }, -cents, 'purse')
}
