// Looks for what random plays did not come to, by plays that are steered at it; and says what bars it when none comes.

import type { Decision, Plan } from '#engine'
import type { Bar } from './bar.ts'
import { barsOf } from './bars-of.ts'
import type { Seeking } from './find.ts'
import { find } from './find.ts'
import type { Item } from './items.ts'
import { keyOfItem } from './items.ts'
import { marksOf } from './marks.ts'
import { sitesOf } from './sites.ts'

/** What became of one item that was sought. */
export interface Sought {
  /** Its place in the list of items. */
  item: number
  example: { seed: number; decisions: Decision[] } | null
  bars: Bar[]
}

/** What seeking in a plan needs; look-ups are made once. What is found of one item does not hang on the order. */
export function seekingOf(plan: Plan, seed: number): Seeking {
  const found = { known: new Map(), bars: new Map() }
  return { plan, seed, marks: marksOf(plan), sites: sitesOf(plan), ...found, stop: () => false, barsOf }
}

/** Seeks one item by its place in the list. */
export function seek(on: Seeking, place: number): Sought {
  const item = on.marks.items[place] as Item
  const key = keyOfItem(item)
  const bars = find(on, key).state === null ? barsOf(on, key, 0) : []
  const { state } = find(on, key)
  if (state === null) return { item: place, example: null, bars }
  const decisions = state.decisions.map(({ moment, option }) => ({ moment, option }))
  return { item: place, example: { seed: state.seed, decisions }, bars: [] }
}
