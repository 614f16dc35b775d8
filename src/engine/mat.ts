// The doormat: letters arrive, and weigh while they are shut.

import type { Plan } from './link.ts'
import type { MonthState } from './state.ts'

/**
 * Puts a letter on the mat. A second one of the same id about the same bill or application is a new letter.
 * @returns its place among the letters
 */
export function deliver(plan: Plan, draft: MonthState, letter: string, bill: string): number {
  const about = bill === '' ? (plan.letters.get(letter)?.bill ?? '') : bill
  const name = about === '' || plan.letters.get(letter)?.bill === about ? letter : `${letter}@${about}`
  let copies = 0
  for (const other of draft.letters) if (other.letter === letter && other.bill === about) copies += 1
  const term = plan.letters.get(letter)?.term ?? 0
  draft.letters.push({
    id: copies === 0 ? name : `${name}#${copies + 1}`,
    letter,
    bill: about,
    arrived: draft.day,
    opened: 0,
    whole: false,
    together: false,
    missed: false,
    deadline: term === 0 ? 0 : draft.day + term,
  })
  return draft.letters.length - 1
}
