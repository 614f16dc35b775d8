// The system around the household: papers, organisations, applications. Plain JSON, as in plan.ts.

import type { Outcome, RuleMaker, Source } from './plan.ts'

/** How a message reaches the household. */
export type Channel = 'letter' | 'email' | 'call' | 'app' | 'visit'

/** Where an application is begun or a step of it is done. */
export type Way = 'desk' | 'website' | 'phone' | 'letter' | 'person'

/** Something one holds, fetches, copies and hands in. */
export interface Paper {
  id: string
  /** In the folder on the eve of the month: fresh from then, too old, or not at all. */
  held: 'fresh' | 'stale' | 'no'
  /** Days it stays fresh once fetched (0 = always). */
  fresh: number
  /** What getting it takes: actions of the day, cents out of the purse, days until it is there; null when it only comes. */
  fetch: { actions: number; cents: number; days: number; ruleMaker: RuleMaker; source: Source } | null
  /** Cents out of the purse for the copy that a desk or a letter keeps; a website takes none. */
  copy: number
  /** Papers it stands for, at organisations that accept it. */
  standsFor: string[]
}

/** An organisation of the town: what it does in days and paper. Its words are texts. */
export interface Organisation {
  id: string
  channels: Channel[]
  ways: Way[]
  /** Papers it asks as a rule, for the card of the social map. */
  asks: string[]
  /** Days to a decision, where a procedure says nothing else (0 = none are taken here). */
  days: number
  /** Organisations it knows and can hand over to. */
  knows: string[]
  /** Entitling papers it takes in place of the ones they stand for. */
  accepts: string[]
  /** It writes so that the plain twin is what arrives. */
  plain: boolean
  /** What was handed in here before is not asked again. */
  remembers: boolean
  /** Place in the chain: light and early, or heavy and late. */
  chain: 'front' | 'end'
  source: Source
  /** Lines of the card that we made up because the source is silent. */
  composed: string[]
}

/** One step of an application: one sitting, with the papers asked at it. */
export interface Step {
  id: string
  way: Way
  /** Actions of the day it takes alone, knowing how it goes; the very first step one ever does takes one more. */
  actions: number
  papers: string[]
}

/** An application as a statechart in data: its steps, then waiting, then one of its outcomes. */
export interface Procedure {
  id: string
  party: string
  /** Day by which it must be in (0 = counted from the start by `term`). */
  deadline: number
  /** Days after its start by which it must be in. */
  term: number
  steps: Step[]
  /** Days from handing in to finding out that something is missing, and days to send that in. */
  check: number
  grace: number
  /** Days from handing in complete to the decision. */
  days: number
  /** Letters sent on coming back incomplete and on lapsing: keys of `Plan.letters`, or empty. */
  letters: { incomplete: string; lapsed: string }
  outcomes: Outcome[]
  /** Could be granted from what is known already, without being asked for (lever `automatic-allowances`). */
  automatic: boolean
}

/** What a lever can change about how the system works; all off in the month as written. */
export interface Circumstances {
  /** A paper given once is known to every organisation, unless consent was refused. */
  once: boolean
  /** Every handover is a warm one. */
  warm: boolean
  /** What can be granted without asking is, and allowances have a known date and amount. */
  automatic: boolean
  /** One person keeps the overview of every application. */
  oneContact: boolean
}

/** A named change of circumstances, as data over the plan. */
export interface Lever {
  id: string
  changes: Change[]
}

export type Change =
  | { change: 'opening'; account: number }
  | {
      change: 'income'
      id: string
      day: number
      single: number
      family: number
      ruleMaker: RuleMaker
      source: Source
    }
  | { change: 'letters'; plain: boolean }
  | { change: 'circumstances'; set: Partial<Circumstances> }
  | { change: 'town'; town: string }
