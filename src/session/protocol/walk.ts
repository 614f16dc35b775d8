// The debrief of a group as a walk: one step at a time, led from the console.

/** Steps of the debrief in their order. */
export const DEBRIEF_STEPS = [
  'arrive',
  'skills',
  'asks',
  'picture',
  'hidden',
  'makers',
  'replays',
  'room',
  'network',
  'cards',
  'honest',
  'intentions',
  'fan',
] as const
export type DebriefStep = (typeof DEBRIEF_STEPS)[number]

/** What somebody thinks will change most under other circumstances, before looking. None is right. */
export const PREDICTIONS = ['money', 'mind', 'paper', 'little'] as const
export type Prediction = (typeof PREDICTIONS)[number]

/** A lever in the debrief: the group predicts, sees its own spread, and only then the replay. */
export const REPLAY_STAGES = ['ask', 'spread', 'replay'] as const
export type ReplayStage = (typeof REPLAY_STAGES)[number]

/** How many answers each prediction got; without a name. */
export type Spread = Record<Prediction, number>

/** The planned time of the debrief, in milliseconds of the host's clock; it stands still in a pause and a stop point. */
export interface WalkTime {
  until: number
  /** Planned length as a whole, in seconds; at least as long as was played. */
  seconds: number
  /** Milliseconds left while it stands still (negative once it is over); null while it runs. */
  left: number | null
}

interface Walk {
  step: DebriefStep
  /** Which part of the step, from 0: a moment of the picture, a card. What there is to count is known to who draws it. */
  item: number
  /** Circumstance that is looked at; empty while none is. */
  lever: string
  stage: ReplayStage | null
}

export interface SharedIntention {
  practice: string
  policy: string
}

export interface WallWalk extends Walk {
  /** Predictions so far, and of how many. */
  given: number
  of: number
  /** Null until the facilitator shows it. */
  spread: Spread | null
  /** Seats that have written an intention. */
  written: number
  /** Intentions whose writers let them be shown; empty until the facilitator shows them. */
  intentions: SharedIntention[]
  time: WalkTime
}

export interface ConsoleWalk extends Omit<WallWalk, 'intentions'> {
  /** How many may be shown; what they say is not here until they are. */
  shared: number
  intentionsShown: boolean
  intentions: (SharedIntention & { intention: number; hidden: boolean })[]
  /** How far each circumstance has come that was asked about. */
  levers: { lever: string; stage: ReplayStage }[]
}

export interface SeatWalk extends Walk {
  /** The own prediction of this circumstance. */
  mine: Prediction | null
  /** Whether intentions can be written now, and what this seat has given of them. */
  writing: boolean
  intention: (SharedIntention & { share: boolean }) | null
}
