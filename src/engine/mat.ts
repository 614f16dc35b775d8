// The doormat: letters arrive, and weigh while they are shut.

import type { Plan } from './link.ts'
import type { MonthState } from './state.ts'
import type { Channel } from './system.ts'

/** Sends something before the post of today: a letter is on the mat at once, any other message comes in the round. */
export function send(plan: Plan, draft: MonthState, letter: string, about: string): void {
  if (channelOf(plan, letter) === 'letter') deliver(plan, draft, letter, about)
  else draft.underway.push({ letter, bill: about, day: draft.day })
}

/** How a message comes. */
export const channelOf = (plan: Plan, letter: string): Channel =>
  plan.letters.get(letter)?.channel ?? 'letter'

/**
 * Puts a letter on the mat. A second one of the same id about the same bill or application is a new letter.
 * @returns its place among the letters
 */
export function deliver(plan: Plan, draft: MonthState, letter: string, bill: string): number {
  const template = plan.letters.get(letter)
  const about = bill === '' ? (template?.bill ?? '') : bill
  const name = about === '' || template?.bill === about ? letter : `${letter}@${about}`
  const copies = draft.letters.filter((other) => other.letter === letter && other.bill === about).length
  const term = template?.term ?? 0
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
