// Whole plays: from a log, or by a chooser. A play owns its state, so it changes one draft instead of copying.

import type { CarryOver } from './carry-over.ts'
import { decide, decideSurely } from './decide.ts'
import { legalDecisions } from './legal.ts'
import type { Plan } from './link.ts'
import { startMonth } from './start.ts'
import type { Decision, MonthState, Refusal } from './state.ts'

export interface Replay {
  state: MonthState
  /** The first decision that was refused, with its place in the log; nothing after it was played. */
  refusal: (Refusal & { index: number }) | null
}

/** Plays a log of decisions. Same plan, seed and log: the same state, byte for byte. */
export function replay(plan: Plan, seed: number, log: readonly Decision[], carry?: CarryOver): Replay {
  const state = startMonth(plan, seed, carry)
  for (const [index, decision] of log.entries()) {
    const refusal = decide(plan, state, decision)
    if (refusal !== undefined) return { state, refusal: { ...refusal, index } }
  }
  return { state, refusal: null }
}

/**
 * Plays a month to its end.
 * @param choose picks the next decision; it must be legal, anything else throws
 */
export function playMonth(plan: Plan, seed: number, choose: (state: MonthState) => Decision): MonthState {
  const state = startMonth(plan, seed)
  while (state.stop.kind !== 'end') {
    const refusal = decide(plan, state, choose(state))
    if (refusal !== undefined) throw new Error(`A chooser picked what is refused: ${JSON.stringify(refusal)}`)
  }
  return state
}

/**
 * Plays a month to its end by lot: at every turn one of all the decisions there are, with equal chance.
 * @param below gives a whole number from 0 up to its argument
 */
export function playByLot(plan: Plan, seed: number, below: (count: number) => number): MonthState {
  const state = startMonth(plan, seed)
  while (state.stop.kind !== 'end') {
    const legal = legalDecisions(plan, state)
    const drawn = legal[below(legal.length)]
    if (drawn === undefined) throw new Error(`The month got stuck on day ${state.day}`)
    decideSurely(plan, state, drawn)
  }
  return state
}
