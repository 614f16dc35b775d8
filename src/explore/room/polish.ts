// Local search: a good play with one decision changed, added or left out, and the rest followed as it was.

import type { Decision, MonthState, Plan } from '#engine'
import { copy, legalDecisions, startMonth } from '#engine'
import type { Script } from './follow.ts'
import { follow, placeOf } from './follow.ts'
import type { Meter } from './meter.ts'
import type { Goal, Records } from './records.ts'
import { consider } from './records.ts'
import { after } from './step.ts'

/**
 * Betters the play that is kept for a goal until no neighbour of it is better, or the steps are used.
 * Every end on the way is offered to all records.
 */
export function polish(plan: Plan, records: Records, goal: Goal, meter: Meter): void {
  for (;;) {
    const before = records.kept.get(goal)
    if (before === undefined || meter.left() === 0) return
    neighbours(plan, records.seed, before.decisions, meter, (end) => consider(plan, records, end))
    if (records.kept.get(goal) === before) return
  }
}

/** Plays every neighbour of a play, the last decision first: there little has to be played again. */
function neighbours(
  plan: Plan,
  seed: number,
  log: readonly Decision[],
  meter: Meter,
  visit: (end: MonthState) => void,
): void {
  const stages = stagesOf(plan, seed, log)
  const tryOut = (state: MonthState, from: number): void => {
    if (follow(plan, state, scriptOf(stages, from), meter)) visit(state)
  }
  for (let index = stages.length - 1; index >= 0; index--) {
    const { state, place, taken } = stages[index] as Stage
    for (const decision of legalDecisions(plan, state)) {
      if (decision.moment === taken.moment && decision.option === taken.option) continue
      if (!meter.spend()) return
      tryOut(after(plan, state, decision), index)
    }
    // an act beside the choice of the stop can be left out
    if (stages[index + 1]?.place === place) tryOut(copy(state), index + 1)
  }
}

interface Stage {
  /** Where the play stood, and what was decided there. */
  state: MonthState
  place: string
  taken: Decision
}

function stagesOf(plan: Plan, seed: number, log: readonly Decision[]): Stage[] {
  let state = startMonth(plan, seed)
  return log.map((taken) => {
    const stage = { state, place: placeOf(plan, state), taken }
    state = after(plan, state, taken)
    return stage
  })
}

/** What was decided from a stage on, by stop. */
function scriptOf(stages: readonly Stage[], from: number): Script {
  const script: Script = new Map()
  for (let index = from; index < stages.length; index++) {
    const { place, taken } = stages[index] as Stage
    const here = script.get(place)
    if (here === undefined) script.set(place, [taken])
    else here.push(taken)
  }
  return script
}
