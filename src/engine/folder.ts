// The paper folder: what the household holds, what an organisation is told when it asks, and getting a paper.

import { post } from './ledger.ts'
import type { Plan } from './link.ts'
import type { HeldPaper, MonthState, PaperAsk } from './state.ts'
import type { Paper } from './system.ts'

/** The purpose of a consent that the engine reads: an organisation may look at what others already have. */
const SHARE = 'share'

/** What answers about papers rest on; a month state is one. */
export type Folder = Pick<MonthState, 'day' | 'papers' | 'asked' | 'consents'>

/** Whether something with a last fresh day (0 = always) still counts. */
export const isFresh = ({ until }: Pick<HeldPaper, 'until'>, day: number): boolean =>
  until === 0 || until >= day

/** Whether an answer leaves the organisation without the paper. */
export const isAbsent = (answer: PaperAsk['answer']): boolean => answer === 'missing' || answer === 'stale'

/** Puts a paper in the folder, fresh from today; an older one of the same kind makes room. */
export function keepPaper(plan: Plan, draft: Pick<MonthState, 'day' | 'papers'>, id: string): void {
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

/** What an organisation is told, and the paper that is handed over, where one is. */
interface Reply {
  answer: PaperAsk['answer']
  shown?: HeldPaper
}

/**
 * What an organisation would be told if it asked for a paper today. `known`: it has it already, or may look at what
 * another organisation has. `stands-in`: an entitling paper it accepts takes the place of this one.
 */
export function answerTo(plan: Plan, folder: Folder, party: string, paper: string): Reply {
  if (isKnown(plan, folder, party, paper)) return { answer: 'known' }
  const held = folder.papers.find((each) => each.paper === paper)
  if (held !== undefined && isFresh(held, folder.day)) return { answer: 'given', shown: held }
  const accepted = plan.organisations.get(party)?.accepts ?? []
  const standIn = folder.papers.find(
    (each) =>
      accepted.includes(each.paper) &&
      isFresh(each, folder.day) &&
      plan.papers.get(each.paper)?.standsFor.includes(paper) === true,
  )
  if (standIn !== undefined) return { answer: 'stands-in', shown: standIn }
  return { answer: held === undefined ? 'missing' : 'stale' }
}

/** Whether an organisation already has a paper, handed over here or elsewhere, and not yet too old. */
function isKnown(plan: Plan, folder: Folder, party: string, paper: string): boolean {
  const here = plan.organisations.get(party)
  const { once } = plan.data.circumstances
  return folder.asked.some((ask) => {
    if (ask.paper !== paper || (ask.answer !== 'given' && ask.answer !== 'stands-in')) return false
    if (!isFresh(ask, folder.day)) return false
    if (ask.party === party) return here?.remembers === true || once
    const consent = folder.consents[`${party}/${SHARE}`]
    if (once) return consent !== false
    return consent === true && here?.knows.includes(ask.party) === true
  })
}
