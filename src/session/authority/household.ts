// What the household does by itself, until the group has to decide again.

import type { Decision, GroupCut, MonthState, Plan } from '#engine'
import { advance, findBill, freeCents, isRefusal, keyOf, legalDecisions, stopDecisions } from '#engine'
import { chosenHere } from './month.ts'

/** Whether the month waits for a decision that the group takes. */
export function isGroups(
  plan: Plan,
  cut: GroupCut,
  skipped: ReadonlyMap<string, boolean>,
  state: MonthState,
): boolean {
  const key = keyOf(plan, state.stop)
  if (skipped.get(key) === true || !cut.moments.some(({ moment }) => moment === key)) return false
  return !chosenHere(plan, state)
}

/**
 * Lets the household live on.
 * @param group whether the group decides at a stop; there the run ends, or at the end of the month
 * @returns what was decided, in order
 */
export function liveOn(
  plan: Plan,
  cut: GroupCut,
  from: MonthState,
  group: (state: MonthState) => boolean,
): { decisions: Decision[]; state: MonthState } {
  const decisions: Decision[] = []
  let state = from
  while (state.stop.kind !== 'end' && !group(state)) {
    const decision = habit(plan, cut, state)
    const next = advance(plan, state, decision)
    if (isRefusal(next)) throw new Error(`A habit picked what is refused: ${JSON.stringify(next)}`)
    decisions.push(decision)
    state = next
  }
  return { decisions, state }
}

/** The household's own decision where the month waits. */
export function habit(plan: Plan, cut: GroupCut, state: MonthState): Decision {
  return state.stop.kind === 'evening' ? evening(plan, cut, state) : atStop(plan, cut, state)
}

function atStop(plan: Plan, cut: GroupCut, state: MonthState): Decision {
  const key = keyOf(plan, state.stop)
  const legal = stopDecisions(plan, state)
  const find = (option: string | undefined) => legal.find((each) => each.option === option)
  const done = find('done')
  if (done !== undefined && chosenHere(plan, state)) return done
  const human = new Set(
    plan.options.get(key)?.flatMap(({ id, tags }) => (tags.includes('human') ? [id] : [])) ?? [],
  )
  const choice =
    find(cut.habits[key]) ??
    legal.find(({ option }) => human.has(option)) ??
    legal.find(({ option }) => option !== 'look-further') ??
    legal[0]
  if (choice === undefined) throw new Error(`Nobody can go on at ${key}`)
  return choice
}

const SLEEP: Decision = { moment: 'evening', option: 'sleep' }

/** In the evening: letters, bills, papers, then applications; what was done today is not done again. */
function evening(plan: Plan, cut: GroupCut, state: MonthState): Decision {
  const open = legalDecisions(plan, state).filter(
    (decision) =>
      decision.option !== 'sleep' && wants(plan, cut, state, decision) && !doneToday(state, decision),
  )
  return open.find(({ option }) => option === 'fetch') ?? open[0] ?? SLEEP
}

const doneToday = (state: MonthState, { moment, option }: Decision): boolean =>
  state.decisions.some(
    (taken) => taken.day === state.day && taken.moment === moment && taken.option === option,
  )

function wants(plan: Plan, cut: GroupCut, state: MonthState, { moment, option }: Decision): boolean {
  const named = cut.habits[moment]
  if (named !== undefined) return named === option
  if (option === 'pay') return isFree(plan, state, moment)
  if (option === 'alone') return isReady(state, moment)
  return option === 'open' || option === 'fetch'
}

/** Whether sitting down to an application can help: nothing is on its way, and what it came back for is in the folder. */
function isReady(state: MonthState, id: string): boolean {
  const missing = state.procedures.find((each) => each.id === id)?.missing ?? []
  return (
    state.papersUnderway.length === 0 &&
    missing.every((paper) => state.papers.some((held) => held.paper === paper))
  )
}

/** Whether a bill can be paid without taking what other bills ask before the next income. */
function isFree(plan: Plan, state: MonthState, id: string): boolean {
  const bill = findBill(state, id)
  if (bill === undefined) return false
  const own = bill.cents + bill.feeCents
  const { free, day, income } = freeCents(plan, state)
  const counted =
    bill.status === 'overdue' || (bill.status === 'due' && bill.due <= (income === 0 ? day : day - 1))
  return free >= (counted ? 0 : own)
}
