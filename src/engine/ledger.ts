// Money that moves: every line that is written, and nothing else, changes account or purse.

import { changeBill } from './bill.ts'
import type { Plan } from './link.ts'
import type { RuleMaker } from './plan.ts'
import type { Bill, LedgerLine, MonthState } from './state.ts'

/** What can be spent from the account now: balance and agreed overdraft, in cents. */
export const canSpend = (plan: Plan, state: MonthState): number => state.account + plan.data.opening.overdraft

/** Writes a line and moves the money. Cents are signed: positive comes in. */
export function post(
  draft: MonthState,
  line: Omit<LedgerLine, 'day' | 'pocket'>,
  pocket: LedgerLine['pocket'],
): void {
  draft[pocket] += line.cents
  draft.ledger.push({ day: draft.day, pocket, ...line })
}

/** Pays a bill and its fees from the account; the caller has made sure that the money is there. */
export function payBill(draft: MonthState, index: number): void {
  const bill = draft.bills[index] as Bill
  post(draft, { id: bill.id, cents: -bill.cents, kind: bill.kind, ruleMaker: bill.ruleMaker }, 'account')
  if (bill.feeCents > 0) {
    post(
      draft,
      { id: `${bill.id}:fees`, cents: -bill.feeCents, kind: 'fee', ruleMaker: feeMaker(draft, bill.id) },
      'account',
    )
  }
  changeBill(draft, index, { status: 'paid', nextDay: 0 })
}

const feeMaker = (draft: MonthState, bill: string): RuleMaker =>
  draft.fees.find((fee) => fee.bill === bill)?.ruleMaker ?? 'fee-rule'
