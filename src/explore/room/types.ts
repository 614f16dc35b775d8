// What a month leaves to choose, in figures. Cents and tenths as in the plan; every figure says how it is known.

import type { Decision } from '#engine'

/**
 * What the end of a month is measured by.
 * - `balance`: cents on the account.
 * - `net`: cents on the account less the arrears. The balance alone looks best where nothing is paid.
 * - `arrears`: cents that fell due and are not paid, fees and arranged payments included.
 * - `fees`: cents of costs added to bills because they were unpaid.
 * - `bandwidth-end`, `bandwidth-mean`: tenths, after the last night, and on average at the end of a day.
 * - `needs-unmet`: how many needs nobody could meet.
 */
export type Measure =
  | 'balance'
  | 'net'
  | 'arrears'
  | 'fees'
  | 'bandwidth-end'
  | 'bandwidth-mean'
  | 'needs-unmet'

export type Measures = Record<Measure, number>

/**
 * How a figure is established.
 * - `proven`: nothing else is possible, under the seeds that stand beside it.
 * - `searched`: the best that a bounded search found; there may be better.
 * - `sampled`: the best of some plays that were not looking for it.
 */
export type How = 'proven' | 'searched' | 'sampled'

/** An end at one side of a measure, and a play that leads to it. */
export interface Extreme {
  value: number
  how: How
  /** Seeds that were looked at. */
  seeds: number[]
  /** Seed under which `decisions` replay to this value. */
  seed: number
  decisions: Decision[]
}

/** What no play can be better than, whatever the luck; null where nothing stops it. */
export interface Bound {
  value: number | null
  how: 'proven'
  /** What the sum leaves out, as stable names: see docs/room-for-choice.md. */
  relaxed: Relaxed[]
}

export type Relaxed =
  | 'full-view'
  | 'no-action-limit'
  | 'best-luck'
  | 'each-choice-on-its-own'
  | 'conditions-hold'

export interface MeasureRoom {
  measure: Measure
  best: Extreme
  worst: Extreme
  bound: Bound
}

/** The parts of the joint aim; all must hold at the end of the month. */
export type AimPart = 'essentials-paid' | 'no-new-arrears' | 'no-need-refused' | 'bandwidth-krap'

export interface AimRoom {
  /** `no` only where no play can, whatever the luck; `not-found` where none was found under these seeds. */
  winnable: 'yes' | 'only-with-luck' | 'not-found' | 'no'
  how: How
  /** Seeds that were looked at, and those under which a play was found that holds every part. */
  seeds: number[]
  seedsWon: number[]
  /** A play that holds every part, with its seed. */
  example: Decision[] | null
  exampleSeed: number | null
  /** Of each part: in how many seeds some play held it, whatever became of the others. */
  parts: { part: AimPart; seedsHeld: number }[]
  /** Parts that no play can hold, by the relaxation; empty when it leaves room. */
  impossible: AimPart[]
  /** Each of those parts could hold, and not all of them in one play. */
  together: boolean
  /** The end that came nearest: the parts that did not hold there, its measures and its play. */
  closest: { missing: AimPart[]; seed: number; end: Measures; decisions: Decision[] }
}

/** How a month ends under one temperament. */
export interface PolicyRun {
  policy: PolicyName
  seeds: number[]
  /** Measures of each end, seed by seed. */
  ends: Measures[]
  /** The mean of each measure over the seeds, rounded half up. */
  end: Measures
  /** In how many seeds every part of the aim held. */
  aim: number
}

export type PolicyName =
  | 'opens-at-once'
  | 'avoids'
  | 'child-first'
  | 'loudest-first'
  | 'asks-early'
  | 'by-lot'

export interface RoomForChoice {
  seeds: number[]
  /** Whether anything in this month hangs on luck; if not, one seed stands for all. */
  luck: boolean
  /** Decisions tried. */
  steps: number
  /** False when it was stopped before it was done. */
  complete: boolean
  measures: MeasureRoom[]
  aim: AimRoom
  policies: PolicyRun[]
}

export interface RoomOptions {
  seed: number
  /** The most decisions to try. */
  steps: number
  /** Asked now and then; when it says so, what was found so far is reported. */
  stop?: () => boolean
  progress?: (done: number, of: number) => void
}
