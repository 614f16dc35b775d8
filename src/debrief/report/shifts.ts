import type { BeliefShift, BeliefSum, CauseCounts, CauseShift, Shift } from './types.ts'

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

const ROWS = [0, 1, 2] as const

/** Parts of the answers per cell, per row and per column of the cause grid, before and after, in thousandths. */
export function causeShift(before: CauseCounts, after: CauseCounts): CauseShift {
  const sumOf = (counts: CauseCounts, cells: readonly number[]): number =>
    cells.reduce((all, cell) => all + (counts[cell] ?? 0), 0)
  const all = [0, 1, 2, 3, 4, 5]
  const part = (counts: CauseCounts, cells: readonly number[]): number | null => {
    const count = sumOf(counts, all)
    return count === 0 ? null : Math.floor((1000 * sumOf(counts, cells)) / count + 0.5)
  }
  const shift = (cells: readonly number[]): Shift => shiftOf(part(before, cells), part(after, cells))
  return {
    count: { before: sumOf(before, all), after: sumOf(after, all) },
    cells: all.map((cell) => shift([cell])),
    levels: ROWS.map((row) => shift([2 * row, 2 * row + 1])),
    blame: shift(ROWS.map((row) => 2 * row)),
  }
}

const shiftOf = (before: number | null, after: number | null): Shift => ({
  before,
  after,
  shift: before === null || after === null ? null : after - before,
})
