import type { Effect, Plan } from '#engine'
import type { Opening } from './types.ts'

/** In the order in which a group would want to hear them. */
const ORDER: readonly Opening[] = [
  'money',
  'time',
  'application',
  'help',
  'company',
  'certainty',
  'need',
  'paper',
  'organisation',
  'rest',
]

/** What effects would have opened, in kinds, each once; what they cost is left out. */
export function openingsOf(plan: Plan, effects: readonly Effect[], tags: readonly string[] = []): Opening[] {
  const found = new Set<Opening>()
  for (const effect of effects) {
    const kind = openingOf(plan, effect)
    if (kind !== null) found.add(kind)
  }
  if (tags.includes('help')) found.add('help')
  if (tags.includes('friend')) found.add('company')
  return ORDER.filter((kind) => found.has(kind))
}

function openingOf(plan: Plan, effect: Effect): Opening | null {
  switch (effect.do) {
    case 'receive':
    case 'cancel':
      return 'money'
    case 'book':
      return effect.booking.how === 'income' ? 'money' : null
    case 'move':
    case 'arrange':
      return 'time'
    case 'start':
    case 'hand-in':
      return 'application'
    case 'helped':
    case 'refer':
      return 'help'
    case 'contact':
      return plan.data.people.some(({ id, helps, works }) => id === effect.person && (helps || works !== ''))
        ? 'help'
        : 'company'
    case 'tie':
      return effect.by > 0 ? 'company' : null
    case 'trust':
      return effect.by > 0 ? 'help' : null
    case 'known':
      return 'certainty'
    case 'need':
      return effect.met ? 'need' : null
    case 'paper':
      return 'paper'
    case 'meet':
      return 'organisation'
    case 'event':
      return OF_EVENT[effect.code] ?? null
    default:
      return null
  }
}

const OF_EVENT: Readonly<Record<string, Opening>> = {
  E8: 'help',
  E9: 'help',
  E10: 'certainty',
  E11: 'rest',
  E12: 'application',
}
