// Organisations met, and handovers to them: warm, cold, or lost on the way.

import { meetPerson } from './company.ts'
import type { Plan } from './link.ts'
import { luck } from './luck.ts'
import type { Level } from './plan.ts'
import type { Handover, MonthState } from './state.ts'

/**
 * Chance that a household follows up a name and a number by itself, in whole per cent. Illustrative: the sources say
 * that people often do not go (003:736-786), not how often.
 */
const FOLLOWS_UP: Record<Level, number> = { ruimte: 70, krap: 50, tunnel: 30, overleven: 20 }

/** An organisation of the town becomes known; one that is known already stays as it is. */
export function meetOrganisation(plan: Plan, draft: MonthState, id: string): void {
  if (plan.organisations.has(id) && !draft.organisations.includes(id)) draft.organisations.push(id)
}

/**
 * Hands the household over to a person or an organisation. Warm always arrives, and brings most of the trust along;
 * cold arrives by luck named `refer:<to>`.
 */
export function refer(plan: Plan, draft: MonthState, to: string, by: string, warm: boolean): void {
  const how = outcomeOf(plan, draft, to, warm)
  draft.handovers.push({ day: draft.day, by, to, how })
  if (how === 'lost') return
  meetOrganisation(plan, draft, to)
  const there = plan.data.people.find(
    (person) => person.id === to || (person.works !== '' && person.works === to),
  )
  if (there === undefined || how === 'cold') return
  const brought = Math.max(0, (draft.trust[by] ?? 1) - 1)
  draft.trust[there.id] = Math.max(draft.trust[there.id] ?? 0, brought)
  meetPerson(plan, draft, there.id)
}

function outcomeOf(plan: Plan, state: MonthState, to: string, warm: boolean): Handover['how'] {
  if (warm || plan.data.circumstances.warm) return 'warm'
  return 100 * luck(state.seed, `refer:${to}`, 0) < FOLLOWS_UP[state.level] ? 'cold' : 'lost'
}
