// Messages that are not letters: whether they are taken in on the day they come.

import { luck } from './luck.ts'
import type { Level } from './plan.ts'
import type { MonthState } from './state.ts'
import type { Channel } from './system.ts'

/**
 * Chance that a message is taken in, by channel and level, in whole per cent: a fraction in any record by level would
 * have the counts of actions kept as fractions too. Illustrative: the source gives what families prefer (phone first,
 * app last, 004:3055-3080), and theory that less gets in as bandwidth falls; the figures are ours.
 */
const TAKEN_IN: Record<Exclude<Channel, 'letter'>, Record<Level, number>> = {
  visit: { ruimte: 95, krap: 85, tunnel: 70, overleven: 50 },
  call: { ruimte: 90, krap: 80, tunnel: 60, overleven: 40 },
  email: { ruimte: 80, krap: 60, tunnel: 35, overleven: 20 },
  app: { ruimte: 75, krap: 55, tunnel: 35, overleven: 20 },
}

/** Whether a message is taken in today, by luck of its own name. A letter waits to be opened. */
export function takenIn(state: MonthState, id: string, channel: Channel): boolean {
  return channel !== 'letter' && 100 * luck(state.seed, `message:${id}`, 0) < TAKEN_IN[channel][state.level]
}

/** Whether a message that was not taken in is gone, instead of waiting to be opened. */
export const passesBy = (channel: Channel): boolean => channel === 'call' || channel === 'visit'
