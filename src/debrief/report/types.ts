// What is taken along: a report of two pages, tables for a spreadsheet, a page for a portfolio, groups side by side.

import type { DayLine, Taken } from '#engine'
import type { Asks, Network, RuleMakers } from '../facts/types.ts'
import type { Finding } from '../finding.ts'
import type { Problem } from '../history.ts'
import type { LeverRun, Run } from '../replays/types.ts'

/** One question answered by a group before and after: sums over who answered, and how many did. */
export interface BeliefSum {
  count: number
  /** Null while too few have answered for a sum to hide one person. */
  sums: readonly number[] | null
}

export interface BeliefShift {
  /** Means per item before and after, in hundredths; null where there is no sum. */
  items: { before: number | null; after: number | null; shift: number | null }[]
  /** Answers before and after: means of different people when these differ. */
  count: { before: number; after: number }
  /** The item on controllability rose: the card of R4 opens for the facilitator. */
  controllabilityRose: boolean
}

/** Answers per cell of the cause grid: micro, meso, macro by blame, accident. */
export type CauseCounts = readonly number[]

export interface CauseShift {
  before: CauseCounts
  after: CauseCounts
  /** Thousandths per cell of who answered, before and after, and what that changed; null where nobody answered. */
  shares: { before: number | null; after: number | null; shift: number | null }[]
  /** The same for the three levels (person, around, society) and for blame against accident. */
  levels: { before: number | null; after: number | null; shift: number | null }[]
  blame: { before: number | null; after: number | null; shift: number | null }
}

/** What a group said at a moment. */
export interface VoteRow {
  moment: string
  option: string
  by: string
  counts: Readonly<Record<string, number>>
  reason: string
}

/** A cell of a table: a number is written as it is, a text is made safe for a spreadsheet. */
export type Cell = string | number
export type Table = readonly (readonly Cell[])[]

export interface Report {
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
  /** What this group decided at the moments it shares with the others. */
  decisions: { moment: string; option: string }[]
}

export interface SideBySide {
  groups: GroupColumn[]
  /** Moments that at least two groups decided on, and what each chose; empty where a group did not come there. */
  moments: { moment: string; options: string[]; same: boolean }[]
}

/** A competence and the choices in which it was used. */
export interface CompetenceEcho {
  tag: string
  moments: { moment: string; option: string; day: number }[]
}

export interface Portfolio {
  month: string
  days: number
  decisions: Taken[]
  competences: CompetenceEcho[]
  /** Written reflection, as the student left it; in the student's own words. */
  reflection: { question: string; answer: string }[]
  findings: Finding[]
}
