// Random plays as a search does them: what each reached and every figure of it, one core.
import { FIGURES, samplerOf } from '#explore'
import type { Contender } from '../lib/contender.ts'
import { shippedPlan } from '../lib/shipped-plan.ts'

const sample = samplerOf(shippedPlan('samira-maart'), 1, {})
let next = 0

export const contender: Contender = (times) => {
  const { rows } = sample(next, times)
  next += times
  return rows[FIGURES.indexOf('balance')] ?? Number.NaN
}
