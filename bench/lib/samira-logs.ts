// Months of Samira played by lot, to be replayed: the same ones for every contender.
import type { MonthState } from '#engine'
import { playByLot } from '#engine'
import { readLevers } from '#scenario/files'
import { dice } from './dice.ts'
import { shippedPlan } from './shipped-plan.ts'

const COUNT = 64

export const plan = shippedPlan('samira-maart')
export const { levers } = readLevers()
export const played: readonly MonthState[] = Array.from({ length: COUNT }, (_, seed) =>
  playByLot(plan, seed, dice(seed)),
)

/** One of the months, round and round. */
export const monthAt = (index: number): MonthState => played[index % COUNT] as MonthState
