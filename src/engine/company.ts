import type { Plan } from './link.ts'
import type { MonthState } from './state.ts'

/** Writes down that the household saw someone today; a friend counts as company of both kinds (L10, L11). */
export function meetPerson(plan: Plan, draft: MonthState, person: string): void {
  draft.lastContact[person] = draft.day
  const works = plan.worksFor.get(person)
  if (works !== undefined && !draft.organisations.includes(works)) draft.organisations.push(works)
  if (!plan.around.has(person)) return
  draft.lastCompany = draft.day
  if (plan.friends.has(person)) draft.lastFriend = draft.day
}
