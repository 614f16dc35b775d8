import type { SpreadOf } from '#debrief'
import type { Report } from '#explore'
import type { Facts } from './facts.ts'

/** The spread of a report, under the names that a debrief places a run by. Empty where no play was done. */
export function spreadIn({ spread }: Pick<Report, 'spread'>): Record<string, SpreadOf> {
  return Object.fromEntries(
    Object.entries(spread ?? {}).map(([figure, { least, lower, middle, upper, most, histogram }]) => [
      figure,
      {
        min: least,
        q1: lower,
        median: middle,
        q3: upper,
        max: most,
        histogram: histogram.counts.map((count, bar) => ({
          from: histogram.from + bar * histogram.width,
          count,
        })),
      },
    ]),
  )
}

/** The figures of a played month that are placed in the spread, in the order in which they are told. */
export function figuresOf(facts: Facts): Record<string, number> {
  const own = facts.own()
  const { days } = facts.narrowed()
  return {
    balance: own.account,
    arrears: own.arrears,
    fees: own.fees,
    'bandwidth-end': own.bandwidth,
    'bandwidth-lowest': own.narrowest.tenths,
    'days-tunnel': days.tunnel,
    'needs-unmet': own.needsUnmet.length,
    'papers-asked': own.papersAsked,
  }
}
