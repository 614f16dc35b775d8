// What detectors read in a history: choices with what they did, the state of every evening, bills as they ended.

import type { Bill, Effect, LetterState, MonthState, Plan, Taken } from '#engine'
import { freeCents } from '#engine'
import type { Evidence } from '../finding.ts'
import type { History } from '../history.ts'

export type Offer = NonNullable<ReturnType<Plan['options']['get']>>[number]

/** One choice among the options of a moment, with the state in which it was made. */
export interface Choice {
  /** Its place in the log. */
  at: number
  taken: Taken
  state: MonthState
  offer: Offer
  /** Effects of the outcome that came. */
  effects: Effect[]
}

function once<T>(make: (history: History) => T): (history: History) => T {
  const known = new WeakMap<History, T>()
  return (history) => {
    const kept = known.get(history)
    if (kept !== undefined) return kept
    const made = make(history)
    known.set(history, made)
    return made
  }
}

/** Every choice at a dilemma, a desk or a turn of a talk, in order; acts on letters, bills and papers are not in it. */
export const choicesOf = once((history): Choice[] =>
  history.log.flatMap((taken, at) => {
    const offer = history.plan.options.get(taken.moment)?.find((each) => each.id === taken.option)
    const state = history.before[at]
    if (offer === undefined || state === undefined) return []
    const effects = offer.outcomes.find((each) => each.id === taken.outcome)?.effects ?? []
    return [{ at, taken, state, offer, effects }]
  }),
)

/** By day of the month, from 1: the last state known on it, or before it. Entry 0 is the first state. */
export const evenings = once((history): MonthState[] => {
  const last = Math.min(history.end.day, history.plan.data.days)
  const known: (MonthState | undefined)[] = []
  for (const state of history.before) known[state.day] = state
  known[history.end.day] ??= history.end
  let carried = history.before[0] ?? history.end
  return Array.from({ length: last + 1 }, (_, day) => {
    carried = known[day] ?? carried
    return carried
  })
})

/** The state of a day's evening; days past the end give the last one. */
export const eveningOf = (history: History, day: number): MonthState =>
  evenings(history)[Math.max(0, day)] ?? history.end

/** Every bill of the month as it stood at the end. */
export const billsOf = ({ end }: History): Bill[] => [...end.settled, ...end.bills]

export const isEssential = (plan: Plan, bill: Pick<Bill, 'kind' | 'living'>): boolean =>
  bill.living || plan.data.kinds[bill.kind]?.essential === true

const behindDays = once((history): boolean[] => {
  const { plan, end } = history
  const essential = new Set(billsOf(history).flatMap((bill) => (isEssential(plan, bill) ? [bill.id] : [])))
  const bounces = end.bounces.filter(({ bill }) => essential.has(bill))
  return evenings(history).map((state, day) => {
    const known = state.day <= day ? state.day : 0
    return (
      (known > 0 && state.bills.some(({ id, status }) => status === 'overdue' && essential.has(id))) ||
      bounces.some((bounce) => bounce.day > known && bounce.day <= day)
    )
  })
})

/** Whether an essential bill was overdue on a day, also on one without a stop. */
export const behindOn = (history: History, day: number): boolean => behindDays(history)[day] === true

/** Letters on paper that arrived in this month; calls and messages come in, or pass by, by themselves. */
export const paperLetters = ({ plan, end }: History): LetterState[] =>
  end.letters.filter(({ letter }) => (plan.letters.get(letter)?.channel ?? 'letter') === 'letter')

/** Free cents in the state in which something was decided. */
export const freeAt = ({ plan, before, end }: History, at: number): number =>
  freeCents(plan, before[at] ?? end).free

/** Cents of the money effects of one kind. */
export const centsOf = (effects: readonly Effect[], kind: 'pay' | 'receive'): number =>
  effects.reduce((sum, effect) => sum + (effect.do === kind ? effect.cents : 0), 0)

export const moment = ({ taken }: Choice): Evidence => ({
  kind: 'moment',
  id: taken.moment,
  day: taken.day,
  option: taken.option,
})

export const hasTag = (tags: readonly string[], ...wanted: string[]): boolean =>
  wanted.some((tag) => tags.includes(tag))
