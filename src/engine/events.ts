// Events of table 2 (scarcity-theory.md 4.1): they act at once, within the caps of the day.

import type { EventCode } from './plan.ts'
import type { MonthState } from './state.ts'

interface EventRule {
  /** Tenths. */
  tenths: number
  /** At most so many a day, and at most one in so many days (0 = no limit). */
  aDay: number
  every: number
}

const rule = (tenths: number, aDay = 0, every = 0): EventRule => ({ tenths, aDay, every })

/** Table 2, points times ten. */
export const EVENTS: Record<EventCode, EventRule> = {
  E1: rule(-80),
  E2: rule(-60, 2),
  E3: rule(-100),
  E4: rule(-80),
  E5: rule(-50),
  E6: rule(-30),
  E7: rule(-60),
  E8: rule(60, 1),
  E9: rule(80, 0, 3),
  E10: rule(60),
  E11: rule(30, 0, 2),
  E12: rule(40),
}

const MOST_DOWN = 250
const MOST_UP = 150

/**
 * Lets an event act on a draft. What the caps of the day leave of it (possibly nothing) is written in the log.
 * @param cause id of the moment, letter or bill behind it
 */
export function applyEvent(draft: MonthState, code: EventCode, cause: string): void {
  const { tenths: full, aDay, every } = EVENTS[code]
  const today = draft.eventsToday[code] ?? 0
  const last = draft.lastEvent[code]
  const spent = (aDay > 0 && today >= aDay) || (last !== undefined && draft.day - last < every)
  const room = full < 0 ? MOST_DOWN - draft.lost : MOST_UP - draft.gained
  const size = spent ? 0 : Math.min(Math.abs(full), room)
  draft.eventsToday[code] = today + 1
  if (!spent) draft.lastEvent[code] = draft.day
  if (full < 0) draft.lost += size
  else draft.gained += size
  const tenths = full < 0 ? 0 - size : size
  draft.bandwidth = Math.max(0, Math.min(1000, draft.bandwidth + tenths))
  draft.events.push({ day: draft.day, code, tenths, cause })
}
