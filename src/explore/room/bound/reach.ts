// How early letters can be there and applications decided: shortest ways through what sends and starts what.

import type { Effect, Plan } from '#engine'
import type { Source } from './source.ts'

/** First possible days, by id; what cannot be reached has none. */
export interface Reach {
  arrived: Map<string, number>
  started: Map<string, number>
  decided: Map<string, number>
}

/** Day by which an application that nobody had to make is decided (engine, opening.ts). */
const GRANTED = 5

/** @param moments the sources that stand in the calendar */
export function reachOf(plan: Plan, moments: readonly Source[]): Reach {
  const reach: Reach = { arrived: new Map(), started: new Map(), decided: new Map() }
  const { letters, opening, procedures, circumstances, kinds } = plan.data
  for (const { id, day } of letters) if (day > 0) sooner(reach.arrived, id, day)
  for (const id of opening.letters) sooner(reach.arrived, id, 1)
  for (const { ladder } of Object.values(kinds))
    for (const { letter } of ladder) if (letter !== undefined) sooner(reach.arrived, letter, 1)
  for (const letter of plan.ladderLetters.values()) sooner(reach.arrived, letter, 1)
  if (circumstances.automatic)
    for (const { id, automatic, days } of procedures)
      if (automatic) sooner(reach.decided, id, Math.min(days, GRANTED))
  for (const { from, choices } of moments)
    for (const { effects } of choices) for (const effect of effects) act(reach, effect, from)
  while (spread(plan, reach));
  return reach
}

/** One round of what follows from what is reached; false when nothing came sooner. */
function spread(plan: Plan, reach: Reach): boolean {
  let changed = false
  for (const { id, effects } of plan.data.letters) {
    const day = reach.arrived.get(id)
    if (day !== undefined) for (const effect of effects) changed = act(reach, effect, day) || changed
  }
  for (const { id, days, outcomes, letters } of plan.data.procedures) {
    const started = reach.started.get(id)
    if (started !== undefined) {
      changed = sooner(reach.decided, id, started + days) || changed
      for (const letter of [letters.incomplete, letters.lapsed])
        if (letter !== '') changed = sooner(reach.arrived, letter, started) || changed
    }
    const decided = reach.decided.get(id)
    if (decided === undefined) continue
    for (const { effects } of outcomes)
      for (const effect of effects) changed = act(reach, effect, decided) || changed
  }
  return changed
}

function act(reach: Reach, effect: Effect, day: number): boolean {
  if (effect.do === 'letter') return sooner(reach.arrived, effect.letter, day + Math.max(0, effect.inDays))
  if (effect.do === 'start') return sooner(reach.started, effect.procedure, day)
  return false
}

function sooner(days: Map<string, number>, id: string, day: number): boolean {
  const known = days.get(id)
  if (known !== undefined && known <= day) return false
  days.set(id, day)
  return true
}
