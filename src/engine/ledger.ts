// Money that moves: every line that is written, and nothing else, changes account or purse.

import type { Plan } from './link.ts'
import type { RuleMaker } from './plan.ts'
import type { Bill, LedgerLine, MonthState } from './state.ts'

/** What can be spent from the account now: balance and agreed overdraft, in cents. */
export const canSpend = (plan: Plan, state: MonthState): number => state.account + plan.data.opening.overdraft

/** What a line is about: a bill, or anything with an id, a kind and a rule-maker. */
export type Subject = Pick<LedgerLine, 'id' | 'kind' | 'ruleMaker'>

/** Writes a line and moves the money. Cents are signed: positive comes in. */
export function post(draft: MonthState, what: Subject, cents: number, pocket: LedgerLine['pocket']): void {
  if (pocket === 'account') draft.account += cents
  else draft.purse += cents
  const { id, kind, ruleMaker } = what
  draft.ledger.push({ day: draft.day, id, cents, kind, ruleMaker, pocket })
}

/** Pays a bill and its fees from the account; the caller has made sure that the money is there. */
export function payBill(draft: MonthState, index: number): void {
  const bill = draft.bills[index] as Bill
  post(draft, bill, -bill.cents, 'account')
  if (bill.feeCents > 0) {
    const fees: Subject = { id: `${bill.id}:fees`, kind: 'fee', ruleMaker: feeMaker(draft, bill.id) }
    post(draft, fees, -bill.feeCents, 'account')
  }
  draft.bills[index] = { ...bill, status: 'paid', nextDay: 0 }
}

const feeMaker = (draft: MonthState, bill: string): RuleMaker =>
  draft.fees.find((fee) => fee.bill === bill)?.ruleMaker ?? 'fee-rule'
