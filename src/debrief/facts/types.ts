// What a month was, in counts, days and cents. Pages make words of it; a part for which a month has nothing is empty.

import type { Level, RuleMaker, Source } from '#engine'

/** One thing that was asked, with the day and what it is about. */
export interface Asked {
  day: number
  /** Id of a letter, an application, a paper, a bill or a moment. */
  id: string
}

/** What the system around the household asked, in eight kinds. */
export type AskKind = 'letters' | 'forms' | 'papers' | 'desks' | 'portals' | 'calls' | 'deadlines' | 'trips'

export interface Asks {
  /** Every single thing that was asked, by kind, in order of days. */
  asked: Record<AskKind, Asked[]>
  /** Number of things by kind, and all of them together. */
  counts: Record<AskKind, number>
  total: number
  /**
   * Actions of the days that had a moment, by their levels: on other days there was nothing to do them at. And those that decisions took, and those that looking further took.
   */
  actions: { had: number; used: number; looking: number }
  /** The same by week (days 1-7, 8-14, 15-21, 22 to the end): things asked, actions there were and used. */
  weeks: { from: number; to: number; asked: number; had: number; used: number }[]
}

/** What something out of view would have done, in kinds, the most tangible first. */
export type Opening =
  | 'money'
  | 'time'
  | 'application'
  | 'help'
  | 'company'
  | 'certainty'
  | 'need'
  | 'paper'
  | 'organisation'
  | 'rest'

export interface HiddenOption {
  kind: 'option'
  day: number
  level: Level
  moment: string
  option: string
  /** `click`: folded under a click that costs nothing (krap). `action`: an action of the day away. */
  away: 'click' | 'action'
  /** The household looked further and had it before it after all. */
  looked: boolean
  taken: boolean
  /** Nothing but its place barred it: money and actions were there. */
  open: boolean
  /** Cents it asked at once. */
  cents: number
  opens: Opening[]
}

export interface HiddenLetter {
  kind: 'letter'
  /** Day it came, and the level of that day. */
  day: number
  level: Level
  letter: string
  /** `shut`: nobody opened it on more than one day at the table, or before its day was over. `first-lines`: only its first lines came in. `missed`: a call or visit that passed by. */
  how: 'shut' | 'first-lines' | 'missed'
  /** Day it was read whole; 0 = not this month. */
  until: number
  /** Nights it lay there unread. */
  nights: number
  /** Day by which it asked something; 0 = none. */
  deadline: number
  /** Its day passed while it was unread. */
  late: boolean
  opens: Opening[]
}

export interface HiddenReminder {
  kind: 'reminder'
  /** First stop at which the date was known and further off than the level reached, and the level of that day. */
  day: number
  level: Level
  /** Bill, letter or application it is about. */
  id: string
  what: 'in' | 'out' | 'deadline'
  /** Signed: positive comes in; 0 for a deadline. */
  cents: number
  due: number
  /** First stop from which it stayed in view; 0 = it never came into view. */
  seen: number
  /** What became of it on its day. */
  after: 'paid' | 'bounced' | 'done' | 'passed' | 'later'
}

export interface NarrowedView {
  options: HiddenOption[]
  letters: HiddenLetter[]
  reminders: HiddenReminder[]
  /** Number of days at each level. */
  days: Record<Level, number>
}

/** Who made the rule behind a line. `living` is the week's food and household money: nobody's rule, and no choice. */
export type Maker = RuleMaker | 'living'

/** A claim on the money, or what an income lacked. Cents are positive. */
export interface Claim {
  day: number
  id: string
  kind: string
  cents: number
  /** `paid` has left the account; `due` and `overdue` still had to; `fee` came on top; `lacking` never came in. */
  status: 'paid' | 'due' | 'overdue' | 'fee' | 'lacking'
}

export interface Share {
  maker: Maker
  /** Part of the shortage, in cents; all parts add up to it. */
  cents: number
  /** The same in tenths of a per cent; together 1000, unless there is no shortage. */
  permille: number
  /** What this maker claims in all: the sum of `claims`. */
  claimed: number
  claims: Claim[]
}

/** What an income is short of what one can live on: cents a month, who sets the income, and who says so. */
export interface IncomeGap {
  cents: number
  maker: RuleMaker
  source: Source
}

/** What came in and went out under the rules of one maker: cents in, cents out, and the costs on top within `out`. */
export interface MakerMonth {
  maker: Maker
  in: number
  out: number
  fees: number
  /** The lines themselves, in order; cents are signed. */
  lines: { day: number; id: string; kind: string; cents: number }[]
}

export interface RuleMakers {
  /** Cents; 0 when at no stop more had to go out than there was. */
  shortage: number
  /** Where it was largest: day, what stood on the account, what had to go out before the next income, and that income. */
  at: { day: number; account: number; out: number; income: { day: number; cents: number } } | null
  /** Largest first. Empty when there was no shortage. */
  shares: Share[]
  /** Every line of the account by maker, whatever the shortage, most going out first. */
  month: MakerMonth[]
  /** Money for food that was not there, in cents. */
  foodShort: number
}

export interface MetPerson {
  id: string
  kind: 'strong' | 'weak' | 'institution'
  /** Days of this month on which there was contact. */
  days: number[]
  tie: { start: number; end: number }
  trust: { start: number; end: number }
  /** Organisation this person works for, or empty. */
  works: string
}

export interface MetOrganisation {
  id: string
  /** Day it became known; 0 = before the month. */
  met: number
  /** Last handover to it: how it went, from whom and when; null when the household came by itself. */
  handover: { day: number; by: string; how: 'warm' | 'cold' | 'lost' } | null
  chain: 'front' | 'end'
  /** Times it asked for a paper and did not have it. */
  asked: number
  /** Letters and calls it sent. */
  letters: number
}

export interface AskedPaper {
  id: string
  /** Every time it was asked, by whom, and what was answered. `known` costs nobody anything. */
  asks: {
    day: number
    party: string
    procedure: string
    answer: 'given' | 'stands-in' | 'known' | 'missing' | 'stale'
  }[]
  /** Times it was asked without being known. */
  count: number
  parties: string[]
  /** The same count where a paper is asked once; null when that was not replayed. */
  once: number | null
}

export interface Network {
  people: MetPerson[]
  organisations: MetOrganisation[]
  /** People and organisations that only a handover led to and that were lost on the way. */
  lost: { day: number; by: string; to: string }[]
  papers: AskedPaper[]
  /** Papers asked in all, and where a paper is asked once. */
  asked: number
  once: number | null
  /** Lines between: who knows, works for or sent on to whom. Ids of people and organisations; `home` is the household. */
  links: {
    from: string
    to: string
    how: 'strong' | 'weak' | 'works' | 'warm' | 'cold' | 'lost' | 'letter'
  }[]
}

/** One option of a moment as it lay there: what it took, and whether it could be taken. */
export interface LaidOption {
  option: string
  /** In view at once, behind a free click, or an action away. */
  away: 'view' | 'click' | 'action'
  state: 'open' | 'not-enough-money' | 'no-actions-left' | 'done' | 'condition-not-met'
  cents: number
  actions: number
  taken: boolean
}

/** What was open when something was decided: the answer to who says that one should have chosen better (card R4). */
export interface LaidMoment {
  day: number
  /** Key of the decision: a turn of a talk is `talk/turn`. */
  moment: string
  level: Level
  /** Cents on the account, in the purse, and left of the account once what was due before the next income is paid. */
  account: number
  purse: number
  left: number
  actions: number
  options: LaidOption[]
}
