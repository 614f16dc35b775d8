import type { BeliefSums } from '#session/protocol'
import type { Belief } from '../session.ts'

/** Answers from which no single one can be told. */
const ENOUGH = 3

/** Sums of the belief check once enough have answered. */
export const sumsOf = ({ count, sums }: Belief): BeliefSums => ({
  count,
  sums: count < ENOUGH ? null : [...sums],
})
