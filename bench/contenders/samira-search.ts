// A whole random month as search plays it: one draft a month.
import { legalDecisions, playMonth } from '#engine'
import { repeated } from '../lib/contender.ts'
import { dice } from '../lib/dice.ts'
import { shippedPlan } from '../lib/shipped-plan.ts'

const plan = shippedPlan('samira-maart')
const next = dice(1)

export const contender = repeated((seed) => {
  const end = playMonth(plan, seed, (state) => {
    const legal = legalDecisions(plan, state)
    const decision = legal[next(legal.length)]
    if (decision === undefined) throw new Error(`the month got stuck on day ${state.day}`)
    return decision
  })
  return end.account
})
