// Card 17, poverty premium: what being short of money cost, in money.

import type { Evidence } from '../finding.ts'
import type { History } from '../history.ts'
import { couldBetween } from './alternative.ts'
import type { Detector } from './detector.ts'
import { make } from './make.ts'
import { choicesOf, hasTag, moment } from './read.ts'
import { settles } from './settles.ts'

interface Cost {
  cents: number
  evidence: Evidence
}

/** Costs added to bills that could not have been settled before with the essentials paid; those that could do not count. */
function feesOf(history: History): Cost[] {
  const { end } = history
  return end.fees.flatMap((fee) => {
    const since = end.bounces.find(({ bill, day }) => bill === fee.bill && day <= fee.day)?.day ?? 1
    if (couldBetween(history, since, fee.day - 1, settles(history, fee.bill))) return []
    return [{ cents: fee.cents, evidence: { kind: 'bill', id: fee.bill, day: fee.day } }]
  })
}

/** Choices that the month marks as dearer for want of money. */
const dearerOf = (history: History): Cost[] =>
  choicesOf(history)
    .filter(({ offer }) => hasTag(offer.tags, 'poverty-premium'))
    .map((choice) => ({
      cents: choice.offer.needs.account + choice.offer.needs.purse,
      evidence: moment(choice),
    }))
    .filter(({ cents }) => cents > 0)

const sum = (costs: readonly Cost[]): number => costs.reduce((total, { cents }) => total + cents, 0)

export const premium: Detector = (history) => {
  const [fees, dearer] = [feesOf(history), dearerOf(history)] as const
  const all = [...fees, ...dearer]
  if (all.length === 0) return []
  const params = {
    cents: sum(all),
    feeCents: sum(fees),
    dearerCents: sum(dearer),
    count: all.length,
  }
  return [
    make('cost-of-short', 'circumstance', {
      params,
      evidence: all.map(({ evidence }) => evidence),
    }),
  ]
}
