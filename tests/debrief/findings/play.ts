// Plays a small month as a test says, and reads what was found in it.

import type { CardId, Finding, History } from '#debrief'
import { findingsOf, historyOf } from '#debrief'
import type { Decision, Dilemma, Effect, MonthState, PlanData } from '#engine'
import { keyOf, linkPlan, playMonth } from '#engine'
import { dilemma, madeUp, option, smallMonth } from '../../support/small-month.ts'

export interface Played {
  /** What is chosen at a moment: an option, or the wishes of a desk in order. Else the first, or nothing at a desk. */
  chosen?: Readonly<Record<string, string | readonly string[]>>
  /** Acts on letters, bills and forms, by day; each is done at the first stop of its day. */
  acts?: readonly (Decision & { day: number })[]
}

/** Plays a month to its end and reads its history. A decision that is refused throws. */
export function played(data: PlanData, { chosen = {}, acts = [] }: Played = {}): History {
  const plan = linkPlan(data)
  const waiting = [...acts]
  const done = new Map<string, number>()
  const state = playMonth(plan, 1, (now) => {
    const next = waiting.findIndex(({ day }) => day === now.day)
    const [act] = next < 0 ? [] : waiting.splice(next, 1)
    if (act !== undefined) return { moment: act.moment, option: act.option }
    return atStop(keyOf(plan, now.stop), now)
  })
  const atEnd = historyOf(plan, 1, state.decisions)
  if (atEnd.problem !== null || waiting.length > 0) throw new Error(`not played: ${JSON.stringify(waiting)}`)
  return atEnd

  function atStop(moment: string, { stop }: MonthState): Decision {
    if (stop.kind === 'evening') return { moment, option: 'sleep' }
    const wishes = [chosen[moment] ?? []].flat()
    const at = done.get(moment) ?? 0
    done.set(moment, at + 1)
    const first = stop.kind === 'desk' ? 'done' : (plan.options.get(moment)?.[0]?.id ?? '')
    return { moment, option: wishes[at] ?? first }
  }
}

/** What was found under one code. */
export const under = (history: History, code: string): Finding[] =>
  findingsOf(history).filter((finding) => finding.code === code)

/** What was found of one card that is not skill, as `kind code`. */
export const ofCard = (history: History, card: CardId): string[] =>
  findingsOf(history)
    .filter((finding) => finding.card === card && finding.kind !== 'skill')
    .map(({ kind, code }) => `${kind} ${code}`)

export const pay = (cents: number, from: 'account' | 'purse' = 'account'): Effect => ({
  do: 'pay',
  id: 'bought',
  cents,
  kind: 'food',
  ruleMaker: 'price',
  source: madeUp,
  from,
})

export const receive = (cents: number): Effect => ({
  do: 'receive',
  id: 'given',
  cents,
  kind: 'benefit',
  ruleMaker: 'gift',
  source: madeUp,
})

export const load = (points: number, days: number): Effect => ({
  do: 'load',
  id: 'weight',
  points,
  days,
  card: '',
})

/** A day with a moment of one option, so that there is an evening. */
export const anEvening = (day: number): Dilemma => dilemma(`day-${day}`, day, [option('on')])

/** A small month that opens with so much money and meter. */
export const opening = (change: Partial<PlanData['opening']>): PlanData['opening'] => ({
  ...smallMonth().opening,
  ...change,
})
