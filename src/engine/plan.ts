// The month plan: what a month file becomes once it has been checked. Plain JSON, no text, no closures.
// Money is whole cents, bandwidth whole tenths, a day is a whole number: 1 is the first of the month and
// 34 in a month of 31 days is the third of the next. Dates as text are made at the edges (calendar.ts).

import type { Channel, Circumstances, Organisation, Paper, Procedure } from './system.ts'

/** Who made the rule behind an amount (requirement R1 of the theory base). */
export type RuleMaker =
  | 'wage'
  | 'benefit-norm'
  | 'allowance-rule'
  | 'rent'
  | 'price'
  | 'fee-rule'
  | 'tax'
  | 'school'
  | 'chance'
  | 'household'
  | 'gift'

export type Level = 'ruimte' | 'krap' | 'tunnel' | 'overleven'
export type ResourceName = 'economic' | 'mental' | 'social' | 'cultural'
export type Distance = 'near' | 'middle' | 'far'

/** Where an amount comes from: a source with its year, or a plain statement that we made it up. */
export interface Source {
  illustrative: boolean
  /** Address or document; empty when illustrative. */
  from: string
  /** Year or date the amount holds for, such as `2025` or `2025-01-01`. */
  asOf: string
}

/** A condition compiled from CEL: nested arrays, evaluated by condition.ts. */
export type Expr =
  | number
  | string
  | boolean
  | ['get', string]
  | ['get', string, string]
  | ['not', Expr]
  | ['neg', Expr]
  | ['if', Expr, Expr, Expr]
  | ['and' | 'or' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/', Expr, Expr]
  | ['in', Expr, Expr[]]

/** Money that arrives or leaves on a day. `cents` is positive for income, negative for a cost. */
export interface Booking {
  id: string
  day: number
  cents: number
  /** Kind of bill, a key of `Plan.kinds`. */
  kind: string
  /** The other party: a creditor or a payer. */
  party: string
  ruleMaker: RuleMaker
  source: Source
  /** `debit` can bounce; `living` moves the week's money to the purse and never bounces. */
  how: 'income' | 'debit' | 'living'
  /** False while nobody in the household knows date or amount (load L5 for income). */
  known: boolean
  /** True when this is an instalment or loan: the party counts as a creditor (load L4). */
  instalment: boolean
}

/** One step of the ladder a bill climbs while it stays unpaid. */
export interface LadderStep {
  id: string
  /** Days after the previous step (the first: after the bounce). */
  after: number
  /** Costs added at this step: the larger of `percent` of the principal (whole per cent) and `min` cents. */
  fee?: { percent: number; min: number; ruleMaker: RuleMaker; source: Source }
  /** Letter template in the rules pack, a key of `Plan.letters`. */
  letter?: string
  /** The step frightens once its letter is read (event E3). */
  threat: boolean
}

export interface BillKind {
  id: string
  /** Essential bills weigh 6 (L1), others 3 (L2). */
  essential: boolean
  ladder: LadderStep[]
}

/** What a letter turns out to be once it is open (theory base 4.1). */
export type LetterContent = 'news' | 'certainty' | 'bad-news' | 'threat' | 'form' | 'bill'

export interface Letter {
  id: string
  /** Sender: an organisation or a person; empty for a ladder letter of the rules pack, which the bill's party sends. */
  from: string
  /** Days on which it arrives by itself; 0 = only when something sends it. */
  day: number
  when?: Expr | undefined
  content: LetterContent
  /** Whether the sender writes so that the plain twin is what arrives. */
  plain: boolean
  /** How it comes. What is not a letter may pass the household by (channel.ts). */
  channel: Channel
  /** Days after arrival that the deadline falls (0 = none). */
  term: number
  /** Bill this letter makes known when it is opened. */
  bill?: string | undefined
  /** With `bill`: replaces the rules pack's letter at this step of that bill's ladder. */
  step?: string | undefined
  /** Effects on opening it alone or in company. */
  effects: Effect[]
  tags: string[]
}

/** What happens because of a choice, a letter or an outcome. One verb each. */
export type Effect =
  | {
      do: 'pay'
      id: string
      cents: number
      kind: string
      ruleMaker: RuleMaker
      source: Source
      from: 'account' | 'purse'
    }
  | { do: 'receive'; id: string; cents: number; kind: string; ruleMaker: RuleMaker; source: Source }
  | { do: 'book'; booking: Booking; inDays: number }
  /** The bill with this booking id moves to a later day, agreed with the party. */
  | { do: 'move'; bill: string; day: number }
  /** A confirmed payment plan for an overdue bill (load 6 -> 2). */
  | { do: 'arrange'; bill: string }
  | { do: 'cancel'; bill: string }
  /** Bandwidth event of table 2: E1 to E12. */
  | { do: 'event'; code: EventCode }
  /** A scripted load for a number of days. `card` names a theory card. */
  | { do: 'load'; id: string; points: number; days: number; card: string }
  | { do: 'tie'; person: string; by: number }
  | { do: 'contact'; person: string }
  | { do: 'need'; need: string; met: boolean }
  | { do: 'letter'; letter: string; inDays: number }
  /** Open letters that lie shut: one by id, or all. */
  | { do: 'open'; letter: string | 'all'; together: boolean }
  | { do: 'start'; procedure: string }
  | { do: 'hand-in'; procedure: string }
  /** Someone keeps the overview of a form (L6 -> L6h). */
  | { do: 'helped'; procedure: string }
  /** A paper comes into the folder, fresh from today. */
  | { do: 'paper'; paper: string }
  /** The household says whether an organisation may use its data for a purpose. */
  | { do: 'consent'; organisation: string; purpose: string; given: boolean }
  /** Contact that asks for nothing lets trust grow, once a day; a broken promise lets it shrink. Within 0 and 5. */
  | { do: 'trust'; person: string; by: number }
  /** An organisation becomes known: its card is in the social map. */
  | { do: 'meet'; organisation: string }
  /** Somebody (a person, or an organisation) hands the household over, warm or cold. */
  | { do: 'refer'; to: string; by: string; warm: boolean }
  | { do: 'flag'; flag: string; value: boolean }
  | { do: 'resource'; name: ResourceName; by: number }
  | { do: 'thing'; thing: string; state: string }
  /** Income whose date or amount was unknown becomes known. */
  | { do: 'known'; booking: string }

export type EventCode = 'E1' | 'E2' | 'E3' | 'E4' | 'E5' | 'E6' | 'E7' | 'E8' | 'E9' | 'E10' | 'E11' | 'E12'

/** Something drawn by name from the seed; it comes when the draw is below `chance` (0 to 1). */
export interface Draw {
  name: string
  chance: number
}

/** What one choice leads to: the first outcome whose luck and condition hold. */
export interface Outcome {
  id: string
  when?: Expr | undefined
  luck?: Draw | undefined
  effects: Effect[]
}

export interface Option {
  id: string
  distance: Distance
  /** Help, friend, food, child safety: in view at every level. */
  always: boolean
  when?: Expr | undefined
  /** Actions of the day it takes (desks: usually 1, dilemmas: usually 0). */
  actions: number
  /** Money that must be there now, in cents: the sum of its `pay` effects per pocket. */
  needs: { account: number; purse: number }
  tags: string[]
  /** Technique of a helper's line in a talk. */
  technique?: Technique | undefined
  outcomes: Outcome[]
}

export type Technique = 'open' | 'reflect' | 'affirm' | 'summarise' | 'advise' | 'push'

/** One exchange of a talk: lines told, then options. */
export interface Turn {
  id: string
  /** Lines that are told, in order, with the technique heard in them when the helper speaks. */
  lines: { who: string; technique?: Technique }[]
  options: Option[]
}

/** When a moment comes: a window of days, luck by name, a condition. */
export interface Trigger {
  from: number
  to: number
  luck?: Draw | undefined
  when?: Expr | undefined
}

interface MomentBase {
  id: string
  trigger: Trigger
  /** Minutes after midnight; moments of a day come in this order. */
  minute: number
  place: string
  /** Picture of assets/moments, without ending. */
  picture: string
  tags: string[]
  /** The game falls silent here for the expert by experience. */
  stopPoint: boolean
}

export interface Dilemma extends MomentBase {
  kind: 'dilemma'
  options: Option[]
}
export interface Talk extends MomentBase {
  kind: 'talk'
  with: string
  turns: Turn[]
}
export interface Desk extends MomentBase {
  kind: 'desk'
  options: Option[]
}
export type Moment = Dilemma | Talk | Desk

export interface Person {
  id: string
  age: number
  /** Lives in the house: counts for slack per head. */
  household: boolean
  child: boolean
  /** Strength of the tie at the start, 0 to 5. */
  tie: number
  strong: boolean
  /** Will sit beside someone who opens a letter. */
  readsAlong: boolean
  /** Trust at the start, 0 to 5; it grows by contact that asks for nothing. */
  trust: number
  /** Helps with an application once trusted: sits beside, or takes it over. */
  helps: boolean
  /** Organisation this person works for, or empty. */
  works: string
  /** Figure of assets/people. */
  figure: string
}

export interface Need {
  id: string
  person: string
}

export interface PlanData {
  krap: 1
  id: string
  /** Hash of the compiled plan: pins a saved game to this very month. */
  version: string
  /** `YYYY-MM`. */
  month: string
  days: number
  town: string
  rules: string
  opening: {
    account: number
    overdraft: number
    purse: number
    /** Tenths. */
    bandwidth: number
    resources: Record<ResourceName, number>
    things: Record<string, string>
    /** Letters already on the mat, shut. */
    letters: string[]
  }
  people: Person[]
  needs: Need[]
  kinds: Record<string, BillKind>
  bookings: Booking[]
  letters: Letter[]
  papers: Paper[]
  organisations: Organisation[]
  /** The same organisations as other towns have them, by town (lever `other-town`). */
  elsewhere: Record<string, Organisation[]>
  circumstances: Circumstances
  procedures: Procedure[]
  moments: Moment[]
  flags: string[]
  /** Content note on the title card. */
  content: string[]
}
