import type { Bill, MonthState, Plan } from '#engine'
import { isArrears } from './measures.ts'
import type { AimPart } from './types.ts'

/** Tenths at which the level krap begins (theory base 4.1). */
export const KRAP = 450

const PARTS: Record<AimPart, (plan: Plan, state: MonthState) => boolean> = {
  'essentials-paid': (plan, state) => shortOfEssentials(plan, state) === 0,
  // a bill that bounced was an arrears, also when it was paid a week later
  'no-new-arrears': (plan, state) =>
    state.bounces.length === 0 && !state.bills.some((bill) => isArrears(plan, bill)),
  'no-need-refused': (plan, state) => refusedChildren(plan, state) === 0,
  'bandwidth-krap': (_plan, state) => state.bandwidth >= KRAP,
}

export const AIM_PARTS = Object.keys(PARTS) as AimPart[]

/** The parts of the joint aim that do not hold at the end of a month; the aim holds when there are none. */
export function missingParts(plan: Plan, state: MonthState): AimPart[] {
  return AIM_PARTS.filter((part) => !PARTS[part](plan, state))
}

/** Needs of children that were refused. */
export function refusedChildren(plan: Plan, { needs }: MonthState): number {
  let refused = 0
  for (const { id, person } of plan.data.needs)
    if (plan.child.has(person) && needs[id] === 'refused') refused += 1
  return refused
}

/**
 * Cents of this month's essentials that were not paid: bills of an essential kind, also where they were moved to a
 * later month, and the week's money that was not there. What the other side cancelled is not asked.
 */
export function shortOfEssentials(plan: Plan, state: MonthState): number {
  let cents = 0
  for (const bill of state.bills) if (isEssential(plan, bill) && isUnpaid(bill)) cents += bill.cents
  return cents + foodNotThere(state)
}

/** Whether a bill must be paid this month for the essentials to be paid: by its day, or by the day the month gave it. */
function isEssential(plan: Plan, { id, kind, income, living, due }: Bill): boolean {
  if (income || living || plan.data.kinds[kind]?.essential !== true) return false
  return (
    due <= plan.data.days || plan.data.bookings.some((each) => each.id === id && each.day <= plan.data.days)
  )
}

const isUnpaid = ({ status }: Bill): boolean => status !== 'paid' && status !== 'cancelled'

/** Cents of living money that the account could not give on its day: nothing else comes into the purse. */
export function foodNotThere({ bills, settled, ledger }: MonthState): number {
  let cents = 0
  for (const bill of bills) if (bill.living && bill.status === 'paid') cents += bill.cents
  for (const bill of settled) if (bill.living && bill.status === 'paid') cents += bill.cents
  for (const line of ledger) if (line.pocket === 'purse' && line.cents > 0) cents -= line.cents
  return cents
}
