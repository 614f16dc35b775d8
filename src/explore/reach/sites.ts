// Where in a month each effect stands: what a play has to come to for it to happen.

import type { Effect, Plan } from '#engine'

export type Site =
  | { at: 'option'; moment: string; option: string; outcome: string }
  | { at: 'letter'; letter: string }
  | { at: 'result'; procedure: string; outcome: string }

export interface SitedEffect {
  effect: Effect
  site: Site
}

/** Every effect of a plan with its site. `moment` is the key of the decision. */
export function sitesOf(plan: Plan): SitedEffect[] {
  const { letters, procedures } = plan.data
  const at = (site: Site, effects: readonly Effect[]): SitedEffect[] =>
    effects.map((effect) => ({ effect, site }))
  return [
    ...[...plan.options].flatMap(([moment, offers]) =>
      offers.flatMap(({ id, outcomes }) =>
        outcomes.flatMap((outcome) =>
          at({ at: 'option', moment, option: id, outcome: outcome.id }, outcome.effects),
        ),
      ),
    ),
    ...letters.flatMap(({ id, effects }) => at({ at: 'letter', letter: id }, effects)),
    ...procedures.flatMap(({ id, outcomes }) =>
      outcomes.flatMap((outcome) =>
        at({ at: 'result', procedure: id, outcome: outcome.id }, outcome.effects),
      ),
    ),
  ]
}

/** The key of the item that has to be reached for a site to act; a letter must be opened besides. */
export function itemKeyOf(plan: Plan, site: Site): string {
  if (site.at === 'letter')
    return `${plan.letters.get(site.letter)?.from === '' ? 'notice' : 'letter'}:${site.letter}`
  if (site.at === 'result') return `result:${site.procedure}/${site.outcome}`
  const { moment, option, outcome } = site
  const several = (plan.options.get(moment)?.find(({ id }) => id === option)?.outcomes.length ?? 0) > 1
  return several ? `outcome:${moment}/${option}/${outcome}` : `option:${moment}/${option}`
}
