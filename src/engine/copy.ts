import type { MonthState } from './state.ts'

/** A copy that may be changed: every list and record of its own, the entries shared (they are replaced, never changed). */
export function copy(state: MonthState): MonthState {
  return {
    ...state,
    queue: state.queue.slice(),
    looked: state.looked.slice(),
    bills: state.bills.slice(),
    settled: state.settled.slice(),
    lenders: state.lenders,
    letters: state.letters.slice(),
    underway: state.underway.slice(),
    procedures: state.procedures.slice(),
    papers: state.papers.slice(),
    papersUnderway: state.papersUnderway.slice(),
    asked: state.asked.slice(),
    consents: { ...state.consents },
    trust: { ...state.trust },
    organisations: state.organisations.slice(),
    handovers: state.handovers.slice(),
    loads: state.loads.slice(),
    ties: { ...state.ties },
    lastContact: { ...state.lastContact },
    needs: { ...state.needs },
    flags: { ...state.flags },
    resources: { ...state.resources },
    things: { ...state.things },
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
