// The line of everything that a search may speak of: plans hold no lines, so they travel beside them.

import type { MonthSource } from '../schema/month.ts'
import type { OutcomeSource } from '../schema/option.ts'
import type { Path, Place, Position } from '../yaml/place.ts'
import { effectSites, optionSites, outcomesOf } from './walk.ts'

/**
 * Key -> line and column. Keys are `moment:trommel`, `option:trommel/hatice`, `outcome:trommel/hatice/open`,
 * `letter:brief`, `procedure:noodpot`, `step:noodpot/formulier`, `result:noodpot/ja`, `need:werkweek`, `booking:huur`;
 * `#when` and `#luck` behind one is its condition and its chance; `expects`, `expects.tunnel`, `expects.reaches.0`.
 */
export type Places = Readonly<Record<string, Position>>

/** The places of a month. */
export function placesOfMonth(month: MonthSource, place: Place): Places {
  const places: Record<string, Position> = {}
  const put = (key: string, path: Path): void => {
    places[key] ??= place.value(path)
  }
  const conditional = (key: string, path: Path, from: Pick<OutcomeSource, 'when' | 'luck'>): void => {
    put(key, [...path, 'id'])
    if (from.when !== undefined) put(`${key}#when`, [...path, 'when'])
    if (from.luck !== undefined) put(`${key}#luck`, [...path, 'luck'])
  }
  month.moments.forEach((moment, index) => {
    conditional(`moment:${moment.id}`, ['moments', index], moment)
  })
  for (const { option, decision, path } of optionSites(month)) {
    const { when } = option
    conditional(`option:${decision}/${option.id}`, path, when === undefined ? {} : { when })
    if (option.outcomes === undefined) continue
    for (const each of outcomesOf(option, path))
      conditional(`outcome:${decision}/${option.id}/${each.outcome.id}`, each.path, each.outcome)
  }
  month.letters?.forEach((letter, index) => {
    const { when } = letter
    conditional(`letter:${letter.id}`, ['letters', index], when === undefined ? {} : { when })
  })
  month.procedures?.forEach(({ id, steps, outcomes }, index) => {
    const path = ['procedures', index]
    put(`procedure:${id}`, [...path, 'id'])
    steps?.forEach((step, s) => {
      put(`step:${id}/${step.id}`, [...path, 'steps', s, 'id'])
    })
    outcomes?.forEach((outcome, o) => {
      conditional(`result:${id}/${outcome.id}`, [...path, 'outcomes', o], outcome)
    })
  })
  for (const need of Object.keys(month.needs ?? {})) places[`need:${need}`] = place.key(['needs', need])
  month.bookings.forEach(({ id }, index) => {
    put(`booking:${id}`, ['bookings', index, 'id'])
  })
  for (const { effect, path } of effectSites(month))
    if ('book' in effect) put(`booking:${effect.book.id}`, [...path, 'book', 'id'])
  expectations(month, place, places)
  return places
}

function expectations({ expects }: MonthSource, place: Place, places: Record<string, Position>): void {
  if (expects === undefined) return
  places.expects = place.key(['expects'])
  for (const [part, value] of Object.entries(expects)) {
    places[`expects.${part}`] = place.key(['expects', part])
    if (typeof value !== 'object') continue
    for (const name of Object.keys(value))
      places[`expects.${part}.${name}`] = Array.isArray(value)
        ? place.value(['expects', part, Number(name)])
        : place.key(['expects', part, name])
  }
}

/** Ids of what a play can reach: the keys of places without their kind. */
export function reachable(places: Places): string[] {
  const kinds = /^(moment|option|outcome|letter|step|result):([^#]+)$/
  return [...new Set(Object.keys(places).flatMap((key) => kinds.exec(key)?.[2] ?? []))]
}
