// The formulas of a rules pack: four named sums with the pack's own parameters. Nothing in a file is ever run.

import type { Formula } from '../schema/pack.ts'
import { centsOf, roundHalfUp } from './money.ts'

/** Why a formula gives no amount. */
export interface FormulaProblem {
  problem: string
}

/**
 * Works a formula out.
 * @param args numbers as written between the brackets: euros or counts
 * @param persons household size, for formulas that depend on it and get no second argument
 * @returns whole cents, rounded half up as the formula says
 */
export function workOut(formula: Formula, args: readonly number[], persons: number): number | FormulaProblem {
  const [first = 0, second] = args
  switch (formula.formula) {
    case 'bands': {
      if (args.length < 1 || args.length > 2)
        return { problem: 'It takes one number, and a second for the household size if that differs.' }
      const large = formula.large !== undefined && (second ?? persons) >= formula.large
      const bands = formula.bands.map((band) => ({
        top: (large ? band['up-to-large'] : undefined) ?? band['up-to'],
        share: band.share,
      }))
      const top = bands.at(-1)?.top ?? 0
      if (first > top) return { problem: `Above ${top.toFixed(2)} the rule gives nothing.` }
      return roundHalfUp(Math.max(0, inBands(first, bands, formula.own)), formula.round)
    }
    case 'share': {
      if (args.length !== 1) return { problem: 'It takes one number.' }
      const part = inBands(
        first,
        formula.bands.map((band) => ({ top: band['up-to'], share: band.share })),
        0,
      )
      const least = Math.max(part, centsOf(formula.min ?? 0))
      return roundHalfUp(
        Math.min(least, formula.max === undefined ? least : centsOf(formula.max)),
        formula.round,
      )
    }
    case 'table':
      return args.length === 1
        ? roundHalfUp(lookUp(first, formula.rows), formula.round)
        : { problem: 'It takes one number.' }
    case 'sum': {
      if (args.length !== formula.terms.length)
        return { problem: `It takes ${formula.terms.length} numbers.` }
      const total = formula.terms.reduce((sum, term, index) => sum + centsOf(term) * (args[index] ?? 0), 0)
      return roundHalfUp(total / (formula.divide ?? 1), formula.round)
    }
  }
}

/** Cents: each slice of the amount between `own` and the band's top counts for its share. */
function inBands(amount: number, bands: readonly { top: number; share: number }[], own: number): number {
  let from = own
  let total = 0
  for (const { top, share } of bands) {
    total += Math.max(0, Math.min(amount, top) - from) * 100 * share
    from = Math.max(from, top)
  }
  return total
}

/** Cents between the rows on either side, in proportion; outside the table its nearest row. */
function lookUp(at: number, rows: readonly (readonly [number, number])[]): number {
  const above = rows.findIndex(([x]) => x >= at)
  const high = rows[above] ?? rows.at(-1) ?? [0, 0]
  const low = above > 0 ? (rows[above - 1] ?? high) : high
  if (above < 0 || high[0] === low[0]) return high[1] * 100
  return (low[1] + ((high[1] - low[1]) * (at - low[0])) / (high[0] - low[0])) * 100
}
