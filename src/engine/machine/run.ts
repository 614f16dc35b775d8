import { createActor } from 'xstate'
import type { Decision } from '#engine'
import type { MonthContext, MonthMachine } from './machine.ts'

/** A running statechart of a month. */
export interface MonthRun {
  /** Sends one decision. @returns the month and, when it was refused, why */
  decide(decision: Decision): MonthContext
}

/** Starts the statechart at the state it was made with. */
export function runMonth(machine: MonthMachine): MonthRun {
  const actor = createActor(machine)
  actor.start()
  return {
    decide(decision) {
      actor.send({ type: 'decide', decision })
      return actor.getSnapshot().context
    },
  }
}
