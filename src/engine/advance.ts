// One decision in, a new month state out: the reducer on which play, group, search and debrief all stand.

import { decide } from './decide.ts'
import type { Plan } from './link.ts'
import type { Decision, MonthState, Refusal } from './state.ts'

/**
 * Takes one decision. Pure: the state that came in is never changed.
 * @returns the state at the next stop, or a refusal with a stable code
 */
export function advance(plan: Plan, state: MonthState, decision: Decision): MonthState | Refusal {
  const draft = copy(state)
  return decide(plan, draft, decision) ?? draft
}

/** Whether the answer of `advance` is a refusal. */
export const isRefusal = (answer: MonthState | Refusal): answer is Refusal => 'refused' in answer

/** A copy that may be changed: every list and record of its own, the entries shared (they are replaced, never changed). */
export function copy(state: MonthState): MonthState {
  return {
    ...state,
    queue: state.queue.slice(),
    looked: state.looked.slice(),
    bills: state.bills.slice(),
    letters: state.letters.slice(),
    underway: state.underway.slice(),
    procedures: state.procedures.slice(),
    loads: state.loads.slice(),
    ties: { ...state.ties },
    lastContact: { ...state.lastContact },
    lastEvent: { ...state.lastEvent },
    eventsToday: { ...state.eventsToday },
    needs: { ...state.needs },
    flags: { ...state.flags },
    resources: { ...state.resources },
    things: { ...state.things },
    chose: { ...state.chose },
    outcomes: { ...state.outcomes },
    met: state.met.slice(),
    techniques: state.techniques.slice(),
    ledger: state.ledger.slice(),
    bounces: state.bounces.slice(),
    fees: state.fees.slice(),
    events: state.events.slice(),
    days: state.days.slice(),
    hidden: state.hidden.slice(),
    decisions: state.decisions.slice(),
  }
}
