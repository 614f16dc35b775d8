import type { Effect, Outcome, Plan } from '#engine'

/** What an option is about, from its tags and from what may come of it; a list of stable names. */
export type Trait = string

const ASKS: ReadonlySet<Effect['do']> = new Set(['start', 'hand-in', 'refer', 'helped', 'meet'])
const COMPANY: ReadonlySet<Effect['do']> = new Set(['contact', 'trust', 'tie'])
const SETTLES: ReadonlySet<Effect['do']> = new Set(['arrange', 'move', 'cancel'])

/** Tags of an option, and what its effects do: `asks`, `company`, `settles`, `child-met`, `child-refused`, `costs`. */
export function traitsOf(plan: Plan, option: { tags: string[]; outcomes: Outcome[] }): Set<Trait> {
  const traits = new Set<Trait>(option.tags)
  for (const { effects } of option.outcomes) for (const effect of effects) add(plan, traits, effect)
  return traits
}

function add(plan: Plan, traits: Set<Trait>, effect: Effect): void {
  if (ASKS.has(effect.do)) traits.add('asks')
  if (COMPANY.has(effect.do) && !('by' in effect && typeof effect.by === 'number' && effect.by < 0))
    traits.add('company')
  if (SETTLES.has(effect.do)) traits.add('settles')
  if (effect.do === 'pay') traits.add('costs')
  if (effect.do === 'need' && isChilds(plan, effect.need))
    traits.add(effect.met ? 'child-met' : 'child-refused')
}

const isChilds = (plan: Plan, need: string): boolean =>
  plan.data.needs.some(({ id, person }) => id === need && plan.child.has(person))
