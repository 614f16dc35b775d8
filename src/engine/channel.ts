// Messages that are not letters: whether they are taken in on the day they come.

import { luck } from './luck.ts'
import type { Level } from './plan.ts'
import type { MonthState } from './state.ts'
import type { Channel } from './system.ts'

/**
 * Chance that a message is taken in, by channel and level. Illustrative: the source gives what families prefer
 * (phone first, app last, 004:3055-3080), and theory that less gets in as bandwidth falls; the figures are ours.
 */
const TAKEN_IN: Record<Exclude<Channel, 'letter'>, Record<Level, number>> = {
  visit: { ruimte: 0.95, krap: 0.85, tunnel: 0.7, overleven: 0.5 },
  call: { ruimte: 0.9, krap: 0.8, tunnel: 0.6, overleven: 0.4 },
  email: { ruimte: 0.8, krap: 0.6, tunnel: 0.35, overleven: 0.2 },
  app: { ruimte: 0.75, krap: 0.55, tunnel: 0.35, overleven: 0.2 },
}

/** Whether a message is taken in today, by luck of its own name. A letter waits to be opened. */
export function takenIn(state: MonthState, id: string, channel: Channel): boolean {
  return channel !== 'letter' && luck(state.seed, `message:${id}`, 0) < TAKEN_IN[channel][state.level]
}

/** Whether a message that was not taken in is gone, instead of waiting to be opened. */
export const passesBy = (channel: Channel): boolean => channel === 'call' || channel === 'visit'
