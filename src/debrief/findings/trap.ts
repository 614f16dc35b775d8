// Card 8, scarcity trap: a bill that could not be paid, the costs on top, and what came of those.

import type { Bounce, Fee } from '#engine'
import type { Evidence } from '../finding.ts'
import type { History } from '../history.ts'
import { couldBetween } from './alternative.ts'
import type { Detector } from './detector.ts'
import { make, patternIf } from './make.ts'
import { choicesOf, hasTag } from './read.ts'
import { settles } from './settles.ts'

const LEAST_LINKS = 3

interface Chain {
  start: Bounce
  fees: Fee[]
  /** Another bill that bounced, or a loan taken, after the first costs. */
  next: Evidence | null
}

function chainOf(history: History, start: Bounce): Chain {
  const { end } = history
  const fees = end.fees.filter((fee) => fee.bill === start.bill && fee.day >= start.day)
  const first = fees[0]
  if (first === undefined) return { start, fees, next: null }
  const bounce = end.bounces.find(({ bill, day }) => bill !== start.bill && day > first.day)
  const loan = choicesOf(history).find(
    ({ taken, offer, effects }) =>
      taken.day > first.day &&
      hasTag(offer.tags, 'borrowing') &&
      effects.some((effect) => effect.do === 'book'),
  )
  if (bounce !== undefined) return { start, fees, next: { kind: 'bill', id: bounce.bill, day: bounce.day } }
  if (loan === undefined) return { start, fees, next: null }
  return { start, fees, next: { kind: 'moment', id: loan.taken.moment, day: loan.taken.day } }
}

const lengthOf = ({ fees, next }: Chain): number => 1 + fees.length + (next === null ? 0 : 1)

export const trap: Detector = (history) => {
  const chains = history.end.bounces
    .map((bounce) => chainOf(history, bounce))
    .filter((chain) => lengthOf(chain) >= LEAST_LINKS)
  const longest = chains.reduce<Chain | null>(
    (best, chain) => (best === null || lengthOf(chain) > lengthOf(best) ? chain : best),
    null,
  )
  if (longest === null) return []
  const { start, fees, next } = longest
  const firstFee = fees[0]?.day ?? start.day
  const could = couldBetween(history, start.day, firstFee - 1, settles(history, start.bill))
  const bill = (day: number): Evidence => ({ kind: 'bill', id: start.bill, day })
  const params = {
    count: lengthOf(longest),
    ofBill: start.bill,
    cents: start.cents,
    feeCents: fees.reduce((sum, { cents }) => sum + cents, 0),
    onDay: start.day,
    lastDay: next?.day ?? fees.at(-1)?.day ?? start.day,
  }
  const evidence = [bill(start.day), ...fees.map(({ day }) => bill(day)), ...(next === null ? [] : [next])]
  return [make('costs-on-costs', patternIf(could), { day: start.day, params, evidence })]
}
