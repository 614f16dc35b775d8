import type { Plan } from './link.ts'
import type { MonthState } from './state.ts'

/** Writes down that the household saw someone today; a friend counts as company of both kinds (L10, L11). */
export function meetPerson(plan: Plan, draft: MonthState, person: string): void {
  draft.lastContact[person] = draft.day
  if (!plan.around.has(person)) return
  draft.lastCompany = draft.day
  if (plan.friends.has(person)) draft.lastFriend = draft.day
}
