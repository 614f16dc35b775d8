// A whole random month as search plays it: one draft a month, by lot.
import { playByLot } from '#engine'
import { repeated } from '../lib/contender.ts'
import { dice } from '../lib/dice.ts'
import { shippedPlan } from '../lib/shipped-plan.ts'

const plan = shippedPlan('samira-maart')
const next = dice(1)

export const contender = repeated((seed) => playByLot(plan, seed, next).account)
