// A month played without a screen: what is chosen is chosen, the rest is drawn from the seed by name.

import type { Decision, MonthState, Plan, Refusal } from '#engine'
import { advance, isRefusal, keyOf, legalDecisions, luck, startMonth } from '#engine'

export interface Run {
  state: MonthState
  /** Choices whose moment did not come. */
  unused: Decision[]
}

export type Stopped = Refusal & { day: number }

/**
 * Plays to the end of the month.
 * @param choices taken when their moment comes, in the order given; letters and bills as soon as they can be
 * @returns the end, or the first choice that was refused
 */
export function playRun(plan: Plan, seed: number, choices: readonly Decision[]): Run | Stopped {
  const left = [...choices]
  let state = startMonth(plan, seed)
  for (let n = 0; state.stop.kind !== 'end'; n++) {
    const decision = chosen(plan, state, left) ?? drawn(plan, state, choices, n)
    const next = advance(plan, state, decision)
    if (isRefusal(next)) return { ...next, day: state.day }
    state = next
  }
  return { state, unused: left }
}

/** Takes the next choice that belongs here out of the list. */
function chosen(plan: Plan, state: MonthState, left: Decision[]): Decision | undefined {
  const here = keyOf(plan, state.stop)
  const legal = legalDecisions(plan, state)
  const index = left.findIndex(({ moment, option }) => {
    if (moment === here) return true
    return legal.some((each) => each.moment === moment && each.option === option)
  })
  return index < 0 ? undefined : left.splice(index, 1)[0]
}

/** A legal decision by luck; in the evening sleep, and a desk whose wishes were chosen is left. */
function drawn(plan: Plan, state: MonthState, choices: readonly Decision[], n: number): Decision {
  const moment = keyOf(plan, state.stop)
  if (state.stop.kind === 'evening') return { moment, option: 'sleep' }
  if (state.stop.kind === 'desk' && choices.some((choice) => choice.moment === moment))
    return { moment, option: 'done' }
  const legal = legalDecisions(plan, state)
  const decision = legal[Math.floor(luck(state.seed, `play:${n}`, state.day) * legal.length)]
  if (decision === undefined) throw new Error(`Nothing can be decided at ${moment} on day ${state.day}`)
  return decision
}
