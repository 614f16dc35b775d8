import type { ConsoleWalk, DebriefStep } from '#session/protocol'
import { DEBRIEF_STEPS } from '#session/protocol'
import type { GroupFacts } from './load-group-facts.ts'
import type { FactsState } from './use-group-facts.ts'

/** A group talks about so many concepts; the rest is on the fan. */
const MOST_CARDS = 6

/** How many parts a step has: the picture has its moments, the cards come one by one, figures from here come last. */
export function partsOf(
  step: DebriefStep,
  { said, cards, figures }: Pick<GroupFacts, 'said' | 'cards' | 'figures'>,
): number {
  if (step === 'picture') return 1 + said.length
  if (step === 'honest') return figures.length === 0 ? 1 : 2
  return step === 'cards' ? Math.min(MOST_CARDS, Math.max(1, cards.length)) : 1
}

export type Place = Pick<ConsoleWalk, 'step' | 'item'>

/** Where the debrief goes from here: the next part of the step, or the next step; null after the last. */
export function nextPlace({ step, item }: Place, facts: FactsState): Place | null {
  const parts = typeof facts === 'object' ? partsOf(step, facts) : 1
  if (item + 1 < parts) return { step, item: item + 1 }
  const next = DEBRIEF_STEPS[DEBRIEF_STEPS.indexOf(step) + 1]
  return next === undefined ? null : { step: next, item: 0 }
}

/** Where it came from; null before the first. A step that is gone back to begins with its first part. */
export function placeBefore({ step, item }: Place): Place | null {
  if (item > 0) return { step, item: item - 1 }
  const before = DEBRIEF_STEPS[DEBRIEF_STEPS.indexOf(step) - 1]
  return before === undefined ? null : { step: before, item: 0 }
}
