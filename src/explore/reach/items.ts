// Everything of a month that a play can reach, each under a key that its line in the file is found by.

import type { Option, Plan } from '#engine'

/**
 * - `moment`, `letter` (of the month), `notice` (a letter of the rules pack): it came.
 * - `option`: it was chosen, also at a desk and in a turn of a talk. `outcome`: what came of it, where there are several.
 * - `step`: a step of an application was done. `result`: how it was decided.
 * - `ending`: the level and the arrears that a month ends with, and what became of each need.
 */
export type ItemKind = 'moment' | 'option' | 'outcome' | 'letter' | 'notice' | 'step' | 'result' | 'ending'

export interface Item {
  kind: ItemKind
  /** Ids joined by `/`: `trommel`, `trommel/hatice`, `bezoek/begin/vraag`, `noodpot/briefje`, `level/tunnel`. */
  id: string
}

/** The key of an item; scenario files know their lines by it. */
export const keyOfItem = ({ kind, id }: Item): string => `${kind}:${id}`

/** Kinds that an author writes; endings and notices of the rules pack need not all come. */
export const WRITTEN: ReadonlySet<ItemKind> = new Set<ItemKind>([
  'moment',
  'option',
  'outcome',
  'letter',
  'step',
  'result',
])

/** All items of a plan, in the order of the file. */
export function itemsOf(plan: Plan): Item[] {
  const { moments, letters, procedures, needs } = plan.data
  return [
    ...moments.flatMap((moment): Item[] => [
      { kind: 'moment', id: moment.id },
      ...(moment.kind === 'talk'
        ? moment.turns.flatMap((turn) => optionItems(`${moment.id}/${turn.id}`, turn.options))
        : optionItems(moment.id, moment.options)),
    ]),
    ...letters.map(({ id, from }): Item => ({ kind: from === '' ? 'notice' : 'letter', id })),
    ...procedures.flatMap(({ id, steps, outcomes }): Item[] => [
      ...steps.map((step): Item => ({ kind: 'step', id: `${id}/${step.id}` })),
      ...outcomes.map((outcome): Item => ({ kind: 'result', id: `${id}/${outcome.id}` })),
    ]),
    ...['ruimte', 'krap', 'tunnel', 'overleven'].map((level): Item => ending(`level/${level}`)),
    ending('arrears/none'),
    ending('arrears/some'),
    ...needs.flatMap(({ id }) => ['met', 'refused', 'open'].map((how) => ending(`need/${id}/${how}`))),
  ]
}

const ending = (id: string): Item => ({ kind: 'ending', id })

function optionItems(moment: string, options: readonly Option[]): Item[] {
  return options.flatMap(({ id, outcomes }): Item[] => [
    { kind: 'option', id: `${moment}/${id}` },
    ...(outcomes.length < 2
      ? []
      : outcomes.map((outcome): Item => ({ kind: 'outcome', id: `${moment}/${id}/${outcome.id}` }))),
  ])
}
