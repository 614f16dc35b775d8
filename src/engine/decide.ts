// One decision applied to a draft. Every check comes before the first change, so a refused draft is untouched.

import { barredFetch, barredSitting, fetchPaper, goOn, MANNERS } from './application.ts'
import { findBill } from './bill.ts'
import type { Verdict } from './choose.ts'
import { actAtStop } from './choose.ts'
import { meetPerson } from './company.ts'
import { sleep } from './day.ts'
import { openLetter } from './effects.ts'
import { canSpend, payBill } from './ledger.ts'
import { companion } from './letter.ts'
import type { Plan } from './link.ts'
import type { Bill, Decision, LetterState, MonthState, ProcedureState, Refusal, Taken } from './state.ts'
import { keyOf } from './stop.ts'
import type { Paper } from './system.ts'

/** Applies a decision to a draft and writes it in the log, or says with a code why not. */
export function decide(plan: Plan, draft: MonthState, decision: Decision): Refusal | undefined {
  const taken = { day: draft.day, moment: decision.moment, option: decision.option, outcome: '' }
  const code = act(plan, draft, taken, false)
  return code === undefined ? undefined : { refused: code, decision }
}

/** Applies a decision that `legalDecisions` has just named for this very draft: nothing is asked a second time. */
export function decideSurely(plan: Plan, draft: MonthState, { moment, option }: Decision): void {
  act(plan, draft, { day: draft.day, moment, option, outcome: '' }, true)
}

/** Does a decision and logs it before anything changes; conditions of what follows may ask what was chosen. */
function act(plan: Plan, draft: MonthState, taken: Taken, sure: boolean): Verdict {
  const { moment, option } = taken
  if (draft.stop.kind === 'end') return 'month/over'
  if (moment === keyOf(plan, draft.stop)) {
    if (draft.stop.kind !== 'evening') return actAtStop(plan, draft, taken, sure)
    if (option !== 'sleep') return 'decision/unknown-option'
    draft.decisions.push(taken)
    sleep(plan, draft)
    return undefined
  }
  const letter = draft.letters.findIndex((each) => each.id === moment)
  if (letter >= 0) return read(plan, draft, letter, taken)
  const running = draft.procedures.find((each) => each.id === moment)
  if (running !== undefined) return workOn(plan, draft, running, taken, sure)
  const paper = plan.papers.get(moment)
  if (paper !== undefined) return getPaper(plan, draft, paper, taken, sure)
  return option === 'pay' ? pay(plan, draft, taken) : 'decision/not-here'
}

function read(plan: Plan, draft: MonthState, index: number, taken: Taken): Verdict {
  const { option } = taken
  const letter = draft.letters[index] as LetterState
  if (option !== 'open' && option !== 'together') return 'decision/unknown-option'
  if (letter.missed) return 'letter/missed'
  if (letter.whole) return 'decision/already-done'
  if (option === 'open') {
    if (letter.opened === draft.day) return 'letter/rest-opens-tomorrow'
    draft.decisions.push(taken)
    openLetter(plan, draft, index, false)
    return undefined
  }
  const person = companion(plan, draft)
  if (person === undefined) return 'letter/nobody-to-read-along'
  if (draft.actions < 1) return 'decision/no-actions-left'
  draft.decisions.push(taken)
  draft.actions -= 1
  meetPerson(plan, draft, person)
  openLetter(plan, draft, index, true)
  return undefined
}

function workOn(
  plan: Plan,
  draft: MonthState,
  running: ProcedureState,
  taken: Taken,
  sure: boolean,
): Verdict {
  const manner = MANNERS.find((each) => each === taken.option)
  if (manner === undefined) return 'decision/unknown-option'
  const code = sure ? undefined : barredSitting(plan, draft, running, manner)
  if (code !== undefined) return code
  draft.decisions.push(taken)
  goOn(plan, draft, running, manner)
  return undefined
}

function getPaper(plan: Plan, draft: MonthState, paper: Paper, taken: Taken, sure: boolean): Verdict {
  if (taken.option !== 'fetch') return 'decision/unknown-option'
  const code = sure ? undefined : barredFetch(plan, draft, paper)
  if (code !== undefined) return code
  draft.decisions.push(taken)
  fetchPaper(plan, draft, paper)
  return undefined
}

function pay(plan: Plan, draft: MonthState, taken: Taken): Verdict {
  const index = draft.bills.findIndex(
    ({ id, status }) => id === taken.moment && status !== 'paid' && status !== 'cancelled',
  )
  const bill = draft.bills[index]
  if (bill === undefined)
    return findBill(draft, taken.moment) === undefined ? 'decision/not-here' : 'decision/already-done'
  if (!payable(bill)) return 'decision/condition-not-met'
  if (canSpend(plan, draft) < bill.cents + bill.feeCents) return 'decision/not-enough-money'
  draft.decisions.push(taken)
  payBill(draft, index)
  return undefined
}

/** Whether a bill can be paid by hand now: it has bounced, or an open letter asks for it, and it is not yet paid. */
export function payable({ asked, income, living, known, status }: Bill): boolean {
  return asked && known && !income && !living && status !== 'paid' && status !== 'cancelled'
}
