// The post of the day: letters of the plan, letters that something has sent, and messages of other kinds.

import { holds } from './condition.ts'
import { receive } from './effects.ts'
import { paperPost } from './folder.ts'
import type { Plan } from './link.ts'
import type { MonthState } from './state.ts'

/** Brings the post of the day, and the papers that were sent for. */
export function deliverDay(plan: Plan, draft: MonthState): void {
  paperPost(plan, draft)
  for (const letter of plan.post[draft.day] ?? []) {
    if (holds(plan, draft, letter.test)) receive(plan, draft, letter.id, '')
  }
  if (draft.underway.length === 0) return
  for (const sent of draft.underway) if (sent.day === draft.day) receive(plan, draft, sent.letter, sent.bill)
  draft.underway = draft.underway.filter((sent) => sent.day > draft.day)
}
