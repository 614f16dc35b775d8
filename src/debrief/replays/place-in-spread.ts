import type { Placed, SpreadOf, SpreadReport } from './types.ts'

/**
 * Places a run as a dot in the spread that exploring the month gave.
 * @param values figures of the run under the names of the report's measures, in its units; others are left out
 */
export function placeInSpread(
  report: Pick<SpreadReport, 'spread'>,
  values: Readonly<Record<string, number>>,
): Placed[] {
  return Object.entries(report.spread).flatMap(([measure, spread]) => {
    const value = values[measure]
    return value === undefined ? [] : [placed(measure, spread, value)]
  })
}

function placed(measure: string, spread: SpreadOf, value: number): Placed {
  const { min, max } = spread
  const at = max === min ? 500 : Math.round((1000 * (value - min)) / (max - min))
  return {
    measure,
    value,
    spread,
    quarter: quarterOf(spread, value),
    at: Math.max(0, Math.min(1000, at)),
    bin: binOf(spread, value),
  }
}

function quarterOf({ min, q1, median, q3, max }: SpreadOf, value: number): Placed['quarter'] {
  if (value < min || value > max) return 'outside'
  return value <= q1 ? 1 : value <= median ? 2 : value <= q3 ? 3 : 4
}

/** Bins run from their own edge up to the next one's; the last one includes `max`. */
function binOf({ histogram = [], min, max }: SpreadOf, value: number): number {
  if (value < min || value > max) return -1
  return histogram.findLastIndex(({ from }) => value >= from)
}
