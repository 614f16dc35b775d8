// The same decisions under other circumstances. Cents, tenths and days as in the engine.

import type { DayLine, Departure, Lever, MonthState } from '#engine'

/** What one run of the month came to, for standing beside others. */
export interface Run {
  days: DayLine[]
  ledger: MonthState['ledger']
  /** Account at the end, and where it was lowest in an evening. */
  account: number
  lowest: { cents: number; day: number }
  /** Meter at the end and at its lowest, in tenths. */
  bandwidth: number
  narrowest: { tenths: number; day: number }
  /** Debits that could not be taken. */
  bounces: { day: number; bill: string; cents: number }[]
  /** Costs that came on top, all and one by one. */
  fees: number
  feeLines: MonthState['fees']
  /** Bills that are overdue at the end, costs included. */
  arrears: number
  /** Money for food that was not there. */
  foodShort: number
  /** Needs that were refused or stayed open. */
  needsUnmet: string[]
  /** Papers asked that the other side did not have yet, and every time one was asked. */
  papersAsked: number
  asks: MonthState['asked']
  /** Days in tunnel or below. */
  tunnelDays: number
  lettersShut: number
  /** How each handover went. */
  handovers: MonthState['handovers']
}

/** The first day on which something happened in one run and not in the other, and what, the most tangible first. */
export interface FirstDifference {
  day: number
  what: 'bounce' | 'money' | 'letter' | 'paper' | 'handover' | 'decision'
  /** Bill, line, letter, paper, who was led to, or moment that differs. */
  id: string
  /** In which of the two it happened. */
  only: 'own' | 'replay'
}

/** What one figure differs by, replay minus own run. */
export type Measure =
  | 'account'
  | 'fees'
  | 'arrears'
  | 'bandwidth'
  | 'tunnelDays'
  | 'needsUnmet'
  | 'papersAsked'

/**
 * Where the difference comes from. Only when every decision of the log was taken again, and nothing else was decided, is
 * all of it circumstance: one thing was changed and no choice was. Otherwise nothing is split, and `null` says so.
 */
export type Split = { how: 'same-decisions'; circumstance: number; choice: 0 } | null

export interface LeverRun extends Run {
  lever: string
  /** Decisions of the log that no longer applied, or moments it did not have, and how it went on. */
  departures: Departure[]
  /** What the lever itself puts in (its own income line) is not counted. */
  first: FirstDifference | null
  /** First day on which the meter differs; 0 = on none. */
  meterFrom: number
  difference: Record<Measure, { by: number; split: Split }>
}

export interface Replays {
  own: Run
  /** In the order of the levers; empty when there is a problem. */
  under: LeverRun[]
  /** Why there is nothing beside the own run: the month was not played to its end, or began from another month's. */
  problem: 'replay/not-over' | 'replay/carried-over' | null
}

/** A lever as the levers file has it: only its data. */
export type LeverData = Pick<Lever, 'id' | 'changes'>

/** Measures of a month as the exploration of it reports them: a spread over many runs. Cents, tenths or counts. */
export interface SpreadOf {
  min: number
  q1: number
  median: number
  q3: number
  max: number
  /** Upper edges are those of the next bin; the last bin ends at `max`. */
  histogram?: readonly { from: number; count: number }[]
}

/** The part of the explore report that is read here. */
export interface SpreadReport {
  month: string
  version?: string
  plays: number
  spread: Readonly<Record<string, SpreadOf>>
}

export interface Placed {
  measure: string
  value: number
  spread: SpreadOf
  /** `outside` when the run lies below `min` or above `max`: more was searched than was drawn. */
  quarter: 1 | 2 | 3 | 4 | 'outside'
  /** Place between `min` and `max`, in thousandths, for a dot; held within 0 and 1000. */
  at: number
  /** Bin of the histogram the run falls in; -1 without histogram. */
  bin: number
}
