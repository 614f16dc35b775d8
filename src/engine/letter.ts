import { findBill } from './bill.ts'
import type { Plan } from './link.ts'
import type { LetterState, MonthState } from './state.ts'

/** Someone outside the house who will sit beside a reader today: the first with a tie, in the order of the file. */
export function companion(plan: Plan, state: MonthState): string | undefined {
  return plan.readers.find((person) => (state.ties[person] ?? 0) >= 1)
}

/** Who sends a letter. One of the rules pack comes from the party of the application or bill it is about. */
export function senderOf(plan: Plan, state: MonthState, { letter, bill }: LetterState): string {
  const from = plan.letters.get(letter)?.from ?? ''
  return from || (plan.procedures.get(bill)?.party ?? findBill(state, bill)?.party ?? '')
}

/** Whether the plain twin is what came; a letter of the rules pack is written as its sender writes. */
export function isPlain(plan: Plan, state: MonthState, letter: LetterState): boolean {
  const sent = plan.letters.get(letter.letter)
  if (sent === undefined || sent.from !== '') return sent?.plain === true
  return sent.plain || plan.organisations.get(senderOf(plan, state, letter))?.plain === true
}
