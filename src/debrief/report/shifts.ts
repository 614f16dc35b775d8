import type { BeliefShift, BeliefSum, Shift } from './types.ts'

/** The item of the belief check that says whether one gets out by wanting to; the others are about causes. */
const CONTROLLABILITY = 3

/**
 * How the belief check of a group moved: means of everyone who answered before and after, never of one person.
 * A rise in controllability is what a simulation can do by mistake, so it opens card R4.
 */
export function beliefShift({ before, after }: { before: BeliefSum; after: BeliefSum }): BeliefShift {
  const length = Math.max(before.sums?.length ?? 0, after.sums?.length ?? 0)
  const items = Array.from({ length }, (_, item) => shiftOf(meanOf(before, item), meanOf(after, item)))
  return {
    items,
    count: { before: before.count, after: after.count },
    controllabilityRose: (items[CONTROLLABILITY]?.shift ?? 0) > 0,
  }
}

/** Mean of an item in hundredths, rounded half up. */
function meanOf({ count, sums }: BeliefSum, item: number): number | null {
  const sum = sums?.[item]
  return sum === undefined || count === 0 ? null : Math.floor((100 * sum) / count + 0.5)
}

const shiftOf = (before: number | null, after: number | null): Shift => ({
  before,
  after,
  shift: before === null || after === null ? null : after - before,
})
