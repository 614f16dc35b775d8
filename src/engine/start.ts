// The opening of a month: from the plan alone, or from the end of another month.

import { ACTIONS, levelOf } from './bandwidth.ts'
import { recountLenders } from './bill.ts'
import { copy } from './copy.ts'
import { openDay, runToStop } from './day.ts'
import type { Plan } from './link.ts'
import type { ResourceName } from './plan.ts'
import type { Bill, LetterState, MonthState } from './state.ts'

/** What one month hands to the next. Cents and tenths. */
export interface CarryOver {
  account: number
  purse: number
  bandwidth: number
  bills: Bill[]
  letters: LetterState[]
  ties: Record<string, number>
  resources: Record<ResourceName, number>
  things: Record<string, string>
  flags: Record<string, boolean>
}

/**
 * Opens a month and runs it to its first stop.
 * @param seed whole number; luck hangs on it
 * @param carry the end of an earlier month, laid over the plan's own opening
 */
export function startMonth(plan: Plan, seed: number, carry?: CarryOver): MonthState {
  const draft = copy(plan.opening)
  draft.seed = seed
  if (carry !== undefined) layOver(draft, carry)
  openDay(plan, draft, 1)
  runToStop(plan, draft)
  return draft
}

function layOver(draft: MonthState, carry: CarryOver): void {
  draft.account = carry.account
  draft.purse = carry.purse
  draft.bandwidth = carry.bandwidth
  draft.level = levelOf(carry.bandwidth)
  draft.actions = ACTIONS[draft.level]
  draft.bills.unshift(...carry.bills)
  for (const { id, status, due, cents, feeCents } of carry.bills) {
    if (status !== 'due') draft.bounces.push({ day: due, bill: id, cents: cents + feeCents })
  }
  recountLenders(draft)
  draft.letters.unshift(...carry.letters)
  Object.assign(draft.ties, carry.ties)
  Object.assign(draft.resources, carry.resources)
  Object.assign(draft.things, carry.things)
  Object.assign(draft.flags, carry.flags)
}

/**
 * What the end of a month hands on; days are renumbered to the month that follows.
 * @param state a month at its end
 */
export function carryOver(plan: Plan, state: MonthState): CarryOver {
  const shift = (day: number): number => (day === 0 ? 0 : day - plan.data.days)
  return {
    account: state.account,
    purse: state.purse,
    bandwidth: state.bandwidth,
    bills: state.bills
      .filter(
        (bill) =>
          bill.status === 'overdue' ||
          bill.status === 'plan' ||
          (bill.status === 'due' && bill.due > plan.data.days),
      )
      .map((bill) => ({ ...bill, due: shift(bill.due), nextDay: shift(bill.nextDay) })),
    letters: state.letters
      .filter((letter) => letter.opened === 0)
      .map((letter) => ({ ...letter, arrived: shift(letter.arrived), deadline: shift(letter.deadline) })),
    ties: state.ties,
    resources: state.resources,
    things: state.things,
    flags: state.flags,
  }
}
