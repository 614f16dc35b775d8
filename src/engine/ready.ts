// Parts of a plan made ready for play: conditions as functions, effects beside their verbs. Of each part all have the same
// fields in the same order, so that reading one is as quick as reading any other.

import type { Test } from './condition.ts'
import { testOf } from './condition.ts'
import type { Act } from './effects.ts'
import { actsOf } from './effects.ts'
import type { Draw, Letter, Moment, Option, Outcome } from './plan.ts'
import type { Decision } from './state.ts'
import type { Procedure } from './system.ts'

export interface ReadyOutcome extends Outcome {
  test: Test
  acts: Act[]
}

/** An option made ready, with the one decision that takes it. */
export interface Offer extends Option {
  test: Test
  outcomes: ReadyOutcome[]
  decision: Decision
}

export interface ReadyLetter extends Letter {
  test: Test
  acts: Act[]
}

export interface ReadyProcedure extends Procedure {
  outcomes: ReadyOutcome[]
}

/** When a moment comes: its window of days, its draw and its condition. */
export interface ReadyMoment {
  id: string
  kind: Moment['kind']
  from: number
  to: number
  luck: Draw | undefined
  test: Test
}

function readyOutcome({ id, when, luck, effects }: Outcome): ReadyOutcome {
  return { id, when, luck, effects, test: testOf(when), acts: actsOf(effects) }
}

export function readyOption(moment: string, option: Option): Offer {
  const { id, distance, always, when, actions, needs, tags, technique } = option
  const outcomes = option.outcomes.map(readyOutcome)
  const decision = { moment, option: id }
  return {
    id,
    distance,
    always,
    when,
    actions,
    needs,
    tags,
    technique,
    outcomes,
    test: testOf(when),
    decision,
  }
}

export function readyLetter(letter: Letter): ReadyLetter {
  const { id, from, day, when, content, plain, channel, term, bill, step, effects, tags } = letter
  const ready = { test: testOf(when), acts: actsOf(effects) }
  return { id, from, day, when, content, plain, channel, term, bill, step, effects, tags, ...ready }
}

export const readyProcedure = (procedure: Procedure): ReadyProcedure => ({
  ...procedure,
  outcomes: procedure.outcomes.map(readyOutcome),
})

export function readyMoment({ id, kind, trigger: { from, to, luck, when } }: Moment): ReadyMoment {
  return { id, kind, from, to, luck, test: testOf(when) }
}
