// Living money in the purse, given out day by day.

import type { Subject } from './ledger.ts'
import { post } from './ledger.ts'
import { dayPart } from './money.ts'
import type { MonthState } from './state.ts'

const FOOD: Subject = { id: 'food', kind: 'food', ruleMaker: 'household' }

/** The day's food comes out of the purse; what is missing is counted, and presses until the next living money. */
export function spendDay(draft: MonthState): void {
  const { day, days, cents } = draft.week
  const index = draft.day - day
  if (day === 0 || index >= days) return
  const wanted = dayPart(cents, days, index)
  const spent = Math.min(wanted, draft.purse)
  if (spent > 0) post(draft, FOOD, -spent, 'purse')
  if (spent === wanted) return
  draft.foodShort += wanted - spent
  if (!draft.loads.some((load) => load.id === 'food-short' && load.until >= draft.day)) {
    draft.loads.push({ id: 'food-short', points: 5, until: day + days - 1, card: 'packing' })
  }
}
