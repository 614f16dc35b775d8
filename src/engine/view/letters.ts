import { findBill } from '../bill.ts'
import { payable } from '../decide.ts'
import { canSpend } from '../ledger.ts'
import { companion, isPlain } from '../letter.ts'
import type { Plan } from '../link.ts'
import type { Level } from '../plan.ts'
import type { LetterState, MonthState } from '../state.ts'
import type { LetterView } from '../view-types.ts'

/** How letters read at a level, and the seconds until they close. Source: scarcity-theory.md 4.1, table 3. */
const READING: Record<Level, { mode: LetterView['mode']; clock: number }> = {
  ruimte: { mode: 'marked', clock: 0 },
  krap: { mode: 'whole', clock: 60 },
  tunnel: { mode: 'folded', clock: 40 },
  overleven: { mode: 'first-lines', clock: 40 },
}

/** Every letter of the month so far, newest first, as it can be read today. */
export function letterViews(plan: Plan, state: MonthState): LetterView[] {
  const reader = state.actions >= 1 ? companion(plan, state) : undefined
  return state.letters
    .map((letter) => ({
      ...letter,
      from: plan.letters.get(letter.letter)?.from ?? '',
      plain: isPlain(plan, state, letter),
      ...reading(state.level, letter),
      canReadTogether: reader === undefined || letter.whole || letter.missed ? [] : [reader],
      payable: payableBill(plan, state, letter),
    }))
    .reverse()
}

function reading(level: Level, letter: LetterState): { mode: LetterView['mode']; clock: number } {
  if (letter.whole && (letter.together || level === 'overleven'))
    return READING[letter.together ? 'ruimte' : 'tunnel']
  return READING[level]
}

function payableBill(plan: Plan, state: MonthState, letter: LetterState): LetterView['payable'] {
  const bill = letter.whole ? findBill(state, letter.bill) : undefined
  if (bill === undefined || !payable(bill)) return null
  const cents = bill.cents + bill.feeCents
  return { bill: bill.id, cents, enough: canSpend(plan, state) >= cents }
}
