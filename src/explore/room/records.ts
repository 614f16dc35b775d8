// The best and worst ends that were seen, under each seed, with the plays that lead to them.

import type { Decision, MonthState, Plan } from '#engine'
import { AIM_PARTS, missingParts } from './aim.ts'
import { estimate } from './estimate.ts'
import { BETTER, MEASURES, measuresOf } from './measures.ts'
import { logOf } from './step.ts'
import type { AimPart, Measure, Measures } from './types.ts'

/** What search looks for: a measure at its best or worst, or the joint aim. */
export type Goal = `${'best' | 'worst'}:${Measure}` | 'aim'

export interface Kept {
  seed: number
  /** Higher is nearer to the goal. */
  score: number
  end: Measures
  missing: AimPart[]
  decisions: Decision[]
}

export interface Records {
  seed: number
  /** Ends looked at. */
  ends: number
  kept: Map<Goal, Kept>
  /** Parts of the aim that held in some end, and whether all did in one. */
  held: Set<AimPart>
  won: boolean
}

export const noRecords = (seed: number): Records => ({
  seed,
  ends: 0,
  kept: new Map(),
  held: new Set(),
  won: false,
})

/** A missing part weighs more than any estimate of how near it is. */
const PART = 1e9

/** Keeps what an end is better at than every end before it; the first of equals stays. */
export function consider(plan: Plan, records: Records, state: MonthState): void {
  const end = measuresOf(plan, state)
  const missing = missingParts(plan, state)
  records.ends += 1
  for (const part of AIM_PARTS) if (!missing.includes(part)) records.held.add(part)
  if (missing.length === 0) records.won = true
  let decisions: Decision[] | undefined
  const keep = (goal: Goal, score: number): void => {
    const known = records.kept.get(goal)
    if (known !== undefined && known.score >= score) return
    decisions ??= logOf(state)
    records.kept.set(goal, { seed: records.seed, score, end, missing, decisions })
  }
  for (const measure of MEASURES) {
    const value = BETTER[measure] * end[measure]
    keep(`best:${measure}`, value)
    keep(`worst:${measure}`, -value)
  }
  keep('aim', estimate(plan, state).aim - PART * missing.length)
}

/** Takes over what others kept under the same seed and is better. */
export function takeOver(records: Records, others: Records): void {
  records.ends += others.ends
  for (const part of others.held) records.held.add(part)
  if (others.won) records.won = true
  for (const [goal, kept] of others.kept)
    if (kept.score > (records.kept.get(goal)?.score ?? Number.NEGATIVE_INFINITY)) records.kept.set(goal, kept)
}
