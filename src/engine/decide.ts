// One decision applied to a draft. Every check comes before the first change, so a refused draft is untouched.

import { findBill } from './bill.ts'
import type { Act } from './choose.ts'
import { actAtStop, isCode } from './choose.ts'
import { meetPerson } from './company.ts'
import { sleep } from './day.ts'
import { openLetter } from './effects.ts'
import { canSpend, payBill } from './ledger.ts'
import { companion } from './letter.ts'
import type { Plan } from './link.ts'
import type { Bill, Decision, LetterState, MonthState, Refusal } from './state.ts'
import { keyOf } from './stop.ts'

/** Applies a decision to a draft and writes it in the log, or says with a code why not. */
export function decide(plan: Plan, draft: MonthState, decision: Decision): Refusal | undefined {
  const act = actOf(plan, draft, decision)
  if (isCode(act)) return { refused: act, decision }
  const taken = { day: draft.day, moment: decision.moment, option: decision.option, outcome: '' }
  draft.decisions.push(taken)
  act(taken)
  return undefined
}

function actOf(plan: Plan, draft: MonthState, { moment, option }: Decision): Act {
  if (draft.stop.kind === 'end') return 'month/over'
  if (moment === keyOf(plan, draft.stop)) {
    if (draft.stop.kind !== 'evening') return actAtStop(plan, draft, moment, option)
    return option === 'sleep' ? () => sleep(plan, draft) : 'decision/unknown-option'
  }
  const letter = draft.letters.findIndex((each) => each.id === moment)
  if (letter >= 0) return read(plan, draft, letter, option)
  if (option !== 'pay' || findBill(draft, moment) === undefined) return 'decision/not-here'
  return pay(plan, draft, moment)
}

function read(plan: Plan, draft: MonthState, index: number, option: string): Act {
  const letter = draft.letters[index] as LetterState
  if (option !== 'open' && option !== 'together') return 'decision/unknown-option'
  if (letter.whole) return 'decision/already-done'
  if (option === 'open') {
    if (letter.opened === draft.day) return 'letter/rest-opens-tomorrow'
    return () => openLetter(plan, draft, index, false)
  }
  const person = companion(plan, draft)
  if (person === undefined) return 'letter/nobody-to-read-along'
  if (draft.actions < 1) return 'decision/no-actions-left'
  return () => {
    draft.actions -= 1
    meetPerson(plan, draft, person)
    openLetter(plan, draft, index, true)
  }
}

function pay(plan: Plan, draft: MonthState, id: string): Act {
  const index = draft.bills.findIndex((each) => each.id === id)
  const bill = draft.bills[index]
  if (bill === undefined || bill.status === 'paid' || bill.status === 'cancelled')
    return 'decision/already-done'
  if (!payable(bill)) return 'decision/condition-not-met'
  if (canSpend(plan, draft) < bill.cents + bill.feeCents) return 'decision/not-enough-money'
  return () => payBill(draft, index)
}

/** Whether a bill can be paid by hand now: it is overdue or in a plan, or an open letter asks for it. */
export function payable(bill: Bill): boolean {
  if (bill.income || bill.living || !bill.known) return false
  return bill.status === 'overdue' || bill.status === 'plan' || (bill.status === 'due' && bill.asked)
}
