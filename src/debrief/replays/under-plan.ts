import type { Plan, PlanData } from '#engine'
import { applyLever, linkPlan } from '#engine'
import type { LeverData } from './types.ts'

/** Plans under a lever, made once for each month and lever: linking takes longer than playing. */
const made = new WeakMap<PlanData, WeakMap<LeverData, Plan>>()

/** The same month with a lever laid over it, ready for play. */
export function planUnder({ data }: Plan, lever: LeverData): Plan {
  const ofMonth = made.get(data) ?? new WeakMap<LeverData, Plan>()
  made.set(data, ofMonth)
  const known = ofMonth.get(lever)
  if (known !== undefined) return known
  const plan = linkPlan(applyLever(data, lever))
  ofMonth.set(lever, plan)
  return plan
}
