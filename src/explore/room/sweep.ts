// A bounded search over all days of a month at once, stop by stop in the order of time. At each stop only so many
// states are kept: for every goal those that head best for it. Equal states count once.

import type { MonthState, Plan } from '#engine'
import { legalDecisions, startMonth } from '#engine'
import { estimate } from './estimate.ts'
import type { Meter } from './meter.ts'
import type { Candidate } from './select.ts'
import { select } from './select.ts'
import type { KeyOf } from './state-key.ts'
import { after } from './step.ts'
import { MOST_DECISIONS } from './walk.ts'

export interface Swept {
  /** Whether the last day was reached; not when it was stopped. */
  finished: boolean
  /** Whether no state was ever left out: then every play was seen. */
  whole: boolean
}

/** States that are kept of each number of acts at one stop, at least. */
const LEAST = 4

type Waiting = Map<number, Map<string, MonthState>>

/**
 * Sweeps through a month. When its steps run out on the way it goes on with one state to the end, so that there is an end.
 * @param width states kept at a stop, at most; memory holds about twice as many for every stop of the days ahead
 * @param visit sees each end that was reached; it must not change it
 */
export function sweep(
  plan: Plan,
  seed: number,
  width: number,
  meter: Meter,
  keyOf: KeyOf,
  visit: (end: MonthState) => void,
): Swept {
  const swept: Swept = { finished: true, whole: true }
  const waiting: Waiting = new Map()
  let late = false
  const keep = (states: Iterable<MonthState>, wanted = width): MonthState[] => {
    const list = [...states]
    const most = late ? 1 : wanted
    if (list.length <= most) return list
    swept.whole = false
    const candidates = list.map((state): Candidate => ({ state, estimate: estimate(plan, state) }))
    return select(candidates, most)
  }
  const start = startMonth(plan, seed)
  // a month in which nothing comes is over before anybody decides
  if (start.stop.kind === 'end') visit(start)
  else put(waiting, start, keyOf)

  for (let time = first(waiting); time !== undefined; time = first(waiting)) {
    const here = waiting.get(time) ?? new Map<string, MonthState>()
    waiting.delete(time)
    const known = new Set(here.keys())
    let wave = keep(here.values())
    for (let acts = 1; wave.length > 0; acts++) {
      const next = new Map<string, MonthState>()
      for (const [place, state] of wave.entries()) {
        if (late && place > 0) {
          swept.whole = false
          break
        }
        if (state.decisions.length > MOST_DECISIONS) {
          swept.whole = false
          continue
        }
        for (const decision of legalDecisions(plan, state)) {
          if (!meter.spend()) late = true
          if (meter.stopped) return { finished: false, whole: false }
          const child = after(plan, state, decision)
          if (child.stop.kind === 'end') visit(child)
          else if (timeOf(child) !== time) put(waiting, child, keyOf)
          else {
            const key = keyOf(child)
            if (!known.has(key)) next.set(key, child)
            known.add(key)
          }
        }
      }
      // of what can be done beside the choice of a stop, less and less: letters and payments come in many orders
      wave = keep(next.values(), Math.max(LEAST, Math.floor(width / (acts + 1))))
    }
    for (const [ahead, states] of waiting) {
      if (states.size <= 2 * width) continue
      waiting.set(ahead, new Map(keep(states.values()).map((state) => [keyOf(state), state])))
    }
  }
  return swept
}

function put(waiting: Waiting, state: MonthState, keyOf: KeyOf): void {
  const time = timeOf(state)
  const states = waiting.get(time) ?? new Map<string, MonthState>()
  waiting.set(time, states)
  const key = keyOf(state)
  if (!states.has(key)) states.set(key, state)
}

const first = (waiting: Waiting): number | undefined =>
  waiting.size === 0 ? undefined : Math.min(...waiting.keys())

/** More than there are of either in a day. */
const MOMENTS = 500
const TURNS = 100

/** A number that grows as the month goes on: day, moments of it that are behind, turn of a talk; an evening is last. */
function timeOf({ day, queue, stop }: MonthState): number {
  const evening = stop.kind === 'evening' || stop.kind === 'end'
  const behind = evening ? MOMENTS - 1 : Math.max(0, MOMENTS - 2 - queue.length)
  return (day * MOMENTS + behind) * TURNS + stop.turn
}
