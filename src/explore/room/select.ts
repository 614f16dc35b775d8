import type { MonthState } from '#engine'
import type { Estimate } from './estimate.ts'
import type { Goal } from './records.ts'
import { GOALS } from './records.ts'
import type { Measure } from './types.ts'

export interface Candidate {
  state: MonthState
  estimate: Estimate
}

/** The aim asks several things at once, so that it takes more states than one measure does to keep a good one. */
const SHARES: Partial<Record<Goal, number>> = { aim: 4 }

/**
 * Chooses so many of the candidates: goal by goal those that head best for it, then the next best, until there are
 * enough. Of equals the first comes first, so that the choice hangs on nothing but the list.
 */
export function select(candidates: readonly Candidate[], count: number): MonthState[] {
  const order = candidates.map((_, index) => index)
  const ranked = GOALS.map((goal) => {
    const scores = candidates.map((each) => towards(goal, each.estimate))
    return {
      share: SHARES[goal] ?? 1,
      order: order.toSorted((a, b) => at(scores, b) - at(scores, a) || a - b),
    }
  })
  const chosen = new Set<number>()
  for (let round = 0; chosen.size < Math.min(count, candidates.length); round++)
    for (const { share, order: best } of ranked) take(chosen, best, round * share, share, count)
  return [...chosen].sort((a, b) => a - b).flatMap((index) => candidates[index]?.state ?? [])
}

/** Takes so many of a ranking from a place on, while there is room. */
function take(
  chosen: Set<number>,
  ranking: readonly number[],
  from: number,
  share: number,
  count: number,
): void {
  for (const index of ranking.slice(from, from + share)) if (chosen.size < count) chosen.add(index)
}

const at = (scores: readonly number[], index: number): number => scores[index] ?? 0

const towards = (goal: Goal, estimate: Estimate): number => {
  if (goal === 'aim') return estimate.aim
  const [side, measure] = goal.split(':') as ['best' | 'worst', Measure]
  return side === 'best' ? estimate[measure] : -estimate[measure]
}
