// What each role may see of a session. Ids, numbers and what people typed; pages make words of it.
// Each part keeps its identity until it changes, so that a host sends only what is new (patch.ts).

import type { MonthView } from '#engine'
import type { LocalFigure, NumberedFigure } from './figures.ts'
import type { Glance } from './glance.ts'
import type { Mode, Phase, SeatRole, Task } from './limits.ts'
import type { ConsoleWalk, SeatWalk, WallWalk } from './walk.ts'

export interface Flow {
  phase: Phase
  /** The state of play itself: `phase`, or where a pause, stop point or swap goes back to. */
  under: Phase
  /** Number of this stand before a decision; a moment, a second round and a step back each make a new one. */
  beat: number
  /** Key of the decision the group stands before, or has just taken; empty before the first. */
  moment: string
  /** Which of the group's moments this is, from 1, and how many are to be played. */
  number: number
  of: number
  mode: Mode
  /** The wall shows nothing of the story now. */
  wallHidden: boolean
  /** The wall shows once more how to join, until the play goes on. */
  joinShown: boolean
  round: number
}

/** A talk with its clock, in milliseconds of the host's clock; `until` is 0 when there is no clock. */
export interface TalkView {
  until: number
  /** Length as a whole, in seconds. */
  seconds: number
  /** Milliseconds left while the clock stands still; null while it runs. */
  left: number | null
  over: boolean
}

/** How far the vote is: never who, never what. */
export interface VoteView {
  voted: number
  of: number
}

export interface TallyView {
  by: Mode
  counts: { option: string; votes: number }[]
  blank: number
  /** The option with most votes; null when there is none, or more than one. */
  leading: string | null
}

/** Something the household did by itself since the group's last decision. */
export interface Told {
  day: number
  moment: string
  option: string
  outcome: string
}

export type By = 'majority' | 'hands' | 'overrule' | 'habit'

/** What the group has just decided, and what came of it. */
export interface Consequence extends Told {
  by: By
  reason: string
}

export interface CausesView {
  given: number
  /** Answers per cell once they are shown; null before. */
  cells: number[] | null
  /** Answers per cell of the first time this group was shown its causes, beside a later one; null otherwise. */
  before: number[] | null
}

/** A watcher's note, without a name. */
export interface Remark {
  task: Task | null
  moment: string
  text: string
}

/** All it takes to work out the debrief: the month's whole log. Null until the debrief begins. */
export interface DebriefView {
  month: string
  version: string
  seed: number
  decisions: Told[]
  /** Days of the month on which the group itself decided; what else was chosen, the household chose. */
  together: number[]
  remarks: Remark[]
  lines: { moment: string; text: string }[]
  /** Figures of the place where the group is. */
  figures: LocalFigure[]
}

interface Shared {
  protocol: number
  /** Number of entries behind this view: a later view has more. */
  n: number
  /** The month file that is played: whose texts a page fetches. */
  played: { month: string; version: string }
  flow: Flow
  talk: TalkView | null
  vote: VoteView | null
  consequence: Consequence | null
}

export interface WallView extends Shared {
  role: 'wall'
  month: MonthView | null
  told: Told[]
  /** Lines booked on the account (`status: 'booked'`) before what is told: what comes after them is of that time. */
  bookedBefore: number
  tally: TallyView | null
  /** Lines of the minority of this beat. */
  lines: string[]
  seats: { taken: number; of: number; waiting: number }
  causes: CausesView | null
  debrief: DebriefView | null
  walk: WallWalk | null
}

/** The part of the month a phone needs to read along and vote. */
export type SeatMonth = Pick<MonthView, 'month' | 'day' | 'date' | 'level' | 'bandwidth' | 'account' | 'stop'>

export interface SeatView extends Shared {
  role: 'seat'
  seat: {
    /** `none`: this seat has not joined, or has left. */
    status: 'none' | 'waiting' | 'turned-away' | 'seated'
    number: number
    nickname: string
    role: SeatRole
    task: Task | null
  }
  /** The own vote, and whether one may be cast or changed now. */
  ballot: { open: boolean; options: string[]; voted: boolean; option: string | null }
  /** The own line for the minority; `open` when there is one to write. */
  line: { open: boolean; text: string }
  remarks: Remark[]
  /** What two other watchers noted: for the one who holds the overview. */
  overheard: Remark[]
  /** What this watcher may see of the household and others may not. */
  glance: Glance | null
  tally: TallyView | null
  lines: string[]
  causes: (CausesView & { mine: number | null }) | null
  month: SeatMonth | null
  /** The debrief as this seat takes part in it; null outside it. */
  walk: SeatWalk | null
}

export interface SeatRow {
  number: number
  nickname: string
  role: SeatRole
  task: Task | null
  here: boolean
  /** When it came or went, by the host's clock; 0 when the host has not said. */
  since: number
  voted: boolean
  remarks: number
  /** Asks the facilitator to come by. */
  help: boolean
}

/** Planned against real time, in whole minutes. */
export interface Pace {
  minutes: number
  spent: number
  /** Later than planned; negative when ahead. */
  behind: number
  /** Planned for what is still to come, this moment included. */
  left: number
  /** Moments that can be left to the household so that the end comes in time; empty when it does. */
  skip: string[]
}

export interface Upcoming {
  moment: string
  minutes: number
  talk: number
  maySkip: boolean
  skipped: boolean
  /** Window of days in which it may come. */
  from: number
  to: number
}

/** A decision of the group as the log keeps it; `dropped` once the group has stepped back behind it. */
export interface Decided extends Consequence {
  n: number
  dropped: boolean
}

/** Sums of the belief check; null until three have answered, so that no sum is one person's answer. */
export interface BeliefSums {
  count: number
  sums: number[] | null
}

/** What only the host knows: who is connected, and how the store does. Never in the log. */
export interface Presence {
  seats: ReadonlyMap<string, { here: boolean; since: number }>
  consoles: number
  walls: number
  /** `late`: what was decided is kept, but not yet where it should be; `full`: nothing more can be kept. */
  store: 'ok' | 'late' | 'full'
}

export interface ConsoleView extends Shared {
  role: 'facilitator'
  month: MonthView | null
  told: Told[]
  bookedBefore: number
  tally: TallyView | null
  tallyShown: boolean
  lines: { line: number; text: string; hidden: boolean }[]
  /** Options that may be voted on and decided now. */
  options: string[]
  /** Text keys for the facilitator alone. */
  notes: string[]
  upcoming: Upcoming[]
  decided: Decided[]
  pace: Pace
  seats: SeatRow[]
  waiting: { number: number; nickname: string; here: boolean }[]
  /** Somebody at a seat has paused or stopped; nobody says who. */
  someone: { paused: boolean; stopped: boolean }
  /** Half of the moments are done and roles have not been swapped. */
  swapDue: boolean
  causes: CausesView | null
  beliefs: { before: BeliefSums; after: BeliefSums }
  /** Request types that the flow takes now; the one to offer first is `main`. */
  acts: string[]
  main: string | null
  presence: { consoles: number; walls: number; store: Presence['store'] }
  /** Local figures that were brought so far, from the lobby on. */
  figures: NumberedFigure[]
  debrief: DebriefView | null
  walk: ConsoleWalk | null
}

export type View = WallView | SeatView | ConsoleView
