// Whether a month does what its author expects of it. What is expected stands in the month file; what holds, in a report.

import type { Expectations } from '#scenario'
import type { Figure } from './plays/measures.ts'
import { keyOfItem, WRITTEN } from './reach/items.ts'
import type { Report } from './report.ts'
import type { Measure } from './room/index.ts'

/** An expectation that did not hold, or could not be asked. */
export interface Miss {
  code:
    | 'expects/winnable'
    | 'expects/unreached'
    | 'expects/tunnel'
    | 'expects/minutes'
    | 'expects/spread'
    | 'expects/not-established'
  /** Where it is written: a part of `expects`. */
  part: keyof Expectations
  /** Key of what it is about: an item that was not reached, a measure of `spread`; otherwise empty. */
  about: string
  /** In words, with the figures. */
  text: string
}

/** Everything in `expects` that the report does not bear out. An incomplete report bears out what it can. */
export function judge(expects: Expectations, report: Report): Miss[] {
  return [
    ...winnable(expects, report),
    ...reaches(expects, report),
    ...tunnel(expects, report),
    ...minutes(expects, report),
    ...spread(expects, report),
  ]
}

function winnable({ winnable: expected }: Expectations, { room }: Report): Miss[] {
  if (expected === undefined) return []
  if (room === null) return [unknown('winnable', '', 'whether this month can be won')]
  const { winnable: found, seedsWon, seeds, how } = room.aim
  const short = found === 'not-found' ? 'no' : found
  if (short === expected) return []
  const said: Record<typeof found, string> = {
    yes: `a play was found that wins it under every seed that was looked at (${seeds.length})`,
    'only-with-luck': `it is won under ${seedsWon.length} of ${seeds.length} seeds`,
    'not-found': 'no play was found that wins it',
    no: 'no play can win it',
  }
  const text = `Expected \`winnable: ${expected}\`; ${said[found]} (${how}). Winning is: essentials paid, no new arrears, no child's need refused, bandwidth krap or better at the end.`
  return [{ code: 'expects/winnable', part: 'winnable', about: '', text }]
}

/** What would only come after the last day is not missed: an application may be decided next month. */
function reaches({ reaches: expected }: Expectations, report: Report): Miss[] {
  if (expected === undefined) return []
  const wanted = expected === 'all' ? null : new Set(expected)
  return report.reach.flatMap((item): Miss[] => {
    const asked = wanted === null ? WRITTEN.has(item.kind) : wanted.has(item.id) && item.kind !== 'ending'
    if (!asked || item.how === 'random' || item.how === 'steered') return []
    if (item.bars[0]?.why === 'month-ends') return []
    const key = keyOfItem(item)
    if (item.how === 'not-sought') return [unknown('reaches', key, `whether \`${item.id}\` is reached`)]
    const text = `\`${item.id}\` (${item.kind}) was not reached in ${report.plays.done} random plays, nor by plays steered at it.`
    return [{ code: 'expects/unreached', part: 'reaches', about: key, text }]
  })
}

function tunnel({ tunnel: expected }: Expectations, { plays }: Report): Miss[] {
  if (expected === undefined) return []
  if (plays.done === 0) return [unknown('tunnel', '', 'how many plays end in the tunnel')]
  const share = plays.endedInTunnel / plays.done
  if (share >= expected.from && share <= expected.to) return []
  const text = `Expected ${percent(expected.from)} to ${percent(expected.to)} of random plays to end in the tunnel or below; it was ${percent(share)} of ${plays.done}. ${percent(plays.everInTunnel / plays.done)} had such a day.`
  return [{ code: 'expects/tunnel', part: 'tunnel', about: '', text }]
}

function minutes({ minutes: expected }: Expectations, { spread: found }: Report): Miss[] {
  if (expected === undefined) return []
  if (found === null) return [unknown('minutes', '', 'how long this month takes')]
  const { lower, middle, upper } = found.seconds
  if (middle >= expected.from * 60 && middle <= expected.to * 60) return []
  const text = `Expected ${expected.from} to ${expected.to} minutes of play; the middle play takes ${inMinutes(middle)}, half of all plays ${inMinutes(lower)} to ${inMinutes(upper)}.`
  return [{ code: 'expects/minutes', part: 'minutes', about: '', text }]
}

/** Names in the month file -> measure of the search for room, and units in one of those of the file. */
const MEASURED: Readonly<Record<string, { measure: Measure & Figure; unit: number }>> = {
  balance: { measure: 'balance', unit: 100 },
  arrears: { measure: 'arrears', unit: 100 },
  fees: { measure: 'fees', unit: 100 },
  bandwidth: { measure: 'bandwidth-end', unit: 10 },
  'needs-unmet': { measure: 'needs-unmet', unit: 1 },
}

/** Best less worst that was found: by the search for room where there is one, else over random plays. */
function spread({ spread: expected }: Expectations, { room, spread: sampled }: Report): Miss[] {
  return Object.entries(expected ?? {}).flatMap(([name, bounds]): Miss[] => {
    const measured = MEASURED[name]
    if (measured === undefined || bounds === undefined) return []
    const { measure, unit } = measured
    const found = room?.measures.find((each) => each.measure === measure)
    const over = sampled?.[measure]
    if (found === undefined && over === undefined)
      return [unknown('spread', name, `the room between the best and worst ${name}`)]
    const wide =
      found === undefined
        ? (over?.most ?? 0) - (over?.least ?? 0)
        : Math.abs(found.best.value - found.worst.value)
    const value = wide / unit
    const least = bounds['at-least']
    const most = bounds['at-most']
    if ((least === undefined || value >= least) && (most === undefined || value <= most)) return []
    const wanted = [
      ...(least === undefined ? [] : [`at least ${least}`]),
      ...(most === undefined ? [] : [`at most ${most}`]),
    ]
    const digits = unit === 100 ? 2 : unit === 10 ? 1 : 0
    const text = `Expected ${wanted.join(' and ')} between the best and the worst ${name}; it was ${value.toFixed(digits)} (${found === undefined ? 'random plays' : 'search'}).`
    return [{ code: 'expects/spread', part: 'spread', about: name, text }]
  })
}

function unknown(part: keyof Expectations, about: string, what: string): Miss {
  const text = `The search was cut before it knew ${what}. Give it more time, or ask for less.`
  return { code: 'expects/not-established', part, about, text }
}

const percent = (share: number): string => `${(share * 100).toFixed(share > 0 && share < 0.1 ? 1 : 0)}%`
const inMinutes = (seconds: number): string => `${Math.round(seconds / 60)} minutes`
