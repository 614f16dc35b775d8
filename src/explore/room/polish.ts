// Local search: a good play with one decision changed, added or left out, and the rest followed as it was.

import type { Decision, MonthState, Plan } from '#engine'
import { copy, decideSurely, legalDecisions, luck, startMonth } from '#engine'
import type { Script } from './follow.ts'
import { follow, placeOf } from './follow.ts'
import type { Meter } from './meter.ts'
import type { Goal, Records } from './records.ts'
import { consider, noRecords, takeOver } from './records.ts'
import { after } from './step.ts'

/**
 * Betters the play that is kept for a goal until no neighbour of it is better, or the steps are used.
 * Every end on the way is offered to all records of its seed.
 */
export function polish(plan: Plan, records: Records, goal: Goal, meter: Meter): void {
  for (;;) {
    const before = records.kept.get(goal)
    if (before === undefined) return
    onceThrough(plan, records, goal, meter)
    if (records.kept.get(goal) === before || meter.left() === 0) return
  }
}

/**
 * Leaves the best play of a goal by a few decisions drawn at random, and betters from there, so that search does not stay
 * where no single change helps.
 * @param turn number of the attempt: other draws
 */
export function restart(plan: Plan, records: Records, goal: Goal, meter: Meter, turn: number): void {
  const scratch = noRecords(records.seed)
  const stages = stagesOf(plan, records.seed, records.kept.get(goal)?.decisions ?? [])
  const below = (count: number, name: string): number =>
    Math.floor(luck(records.seed, `restart-${goal}-${name}`, turn) * count)
  const from = below(stages.length, 'from')
  const stage = stages[from]
  if (stage === undefined) return
  const draft = copy(stage.state)
  for (let kick = 0; kick < KICKS && draft.stop.kind !== 'end'; kick++) {
    const legal = legalDecisions(plan, draft)
    const drawn = legal[below(legal.length, `kick-${kick}`)]
    if (drawn === undefined || !meter.spend()) return
    decideSurely(plan, draft, drawn)
  }
  if (!follow(plan, draft, scriptOf(stages, from), meter)) return
  consider(plan, scratch, draft)
  polish(plan, scratch, goal, meter)
  takeOver(records, scratch)
}

/** Decisions drawn at random in a restart. */
const KICKS = 3

/** Tries the neighbours of a play, the last decision first; goes on from a better one as soon as there is one. */
function onceThrough(plan: Plan, records: Records, goal: Goal, meter: Meter): void {
  let best = records.kept.get(goal)
  let stages = stagesOf(plan, records.seed, best?.decisions ?? [])
  const tryOut = (state: MonthState, from: number): boolean => {
    if (!follow(plan, state, scriptOf(stages, from), meter)) return false
    consider(plan, records, state)
    return records.kept.get(goal) !== best
  }
  for (let index = stages.length - 1; index >= 0 && meter.left() > 0; index--) {
    const stage = stages[index]
    if (stage === undefined) continue
    if (!betterFrom(plan, stages, index, stage, tryOut)) continue
    best = records.kept.get(goal)
    stages = stagesOf(plan, records.seed, best?.decisions ?? [])
  }
}

/** Whether another decision at one stage, or one left out, leads to something better. */
function betterFrom(
  plan: Plan,
  stages: readonly Stage[],
  index: number,
  { state, place, taken }: Stage,
  tryOut: (state: MonthState, from: number) => boolean,
): boolean {
  for (const decision of legalDecisions(plan, state)) {
    if (decision.moment === taken.moment && decision.option === taken.option) continue
    if (tryOut(after(plan, state, decision), index)) return true
  }
  // an act beside the choice of the stop can be left out
  return stages[index + 1]?.place === place && tryOut(copy(state), index + 1)
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
