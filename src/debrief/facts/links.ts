import type { LetterState, MonthState, Plan } from '#engine'
import { findBill } from '#engine'
import type { History } from '../history.ts'
import type { MetOrganisation, MetPerson, Network } from './types.ts'

const HOME = 'home'

type Link = Network['links'][number]

/** Lines of the graph: from home to people and organisations, from people to where they work, and handovers. */
export function linksOf(
  { end }: History,
  people: readonly MetPerson[],
  organisations: readonly MetOrganisation[],
): Link[] {
  const met = new Set(organisations.map(({ id }) => id))
  const own = people.map(({ id, kind }): Link => {
    return { from: HOME, to: id, how: kind === 'strong' ? 'strong' : 'weak' }
  })
  const works = people.flatMap(({ id, works: at }): Link[] =>
    met.has(at) ? [{ from: id, to: at, how: 'works' }] : [],
  )
  const handed = end.handovers.map(({ by, to, how }): Link => ({ from: by, to, how }))
  const reached = new Set([...works, ...handed].map(({ to }) => to))
  const alone = organisations.flatMap(({ id, letters, asked }): Link[] => {
    if (reached.has(id)) return []
    return [{ from: HOME, to: id, how: letters > 0 && asked === 0 ? 'letter' : 'weak' }]
  })
  return [...own, ...alone, ...works, ...handed]
}

/** Who sent a letter; one of the rules pack comes from the party of the application or bill it is about. */
export function senderOf(plan: Plan, state: MonthState, { letter, bill }: LetterState): string {
  const from = plan.letters.get(letter)?.from ?? ''
  return from || (plan.procedures.get(bill)?.party ?? findBill(state, bill)?.party ?? '')
}
