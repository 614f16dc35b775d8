import { repeated } from '../lib/contender.ts'
import { dice } from '../lib/dice.ts'
import { playActor, referenceMachine } from '../reference/actor.ts'
import { plan } from '../reference/month.ts'

const next = dice(1)
const machine = referenceMachine(plan)

export const contender = repeated(() => playActor(machine, next).account)
