// The same month with 12 choices, each of its plays from its first day.
import { playByLot } from '#engine'
import { choicesAMonth } from '../lib/choices-a-month.ts'
import { repeated } from '../lib/contender.ts'
import { dice } from '../lib/dice.ts'
import { shippedPlan } from '../lib/shipped-plan.ts'

const plan = choicesAMonth(shippedPlan('samira-maart'), 12)
const next = dice(1)

export const contender = repeated((seed) => playByLot(plan, seed, next).account)
