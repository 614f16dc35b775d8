// Everything the screens of a group say about its month, worked out from the log of that month in the page itself.

import type { CardId, Finding, LaidMoment } from '#debrief'
import { beliefShift, historyOf, optionLog } from '#debrief'
import type { LeverWords, Names } from '#debrief/view'
import type { PlanData } from '#engine'
import type { Report } from '#explore'
import type { Words } from '#i18n'
import type { Game } from '#session/local'
import { openGame } from '#session/local'
import type { BeliefSums, ConsoleWalk, DebriefView, LocalFigure } from '#session/protocol'
import type { Texts } from '../common/month-library.ts'
import type { MonthWords } from '../common/month-words.ts'
import { monthWords } from '../common/month-words.ts'
import { loadExplored, loadLevers } from '../end/debrief-files.ts'
import type { Facts } from '../end/facts.ts'
import { factsOf } from '../end/facts.ts'
import { namesOf } from '../end/names.ts'
import { groupWords } from './group-words.ts'
import type { SaidMoment } from './said-moments.ts'
import { saidMoments } from './said-moments.ts'
import { stepLines } from './step-lines.ts'

export interface GroupFacts {
  facts: Facts
  game: Game
  month: MonthWords
  names: Names
  levers: readonly LeverWords[]
  /** What a search found over this very version of the month. */
  explored: Report | null
  said: SaidMoment[]
  /** Days on which the group itself decided. */
  together: readonly number[]
  /** Figures of the place where the group is. */
  figures: readonly LocalFigure[]
  /** Concepts that were seen in this month, with where. */
  cards: (readonly [CardId, Finding[]])[]
  /** Every moment as it lay there, for the facilitator's card. */
  laid: LaidMoment[]
  /** The month in figures as far as a step goes, in a few lines. */
  linesOf(walk: ConsoleWalk): string[]
  /** Whether the group came to hold more than before that who really wants to gets out. */
  controllabilityRose(beliefs: { before: BeliefSums; after: BeliefSums }): boolean
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
  const shown = {
    facts,
    game,
    month,
    names: namesOf(game, month, words),
    levers: levers.words,
    explored: report?.version === debrief.version ? report : null,
    said: saidMoments(debrief),
    together: debrief.together,
    figures: debrief.figures,
    cards: byCard(facts.findings()),
    laid: optionLog(history),
  }
  const said = groupWords(words)
  return {
    ...shown,
    linesOf: (walk) => stepLines(walk, shown, said),
    controllabilityRose: (beliefs) => beliefShift(beliefs).controllabilityRose,
  }
}

function byCard(findings: readonly Finding[]): (readonly [CardId, Finding[]])[] {
  const cards = new Map<CardId, Finding[]>()
  for (const finding of findings) {
    if (finding.kind !== 'skill') cards.set(finding.card, [...(cards.get(finding.card) ?? []), finding])
  }
  return [...cards]
}
