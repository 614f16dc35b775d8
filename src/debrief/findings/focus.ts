// Card 3, focus dividend: sharp with money. Always shown first.

import type { Finding } from '../finding.ts'
import type { History } from '../history.ts'
import { inView } from './alternative.ts'
import type { Detector } from './detector.ts'
import { make } from './make.ts'
import type { Choice } from './read.ts'
import { billsOf, choicesOf, hasTag, moment } from './read.ts'

const LEAST_PRICED = 5
const priceOf = ({ needs }: Choice['offer']): number => needs.account + needs.purse

/** Things bought at the lowest price there was, four times out of five or more; where one price lay there it was no choice. */
function cheapest(history: History): Finding[] {
  const priced = choicesOf(history).flatMap((choice) => {
    const prices = inView(history, choice.at)
      .flatMap(({ offer }) => (offer === null ? [] : [priceOf(offer)]))
      .filter((cents) => cents > 0)
    const bought = priceOf(choice.offer) > 0 && new Set(prices).size > 1
    return bought ? [{ choice, lowest: Math.min(...prices) }] : []
  })
  const lowest = priced.filter(({ choice, lowest }) => priceOf(choice.offer) === lowest)
  if (priced.length < LEAST_PRICED || lowest.length * 5 < priced.length * 4) return []
  const params = { count: lowest.length, of: priced.length }
  const evidence = lowest.map(({ choice }) => moment(choice))
  return [make('cheapest-taken', 'skill', { params, evidence })]
}

/** Weeks in which something could be bought from the purse, and the food money lasted to the last day all the same. */
function weekMoney(history: History): Finding[] {
  const { plan, end } = history
  const weeks = billsOf(history)
    .filter(({ living, due, status }) => living && due >= 1 && due <= plan.data.days && status === 'paid')
    .sort((a, b) => a.due - b.due)
  const asked = weeks.flatMap((week, place) => {
    const last = (weeks[place + 1]?.due ?? plan.data.days + 1) - 1
    const within = (day: number): boolean => day >= week.due && day <= last
    if (last > end.days.length) return []
    return history.before.some((state, at) => within(state.day) && tempted(history, at))
      ? [{ week, within }]
      : []
  })
  const lasted = asked.filter(({ week, within }) => {
    const food = end.ledger.filter(
      ({ id, pocket, day }) => id === 'food' && pocket === 'purse' && within(day),
    )
    return food.reduce((sum, { cents }) => sum - cents, 0) >= week.cents
  })
  if (lasted.length === 0) return []
  const params = { count: lasted.length, of: asked.length }
  const evidence = lasted.map(({ week }) => ({ kind: 'bill' as const, id: week.id, day: week.due }))
  return [make('week-money-lasted', 'skill', { params, evidence })]
}

const tempted = (history: History, at: number): boolean =>
  inView(history, at).some(({ offer }) => offer !== null && offer.needs.purse > 0)

/** Choices that the month itself marks as skill, where something else lay beside them. */
function sharp(history: History): Finding[] {
  const chosen = choicesOf(history).filter(
    ({ at, offer }) =>
      hasTag(offer.tags, 'focus-dividend', 'skill') &&
      inView(history, at).some((other) => other.offer !== null && other.offer.id !== offer.id),
  )
  if (chosen.length === 0) return []
  const params = { count: chosen.length }
  return [make('sharp-choices', 'skill', { params, evidence: chosen.map(moment) })]
}

export const focus: Detector = (history) => [...sharp(history), ...cheapest(history), ...weekMoney(history)]
