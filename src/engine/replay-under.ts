// The same decisions in another month: a log replayed on a plan that a lever changed, and where it no longer fits.

import { decide } from './decide.ts'
import { stopDecisions } from './legal.ts'
import type { Plan } from './link.ts'
import { startMonth } from './start.ts'
import type { Decision, MonthState, Refusal, Taken } from './state.ts'
import { keyOf } from './stop.ts'

/** A place where the log no longer applied: what it said, why it could not be, and how the month went on. */
export interface Departure {
  day: number
  /** The decision of the log; null at a moment that the log does not have. */
  wanted: Decision | null
  /** What was decided instead; null when there was nothing to decide. */
  took: Decision | null
  code: Refusal['refused'] | 'moment/new' | 'moment/gone'
}

export interface Replayed {
  state: MonthState
  departures: Departure[]
}

/** What passes the time or widens the view; where it is not needed, nothing of the log was lost. */
const NO_CHOICE: ReadonlySet<string> = new Set(['sleep', 'look-further'])

/**
 * Plays the decisions of a log on another plan, to the end of the month. A decision that no longer applies is left out
 * or replaced, and said: at a moment the log knows on another day its own answer is given, elsewhere the first that can be.
 */
export function replayUnder(plan: Plan, seed: number, log: readonly Taken[]): Replayed {
  const state = startMonth(plan, seed)
  const departures: Departure[] = []
  const used = new Set<number>()
  let next = 0
  while (state.stop.kind !== 'end') {
    while (used.has(next)) next += 1
    const wanted = log[next]
    const { day } = state
    if (wanted === undefined || isAhead(plan, state, log, next)) {
      const took = answer(plan, state, log, used)
      if (!NO_CHOICE.has(took.option)) departures.push({ day, wanted: null, took, code: 'moment/new' })
      continue
    }
    next += 1
    const here = wanted.moment === keyOf(plan, state.stop)
    const refusal = wanted.day < day ? { refused: 'moment/gone' as const } : decide(plan, state, wanted)
    if (refusal === undefined || NO_CHOICE.has(wanted.option)) continue
    // a desk waits: a wish that cannot be is left out
    const stuck = here && wanted.day === day && state.stop.kind !== 'desk'
    const took = stuck ? answer(plan, state, log, used) : null
    const code = refusal.refused === 'decision/not-here' ? 'moment/gone' : refusal.refused
    departures.push({ day, wanted: { moment: wanted.moment, option: wanted.option }, took, code })
  }
  return { state, departures }
}

/** Whether the log has nothing to say at this stop: its next word is for a later day, or for a later hour of this one. */
function isAhead(plan: Plan, state: MonthState, log: readonly Taken[], next: number): boolean {
  const wanted = log[next] as Taken
  if (wanted.day !== state.day) return wanted.day > state.day
  const key = keyOf(plan, state.stop)
  if (wanted.moment === key || comesLaterToday(log, next, state.day, key)) return false
  return wanted.moment === 'evening' || plan.options.has(wanted.moment)
}

const comesLaterToday = (log: readonly Taken[], from: number, day: number, moment: string): boolean =>
  log.slice(from).some((each) => each.day === day && each.moment === moment)

/** Decides where the log says nothing: as it did at this moment on another day, or the first thing that can be done. */
function answer(plan: Plan, state: MonthState, log: readonly Taken[], used: Set<number>): Decision {
  const key = keyOf(plan, state.stop)
  for (const [index, taken] of log.entries()) {
    if (taken.moment !== key || taken.option === 'sleep' || used.has(index)) continue
    if (decide(plan, state, taken) !== undefined) continue
    used.add(index)
    return { moment: taken.moment, option: taken.option }
  }
  const first = stopDecisions(plan, state).find(({ option }) => option !== 'look-further')
  if (first === undefined) throw new Error(`Nobody can go on at ${key}`)
  decide(plan, state, first)
  return first
}
