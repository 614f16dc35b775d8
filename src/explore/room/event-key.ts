import type { EventCode, MonthState } from '#engine'

/** Days in which an event that counted bars the same one, where that is longer than a day (theory base, table 2). */
const EVERY: Partial<Record<EventCode, number>> = { E9: 3, E11: 2 }
/** Events of which only so many count in a day. */
const COUNTED: ReadonlySet<EventCode> = new Set(['E2', 'E8'])
const LONGEST = 3

/** What of the events so far still bears on what may come: the room in today's caps, and what has lately counted. */
export function recentEvents({ events, day }: MonthState): string {
  let up = 0
  let down = 0
  let counted = ''
  for (let index = events.length - 1; index >= 0; index--) {
    const event = events[index]
    if (event === undefined || day - event.day >= LONGEST) break
    const { code, tenths } = event
    if (tenths === 0) continue
    if (event.day === day) {
      if (tenths > 0) up += tenths
      else down -= tenths
      if (COUNTED.has(code)) counted += code
    }
    const every = EVERY[code]
    if (every !== undefined && day - event.day < every) counted += `${code}${event.day}`
  }
  return counted === '' ? `${up}.${down}` : `${up}.${down}.${ordered(counted)}`
}

/** The same whatever the order in which they came. */
const ordered = (counted: string): string => (counted.match(/E\d+/g) ?? []).sort().join('')
