// The household's month under the session: decisions of the log, one after the other, through the engine.

import type { Decision, MonthState, Plan } from '#engine'
import { advance, isRefusal, keyOf, replay, stopDecisions } from '#engine'
import type { Told } from '#session/protocol'
import { LogError } from './log-error.ts'

/** Plays decisions that were taken before. One that is refused is a log of another month: throws. */
export function playOn(plan: Plan, state: MonthState, decisions: readonly Decision[]): MonthState {
  let month = state
  for (const decision of decisions) {
    const next = advance(plan, month, decision)
    if (isRefusal(next)) throw new LogError(`The log does not fit its month: ${JSON.stringify(next)}`)
    month = next
  }
  return month
}

/** The month after all decisions that were kept. */
export function playAll(plan: Plan, seed: number, decisions: readonly Decision[]): MonthState {
  const { state, refusal } = replay(plan, seed, decisions)
  if (refusal !== null) throw new LogError(`The log does not fit its month: ${JSON.stringify(refusal)}`)
  return state
}

/** A month state is of one plan and never changes, so what can be voted on is worked out once. */
const ballots = new WeakMap<MonthState, string[]>()

/** What a group may vote on where the month waits: the ids of the options that can be chosen now. */
export function votable(plan: Plan, state: MonthState): string[] {
  const known = ballots.get(state)
  if (known !== undefined) return known
  const options = votableNow(plan, state)
  ballots.set(state, options)
  return options
}

function votableNow(plan: Plan, state: MonthState): string[] {
  if (state.stop.kind === 'evening' || state.stop.kind === 'end') return []
  return stopDecisions(plan, state).flatMap(({ option }) => (option === 'look-further' ? [] : [option]))
}

/** Whether options lie out of view that one action would bring in. */
export const canLook = (plan: Plan, state: MonthState): boolean =>
  state.stop.kind !== 'evening' && stopDecisions(plan, state).some(({ option }) => option === 'look-further')

/** Acts that need no line of their own between two moments. */
const SILENT = new Set(['sleep', 'done', 'look-further'])

/** What was decided since a number of decisions ago, without what needs no telling. */
export const toldSince = (state: MonthState, from: number): Told[] =>
  state.decisions.slice(from).filter(({ option }) => !SILENT.has(option))

/** How many lines are booked on the account, out of the ledger of purse and account together. */
export const bookedOn = ({ ledger }: MonthState): number =>
  ledger.filter(({ pocket }) => pocket === 'account').length

/** Whether something was chosen at the stop where the month waits, as at a desk with more wishes. */
export const chosenHere = (plan: Plan, state: MonthState): boolean => {
  const key = keyOf(plan, state.stop)
  return state.decisions.some(({ moment, option }) => moment === key && option !== 'look-further')
}
