// What the sums of the belief check say: an average per sentence, and how far it moved.

import type { BeliefSums } from '#session/protocol'

export type Shift = 'same' | 'more' | 'less' | 'muchMore' | 'muchLess'

/** Smaller than one step by one person of five: nothing a group should read into. */
const NOTHING = 0.2
const MUCH = 1

/** Average mark per sentence, 1 to 5; null when too few have answered to tell. */
export const averages = ({ count, sums }: BeliefSums): number[] | null =>
  sums === null || count === 0 ? null : sums.map((sum) => sum / count)

/** How far the group moved on a sentence. @param before and after are averages, 1 to 5 */
export function shiftOf(before: number, after: number): Shift {
  const moved = after - before
  if (Math.abs(moved) < NOTHING) return 'same'
  if (Math.abs(moved) < MUCH) return moved > 0 ? 'more' : 'less'
  return moved > 0 ? 'muchMore' : 'muchLess'
}
