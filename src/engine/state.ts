// The month state: everything that is true after a list of decisions. Plain JSON, never changed in place.
// Cents, tenths and day numbers as in plan.ts.

import type { EventCode, Level, Moment, ResourceName, RuleMaker, Technique } from './plan.ts'

/** One choice of a player: where it was made and what was chosen. The list of these is the saved game. */
export interface Decision {
  /** Moment, talk turn (`talk/turn`), letter, bill, procedure, paper or `evening`. */
  moment: string
  /** Option id, or one of the acts `open`, `together`, `pay`, `alone`, `hand-over`, `fetch`, `look-further`, `done`, `sleep`. */
  option: string
}

export interface Taken extends Decision {
  day: number
  /** Outcome of the option, where it has outcomes; otherwise empty. */
  outcome: string
}

/** A line of the account or purse that really happened. Opening + sum of account lines = balance. */
export interface LedgerLine {
  day: number
  id: string
  cents: number
  kind: string
  ruleMaker: RuleMaker
  pocket: 'account' | 'purse'
}

/** A debit that could not be taken. */
export interface Bounce {
  day: number
  bill: string
  cents: number
}

/** A cost added to a bill because it was unpaid. */
export interface Fee {
  day: number
  bill: string
  cents: number
  ruleMaker: RuleMaker
}

export interface Bill {
  id: string
  kind: string
  party: string
  ruleMaker: RuleMaker
  /** What is still open of the bill itself, and of the fees on it. */
  cents: number
  feeCents: number
  due: number
  status: 'due' | 'overdue' | 'plan' | 'paid' | 'cancelled'
  instalment: boolean
  known: boolean
  /** It has bounced, or a letter that asks for it has been read: it can be paid by hand. */
  asked: boolean
  /** Ladder steps taken, and the day of the next (0 = none). */
  step: number
  nextDay: number
  income: boolean
  living: boolean
}

export interface LetterState {
  /** Unique: the letter's id, or `template@bill` for a letter of a ladder. */
  id: string
  letter: string
  bill: string
  arrived: number
  opened: number
  /** False while only the first lines could be read (overleven). */
  whole: boolean
  together: boolean
  /** A call or visit that nobody took in: it is known to have been, and cannot be opened. */
  missed: boolean
  deadline: number
}

export interface ProcedureState {
  id: string
  /** `returned`: it came back incomplete and waits for what is missing. */
  status: 'asked' | 'handed-in' | 'returned' | 'decided' | 'lapsed'
  /** Steps done. */
  step: number
  started: number
  /** Day by which it must be in, or, once returned, by which the rest must be in. */
  deadline: number
  /** Day of the decision, or of the message that something is missing (0 = not known yet). */
  decision: number
  helped: boolean
  outcome: string
  /** Papers asked and not given yet. */
  missing: string[]
}

/** A paper in the folder. `until` is its last fresh day (0 = always fresh). */
export interface HeldPaper {
  paper: string
  got: number
  until: number
}

/** What an organisation was told when it asked for a paper. Only `known` costs nobody anything. */
export interface PaperAsk {
  day: number
  procedure: string
  party: string
  paper: string
  answer: 'given' | 'stands-in' | 'known' | 'missing' | 'stale'
  /** Last fresh day of what was handed over (0 = always, or nothing was). */
  until: number
}

/** One handover: warm, cold, or cold and lost on the way. */
export interface Handover {
  day: number
  by: string
  to: string
  how: 'warm' | 'cold' | 'lost'
}

export interface EventLine {
  day: number
  code: EventCode
  /** What it counted for after the day's caps, in tenths. */
  tenths: number
  cause: string
}

export interface DayLine {
  day: number
  balance: number
  /** Tenths at the end of the day, before the night. */
  bandwidth: number
  level: Level
}

/** Something that was there and out of view. */
export interface Hidden {
  day: number
  moment: string
  option: string
}

export interface ScriptedLoad {
  id: string
  points: number
  until: number
  card: string
}

/** Where the month waits for a decision. `moment` is empty in the evening and at the end, `turn` counts in a talk only. */
export interface Stop {
  kind: Moment['kind'] | 'evening' | 'end'
  moment: string
  turn: number
}

export interface MonthState {
  plan: string
  version: string
  seed: number
  day: number
  stop: Stop
  /** Indices of moments of this day still to come, the next one last. */
  queue: number[]
  actions: number
  /** Actions taken in advance from tomorrow, by looking further when none were left. */
  owed: number
  /** Whether this day has had a moment: such a day ends with an evening. */
  awake: boolean
  /** The day of the stop before this one (0 = none yet). */
  since: number
  /** Stops at which the far options were asked for, `moment` ids, this day. */
  looked: string[]
  account: number
  purse: number
  /** This week's living money: what the purse gives out in a day, in order, until the next. */
  week: { day: number; days: number; cents: number }
  /** Cents of living money that were not there, over the month. */
  foodShort: number
  bandwidth: number
  level: Level
  /**
   * Bills and incomes that may still ask or come; at night what is paid or cancelled moves to `settled`. From place
   * `ahead` on lies what is to come and was not touched since the eve of the month, by day: sums stop walking there.
   */
  bills: Bill[]
  ahead: number
  settled: Bill[]
  /** Parties owed in instalments, whether or not this month's part is paid (load L4). */
  lenders: string[]
  letters: LetterState[]
  /** Letters on their way: letter id, bill, day. */
  underway: { letter: string; bill: string; day: number }[]
  procedures: ProcedureState[]
  papers: HeldPaper[]
  /** Papers sent for, with the day they come. */
  papersUnderway: { paper: string; day: number }[]
  asked: PaperAsk[]
  /** Answers to consent questions, by `organisation/purpose`. */
  consents: Record<string, boolean>
  trust: Record<string, number>
  /** Day on which trust last grew, by person: it grows at most once a day. */
  trustGrew: Record<string, number>
  /** Organisations met, in order. */
  organisations: string[]
  handovers: Handover[]
  /** Steps of applications done alone or with someone: the first takes longest. */
  practice: number
  loads: ScriptedLoad[]
  ties: Record<string, number>
  lastContact: Record<string, number>
  /** Day on which a friend, or anyone from outside the house, was last seen: asked every night. */
  lastFriend: number
  lastCompany: number
  needs: Record<string, 'open' | 'met' | 'refused'>
  flags: Record<string, boolean>
  resources: Record<ResourceName, number>
  things: Record<string, string>
  /** Moments already met. */
  met: string[]
  techniques: Technique[]
  ledger: LedgerLine[]
  bounces: Bounce[]
  fees: Fee[]
  events: EventLine[]
  days: DayLine[]
  hidden: Hidden[]
  decisions: Taken[]
}

/** Why a decision was not taken. The state is untouched; the code is stable and becomes text elsewhere. */
export interface Refusal {
  refused:
    | 'month/over'
    | 'month/other-version'
    | 'decision/not-here'
    | 'decision/unknown-option'
    | 'decision/condition-not-met'
    | 'decision/out-of-view'
    | 'decision/no-actions-left'
    | 'decision/not-enough-money'
    | 'decision/already-done'
    | 'letter/nobody-to-read-along'
    | 'letter/rest-opens-tomorrow'
    | 'letter/missed'
    | 'paper/nobody-asks'
    | 'paper/only-comes'
    | 'paper/already-fresh'
    | 'paper/on-its-way'
    | 'procedure/not-at-this-hour'
    | 'procedure/nothing-to-do'
    | 'procedure/nothing-to-send'
    | 'procedure/nobody-to-help'
  decision: Decision
}
