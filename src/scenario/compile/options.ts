// Options and outcomes of moments and procedures.

import type { Effect, Option, Outcome } from '#engine'
import { alwaysInView } from '../known.ts'
import type { OptionSource, OutcomeSource } from '../schema/option.ts'
import type { Path } from '../yaml/place.ts'
import type { Context } from './context.ts'
import { compileWhen } from './context.ts'
import { compileEffects } from './effects.ts'
import { outcomesOf } from './walk.ts'

/**
 * One option of a moment.
 * @param actions actions it takes when the author names none
 */
export function compileOption(context: Context, path: Path, source: OptionSource, actions: number): Option {
  const written = outcomesOf(source, path)
  const outcomes = written.map((each) =>
    compileOutcome(context, each.path, each.outcome, source.outcomes !== undefined),
  )
  const tags = source.tags ?? []
  return {
    id: source.id,
    distance: source.distance ?? 'near',
    always: tags.some((tag) => alwaysInView.includes(tag)),
    ...compileWhen(context, path, source.when),
    actions: source.actions ?? actions,
    needs: {
      account: Math.max(...outcomes.map((outcome) => paid(outcome.effects, 'account'))),
      purse: Math.max(...outcomes.map((outcome) => paid(outcome.effects, 'purse'))),
    },
    tags,
    ...(source.technique === undefined ? {} : { technique: source.technique }),
    outcomes,
  }
}

/** One outcome. An option without `outcomes` lends its own result and effects, and has its `when` already. */
export function compileOutcome(context: Context, path: Path, source: OutcomeSource, own = true): Outcome {
  const { luck } = source
  return {
    id: source.id,
    ...(own ? compileWhen(context, path, source.when) : {}),
    ...(luck === undefined ? {} : { luck: { name: luck.name ?? source.id, chance: luck.chance } }),
    effects: compileEffects(context, path, source.effects),
  }
}

function paid(effects: readonly Effect[], pocket: 'account' | 'purse'): number {
  return effects.reduce(
    (sum, effect) => (effect.do === 'pay' && effect.from === pocket ? sum + effect.cents : sum),
    0,
  )
}
