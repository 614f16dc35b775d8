import type { Taken, Technique } from '#engine'
import type { Finding } from '../finding.ts'
import type { History } from '../history.ts'
import { decisionsOf } from './choices.ts'
import type { Echo, Portfolio, Reflection, Value } from './types.ts'

/** Qualities of a choice that a supporter will know from practice. */
const QUALITIES = new Set(['human', 'care', 'company', 'skill', 'humour', 'love', 'dignity', 'help'])

/** Techniques of talks that can be practised; to advise and to push is what they come in place of. */
const PRACTISED: ReadonlySet<Technique> = new Set(['open', 'reflect', 'affirm', 'summarise'] as const)

/** What tags of moments and choices say about the five values. The mapping is ours: a start for a student's own words. */
const OF_TAG: Readonly<Record<string, Value>> = {
  joy: 'valuable-life',
  pleasure: 'valuable-life',
  humour: 'valuable-life',
  love: 'valuable-life',
  rest: 'valuable-life',
  skill: 'resilience',
  care: 'resilience',
  'focus-dividend': 'resilience',
  bandwidth: 'resilience',
  'strong-tie': 'cohesion',
  'weak-tie': 'cohesion',
  company: 'cohesion',
  friend: 'cohesion',
  ties: 'cohesion',
  hassle: 'justice',
  mistrust: 'justice',
  institution: 'justice',
  doenvermogen: 'justice',
  certainty: 'justice',
  slack: 'emancipation',
  'poverty-premium': 'emancipation',
  'child-carries': 'emancipation',
  children: 'emancipation',
  'no-slack': 'emancipation',
}

/** What a student may put in a portfolio: the run, what was in its choices, and the written reflection. */
export function portfolioOf(
  history: History,
  findings: readonly Finding[],
  reflection: readonly Reflection[],
): Portfolio {
  const { plan } = history
  const decisions = decisionsOf(history)
  const competences = new Map<string, Echo>()
  const values = new Map<Value, Echo<Value>>()
  for (const taken of decisions) {
    const chosen = plan.options.get(taken.moment)?.find(({ id }) => id === taken.option)
    const moment = plan.moments.get(taken.moment.split('/')[0] ?? '')
    const own = chosen?.tags ?? []
    const used = [
      ...own.filter((tag) => QUALITIES.has(tag)),
      ...(chosen?.technique && PRACTISED.has(chosen.technique) ? [chosen.technique] : []),
    ]
    for (const name of used) echo(competences, name, taken)
    const about = [...own, ...(moment?.tags ?? [])].map((tag) => OF_TAG[tag])
    for (const value of new Set(about)) if (value !== undefined) echo(values, value, taken)
  }
  return {
    month: plan.data.id,
    days: history.end.days.length,
    decisions,
    competences: [...competences.values()],
    values: [...values.values()],
    reflection: [...reflection],
    findings: [...findings],
  }
}

function echo<Name extends string>(into: Map<Name, Echo<Name>>, name: Name, taken: Taken): void {
  const known = into.get(name) ?? { name, choices: [] }
  known.choices.push({ day: taken.day, moment: taken.moment, option: taken.option })
  into.set(name, known)
}
