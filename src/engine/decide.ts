// One decision applied to a draft. Every check comes before the first change, so a refused draft is untouched.

import type { Verdict } from './choose.ts'
import { choose, finishDesk, lookFurther } from './choose.ts'
import { sleep } from './day.ts'
import { openLetter } from './effects.ts'
import { canSpend, payBill } from './ledger.ts'
import { companion } from './letter.ts'
import type { Plan } from './link.ts'
import type { Bill, Decision, LetterState, MonthState, Refusal } from './state.ts'
import { keyOf } from './stop.ts'

/** Applies a decision to a draft, or says with a code why not. */
export function decide(plan: Plan, draft: MonthState, decision: Decision): Refusal | undefined {
  const day = draft.day
  const code = verdict(plan, draft, decision)
  if (code !== undefined) return { refused: code, decision }
  draft.decisions.push({ day, moment: decision.moment, option: decision.option })
  return undefined
}

function verdict(plan: Plan, draft: MonthState, { moment, option }: Decision): Verdict {
  if (draft.stop.kind === 'end') return 'month/over'
  if (moment === keyOf(plan, draft.stop)) {
    if (moment === 'evening') {
      if (option !== 'sleep') return 'decision/unknown-option'
      sleep(plan, draft)
      return undefined
    }
    if (option === 'look-further') return lookFurther(plan, draft, moment)
    if (option === 'done' && draft.stop.kind === 'desk') return finishDesk(plan, draft)
    return choose(plan, draft, moment, option)
  }
  const letter = draft.letters.findIndex((each) => each.id === moment)
  if (letter >= 0) return readLetter(plan, draft, letter, option)
  const bill = draft.bills.findIndex((each) => each.id === moment)
  if (bill >= 0 && option === 'pay') return pay(plan, draft, bill)
  return 'decision/not-here'
}

function readLetter(plan: Plan, draft: MonthState, index: number, option: string): Verdict {
  const letter = draft.letters[index] as LetterState
  if (option !== 'open' && option !== 'together') return 'decision/unknown-option'
  if (letter.whole) return 'decision/already-done'
  if (option === 'open') {
    if (letter.opened === draft.day) return 'letter/rest-opens-tomorrow'
    openLetter(plan, draft, index, false)
    return undefined
  }
  const person = companion(plan, draft)
  if (person === undefined) return 'letter/nobody-to-read-along'
  if (draft.actions < 1) return 'decision/no-actions-left'
  draft.actions -= 1
  draft.lastContact[person] = draft.day
  openLetter(plan, draft, index, true)
  return undefined
}

function pay(plan: Plan, draft: MonthState, index: number): Verdict {
  const bill = draft.bills[index] as Bill
  if (bill.status === 'paid' || bill.status === 'cancelled') return 'decision/already-done'
  if (!payable(draft, bill)) return 'decision/condition-not-met'
  if (canSpend(plan, draft) < bill.cents + bill.feeCents) return 'decision/not-enough-money'
  payBill(draft, index)
  return undefined
}

/** Whether a bill can be paid by hand now: it is overdue or in a plan, or an open letter asks for it. */
export function payable(state: MonthState, bill: Bill): boolean {
  if (bill.status === 'paid' || bill.status === 'cancelled' || bill.income || bill.living || !bill.known)
    return false
  return bill.status !== 'due' || state.letters.some((letter) => letter.bill === bill.id && letter.whole)
}
