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
  const found = onePerCard(ranked(findings).flatMap((finding) => cardOf(finding) ?? [])).slice(0, MOST)
  const all = [...found, ...tagged(history, found).slice(0, Math.max(0, FEWEST - found.length))]
  return all.sort((a, b) => rankOf(a) - rankOf(b) || dayOf(a) - dayOf(b))
}

const rankOf = ({ kind }: FanCard): number => (kind === 'skill' ? 0 : 1)
/** What is about the month as a whole comes last. */
const dayOf = ({ about }: FanCard): number => about.day || Number.POSITIVE_INFINITY

/** By kind; within a kind as they came, which is the order a group should hear them in. */
const ranked = (findings: readonly Finding[]): Finding[] =>
  FIRST.flatMap((kind) => findings.filter((finding) => finding.kind === kind))

function onePerCard(list: readonly FanCard[]): FanCard[] {
  const used = new Set<CardId>()
  return list.filter(({ card }) => !used.has(card) && used.add(card))
}

function cardOf({ card, code, kind, params, evidence, grade, source }: Finding): FanCard | null {
  for (const telling of TELLING) {
    const about = evidence.find((each) => each.kind === telling)
    if (about !== undefined) return { card, about, code, kind, params, grade, source }
  }
  return null
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
