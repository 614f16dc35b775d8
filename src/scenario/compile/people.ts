// People, needs and what the month opens with.

import type { Person, PlanData } from '#engine'
import { centsOf } from '../rules/money.ts'
import { mustBeKnown } from '../say.ts'
import type { Context } from './context.ts'
import { amountAt, organisationAt } from './context.ts'
import { thingAt } from './effects.ts'

/** Who lives in the house, then who is around it. */
export function compilePeople(context: Context): Person[] {
  const { household, around } = context.month
  const inside = Object.entries(household.people).map(([id, person]): Person => {
    figureAt(context, ['household', 'people', id, 'figure'], person.figure)
    return {
      id,
      age: person.age,
      household: true,
      child: person.age < 18,
      tie: person.tie ?? 5,
      strong: true,
      readsAlong: false,
      figure: person.figure ?? '',
      trust: 0,
      helps: false,
      works: '',
    }
  })
  const outside = Object.entries(around ?? {}).map(([id, person]): Person => {
    figureAt(context, ['around', id, 'figure'], person.figure)
    if (person['works-for'] !== undefined)
      organisationAt(context, ['around', id, 'works-for'], person['works-for'])
    return {
      id,
      age: person.age ?? 0,
      household: false,
      child: (person.age ?? 18) < 18,
      tie: person.tie ?? 1,
      strong: person.strong ?? false,
      readsAlong: person['reads-along'] ?? false,
      figure: person.figure ?? '',
      trust: person.trust ?? 0,
      helps: person.helps ?? false,
      works: person['works-for'] ?? '',
    }
  })
  return [...inside, ...outside]
}

function figureAt(context: Context, path: string[], figure: string | undefined): void {
  const { figures } = context.known
  if (figure !== undefined && figures !== undefined) {
    mustBeKnown(context.say, path, 'figure', figure, figures, 'Figures stand in assets/people.')
  }
}

/** The state of house and money on the first morning. */
export function compileOpening(context: Context): PlanData['opening'] {
  const { household } = context.month
  const { say } = context
  const { balance, source, overdraft } = household.account
  const path = ['household', 'account']
  if (source === undefined) amountAt(context, path, 'balance', Math.abs(balance), undefined)
  const things: Record<string, string> = {}
  for (const [thing, state] of Object.entries(household.things ?? {})) {
    const at = ['household', 'things', thing]
    thingAt(context, at, thing, at, String(state))
    things[thing] = String(state)
  }
  household.letters?.forEach((letter, index) => {
    mustBeKnown(say, ['household', 'letters', index], 'letter', letter, context.ids.letters)
  })
  return {
    account: centsOf(balance),
    overdraft: centsOf(overdraft ?? 0),
    purse: centsOf(household.purse ?? 0),
    bandwidth: Math.round(household.bandwidth * 10),
    resources: household.resources,
    things,
    letters: household.letters ?? [],
  }
}
