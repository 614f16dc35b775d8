// Card 10, avoidance: letters that stayed shut while there was room to open them, and what came of it.

import type { LetterState } from '#engine'
import type { Finding } from '../finding.ts'
import type { History } from '../history.ts'
import { couldBetween } from './alternative.ts'
import { keptLetter } from './deadlines.ts'
import type { Detector } from './detector.ts'
import { make, patternIf } from './make.ts'
import { paperLetters } from './read.ts'

const LONG = 4

interface Shut {
  letter: LetterState
  days: number
  feeCents: number
  could: boolean
}

function shutOf(history: History, letter: LetterState): Shut[] {
  const { end } = history
  const until = letter.opened === 0 ? end.days.length : letter.opened
  const days = until - letter.arrived
  const feeCents = end.fees
    .filter(({ bill, day }) => bill === letter.bill && day > letter.arrived && day <= until)
    .reduce((sum, { cents }) => sum + cents, 0)
  const late = letter.deadline > 0 && letter.deadline < until && !keptLetter(history, letter)
  if (days < LONG || (feeCents === 0 && !late)) return []
  const could = couldBetween(
    history,
    letter.arrived,
    until - 1,
    ({ decision, state }) =>
      decision.moment === letter.id && state.actions > 0 && state.level !== 'overleven',
  )
  return [{ letter, days, feeCents, could }]
}

export const avoidance: Detector = (history) => {
  const shut = paperLetters(history).flatMap((letter) => shutOf(history, letter))
  return [true, false].flatMap((could) =>
    found(
      shut.filter((each) => each.could === could),
      could,
    ),
  )
}

function found(shut: readonly Shut[], could: boolean): Finding[] {
  if (shut.length === 0) return []
  const params = {
    count: shut.length,
    longestDays: Math.max(...shut.map(({ days }) => days)),
    feeCents: shut.reduce((sum, { feeCents }) => sum + feeCents, 0),
  }
  const evidence = shut.map(({ letter }) => ({
    kind: 'letter' as const,
    id: letter.id,
    day: letter.arrived,
  }))
  return [
    make(params.feeCents > 0 ? 'letters-shut-cost' : 'letters-shut', patternIf(could), {
      params,
      evidence,
    }),
  ]
}
