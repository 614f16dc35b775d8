import type { MonthState } from '#engine'
import type { Estimate } from './estimate.ts'
import { MEASURES } from './measures.ts'
import type { Measure } from './types.ts'

export interface Candidate {
  state: MonthState
  estimate: Estimate
}

/** A way to rank states, and how many of its ranking it may take in a round. */
interface Ranking {
  by: Measure | 'aim'
  side: 1 | -1
  share: number
}

/** Each measure at both sides. The aim asks several things at once, so that it takes more states to keep a good one. */
const RANKINGS: readonly Ranking[] = [
  { by: 'aim', side: 1, share: 4 },
  ...MEASURES.flatMap((by): Ranking[] => [
    { by, side: 1, share: 1 },
    { by, side: -1, share: 1 },
  ]),
]

/**
 * Chooses so many of the candidates: ranking by ranking the first of it, then the next, until there are
 * enough. Of equals the first comes first, so that the choice hangs on nothing but the list.
 */
export function select(candidates: readonly Candidate[], count: number): MonthState[] {
  const order = candidates.map((_, index) => index)
  const ranked = RANKINGS.map(({ by, side, share }) => {
    const scores = candidates.map((each) => side * each.estimate[by])
    return { share, order: order.toSorted((a, b) => at(scores, b) - at(scores, a) || a - b) }
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
