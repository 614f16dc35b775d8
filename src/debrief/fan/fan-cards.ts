import type { CardId } from '../cards.ts'
import { cards } from '../cards.ts'
import type { Evidence, Finding, FindingKind } from '../finding.ts'
import type { History } from '../history.ts'
import type { FanCard } from './types.ts'

const FEWEST = 6
const MOST = 12

/** Which findings are taken when there are more than fit on a fan: what people did and met before what holds in general. */
const FIRST: readonly FindingKind[] = ['skill', 'pattern', 'no-good-option', 'circumstance']

/** What a card can be about, the best first: a moment people will remember. */
const TELLING: readonly Evidence['kind'][] = [
  'moment',
  'letter',
  'bill',
  'procedure',
  'paper',
  'person',
  'need',
]

/**
 * The cards of a fan: six to twelve, one for each mechanism, each about something of this very month. Findings come
 * first; where they give too few, moments that the month file itself ties to a mechanism fill up. A month with less in
 * it gives fewer. What was done well stands in front, the rest in the order of days.
 */
export function fanCards(history: History, findings: readonly Finding[]): FanCard[] {
  const found = fromFindings(findings)
  const all = [...found, ...tagged(history, found).slice(0, Math.max(0, FEWEST - found.length))]
  return all.sort((a, b) => rankOf(a) - rankOf(b) || dayOf(a) - dayOf(b))
}

const rankOf = ({ kind }: FanCard): number => (kind === 'skill' ? 0 : 1)
/** What is about the month as a whole comes last. */
const dayOf = ({ about }: FanCard): number => about.day || Number.POSITIVE_INFINITY

/** One card for each mechanism that was found, as many as fit, each about something else where the findings allow it. */
function fromFindings(findings: readonly Finding[]): FanCard[] {
  const made = new Map<CardId, FanCard>()
  const used = new Set<string>()
  for (const { card, code, kind, params, evidence, grade, source } of ranked(findings)) {
    const about = made.has(card) ? undefined : tellingOf(evidence, used)
    if (about === undefined) continue
    made.set(card, { card, about, code, kind, params, grade, source })
    used.add(about.id)
    if (made.size === MOST) break
  }
  return [...made.values()]
}

/** By kind, and within a kind those that point to a moment first; else as they came, which is how a group hears them. */
function ranked(findings: readonly Finding[]): Finding[] {
  const telling = ({ evidence }: Finding): number => (evidence.some(({ kind }) => kind === 'moment') ? 0 : 1)
  return FIRST.flatMap((kind) =>
    findings.filter((finding) => finding.kind === kind).sort((a, b) => telling(a) - telling(b)),
  )
}

/** The most telling thing a finding points to, one that no other card is about before one that is. */
function tellingOf(evidence: readonly Evidence[], used: ReadonlySet<string>): Evidence | undefined {
  const held = TELLING.flatMap((kind) => evidence.filter((each) => each.kind === kind))
  return held.find(({ id }) => !used.has(id)) ?? held[0]
}

/** Moments of the log that the month file ties to a mechanism by a tag: one new mechanism for one new moment. */
function tagged({ plan, log }: History, found: readonly FanCard[]): FanCard[] {
  const used = new Set<string>(found.flatMap(({ card, about }) => [card, about.id]))
  return log.flatMap(({ day, moment, option }) => {
    const card = plan.moments.get(moment)?.tags.find((tag): tag is CardId => isCard(tag) && !used.has(tag))
    if (card === undefined || used.has(moment) || option === 'look-further') return []
    used.add(card).add(moment)
    const { grade, sources } = cards[card]
    const about: Evidence = { kind: 'moment', id: moment, day, option }
    return [{ card, about, code: '', kind: 'tag', params: {}, grade, source: sources[0] }]
  })
}

const isCard = (tag: string): tag is CardId => tag in cards
