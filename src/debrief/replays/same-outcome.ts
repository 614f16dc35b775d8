import type { LeverRun, Run } from './types.ts'

const FIGURES = [
  'account',
  'fees',
  'arrears',
  'foodShort',
  'bandwidth',
  'papersAsked',
  'tunnelDays',
  'lettersShut',
] as const

/** Whether a month under another circumstance ends as it was played: every figure that is laid beside it is the same. */
export const sameOutcome = (own: Run, run: LeverRun): boolean =>
  FIGURES.every((figure) => own[figure] === run[figure]) &&
  own.lowest.cents === run.lowest.cents &&
  own.bounces.length === run.bounces.length &&
  own.needsUnmet.length === run.needsUnmet.length

/**
 * Whether a circumstance leaves the whole month as it was played: the same outcome, every decision taken again, nothing
 * that happened in one run and not in the other, and the same meter on every day.
 */
export const changesNothing = (own: Run, run: LeverRun): boolean =>
  sameOutcome(own, run) && run.first === null && run.meterFrom === 0 && run.departures.length === 0
