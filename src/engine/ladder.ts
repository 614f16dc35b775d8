// What happens to a bill that is not paid: the ladder of its kind, step by step, as the rules pack says.
// Source of the steps and terms: household-money.md section 4, by way of scenarios/rules.

import { replaceBill } from './bill.ts'
import type { Plan } from './link.ts'
import { send } from './mat.ts'
import { percentOf } from './money.ts'
import type { LadderStep } from './plan.ts'
import type { Bill, MonthState } from './state.ts'

const ladderOf = (plan: Plan, bill: Bill): LadderStep[] => plan.data.kinds[bill.kind]?.ladder ?? []

/** A debit that could not be taken: the bill is overdue and starts up its ladder. */
export function bounced(plan: Plan, draft: MonthState, index: number): void {
  const bill = draft.bills[index] as Bill
  const first = ladderOf(plan, bill)[0]
  draft.bounces.push({ day: draft.day, bill: bill.id, cents: bill.cents + bill.feeCents })
  replaceBill(draft, index, {
    ...bill,
    status: 'overdue',
    known: true,
    asked: true,
    step: 0,
    nextDay: first === undefined ? 0 : draft.day + first.after,
  })
  if (first?.after === 0) climb(plan, draft, index)
}

/** Lets every overdue bill whose next step falls on this day take it. */
export function climbDay(plan: Plan, draft: MonthState): void {
  if (draft.bounces.length === 0) return
  for (let index = 0; index < draft.ahead; index++) {
    const bill = draft.bills[index] as Bill
    if (bill.nextDay === draft.day && bill.status === 'overdue') climb(plan, draft, index)
  }
}

function climb(plan: Plan, draft: MonthState, index: number): void {
  const bill = draft.bills[index] as Bill
  const ladder = ladderOf(plan, bill)
  const step = ladder[bill.step]
  if (step === undefined) return
  const fee = step.fee === undefined ? 0 : Math.max(percentOf(bill.cents, step.fee.percent), step.fee.min)
  if (step.fee !== undefined && fee > 0) {
    draft.fees.push({ day: draft.day, bill: bill.id, cents: fee, ruleMaker: step.fee.ruleMaker })
  }
  const next = ladder[bill.step + 1]
  replaceBill(draft, index, {
    ...bill,
    feeCents: bill.feeCents + fee,
    step: bill.step + 1,
    nextDay: next === undefined ? 0 : draft.day + Math.max(1, next.after),
  })
  const letter = plan.ladderLetters.get(`${bill.id}/${step.id}`) ?? step.letter
  if (letter !== undefined) send(plan, draft, letter, bill.id)
}
