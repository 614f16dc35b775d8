// A whole random month, one pure `advance` a decision: what a player's page does, without the pauses.
import { advance, isRefusal, legalDecisions, startMonth } from '#engine'
import { repeated } from '../lib/contender.ts'
import { dice } from '../lib/dice.ts'
import { shippedPlan } from '../lib/shipped-plan.ts'

const plan = shippedPlan('samira-maart')
const next = dice(1)

export const contender = repeated((seed) => {
  let state = startMonth(plan, seed)
  while (state.stop.kind !== 'end') {
    const legal = legalDecisions(plan, state)
    const decision = legal[next(legal.length)]
    const after = decision === undefined ? undefined : advance(plan, state, decision)
    if (after === undefined || isRefusal(after)) throw new Error(`the month got stuck on day ${state.day}`)
    state = after
  }
  return state.account
})
