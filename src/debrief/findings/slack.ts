// Card 6, slack: what a shock met. With room it passes; without, the same shock makes arrears or costs.

import { freeCents } from '#engine'
import type { Evidence, Finding } from '../finding.ts'
import type { History } from '../history.ts'
import { workableAlternative } from './alternative.ts'
import type { Detector } from './detector.ts'
import { make } from './make.ts'
import { choicesOf } from './read.ts'

export const slack: Detector = (history) => {
  const shocks = history.end.events.filter(
    ({ code, day, cause }, place, all) =>
      code === 'E4' &&
      all.findIndex((each) => each.day === day && each.cause === cause && each.code === code) === place,
  )
  return shocks.flatMap(({ day, cause }) => met(history, day, cause))
}

function met(history: History, day: number, cause: string): Finding[] {
  const { plan, end } = history
  const choice = choicesOf(history).find(({ taken }) => taken.day === day && taken.moment === cause)
  const state = choice?.state ?? history.before.find((each) => each.day >= day)
  if (state === undefined) return []
  const { free, day: income } = freeCents(plan, state)
  const costCents = (choice?.effects ?? []).reduce((sum, effect) => {
    if (effect.do === 'pay' && effect.from === 'account') return sum + effect.cents
    if (effect.do !== 'book' || effect.booking.cents > 0) return sum
    const due = effect.inDays > 0 ? day + effect.inDays : effect.booking.day
    return due < income ? sum - effect.booking.cents : sum
  }, 0)
  const bounces = end.bounces.filter((bounce) => bounce.day > day && bounce.day < income)
  const evidence: Evidence[] = [{ kind: 'event', id: cause, day }]
  const params = { onDay: day, freeCents: free, costCents, untilDay: income }
  const other =
    choice === undefined ? null : workableAlternative(history, choice.at, ({ offer }) => offer !== null)
  const kind = other === null ? 'no-good-option' : 'circumstance'
  if (costCents === 0 && free < 0 && choice !== undefined) {
    // paid later, or out of the food money: neither without money, nor out of the account
    if (choice.effects.some((effect) => effect.do === 'book' || effect.do === 'pay')) return []
    const shortCents = -free
    return [make('shock-by-hand', kind, { day, params: { ...params, shortCents }, evidence })]
  }
  if (bounces.length === 0) {
    const carried = free - costCents >= 0
    return carried ? [make('shock-carried', 'circumstance', { day, params, evidence })] : []
  }
  // with enough free, what bounced later came from elsewhere
  if (free - costCents >= 0) return []
  const feeCents = end.fees
    .filter((fee) => bounces.some(({ bill }) => bill === fee.bill))
    .reduce((sum, { cents }) => sum + cents, 0)
  return [
    make('shock-no-room', kind, {
      day,
      params: { ...params, shortCents: costCents - free, count: bounces.length, feeCents },
      evidence: [
        ...evidence,
        ...bounces.map((bounce) => ({ kind: 'bill' as const, id: bounce.bill, day: bounce.day })),
      ],
    }),
  ]
}
