import type { MonthState, Plan, PlanData } from '#engine'
import { linkPlan, luck, playMonth, stopDecisions } from '#engine'

/** Enough plays for a middle that does not jump when one option is added. */
const PLAYS = 25

/** How many moments a play of this month meets: the middle of a few random plays, the same each time. */
export function typicalMoments(data: PlanData): number {
  const plan = linkPlan(data)
  const met = Array.from(
    { length: PLAYS },
    (_, seed) => playMonth(plan, seed, anyAtStop(plan, seed)).met.length,
  )
  return met.sort((a, b) => a - b)[PLAYS >> 1] ?? 0
}

/** Any option of the stop with equal chance; evenings are slept through, desks are left in the end. */
const anyAtStop = (plan: Plan, seed: number) => (state: MonthState) => {
  const offered = stopDecisions(plan, state)
  const index = Math.floor(luck(seed, 'typical', state.decisions.length) * offered.length)
  const decision = offered[index]
  if (decision === undefined) throw new Error(`Nothing is offered on day ${state.day} of ${plan.data.id}`)
  return decision
}
