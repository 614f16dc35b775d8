import type { MonthState, Plan } from '#engine'

/** Something noticed in a log: a code for its text, the numbers that go in, and the places it points to. */
export interface Finding {
  code: string
  /** Day it is about; 0 = the month as a whole. */
  day: number
  /** Numbers and ids for the text: counts, days, cents, names of people or needs. */
  params: Record<string, number | string>
  /** Moments, letters or bills behind it. */
  evidence: string[]
}

/** Looks for one thing in a finished or running month; null when it is not there. */
export type Detector = (plan: Plan, state: MonthState) => Finding | null
