// Everything the screens of a group say about its month, worked out from the log of that month in the page itself.

import type { CardId, Finding } from '#debrief'
import { historyOf } from '#debrief'
import type { LeverWords, Names } from '#debrief/view'
import type { PlanData } from '#engine'
import type { Report } from '#explore'
import type { Words } from '#i18n'
import type { Game } from '#session/local'
import { openGame } from '#session/local'
import type { DebriefStep, DebriefView } from '#session/protocol'
import type { Texts } from '../common/month-library.ts'
import type { MonthWords } from '../common/month-words.ts'
import { monthWords } from '../common/month-words.ts'
import { loadExplored, loadLevers } from '../end/debrief-files.ts'
import type { Facts } from '../end/facts.ts'
import { factsOf } from '../end/facts.ts'
import { namesOf } from '../end/names.ts'
import type { SaidMoment } from './said-moments.ts'
import { saidMoments } from './said-moments.ts'

export interface GroupFacts {
  facts: Facts
  game: Game
  month: MonthWords
  names: Names
  levers: readonly LeverWords[]
  /** What a search found over this very version of the month. */
  explored: Report | null
  said: SaidMoment[]
  /** Concepts that were seen in this month, with where. */
  cards: (readonly [CardId, Finding[]])[]
}

interface Sources {
  debrief: DebriefView
  plan: PlanData
  texts: Texts
  words: Words
  get(address: string): Promise<Response>
}

/** Works the month of a group out; levers and spread are fetched, and left out where they cannot be had. */
export async function loadGroupFacts({ debrief, plan, texts, words, get }: Sources): Promise<GroupFacts> {
  const [levers, report] = await Promise.all([
    loadLevers(get, words.language),
    loadExplored(get, debrief.month),
  ])
  const log = debrief.decisions.map(({ day, moment, option }) => ({ day, moment, option }))
  const game = openGame({ plan, seed: debrief.seed, log, keep: () => 'ok' })
  const history = historyOf(game.plan, debrief.seed, log, undefined, debrief.version)
  const facts = factsOf(history, levers.levers)
  const month = monthWords(texts)
  return {
    facts,
    game,
    month,
    names: namesOf(game, month, words),
    levers: levers.words,
    explored: report?.version === debrief.version ? report : null,
    said: saidMoments(debrief),
    cards: byCard(facts.findings()),
  }
}

function byCard(findings: readonly Finding[]): (readonly [CardId, Finding[]])[] {
  const cards = new Map<CardId, Finding[]>()
  for (const finding of findings) {
    if (finding.kind !== 'skill') cards.set(finding.card, [...(cards.get(finding.card) ?? []), finding])
  }
  return [...cards]
}

/** A group talks about so many concepts; the rest is on the fan. */
const MOST_CARDS = 6

/** How many parts a step has: the picture has its moments, the cards come one by one. */
export function partsOf(step: DebriefStep, { said, cards }: Pick<GroupFacts, 'said' | 'cards'>): number {
  if (step === 'picture') return 1 + said.length
  return step === 'cards' ? Math.min(MOST_CARDS, Math.max(1, cards.length)) : 1
}
