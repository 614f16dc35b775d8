// Going on with a play from a point where it changed, as nearly as it can be followed.

import type { Decision, MonthState, Plan } from '#engine'
import { decideSurely, keyOf, legalDecisions, stopDecisions } from '#engine'
import type { Meter } from './meter.ts'
import { MOST_DECISIONS } from './walk.ts'

/** Decisions by the stop at which they were made, in order; an evening counts by its day. */
export type Script = Map<string, Decision[]>

/** The stop of a state, as scripts name it. */
export const placeOf = (plan: Plan, state: MonthState): string =>
  state.stop.kind === 'evening' ? `evening ${state.day}` : keyOf(plan, state.stop)

/**
 * Plays a state to its end by a script. What cannot be done is left out; where the script is silent, a desk is left, an
 * evening ends, and of a choice the first is taken.
 * @param draft is changed @param script is used up
 * @returns false when the steps ran out first
 */
export function follow(plan: Plan, draft: MonthState, script: Script, meter: Meter): boolean {
  while (draft.stop.kind !== 'end') {
    if (!meter.spend()) return false
    decideSurely(plan, draft, next(plan, draft, script))
  }
  return true
}

function next(plan: Plan, state: MonthState, script: Script): Decision {
  const said = state.decisions.length > MOST_DECISIONS ? undefined : script.get(placeOf(plan, state))
  if (said !== undefined && said.length > 0) {
    const legal = legalDecisions(plan, state)
    for (let word = said.shift(); word !== undefined; word = said.shift()) {
      const { moment, option } = word
      if (legal.some((each) => each.moment === moment && each.option === option)) return word
    }
  }
  return onwards(plan, state)
}

/** The first way on: out of a desk, into the night, or the first of the options. */
export function onwards(plan: Plan, state: MonthState): Decision {
  const ways = stopDecisions(plan, state)
  const way = state.stop.kind === 'desk' ? ways.at(-1) : ways.find(({ option }) => option !== 'look-further')
  if (way === undefined) throw new Error(`Nobody can go on at ${placeOf(plan, state)} on day ${state.day}`)
  return way
}
