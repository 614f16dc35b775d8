import { asksOf } from '../facts/asks.ts'
import { incomeGapOf } from '../facts/income-gap.ts'
import { narrowedView } from '../facts/narrowed-view.ts'
import { networkOf } from '../facts/network.ts'
import { ruleMakers } from '../facts/rule-makers.ts'
import type { Asks, NarrowedView, Network, RuleMakers } from '../facts/types.ts'
import { fanCards } from '../fan/fan-cards.ts'
import type { FanCard } from '../fan/types.ts'
import type { Finding } from '../finding.ts'
import { findingsOf } from '../findings/findings-of.ts'
import type { History } from '../history.ts'
import { sameDecisions } from '../replays/same-decisions.ts'
import type { LeverData, Replays } from '../replays/types.ts'

/** Everything there is to say about a played month. A page that shows one part can ask for that part alone. */
export interface Debrief {
  history: History
  findings: Finding[]
  asks: Asks
  narrowed: NarrowedView
  makers: RuleMakers
  replays: Replays
  network: Network
  fan: FanCard[]
}

/** Lever under which a paper is asked once: what the network of the month is laid beside. */
const ASK_ONCE = 'ask-once'

/**
 * Works out a whole debrief.
 * @param levers circumstances under which the same decisions are played again, as the levers file has them
 */
export function debriefOf(history: History, levers: readonly LeverData[]): Debrief {
  const findings = findingsOf(history)
  const replays = sameDecisions(history, levers)
  const once = replays.under.find(({ lever }) => lever === ASK_ONCE)
  return {
    history,
    findings,
    asks: asksOf(history),
    narrowed: narrowedView(history),
    makers: ruleMakers(history, incomeGapOf(history.plan, levers)),
    replays,
    network: networkOf(history, once),
    fan: fanCards(history, findings),
  }
}
