import type { MonthState } from '#engine'
import type { FirstDifference } from './types.ts'

interface Happening {
  day: number
  what: FirstDifference['what']
  id: string
  key: string
}

/** The most tangible first, where several things differ on one day. */
const ORDER: readonly FirstDifference['what'][] = [
  'bounce',
  'money',
  'letter',
  'paper',
  'handover',
  'decision',
]

/** What passes the time or looks further is no difference of its own. */
const NO_CHOICE = new Set(['sleep', 'look-further'])

/**
 * The first thing that happened in one of two runs and not in the other; null when nothing differs.
 * @param given ids of lines that a lever puts in itself
 */
export function firstDifference(
  own: MonthState,
  replay: MonthState,
  given: ReadonlySet<string>,
): FirstDifference | null {
  const here = happenings(own, given)
  const there = happenings(replay, given)
  const found = [
    ...beyond(here, there).map((each) => ({ ...each, only: 'own' as const })),
    ...beyond(there, here).map((each) => ({ ...each, only: 'replay' as const })),
  ].sort((a, b) => a.day - b.day || ORDER.indexOf(a.what) - ORDER.indexOf(b.what))
  const first = found[0]
  return first === undefined ? null : { day: first.day, what: first.what, id: first.id, only: first.only }
}

/** What one list has more often than another. */
function beyond(list: readonly Happening[], other: readonly Happening[]): Happening[] {
  const left = new Map<string, number>()
  for (const { key } of other) left.set(key, (left.get(key) ?? 0) + 1)
  return list.filter(({ key }) => {
    const count = left.get(key) ?? 0
    left.set(key, count - 1)
    return count <= 0
  })
}

function happenings(state: MonthState, given: ReadonlySet<string>): Happening[] {
  const found: Happening[] = []
  const add = (day: number, what: Happening['what'], id: string, more: string | number = ''): void => {
    found.push({ day, what, id, key: `${day} ${what} ${id} ${more}` })
  }
  for (const { day, bill, cents } of state.bounces) add(day, 'bounce', bill, cents)
  for (const { day, id, cents, pocket } of state.ledger)
    if (!given.has(id)) add(day, 'money', id, `${pocket} ${cents}`)
  for (const { arrived, id } of state.letters) add(arrived, 'letter', id)
  for (const { day, paper, party, answer } of state.asked) add(day, 'paper', paper, `${party} ${answer}`)
  for (const { day, to, by, how } of state.handovers) add(day, 'handover', to, `${by} ${how}`)
  for (const { day, moment, option, outcome } of state.decisions)
    if (!NO_CHOICE.has(option)) add(day, 'decision', moment, `${option} ${outcome}`)
  return found
}
