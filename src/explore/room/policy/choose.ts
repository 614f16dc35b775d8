import type { Bill, Decision, MonthState, Plan } from '#engine'
import { keyOf, legalDecisions, luck } from '#engine'
import { onwards } from '../follow.ts'
import type { PolicyName } from '../types.ts'
import { MOST_DECISIONS } from '../walk.ts'
import type { Temper } from './tempers.ts'
import { TEMPERS } from './tempers.ts'
import { traitsOf } from './traits.ts'

export type Chooser = (state: MonthState) => Decision

export const POLICIES: readonly PolicyName[] = [
  ...(Object.keys(TEMPERS) as (keyof typeof TEMPERS)[]),
  'by-lot',
]

/** A chooser for whole plays of a month. It keeps nothing of a play, so that one may serve many. */
export function policy(plan: Plan, name: PolicyName): Chooser {
  return name === 'by-lot' ? byLot(plan, 0) : bySomebody(plan, TEMPERS[name])
}

/** Any legal decision with equal chance, drawn by the seed of the month, the number of the play and the turn. */
export function byLot(plan: Plan, play: number): Chooser {
  return (state) => {
    const turn = state.decisions.length
    const legal = turn > MOST_DECISIONS ? [] : legalDecisions(plan, state)
    const drawn = legal[Math.floor(luck(state.seed, `lot-${play}`, turn) * legal.length)]
    return drawn ?? onwards(plan, state)
  }
}

function bySomebody(plan: Plan, temper: Temper): Chooser {
  const weights = weightsOf(plan, temper)
  return (state) => {
    const legal = legalDecisions(plan, state)
    const here = keyOf(plan, state.stop)
    const beside = legal.filter((each) => each.moment !== here && !isDoneToday(state, each))
    if (state.decisions.length > MOST_DECISIONS) return onwards(plan, state)
    return (
      opening(temper, beside) ??
      payment(plan, state, temper, beside) ??
      paperwork(temper, beside) ??
      choice(temper, weights, state, legal, here) ??
      onwards(plan, state)
    )
  }
}

/** Weights of all options, by the stop they stand at and their own id. */
function weightsOf(plan: Plan, { weighs }: Temper): Map<string, number> {
  const weights = new Map<string, number>()
  for (const [here, options] of plan.options) {
    for (const option of options) {
      let weight = 0
      for (const trait of traitsOf(plan, option)) weight += weighs[trait] ?? 0
      weights.set(`${here}/${option.id}`, weight)
    }
  }
  return weights
}

/** Nothing is done twice a day: an application that waits for a paper would be gone on with without end. */
function isDoneToday({ decisions, day }: MonthState, { moment, option }: Decision): boolean {
  for (let index = decisions.length - 1; index >= 0; index--) {
    const taken = decisions[index]
    if (taken === undefined || taken.day !== day) return false
    if (taken.moment === moment && taken.option === option) return true
  }
  return false
}

function opening({ letters }: Temper, beside: readonly Decision[]): Decision | undefined {
  if (letters === 'never') return undefined
  const isLetter = ({ option }: Decision) => option === 'open'
  const letter = beside.find(isLetter)
  if (letter === undefined || letters === 'at-once') return letter
  return beside.find(({ moment, option }) => moment === letter.moment && option === 'together') ?? letter
}

function payment(
  plan: Plan,
  state: MonthState,
  { pays }: Temper,
  beside: readonly Decision[],
): Decision | undefined {
  if (pays === 'none') return undefined
  const loudness = ({ step, due, kind }: Bill): number => {
    const essential = pays === 'essentials' && plan.data.kinds[kind]?.essential === true
    // up the ladder first, then the oldest
    return (essential ? 1_000_000 : 0) + step * 1000 - due
  }
  let first: Decision | undefined
  let loudest = Number.NEGATIVE_INFINITY
  for (const decision of beside) {
    if (decision.option !== 'pay') continue
    const bill = state.bills.find(({ id, status }) => id === decision.moment && status !== 'paid')
    const loud = bill === undefined ? loudest : loudness(bill)
    if (loud > loudest) [first, loudest] = [decision, loud]
  }
  return first
}

function paperwork({ papers }: Temper, beside: readonly Decision[]): Decision | undefined {
  if (papers.length === 0) return undefined
  const paper = beside.find(({ option }) => option === 'fetch')
  if (paper !== undefined) return paper
  for (const manner of papers) {
    const sitting = beside.find(({ option }) => option === manner)
    if (sitting !== undefined) return sitting
  }
  return undefined
}

function choice(
  temper: Temper,
  weights: ReadonlyMap<string, number>,
  state: MonthState,
  legal: readonly Decision[],
  here: string,
): Decision | undefined {
  const options = legal.filter(({ moment }) => moment === here)
  const look = options.find(({ option }) => option === 'look-further')
  if (look !== undefined && temper.looks && state.actions > 0) return look
  const isDesk = state.stop.kind === 'desk'
  let best: Decision | undefined
  let most = isDesk ? 0 : Number.NEGATIVE_INFINITY
  for (const decision of options) {
    const weight = weights.get(`${here}/${decision.option}`)
    if (weight !== undefined && weight > most) [best, most] = [decision, weight]
  }
  return best
}
