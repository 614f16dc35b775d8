import type { Bill, MonthState, Plan } from '#engine'
import type { Measure, Measures } from './types.ts'

/** Every measure, with 1 where more is better and -1 where less is. */
export const BETTER: Record<Measure, 1 | -1> = {
  balance: 1,
  net: 1,
  arrears: -1,
  fees: -1,
  'bandwidth-end': 1,
  'bandwidth-mean': 1,
  'needs-unmet': -1,
}

export const MEASURES = Object.keys(BETTER) as Measure[]

/**
 * The measures of a month that has ended: cents, tenths and a count, all whole numbers.
 * @param state a month at its end; on the way they say where it stands
 */
export function measuresOf(plan: Plan, state: MonthState): Measures {
  const arrears = arrearsOf(plan, state)
  let unmet = 0
  for (const need of plan.data.needs) if (state.needs[need.id] !== 'met') unmet += 1
  return {
    balance: state.account,
    net: state.account - arrears,
    arrears,
    fees: feesOf(state),
    'bandwidth-end': state.bandwidth,
    'bandwidth-mean': rounded(bandwidthSum(state), state.days.length),
    'needs-unmet': unmet,
  }
}

/** Whether a bill of this month is owed and late: bounced, arranged, or past its day without having been taken. */
export function isArrears(plan: Plan, { income, living, status, due }: Bill): boolean {
  if (income || living) return false
  return status === 'overdue' || status === 'plan' || (status === 'due' && due <= plan.data.days)
}

/** Cents owed and late, fees included. Before the end, what is still to be taken this month counts as well. */
export function arrearsOf(plan: Plan, state: MonthState): number {
  let cents = 0
  for (const bill of state.bills) if (isArrears(plan, bill)) cents += bill.cents + bill.feeCents
  return cents
}

export function feesOf({ fees }: MonthState): number {
  let cents = 0
  for (const fee of fees) cents += fee.cents
  return cents
}

/** Tenths of the evenings so far, added up. */
export function bandwidthSum({ days }: MonthState): number {
  let tenths = 0
  for (const day of days) tenths += day.bandwidth
  return tenths
}

/** A mean of whole numbers, rounded half up; 0 of nothing. */
export const rounded = (sum: number, count: number): number =>
  count === 0 ? 0 : Math.floor(sum / count + 0.5)
