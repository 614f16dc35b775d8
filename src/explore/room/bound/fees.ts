import type { Booking, LadderStep, Plan } from '#engine'
import { percentOf } from '#engine'
import { centsOf, inMonth, isEarly, onItsDay, untouchedOn } from './charges.ts'
import { accountAt } from './money.ts'
import type { Relaxation } from './worth.ts'

/** Cents of costs that nobody can avoid: of bills that must bounce, and cannot be paid before their costs fall. */
export function sureFees(month: Relaxation): number {
  const { plan, touched } = month
  let cents = 0
  for (const bill of inMonth(plan, 'debit')) {
    const steady = onItsDay(touched, bill) && !isEarly(touched, bill)
    if (steady && !canBePaid(month, bill, bill.day, true)) cents += feesAfter(month, bill)
  }
  return cents
}

/** Whether the account can hold enough for a bill on some evening of a day, or on its morning. */
const canBePaid = (month: Relaxation, bill: Booking, day: number, morning = false): boolean =>
  accountAt(month, day, morning) + month.plan.data.opening.overdraft >= centsOf(bill)

/** The costs that fall before the bill could be paid, after it bounced on its day. */
function feesAfter(month: Relaxation, bill: Booking): number {
  let cents = 0
  let paidUpTo = bill.day
  for (const { day, step } of climbs(month.plan, bill)) {
    if (!untouchedOn(month.touched, bill.id, day - 1)) return cents
    for (; paidUpTo < day; paidUpTo++) if (canBePaid(month, bill, paidUpTo)) return cents
    if (step.fee !== undefined) cents += Math.max(percentOf(centsOf(bill), step.fee.percent), step.fee.min)
  }
  return cents
}

/** The steps that a bill climbs within the month, each with its day. */
function climbs({ data }: Plan, bill: Booking): { day: number; step: LadderStep }[] {
  let { day } = bill
  const climbed = (data.kinds[bill.kind]?.ladder ?? []).map((step, index) => {
    day += index === 0 ? step.after : Math.max(1, step.after)
    return { day, step }
  })
  return climbed.filter(({ day: on }) => on <= data.days)
}
