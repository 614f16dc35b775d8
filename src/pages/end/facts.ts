// Everything there is to say about a month, each part worked out when a chapter first asks for it.

import type {
  Asks,
  EndOfMonth,
  Finding,
  History,
  LeverData,
  LeverRun,
  NarrowedView,
  Network,
  RuleMakers,
  Run,
} from '#debrief'
import {
  asksOf,
  endOfMonth,
  findingsOf,
  incomeGapOf,
  narrowedView,
  networkOf,
  ruleMakers,
  sameDecisions,
  sameOutcome,
} from '#debrief'

export interface Facts {
  history: History
  levers: readonly LeverData[]
  end(): EndOfMonth
  findings(): Finding[]
  /** Whether the month ends as it was played under a circumstance too; not known of one that is not over. */
  endsAlike(lever: string): boolean
  asks(): Asks
  narrowed(): NarrowedView
  makers(): RuleMakers
  network(): Network
  own(): Run
  /** The month under one lever; null where it cannot be played again (it was not played to its end). */
  under(lever: string): LeverRun | null
}

/** Lever under which a paper is asked once: what the network of the month is laid beside. */
const ASK_ONCE = 'ask-once'

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** @param levers circumstances under which the same decisions can be played again; none when they could not be had */
export function factsOf(history: History, levers: readonly LeverData[]): Facts {
  const runs = new Map<string, LeverRun | null>()
  const under = (id: string): LeverRun | null => {
    const known = runs.get(id)
    if (known !== undefined) return known
    const lever = levers.find((each) => each.id === id)
    const run = lever === undefined ? null : (sameDecisions(history, [lever]).under[0] ?? null)
    runs.set(id, run)
    return run
  }
  const own = once(() => sameDecisions(history, []).own)
  return {
    history,
    levers,
    end: once(() => endOfMonth(history.plan, history.end)),
    findings: once(() => findingsOf(history)),
    asks: once(() => asksOf(history)),
    narrowed: once(() => narrowedView(history)),
    makers: once(() => ruleMakers(history, incomeGapOf(history.plan, levers))),
    network: once(() => networkOf(history, under(ASK_ONCE) ?? undefined)),
    own,
    under,
    endsAlike(lever) {
      const run = under(lever)
      return run !== null && sameOutcome(own(), run)
    },
  }
}
