// The doormat: letters arrive, and weigh while they are shut.

import { holds } from './condition.ts'
import type { Plan } from './link.ts'
import type { MonthState } from './state.ts'

/** Puts a letter on the mat. A second one of the same id about the same bill is a new letter. */
export function deliver(plan: Plan, draft: MonthState, letter: string, bill: string): void {
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
    deadline: term === 0 ? 0 : draft.day + term,
  })
}

/** Brings the post of the day: letters of the plan, then letters that something has sent. */
export function deliverDay(plan: Plan, draft: MonthState): void {
  for (const letter of plan.post[draft.day] ?? []) {
    if (holds(plan, draft, letter.when)) deliver(plan, draft, letter.id, '')
  }
  const today = draft.underway.some((sent) => sent.day === draft.day)
  if (!today) return
  for (const sent of draft.underway) if (sent.day === draft.day) deliver(plan, draft, sent.letter, sent.bill)
  draft.underway = draft.underway.filter((sent) => sent.day > draft.day)
}
