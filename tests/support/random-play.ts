// Random plays that come back: every choice hangs on a seed.

import type { Decision, MonthState, Plan } from '#engine'
import { legalDecisions, luck } from '#engine'

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
