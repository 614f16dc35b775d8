// What may be asked of a search, and what it asks when nobody says.

import { USUAL_STEPS } from './room/index.ts'

export const MOST_PLAYS = 1_000_000
export const MOST_SEED = 4_294_967_295
export const MOST_STEPS = 100_000_000

/** `plays` as authors know it from other tools; `steps` takes some seconds on a month of 30 days. */
export const USUAL = { plays: 10_000, seed: 1, steps: USUAL_STEPS } as const

/** Why a search cannot be done as asked. The code is stable. */
export interface AskedRefusal {
  refused: 'explore/no-plays' | 'explore/too-many-plays' | 'explore/seed' | 'explore/steps'
}

/** Whether counts are within their bounds; what is wrong is a value with a code. */
export function refusalOf(asked: { plays: number; seed: number; steps: number }): AskedRefusal | null {
  const { plays, seed, steps } = asked
  if (!Number.isSafeInteger(plays) || plays < 1) return { refused: 'explore/no-plays' }
  if (plays > MOST_PLAYS) return { refused: 'explore/too-many-plays' }
  if (!within(seed, MOST_SEED)) return { refused: 'explore/seed' }
  return within(steps, MOST_STEPS) ? null : { refused: 'explore/steps' }
}

const within = (value: number, most: number): boolean =>
  Number.isSafeInteger(value) && value >= 0 && value <= most
