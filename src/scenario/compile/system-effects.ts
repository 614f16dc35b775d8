// Effects on papers, consent, trust and handovers.

import type { Effect } from '#engine'
import { mustBeKnown } from '../say.ts'
import type { EffectSource } from '../schema/effect.ts'
import type { Path } from '../yaml/place.ts'
import type { Context } from './context.ts'
import { organisationAt } from './context.ts'

type SystemEffect = Extract<
  EffectSource,
  { paper: string } | { consent: string } | { trust: string } | { meet: string } | { refer: string }
>

/** One such effect. Unknown names are said; the effect is kept so that the rest can be checked. */
export function compileSystem(context: Context, path: Path, effect: SystemEffect): Effect {
  const { ids, say, town } = context
  if ('paper' in effect) {
    paperAt(context, [...path, 'paper'], effect.paper)
    return { do: 'paper', paper: effect.paper }
  }
  if ('consent' in effect) {
    organisationAt(context, [...path, 'consent'], effect.consent)
    return { do: 'consent', organisation: effect.consent, purpose: effect.purpose, given: effect.given }
  }
  if ('trust' in effect) {
    mustBeKnown(say, [...path, 'trust'], 'person', effect.trust, ids.people)
    return { do: 'trust', person: effect.trust, by: effect.by }
  }
  if ('meet' in effect) {
    organisationAt(context, [...path, 'meet'], effect.meet)
    return { do: 'meet', organisation: effect.meet }
  }
  if (town !== null) {
    const all = [...ids.organisations, ...ids.people]
    const hint = `Organisations stand in scenarios/towns/${town.id}.yaml; people under \`around\`.`
    mustBeKnown(say, [...path, 'refer'], 'organisation', effect.refer, all, hint)
    mustBeKnown(say, [...path, 'by'], 'party', effect.by, ids.senders, 'Or a person.')
  }
  return { do: 'refer', to: effect.refer, by: effect.by, warm: effect.warm ?? false }
}

/** Says so when neither rules pack nor month has such a paper. */
export function paperAt(context: Context, path: Path, paper: string): boolean {
  const hint = `Papers stand in scenarios/rules/${context.pack.id}.yaml, and under \`papers\` of the month.`
  return mustBeKnown(context.say, path, 'paper', paper, context.ids.papers, hint)
}
