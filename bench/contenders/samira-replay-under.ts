// A played month once more under a lever, each lever in turn: what the debrief does eight times.
import type { Plan } from '#engine'
import { applyLever, linkPlan, replayUnder } from '#engine'
import { repeated } from '../lib/contender.ts'
import { levers, monthAt, plan } from '../lib/samira-logs.ts'

const plans = levers.map((lever) => linkPlan(applyLever(plan.data, lever)))

export const contender = repeated((index) => {
  const { seed, decisions } = monthAt(index)
  return replayUnder(plans[index % plans.length] as Plan, seed, decisions).state.account
})
