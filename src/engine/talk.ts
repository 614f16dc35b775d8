// What kind of talk it was. Source: scarcity-theory.md 5.3 and table 2 (E5, E9).

import { meetPerson } from './company.ts'
import { applyEvent } from './events.ts'
import type { Plan } from './link.ts'
import type { Talk, Technique } from './plan.ts'
import type { MonthState } from './state.ts'

const LISTENING: ReadonlySet<Technique> = new Set<Technique>(['open', 'reflect', 'affirm', 'summarise'])

/**
 * Ends a talk: good (E9) with at least two listening techniques and no advice or push; cold (E5) when advice or
 * push came before any listening. Otherwise it was neither.
 */
export function endTalk(plan: Plan, draft: MonthState, talk: Talk): void {
  const heard = draft.techniques
  const first = heard[0]
  const listening = new Set(heard.filter((technique) => LISTENING.has(technique)))
  const directed = heard.some((technique) => !LISTENING.has(technique))
  if (listening.size >= 2 && !directed) {
    applyEvent(draft, 'E9', talk.id)
    meetPerson(plan, draft, talk.with)
  } else if (first !== undefined && !LISTENING.has(first)) applyEvent(draft, 'E5', talk.id)
  draft.techniques = []
}
