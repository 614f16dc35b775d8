// What one role may see of a month. Views carry ids and numbers, never text: pages turn them into words.

import type { Level, ResourceName, RuleMaker, Source, Technique } from './plan.ts'
import type { Bill, EventLine, Hidden, LetterState, Stop } from './state.ts'

export type Role = 'player' | 'wall' | 'facilitator'

/** One term of the rest point, as the panel Waarom? shows it. */
export interface LoadTerm {
  /** L0 to L11, L1r, L6h, or `script:<id>`. */
  code: string
  points: number
  /** How many items make it up, and the cents where the term is about money. */
  count: number
  cents: number
}

export interface WhyView {
  terms: LoadTerm[]
  load: number
  /** Rest point 100 - load, whole points. */
  rest: number
  today: EventLine[]
  /** Tenths now and after tonight, if nothing else happens. */
  now: number
  tomorrow: number
  levelTomorrow: Level
}

export interface OptionView {
  id: string
  /** `open` can be chosen; others say why not. */
  state: 'open' | 'not-enough-money' | 'no-actions-left' | 'condition-not-met' | 'done'
  actions: number
  distance: 'near' | 'middle' | 'far'
  tags: string[]
  technique?: Technique
  /** Cents needed now, account and purse together. */
  cents: number
  /** Cents of those that must be in the purse. */
  purse: number
  /** Cheapest money price among the options in view (strength in krap and below). */
  cheapest: boolean
}

export interface StopView {
  stop: Stop
  /** Key of the decision's `moment`. */
  moment: string
  place: string
  picture: string
  minute: number
  tags: string[]
  stopPoint: boolean
  options: OptionView[]
  /** Options under `verder kijken`. `free` shows them at one click, `action` costs one. */
  folded: { count: number; cost: 'none' | 'free' | 'action'; options: OptionView[] }
}

export interface LetterView extends LetterState {
  from: string
  plain: boolean
  /** How the level shows it: marked key line, whole, folded details, or first lines. */
  mode: 'marked' | 'whole' | 'folded' | 'first-lines'
  /** Seconds until it closes (0 = no clock). Reopening is free. */
  clock: number
  canReadTogether: string[]
  /** Set when the letter is about a bill that is still open. */
  payable: { bill: string; cents: number; enough: boolean } | null
}

/** A dated line the household knows of, within the reach of its level. */
export interface Reminder {
  day: number
  id: string
  cents: number
  kind: 'in' | 'out' | 'deadline'
}

export interface LedgerView {
  day: number
  id: string
  cents: number
  balance: number
  status: 'booked' | 'bounced'
  ruleMaker: RuleMaker
  kind: string
}

/** What the drawn house shows: states of its things, people and their poses, hour and weather. */
export interface HouseView {
  hour: 'morning' | 'day' | 'rain' | 'evening' | 'night'
  level: Level
  /** Thing -> state, as in assets/house.states.json; only what differs from its default. */
  things: Record<string, string>
  people: { figure: string; pose: string; room: string }[]
  /** Rooms whose light is out. */
  dark: string[]
  /** The room the moment is about. */
  focus: string
}

/** A paper as the folder shows it. */
export interface PaperView {
  id: string
  state: 'held' | 'stale' | 'underway' | 'none'
  /** Last fresh day, or day it comes; 0 when there is none. */
  day: number
  /** How often it was asked so far, without the times an organisation knew it already. */
  asked: number
  /** Getting it now: allowed, or the code that bars it (empty at stops where nothing can be fetched). */
  fetch: { can: boolean; why: string; actions: number; cents: number; days: number }
}

/** One way to go on with an application. */
export interface ApplicationAct {
  option: 'alone' | 'together' | 'hand-over'
  can: boolean
  why: string
  actions: number
  cents: number
  /** Person who sits beside or takes over; empty when alone. */
  person: string
}

/** An application as the tracker shows it. */
export interface ApplicationView {
  id: string
  party: string
  status: 'asked' | 'handed-in' | 'returned' | 'decided' | 'lapsed'
  helped: boolean
  outcome: string
  steps: {
    id: string
    way: string
    done: boolean
    papers: { id: string; answer: 'held' | 'stands-in' | 'known' | 'missing' | 'stale' }[]
  }[]
  missing: string[]
  deadline: number
  /** Day of the decision; 0 = nobody has said. */
  decision: number
  acts: ApplicationAct[]
}

/** Somebody around the household, near or far. */
export interface CircleView {
  id: string
  figure: string
  kind: 'strong' | 'weak' | 'institution'
  tie: number
  trust: number
  /** Day of the last contact; 0 or less is before this month, null is never. */
  last: number | null
  helps: boolean
  works: string
}

/** An organisation on the social map: its card once met, its name once somebody who knows it was met. */
export interface OrganisationView {
  id: string
  seen: 'card' | 'name' | 'fog'
  knows: string[]
  asks: string[]
  channels: string[]
  ways: string[]
  days: number
  chain: 'front' | 'end'
  plain: boolean
  source: Source
  /** Lines of the card that were made up because the source is silent. */
  composed: string[]
  handover: 'none' | 'warm' | 'cold' | 'lost'
  /** How often it asked for a paper. */
  asked: number
}

export interface MonthView {
  month: string
  day: number
  date: string
  daysInMonth: number
  level: Level
  /** Tenths. */
  bandwidth: number
  actions: { left: number; of: number }
  account: number
  purse: number
  /** What must go out before the next sure income, that income's day and amount (0 = none known this month). */
  until: { day: number; out: number; income: number; free: number }
  stop: StopView
  letters: LetterView[]
  bills: Bill[]
  reminders: Reminder[]
  ledger: LedgerView[]
  resources: Record<ResourceName, number>
  why: WhyView
  house: HouseView
  papers: PaperView[]
  applications: ApplicationView[]
  circle: CircleView[]
  organisations: OrganisationView[]
  hidden: Hidden[]
  /** Days that passed since the last stop, for one line each. */
  passed: { day: number; ids: string[] }[]
}
