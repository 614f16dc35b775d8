// What kind of talk it was. Source: scarcity-theory.md 5.3 and table 2 (E5, E9).

import { meetPerson } from './company.ts'
import { applyEvent } from './events.ts'
import type { Plan } from './link.ts'
import type { Talk, Technique } from './plan.ts'
import type { MonthState } from './state.ts'

/** Every other technique is a way of listening. */
const directs = (technique: Technique): boolean => technique === 'advise' || technique === 'push'

/**
 * Ends a talk: good (E9) with at least two listening techniques and no advice or push; cold (E5) when advice or
 * push came before any listening. Otherwise it was neither.
 */
export function endTalk(plan: Plan, draft: MonthState, talk: Talk): void {
  const heard = draft.techniques
  const first = heard[0]
  if (first !== undefined && directs(first)) applyEvent(draft, 'E5', talk.id)
  else if (!heard.some(directs) && heard.some((technique) => technique !== first)) {
    applyEvent(draft, 'E9', talk.id)
    meetPerson(plan, draft, talk.with)
  }
  draft.techniques = []
}
