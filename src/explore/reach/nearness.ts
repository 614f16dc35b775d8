// How near a play came to an item: to its moment, and there to its condition.

import type { Expr, MonthState, Plan } from '#engine'
import { keyOf } from '#engine'
import { distance } from './distance.ts'
import type { Item } from './items.ts'

/** Watches one play; `nearest` is the least distance seen, lower is nearer. */
export interface Watch {
  look(state: MonthState): void
  nearest: number
}

/** Far from everything: not even the moment came. */
const FAR = 100

/** A function that begins to watch a play for an item; null for items whose nearness cannot be told. */
export function watcherOf(plan: Plan, { kind, id }: Item): (() => Watch) | null {
  if (kind === 'moment') {
    const trigger = plan.moments.get(id)?.trigger
    if (trigger?.when === undefined) return null
    const { when, from, to } = trigger
    return watch(plan, [when], ({ day }) => day >= from - 1 && day <= to)
  }
  if (kind === 'letter') {
    const letter = plan.letters.get(id)
    if (letter?.when === undefined) return null
    const { when, day: comes } = letter
    return watch(plan, [when], ({ day }) => day === comes - 1 || day === comes)
  }
  if (kind !== 'option' && kind !== 'outcome') return null
  const parts = id.split('/')
  const outcome = kind === 'outcome' ? parts.pop() : undefined
  const option = parts.pop() ?? ''
  const key = parts.join('/')
  const offer = plan.options.get(key)?.find((each) => each.id === option)
  const conditions = [whenOf(plan, key, option), ...whensTo(offer?.outcomes ?? [], outcome)]
  return watch(
    plan,
    conditions.flatMap((each): Expr[] => (each === undefined ? [] : [each])),
    ({ stop }) => keyOf(plan, stop) === key,
  )
}

/** The condition of an outcome, after those of the outcomes before it have failed. */
function whensTo(
  outcomes: readonly { id: string; when?: Expr | undefined }[],
  id: string | undefined,
): Expr[] {
  const place = outcomes.findIndex((each) => each.id === id)
  return outcomes.slice(0, place + 1).flatMap(({ when }, n): Expr[] => {
    if (when === undefined) return []
    return [n === place ? when : ['not', when]]
  })
}

function watch(plan: Plan, conditions: readonly Expr[], here: (state: MonthState) => boolean): () => Watch {
  return () => {
    const seen: Watch = {
      nearest: FAR,
      look: (state) => {
        if (!here(state)) return
        let off = 0
        for (const each of conditions) off += distance(plan, state, each)
        if (off < seen.nearest) seen.nearest = off
      },
    }
    return seen
  }
}

/** The condition of an option as it stands in the plan. @param key key of the decision */
export function whenOf(plan: Plan, key: string, option: string): Expr | undefined {
  const owner = plan.moments.get(key) ?? plan.moments.get(key.slice(0, key.lastIndexOf('/')))
  const options =
    owner?.kind === 'talk'
      ? owner.turns.find((turn) => `${owner.id}/${turn.id}` === key)?.options
      : owner?.options
  return options?.find((each) => each.id === option)?.when
}
