import type { PlanData } from '#engine'

/** Version of requests, entries and views. A log of a later version is not opened; a page of another one reloads. */
export const PROTOCOL_VERSION = 3

/** Bounds of what may be sent and held. Lengths in UTF-16 units, times in seconds unless named otherwise. */
export const LIMITS = {
  /** Seats of a group; who comes later waits until the facilitator lets them in. */
  seats: 10,
  /** Seated and waiting together. */
  people: 30,
  nickname: 20,
  line: 140,
  remark: 140,
  reason: 280,
  intention: 200,
  /** Parts of a step of the debrief. */
  items: 100,
  remarksPerSeat: 60,
  talk: 3600,
  minutes: 240,
  hands: 40,
  /** A session is wiped so long after it was opened, in hours. */
  hours: 24,
  /** A request longer than this is refused unread, in bytes. */
  requestBytes: 4096,
} as const

/** What watchers look at. The `system` watcher holds the overview and reads along with two others. */
export const TASKS = ['letters', 'children', 'money', 'mood', 'system'] as const
export type Task = (typeof TASKS)[number]

/** What there is to watch in a month: the children only where there are any. */
export const tasksIn = ({ people }: Pick<PlanData, 'people'>): readonly Task[] =>
  people.some(({ child }) => child) ? TASKS : TASKS.filter((task) => task !== 'children')

export const ROLES = ['decide', 'watch', 'quiet'] as const
/** `quiet`: reads along, is asked nothing. */
export type SeatRole = (typeof ROLES)[number]

/** States of the flow; `wiped` is the end of everything. */
export const PHASES = [
  'lobby',
  'briefing',
  'read',
  'talk',
  'vote',
  'reveal',
  'decide',
  'consequence',
  'swap',
  'stopPoint',
  'paused',
  'end',
  'debrief',
  'wiped',
] as const
export type Phase = (typeof PHASES)[number]

export type Mode = 'phones' | 'hands'

/** The belief check: three items on causes and one on controllability, each 1 to 5. */
export const BELIEF = { items: 4, lowest: 1, highest: 5 } as const

/** Cells of the table in which a group places its explanations of a hard event. */
export const CAUSE_CELLS = 6
