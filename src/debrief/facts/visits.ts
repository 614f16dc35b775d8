import type { MonthState, MonthView, Plan } from '#engine'
import { keyOf, view } from '#engine'
import type { History } from '../history.ts'

/** A stop as the household came to it, with what it saw there; that is worked out when it is asked. */
export interface Visit {
  key: string
  state: MonthState
  seen(): MonthView
}

/** A history never changes, and several facts look at the same views, of which each takes longer than a decision. */
const known = new WeakMap<History, Visit[]>()

/** The first sight of every stop, evenings too, in order; the end is none. */
export function visitsOf(history: History): Visit[] {
  const before = known.get(history)
  if (before !== undefined) return before
  const visits = look(history.plan, history.over ? history.before : [...history.before, history.end])
  known.set(history, visits)
  return visits
}

function look(plan: Plan, states: readonly MonthState[]): Visit[] {
  const visits: Visit[] = []
  let last = ''
  for (const state of states) {
    const key = keyOf(plan, state.stop)
    const place = `${state.day} ${key}`
    if (place !== last && state.stop.kind !== 'end') visits.push(visitOf(plan, state, key))
    last = place
  }
  return visits
}

function visitOf(plan: Plan, state: MonthState, key: string): Visit {
  let seen: MonthView | undefined
  return {
    key,
    state,
    seen() {
      seen ??= view(plan, state, 'player')
      return seen
    },
  }
}
