// Every option and every effect of a month, each with its path in the file and the key of its texts.

import type { EffectSource } from '../schema/effect.ts'
import type { MomentSource } from '../schema/moment.ts'
import type { MonthSource } from '../schema/month.ts'
import type { OptionSource, OutcomeSource } from '../schema/option.ts'
import type { Path } from '../yaml/place.ts'

export interface OptionSite {
  moment: MomentSource
  option: OptionSource
  /** Key of the decision: `moment`, or `moment/turn` in a talk. */
  decision: string
  /** Place in the file. */
  path: Path
  /** Beginning of its text keys, such as `moments.wasmachine.options.hatice`. */
  textKey: string
}

/** All options, in the order of the file. */
export function optionSites(month: MonthSource): OptionSite[] {
  return month.moments.flatMap((moment, m): OptionSite[] => {
    const base = `moments.${moment.id}`
    if (moment.kind !== 'talk') {
      return moment.options.map((option, o) => ({
        moment,
        option,
        decision: moment.id,
        path: ['moments', m, 'options', o],
        textKey: `${base}.options.${option.id}`,
      }))
    }
    return moment.turns.flatMap((turn, t) =>
      turn.options.map((option, o) => ({
        moment,
        option,
        decision: `${moment.id}/${turn.id}`,
        path: ['moments', m, 'turns', t, 'options', o],
        textKey: `${base}.turns.${turn.id}.options.${option.id}`,
      })),
    )
  })
}

/** The outcomes of an option as written; one without `outcomes` has a single one called `done`. */
export function outcomesOf(option: OptionSource, path: Path): { outcome: OutcomeSource; path: Path }[] {
  if (option.outcomes === undefined) {
    const { result, effects } = option
    return [
      {
        outcome: {
          id: 'done',
          ...(result === undefined ? {} : { result }),
          ...(effects === undefined ? {} : { effects }),
        },
        path,
      },
    ]
  }
  return option.outcomes.map((outcome, index) => ({ outcome, path: [...path, 'outcomes', index] }))
}

export interface EffectSite {
  effect: EffectSource
  path: Path
}

/** All effects: of letters, options, outcomes and procedures. */
export function effectSites(month: MonthSource): EffectSite[] {
  const list = (effects: readonly EffectSource[] | undefined, path: Path): EffectSite[] =>
    (effects ?? []).map((effect, index) => ({ effect, path: [...path, 'effects', index] }))
  return [
    ...(month.letters ?? []).flatMap((letter, index) => list(letter.effects, ['letters', index])),
    ...optionSites(month).flatMap(({ option, path }) =>
      outcomesOf(option, path).flatMap((each) => list(each.outcome.effects, each.path)),
    ),
    ...(month.procedures ?? []).flatMap((procedure, index) =>
      (procedure.outcomes ?? []).flatMap((outcome, o) =>
        list(outcome.effects, ['procedures', index, 'outcomes', o]),
      ),
    ),
  ]
}
