// Events of table 2 (scarcity-theory.md 4.1): they act at once, within the caps of the day.

import type { EventCode } from './plan.ts'
import type { EventLine, MonthState } from './state.ts'

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
  const full = EVENTS[code].tenths
  const size = spent(draft, code) ? 0 : Math.min(Math.abs(full), roomToday(draft, full < 0))
  const tenths = full < 0 ? 0 - size : size
  draft.bandwidth = Math.max(0, Math.min(1000, draft.bandwidth + tenths))
  draft.events.push({ day: draft.day, code, tenths, cause })
}

/** Whether this event has counted as often as it may, today or in the last days. */
function spent(state: MonthState, code: EventCode): boolean {
  const { aDay, every } = EVENTS[code]
  if (aDay === 0 && every === 0) return false
  let today = 0
  for (let index = state.events.length - 1; index >= 0; index--) {
    const event = state.events[index] as EventLine
    if (state.day - event.day >= Math.max(1, every)) return false
    if (event.code !== code || event.tenths === 0) continue
    if (every > 0) return true
    today += 1
    if (today >= aDay) return true
  }
  return false
}

/** Tenths that the caps of the day still leave, down or up. */
function roomToday(state: MonthState, down: boolean): number {
  let room = down ? MOST_DOWN : MOST_UP
  for (let index = state.events.length - 1; index >= 0; index--) {
    const event = state.events[index] as EventLine
    if (event.day !== state.day) break
    if (event.tenths < 0 === down) room -= Math.abs(event.tenths)
  }
  return room
}
