// Card 12, executive functions: a full day on narrow bandwidth, and then what lay on top. Said as a full day, never as
// willpower that is used up: that claim did not hold.

import type { History } from '../history.ts'
import { workableAlternative } from './alternative.ts'
import type { Detector } from './detector.ts'
import { make, patternIf } from './make.ts'

const FULL = 8
const NARROW = 450
const NEXT = 4
const LEAST = 3
const NO_DECISION: ReadonlySet<string> = new Set(['sleep', 'look-further'])

interface Decided {
  at: number
  day: number
  /** The first of the list, or leaving a table as it is. */
  topmost: boolean
}

function decided({ plan, log, before }: History): Decided[] {
  return log.flatMap(({ moment, option, day }, at): Decided[] => {
    if (NO_DECISION.has(option)) return []
    const state = before[at]
    const offers = plan.options
      .get(moment)
      ?.filter(({ test }) => test === null || (state && test(plan, state) === true))
    const topmost = offers !== undefined && (option === 'done' || offers[0]?.id === option)
    return [{ at, day, topmost }]
  })
}

export const fullDay: Detector = (history) => {
  const all = decided(history)
  const meter = new Map(history.end.days.map(({ day, bandwidth }) => [day, bandwidth]))
  for (const day of new Set(all.map((each) => each.day))) {
    const today = all.filter((each) => each.day === day)
    if (today.length < FULL || (meter.get(day) ?? NARROW) >= NARROW) continue
    const last = today.at(-1)?.at ?? 0
    const next = all
      .filter(({ at }) => at > last && history.plan.options.has(history.log[at]?.moment ?? ''))
      .slice(0, NEXT)
    const top = next.filter(({ topmost }) => topmost)
    if (top.length < LEAST) continue
    const could = top.some(
      ({ at }) => workableAlternative(history, at, ({ offer }) => offer !== null) !== null,
    )
    const params = { count: today.length, topCount: top.length, of: next.length, onDay: day }
    const evidence = [...today.slice(0, 1), ...top].map(({ at, day: on }) => ({
      kind: 'moment' as const,
      id: history.log[at]?.moment ?? '',
      day: on,
    }))
    return [make('full-day', patternIf(could), { day, params, evidence })]
  }
  return []
}
