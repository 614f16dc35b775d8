// Card 6, slack, on the days it shows: what had to be paid, what stood in the account, and whether a way round lay in view.

import type { Evidence } from '../finding.ts'
import { couldBetween } from './alternative.ts'
import type { Detector } from './detector.ts'
import { make } from './make.ts'
import { settles } from './settles.ts'

/** One finding for every day on which something could not be taken; nothing for what was overdue before the month. */
export const didNotFit: Detector = (history) => {
  const { end } = history
  const days = [...new Set(end.bounces.map(({ day }) => day))].filter((day) => day >= 1)
  return days.map((day) => {
    const bounces = end.bounces.filter((bounce) => bounce.day === day)
    const could = bounces.some(({ bill }) => couldBetween(history, 1, day, settles(history, bill)))
    const params = {
      onDay: day,
      accountCents: end.days.find((line) => line.day === day)?.balance ?? end.account,
      neededCents: bounces.reduce((sum, { cents }) => sum + cents, 0),
    }
    const evidence = bounces.map(({ bill }): Evidence => ({ kind: 'bill', id: bill, day }))
    return make('did-not-fit', could ? 'circumstance' : 'no-good-option', { day, params, evidence })
  })
}
