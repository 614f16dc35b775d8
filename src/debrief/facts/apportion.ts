/**
 * Parts a whole number over weights, so that the parts add up to it: each its share rounded down, and what is left goes
 * to the largest remainders, the first one first.
 * @param total whole number of zero or more @param weights of zero or more, not all zero unless `total` is zero
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((all, weight) => all + weight, 0)
  if (whole === 0) return weights.map(() => 0)
  const parts = weights.map((weight) => Math.floor((total * weight) / whole))
  const left = total - parts.reduce((all, part) => all + part, 0)
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (total * weight) % whole }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1
  return parts
}
