// Which items a play has reached, read from its end: look-ups made once, and one walk along each log.

import type { MonthState, Plan } from '#engine'
import { arrearsOf } from '../room/measures.ts'
import type { Item } from './items.ts'
import { itemsOf, keyOfItem } from './items.ts'

/** Places of an option and of its outcomes in the list of items. */
interface Place {
  index: number
  outcomes: Map<string, number>
}

export interface Marks {
  items: Item[]
  /** Place of an item by its key. */
  index: Map<string, number>
  /**
   * Calls back for every item that a play reached, each time it was; an ending only once it has ended.
   * @returns how many of its decisions were choices at a moment
   */
  each(state: MonthState, reached: (index: number) => void): number
}

/** Look-ups of a plan for what plays reach. */
export function marksOf(plan: Plan): Marks {
  const items = itemsOf(plan)
  const index = new Map(items.map((item, place) => [keyOfItem(item), place]))
  const at = (key: string): number => index.get(key) ?? -1
  const options = new Map(
    [...plan.options].map(([moment, offers]): [string, Map<string, Place>] => [
      moment,
      new Map(
        offers.map(({ id, outcomes }): [string, Place] => [
          id,
          {
            index: at(`option:${moment}/${id}`),
            outcomes: new Map(outcomes.map((each) => [each.id, at(`outcome:${moment}/${id}/${each.id}`)])),
          },
        ]),
      ),
    ]),
  )
  const moments = new Map(plan.data.moments.map(({ id }) => [id, at(`moment:${id}`)]))
  const letters = new Map(
    plan.data.letters.map(({ id, from }) => [id, at(`${from === '' ? 'notice' : 'letter'}:${id}`)]),
  )
  const steps = new Map(
    plan.data.procedures.map(({ id, steps: all }) => [id, all.map((step) => at(`step:${id}/${step.id}`))]),
  )
  const results = new Map(
    plan.data.procedures.map(({ id, outcomes }) => [
      id,
      new Map(outcomes.map((each) => [each.id, at(`result:${id}/${each.id}`)])),
    ]),
  )
  const levels = new Map(
    ['ruimte', 'krap', 'tunnel', 'overleven'].map((level) => [level, at(`ending:level/${level}`)]),
  )
  const arrears = { none: at('ending:arrears/none'), some: at('ending:arrears/some') }
  const needs = plan.data.needs.map(({ id }) => ({
    id,
    met: at(`ending:need/${id}/met`),
    refused: at(`ending:need/${id}/refused`),
    open: at(`ending:need/${id}/open`),
  }))

  return {
    items,
    index,
    each(state, reached) {
      const mark = (place: number | undefined): void => {
        if (place !== undefined && place >= 0) reached(place)
      }
      let choices = 0
      for (const id of state.met) mark(moments.get(id))
      for (const { moment, option, outcome } of state.decisions) {
        const place = options.get(moment)?.get(option)
        if (place === undefined) continue
        choices += 1
        mark(place.index)
        mark(place.outcomes.get(outcome))
      }
      for (const { letter } of state.letters) mark(letters.get(letter))
      for (const { id, step, outcome } of state.procedures) {
        const own = steps.get(id)
        for (let done = 0; done < step; done++) mark(own?.[done])
        if (outcome !== '') mark(results.get(id)?.get(outcome))
      }
      if (state.stop.kind !== 'end') return choices
      mark(levels.get(state.level))
      mark(arrearsOf(plan, state) > 0 ? arrears.some : arrears.none)
      for (const need of needs) mark(need[state.needs[need.id] ?? 'open'])
      return choices
    },
  }
}
