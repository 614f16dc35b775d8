// The paper folder: what the household holds, what an organisation is told when it asks, and getting a paper.

import { post } from './ledger.ts'
import type { Plan } from './link.ts'
import type { HeldPaper, MonthState, PaperAsk } from './state.ts'
import type { Paper } from './system.ts'

/** The purpose of a consent that the engine reads: an organisation may look at what others already have. */
const SHARE = 'share'

export const isFresh = (held: HeldPaper, day: number): boolean => held.until === 0 || held.until >= day

/** Puts a paper in the folder, fresh from today; an older one of the same kind makes room. */
export function keepPaper(plan: Plan, draft: MonthState, id: string): void {
  const fresh = plan.papers.get(id)?.fresh ?? 0
  const rest = draft.papers.filter((each) => each.paper !== id)
  draft.papers = [...rest, { paper: id, got: draft.day, until: fresh === 0 ? 0 : draft.day + fresh }]
}

/** Papers that were sent for and come today. */
export function paperPost(plan: Plan, draft: MonthState): void {
  if (draft.papersUnderway.length === 0) return
  for (const { paper, day } of draft.papersUnderway) if (day === draft.day) keepPaper(plan, draft, paper)
  draft.papersUnderway = draft.papersUnderway.filter(({ day }) => day > draft.day)
}

/** Gets a paper: cents out of the purse, and it is there today or on a later day. */
export function sendFor(plan: Plan, draft: MonthState, paper: Paper): void {
  if (paper.fetch === null) return
  const { cents, days, ruleMaker } = paper.fetch
  if (cents > 0) post(draft, { id: `fetch:${paper.id}`, kind: 'fee', ruleMaker }, -cents, 'purse')
  if (days === 0) keepPaper(plan, draft, paper.id)
  else draft.papersUnderway.push({ paper: paper.id, day: draft.day + days })
}

/**
 * What an organisation would be told if it asked for a paper today. `known`: it has it already, or may look at what
 * another organisation has. `stands-in`: an entitling paper it accepts takes the place of this one.
 */
export function answerTo(plan: Plan, state: MonthState, party: string, paper: string): PaperAsk['answer'] {
  if (isKnown(plan, state, party, paper)) return 'known'
  const held = state.papers.find((each) => each.paper === paper)
  if (held !== undefined && isFresh(held, state.day)) return 'given'
  const accepted = plan.organisations.get(party)?.accepts ?? []
  const standsIn = state.papers.some(
    (each) =>
      accepted.includes(each.paper) &&
      isFresh(each, state.day) &&
      plan.papers.get(each.paper)?.standsFor.includes(paper) === true,
  )
  if (standsIn) return 'stands-in'
  return held === undefined ? 'missing' : 'stale'
}

/** Whether an organisation already has a paper, given here or there, and not yet too old. */
function isKnown(plan: Plan, state: MonthState, party: string, paper: string): boolean {
  const here = plan.organisations.get(party)
  const fresh = plan.papers.get(paper)?.fresh ?? 0
  const consent = state.consents[`${party}/${SHARE}`]
  return state.asked.some((ask) => {
    if (ask.paper !== paper || (ask.answer !== 'given' && ask.answer !== 'stands-in')) return false
    if (fresh > 0 && ask.day + fresh < state.day) return false
    if (ask.party === party) return here?.remembers === true || plan.data.circumstances.once
    if (plan.data.circumstances.once) return consent !== false
    return consent === true && here?.knows.includes(ask.party) === true
  })
}
