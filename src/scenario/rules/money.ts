// Euros as authors write them, cents as the game counts them.

/** Whole cents of an amount in euros with two decimals. */
export const centsOf = (euros: number): number => Math.round(euros * 100)

/** Rounds an amount that came out of a sum to whole cents, or to whole euros, half up. */
export function roundHalfUp(cents: number, to: 'cent' | 'euro' = 'cent'): number {
  const unit = to === 'euro' ? 100 : 1
  // A sum of decimals may lie a hair under the half it stands for.
  return Math.floor(cents / unit + 0.5 + 1e-9) * unit
}
