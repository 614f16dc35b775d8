// Named ways to play a month, for golden runs. Not policies of search: just three different months to hold on to.

import type { Decision, MonthState, Plan } from '#engine'
import { legalDecisions, stopDecisions } from '#engine'
import { anyLegal } from '../support/random-play.ts'

export interface Play {
  name: string
  seed: number
  choose(plan: Plan): (state: MonthState) => Decision
}

const pick = (list: Decision[], at: 'first' | 'last'): Decision => {
  const options = list.filter((each) => each.option !== 'done' && each.option !== 'look-further')
  const decision = (options.length > 0 ? options : list).at(at === 'first' ? 0 : -1)
  if (decision === undefined) throw new Error('nothing to choose')
  return decision
}

/** Opens every letter the evening it lies there, with someone if that can be, and takes the first option. */
const opensAll = (plan: Plan) => (state: MonthState) => {
  const legal = legalDecisions(plan, state)
  return (
    legal.find((each) => each.option === 'together') ??
    legal.find((each) => each.option === 'open') ??
    pick(stopDecisions(plan, state), 'first')
  )
}

/** Opens nothing, pays nothing by hand, takes the last option. */
const avoids = (plan: Plan) => (state: MonthState) => pick(stopDecisions(plan, state), 'last')

export const plays: readonly Play[] = [
  { name: 'opens-all', seed: 1, choose: opensAll },
  { name: 'avoids', seed: 2, choose: avoids },
  { name: 'anything', seed: 3, choose: (plan) => anyLegal(plan, 3) },
]
