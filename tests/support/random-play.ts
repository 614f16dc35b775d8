// Plays that come back: the first that can be chosen at every stop, or any choice that hangs on a seed.

import type { Decision, MonthState, Plan } from '#engine'
import { legalDecisions, luck, stopDecisions } from '#engine'

/** The same draws as `anyLegal`, as the lots of `playByLot`. */
export function lotOf(seed: number): (count: number) => number {
  let turn = 0
  return (count) => Math.floor(luck(seed, 'choose', turn++) * count)
}

/** A chooser that takes any legal decision with equal chance, by a seed of its own. */
export function anyLegal(plan: Plan, seed: number): (state: MonthState) => Decision {
  return (state) => {
    const legal = legalDecisions(plan, state)
    const index = Math.floor(luck(seed, 'choose', state.decisions.length) * legal.length)
    const decision = legal[index]
    if (decision === undefined) throw new Error(`Nothing may be decided at ${JSON.stringify(state.stop)}`)
    return decision
  }
}

/** A chooser that takes the first decision of every stop. */
export function theFirst(plan: Plan): (state: MonthState) => Decision {
  return (state) => {
    const first = stopDecisions(plan, state)[0]
    if (first === undefined) throw new Error(`Nothing may be decided at ${JSON.stringify(state.stop)}`)
    return first
  }
}
