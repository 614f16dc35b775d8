// Everything that is true of a session after its entries. Plain values, replaced and never changed in place.

import type { Decision, MonthState, Plan } from '#engine'
import { startMonth } from '#engine'
import type {
  Consequence,
  DebriefStep,
  Decided,
  EntryOf,
  Mode,
  NumberedFigure,
  Phase,
  Prediction,
  Remark,
  ReplayStage,
  SeatRole,
  TallyView,
  Task,
  Told,
} from '#session/protocol'

export interface Seat {
  /** As the host knows it; never shown to anybody else. */
  id: string
  number: number
  nickname: string
  status: 'seated' | 'waiting' | 'turned-away'
  role: SeatRole
  task: Task | null
  help: boolean
}

export interface TalkClock {
  /** 0 without a clock. Milliseconds. */
  until: number
  began: number
  /** Milliseconds it has stood still. */
  stood: number
  seconds: number
  left: number | null
  /** When it was stopped, while it stands still. */
  stoppedAt: number
  over: boolean
}

export interface Line {
  /** Number of its entry. */
  n: number
  seat: string
  beat: number
  moment: string
  text: string
  hidden: boolean
}

export interface SeatRemark extends Remark {
  /** Number of its entry. */
  n: number
  seat: string
}

export interface Causes {
  answers: ReadonlyMap<string, number>
  shown: boolean
  /** Sums per cell of the first table that was shown; null while this is the first. */
  before: readonly number[] | null
}

export interface Belief {
  count: number
  sums: readonly number[]
  tickets: ReadonlySet<string>
}

/** One circumstance the group was asked about. */
export interface Foreseen {
  stage: ReplayStage
  given: ReadonlyMap<string, Prediction>
  /** What a show of hands said, in its place. */
  counted: Partial<Record<Prediction, number>> | null
}

/** Where the debrief stands. */
export interface Walk {
  step: DebriefStep
  item: number
  lever: string
  levers: ReadonlyMap<string, Foreseen>
  began: number
  /** Planned length, in seconds. */
  seconds: number
  /** Milliseconds its clock has stood still, and since when it does. */
  stood: number
  stoppedAt: number | null
}

export interface Intention {
  /** Number of its entry. */
  n: number
  seat: string
  practice: string
  policy: string
  share: boolean
  hidden: boolean
}

/** Decisions of the month that one entry brought. */
export interface Kept {
  n: number
  decisions: readonly Decision[]
}

export interface Session {
  opened: EntryOf<'opened'>
  /** Number and time of the last entry. */
  n: number
  at: number
  phase: Phase
  under: Phase
  mode: Mode
  seats: ReadonlyMap<string, Seat>
  month: MonthState
  kept: readonly Kept[]
  decided: readonly Decided[]
  beat: number
  /** Second rounds of this moment are 2 and up. */
  round: number
  moment: string
  told: readonly Told[]
  /** Lines booked on the account when the household began to live what is told. */
  bookedBefore: number
  talk: TalkClock | null
  votes: ReadonlyMap<string, string | null>
  tally: TallyView | null
  tallyShown: boolean
  consequence: Consequence | null
  lines: readonly Line[]
  remarks: readonly SeatRemark[]
  skipped: ReadonlyMap<string, boolean>
  swapped: boolean
  wallHidden: boolean
  joinShown: boolean
  /** Somebody at a seat has paused, or stopped for themselves. */
  pausedBySeat: boolean
  someoneStopped: boolean
  causes: Causes | null
  /** Sums per cell of the first time causes were shown. */
  firstCauses: readonly number[] | null
  beliefs: { before: Belief; after: Belief }
  minutes: number
  /** Times of the first moment and of this one; null before there is one. */
  startedAt: number | null
  momentAt: number | null
  /** When the month was over. */
  endedAt: number | null
  walk: Walk | null
  intentions: readonly Intention[]
  intentionsShown: boolean
  figures: readonly NumberedFigure[]
}

const nothing: Belief = { count: 0, sums: [0, 0, 0, 0], tickets: new Set() }

/** A session as it stands when it is opened: nobody there, the month at its first morning. */
export function openedSession(plan: Plan, opened: EntryOf<'opened'>): Session {
  return {
    opened,
    n: opened.n,
    at: opened.at,
    phase: 'lobby',
    under: 'lobby',
    mode: opened.mode,
    seats: new Map(),
    month: startMonth(plan, opened.seed),
    kept: [],
    decided: [],
    beat: 0,
    round: 1,
    moment: '',
    told: [],
    bookedBefore: 0,
    talk: null,
    votes: new Map(),
    tally: null,
    tallyShown: true,
    consequence: null,
    lines: [],
    remarks: [],
    skipped: new Map(),
    swapped: false,
    wallHidden: false,
    joinShown: false,
    pausedBySeat: false,
    someoneStopped: false,
    causes: null,
    firstCauses: null,
    beliefs: { before: nothing, after: nothing },
    minutes: opened.minutes,
    startedAt: null,
    momentAt: null,
    endedAt: null,
    walk: null,
    intentions: [],
    intentionsShown: false,
    figures: [],
  }
}
