// Every play of a month under one seed, depth first. Plays share what they have in common: a decision is made once
// for all plays that go on from it, and states that come to the same are walked once.

import type { MonthState, Plan } from '#engine'
import { decideSurely, legalDecisions, startMonth } from '#engine'
import type { Meter } from './meter.ts'
import type { KeyOf } from './state-key.ts'
import { after } from './step.ts'

export interface Walked {
  /** Whether every play was walked; otherwise the rest is missing. */
  complete: boolean
  /** Decision lists that lead to an end, merged ones counted as often as they occur. */
  leaves: number
  /** Different ends that were reached. */
  ends: number
  /** States that had been walked already. */
  merged: number
}

/** A play with more decisions than this goes round in circles; it is not walked further. */
export const MOST_DECISIONS = 600

/** States kept apart at most: about 170 MB for a large month. Beyond it the walk stops, incomplete. */
export const MOST_KEYS = 60_000

/**
 * Walks every play.
 * @param meter steps it may take @param visit sees each end; it must not change it
 * @param keyOf merges equal states; left out, every decision list is walked to its end
 */
export function walk(
  plan: Plan,
  seed: number,
  meter: Meter,
  visit: (end: MonthState) => void,
  keyOf?: KeyOf,
): Walked {
  const walked: Walked = { complete: true, leaves: 0, ends: 0, merged: 0 }
  const known = new Map<string, number>()

  const down = (state: MonthState): number => {
    if (state.stop.kind === 'end') {
      walked.ends += 1
      visit(state)
      return 1
    }
    if (state.decisions.length > MOST_DECISIONS) {
      walked.complete = false
      return 0
    }
    const legal = legalDecisions(plan, state)
    let leaves = 0
    for (let index = 0; index < legal.length && walked.complete; index++) {
      const decision = legal[index]
      if (decision === undefined) break
      if (!meter.spend()) {
        walked.complete = false
        break
      }
      const last = index === legal.length - 1
      // nobody needs the state any more after its last decision
      if (last) decideSurely(plan, state, decision)
      leaves += enter(last ? state : after(plan, state, decision))
    }
    return leaves
  }

  const enter = (state: MonthState): number => {
    if (keyOf === undefined) return down(state)
    const key = keyOf(state)
    const seen = known.get(key)
    if (seen !== undefined) {
      walked.merged += 1
      return seen
    }
    if (known.size >= MOST_KEYS) {
      walked.complete = false
      return 0
    }
    known.set(key, 0)
    const leaves = down(state)
    known.set(key, leaves)
    return leaves
  }

  walked.leaves = enter(startMonth(plan, seed))
  return walked
}
