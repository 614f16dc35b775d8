// What is taken along: a report of two pages, tables for a spreadsheet, a page for a portfolio, groups side by side.

import type { DayLine, Taken } from '#engine'
import type { Asks, Network, RuleMakers } from '../facts/types.ts'
import type { Finding } from '../finding.ts'
import type { Problem } from '../history.ts'
import type { LeverRun, Run } from '../replays/types.ts'

/** Sums per item of the belief check over who answered, and how many did. */
export interface BeliefSum {
  count: number
  /** Null while too few have answered for a sum to hide one person. */
  sums: readonly number[] | null
}

export interface BeliefShift {
  /** Means per item before and after, in hundredths of a point; null where there is no sum. */
  items: Shift[]
  /** Answers before and after: means of different people when these differ. */
  count: { before: number; after: number }
  /** The item on controllability rose: the card of R4 opens for the facilitator. */
  controllabilityRose: boolean
}

/** A figure before and after, and what that changed; null where nobody answered. */
export interface Shift {
  before: number | null
  after: number | null
  shift: number | null
}

/** What a group said at a moment. */
export interface VoteRow {
  moment: string
  option: string
  by: string
  counts: Readonly<Record<string, number>>
  reason: string
  /** The group stepped back behind it: it is no part of the month as it stands. */
  dropped: boolean
}

/** A cell of a table: a number is written as it is, a text is made safe for a spreadsheet. */
type Cell = string | number
export type Table = readonly (readonly Cell[])[]

export interface Report {
  krap: 1
  month: string
  version: string
  seed: number
  /** First page: what was done well, what the month asked, the month in one picture. */
  skills: Finding[]
  asks: Pick<Asks, 'counts' | 'total' | 'actions'>
  days: DayLine[]
  decisions: Taken[]
  /** Second page: who made the rule, the same decisions elsewhere, whom they met, what it is called. */
  makers: Pick<RuleMakers, 'shortage' | 'at' | 'shares'>
  own: Run
  under: LeverRun[]
  network: Pick<Network, 'asked' | 'once'> & { people: number; organisations: number; lost: number }
  findings: Finding[]
  problem: Problem | null
}

/** Columns of one group in the table of a day. */
export interface GroupColumn {
  name: string
  month: string
  account: number
  fees: number
  tunnelDays: number
  needsUnmet: number
  papersAsked: number
  /** Whether this group's log could be read to the end of the month. */
  problem: Problem | null
}

export interface SideBySide {
  groups: GroupColumn[]
  /** Moments of one month that at least two groups came to: what each chose there, in order (at a desk more than one). */
  moments: { month: string; moment: string; chosen: string[][]; same: boolean }[]
}

/** Something that choices had in them, and those choices. No mark, no count of what was not there. */
export interface Echo<Name extends string = string> {
  name: Name
  choices: { day: number; moment: string; option: string }[]
}

/** The five values of the training's source, against which a student may lay a run. */
export type Value = 'valuable-life' | 'resilience' | 'cohesion' | 'justice' | 'emancipation'

export interface Reflection {
  question: string
  answer: string
}

export interface Portfolio {
  month: string
  days: number
  decisions: Taken[]
  /** Techniques of talks and qualities of choices; none is missing, some were used. */
  competences: Echo[]
  values: Echo<Value>[]
  /** Written reflection, in the student's own words. */
  reflection: Reflection[]
  findings: Finding[]
}
