// What a household can do about an application or a paper at a desk or in the evening, and what bars it.

import { meetPerson } from './company.ts'
import { applyEvent } from './events.ts'
import { isFresh, sendFor } from './folder.ts'
import type { Plan } from './link.ts'
import { help, isOpen, papersAsked } from './procedure.ts'
import { bringsSomething, costOfSitting, sit } from './sitting.ts'
import type { MonthState, ProcedureState, Refusal } from './state.ts'
import type { Paper } from './system.ts'

type Code = Refusal['refused']
export type Manner = 'alone' | 'together' | 'hand-over'
export const MANNERS: readonly Manner[] = ['alone', 'together', 'hand-over']

/** Trust it takes before someone is let in on one's papers: to sit beside, and to take them along. */
const TRUST: Record<Manner, number> = { alone: 0, together: 2, 'hand-over': 3 }

/** What going on in one manner takes: actions of the day, cents out of the purse, and who helps. */
export interface Sitting {
  actions: number
  cents: number
  person: string
}

/** Whether the table is a place for paperwork now: at a desk, or in the evening. */
export const atTable = (state: MonthState): boolean =>
  state.stop.kind === 'desk' || state.stop.kind === 'evening'

/** What the next sitting takes, its price included: for that, all its papers are gone through. */
export function sittingOf(plan: Plan, state: MonthState, running: ProcedureState, manner: Manner): Sitting {
  return {
    actions: actionsOf(plan, state, running, manner),
    cents: priceOf(plan, state, running, manner),
    person: helper(plan, state, manner),
  }
}

const priceOf = (plan: Plan, state: MonthState, running: ProcedureState, manner: Manner): number =>
  costOfSitting(plan, state, running, isAccompanied(plan, manner))

/** Whether somebody comes along who fetches on the way what can be had the same day. */
const isAccompanied = (plan: Plan, manner: Manner): boolean =>
  manner !== 'alone' || plan.data.circumstances.oneContact

/**
 * Actions that the next sitting takes. The first one in a life takes an action more alone: later ones go easier
 * (004:2693-2699); one contact person for everything takes that away.
 */
function actionsOf(plan: Plan, state: MonthState, running: ProcedureState, manner: Manner): number {
  if (manner !== 'alone') return manner === 'together' ? 1 : 0
  const step = plan.procedures.get(running.id)?.steps[running.step]
  const first = state.practice === 0 && !plan.data.circumstances.oneContact ? 1 : 0
  return (step?.actions ?? 1) + first
}

/** The first person around, in the order of the file, who helps with papers and is trusted enough; empty for nobody. */
function helper(plan: Plan, state: MonthState, manner: Manner): string {
  if (manner === 'alone') return ''
  for (const { id } of plan.helpers) if ((state.trust[id] ?? 0) >= TRUST[manner]) return id
  return ''
}

/** Why an application cannot be gone on with in this manner now; undefined when it can. */
export function barredSitting(
  plan: Plan,
  state: MonthState,
  running: ProcedureState,
  manner: Manner,
): Code | undefined {
  if (!isOpen(running)) return 'decision/already-done'
  if (!atTable(state)) return 'procedure/not-at-this-hour'
  const procedure = plan.procedures.get(running.id)
  if (procedure === undefined || procedure.steps.length === 0) return 'procedure/nothing-to-do'
  if (manner !== 'alone' && helper(plan, state, manner) === '') return 'procedure/nobody-to-help'
  if (running.status === 'returned' && !bringsSomething(plan, state, running, isAccompanied(plan, manner)))
    return 'procedure/nothing-to-send'
  if (actionsOf(plan, state, running, manner) > state.actions) return 'decision/no-actions-left'
  const most = papersAsked(procedure, running).length * plan.dearestPaper
  if (most > state.purse && priceOf(plan, state, running, manner) > state.purse)
    return 'decision/not-enough-money'
  return undefined
}

/** Goes on with an application; the caller has made sure that nothing bars it. */
export function goOn(plan: Plan, draft: MonthState, running: ProcedureState, manner: Manner): void {
  const person = helper(plan, draft, manner)
  draft.actions -= actionsOf(plan, draft, running, manner)
  if (manner !== 'alone') {
    help(draft, running.id)
    meetPerson(plan, draft, person)
    if (manner === 'together') applyEvent(draft, 'E12', running.id)
  }
  if (manner !== 'hand-over') draft.practice += 1
  sit(plan, draft, running, isAccompanied(plan, manner))
}

/** Papers that open applications still ask: what they were left without, then their next steps. */
export function wanted(plan: Plan, state: MonthState): string[] {
  const papers: string[] = []
  for (const running of state.procedures) {
    if (!isOpen(running)) continue
    add(papers, running.missing)
    const steps = plan.procedures.get(running.id)?.steps ?? []
    for (let index = running.step; index < steps.length; index++) add(papers, steps[index]?.papers ?? [])
  }
  return papers
}

function add(papers: string[], more: readonly string[]): void {
  for (const paper of more) if (!papers.includes(paper)) papers.push(paper)
}

/** Why a paper cannot be got now; undefined when it can. */
export function barredFetch(plan: Plan, state: MonthState, paper: Paper): Code | undefined {
  if (!atTable(state)) return 'procedure/not-at-this-hour'
  if (!wanted(plan, state).includes(paper.id)) return 'paper/nobody-asks'
  return outOfReach(state, paper)
}

/** Why a paper that is asked cannot be got at the table now; undefined when it can. */
export function outOfReach(state: MonthState, { id, fetch }: Paper): Code | undefined {
  if (state.papers.some((held) => held.paper === id && isFresh(held, state.day))) return 'paper/already-fresh'
  if (state.papersUnderway.some((each) => each.paper === id)) return 'paper/on-its-way'
  if (fetch === null) return 'paper/only-comes'
  if (fetch.actions > state.actions) return 'decision/no-actions-left'
  if (fetch.cents > state.purse) return 'decision/not-enough-money'
  return undefined
}

/** Gets a paper; the caller has made sure that nothing bars it. */
export function fetchPaper(plan: Plan, draft: MonthState, paper: Paper): void {
  draft.actions -= paper.fetch?.actions ?? 0
  sendFor(plan, draft, paper)
}
