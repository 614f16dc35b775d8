import { repeated } from '../lib/contender.ts'
import { dice } from '../lib/dice.ts'
import { plan } from '../reference/month.ts'
import { playReducer } from '../reference/reducer.ts'

const next = dice(1)

export const contender = repeated(() => playReducer(plan, next).account)
