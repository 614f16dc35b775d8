// Plays steered at an item, until one comes to it.

import type { MonthState, Plan } from '#engine'
import { seedOfPlay } from '../plays/lot.ts'
import type { Bar } from './bar.ts'
import { bar } from './bar.ts'
import type { Marks } from './marks.ts'
import { marksOf } from './marks.ts'
import type { SitedEffect } from './sites.ts'
import { steererOf } from './steer.ts'
import { wantsOf } from './wants.ts'

/** What seeking needs of a plan, made once. */
export interface Seeking {
  plan: Plan
  seed: number
  marks: Marks
  sites: SitedEffect[]
  /** What was found out about items on the way, by key: many lie behind the same one. */
  known: Map<string, Found>
  stop: () => boolean
  /** What bars an item, by its key; `depth` counts causes behind causes. */
  barsOf(on: Seeking, key: string, depth: number): Bar[]
}

/** Whether steered plays came to an item, and the first that did. */
export interface Found {
  state: MonthState | null
}

/** Plays steered at one item, and the share of their turns that is drawn by lot: hard at it first, looser later. */
const TRIES = 120
const NOISE = [0, 5, 20, 50] as const

/** Steered plays at an item, until one comes to it. */
export function find(on: Seeking, key: string): Found {
  const known = on.known.get(key)
  if (known !== undefined) return known
  const found = { state: tryFor(on, on.plan, key, TRIES) }
  on.known.set(key, found)
  return found
}

/**
 * Up to so many plays of a plan, steered at an item.
 * @param plan the month, or the same month with a condition taken away
 * @returns the end of the first that came to it, or null
 */
export function tryFor(on: Seeking, plan: Plan, key: string, tries: number): MonthState | null {
  const place = on.marks.index.get(key)
  const item = place === undefined ? undefined : on.marks.items[place]
  if (item === undefined) return null
  const play = steererOf(plan, wantsOf(on.plan, item, on.sites))
  const marks = plan === on.plan ? on.marks : { ...on.marks, each: marksOf(plan).each }
  for (let n = 0; n < tries && !on.stop(); n++) {
    const state = play(seedOfPlay(on.seed, n), NOISE[n % NOISE.length] as number)
    let came = false
    marks.each(state, (reached) => {
      came ||= reached === place
    })
    if (came) return state
  }
  return null
}

/** What bars something that lies behind an item which was not reached itself. */
export const behind = (on: Seeking, key: string, depth: number): Bar[] => [
  bar('behind', key),
  ...on.barsOf(on, key, depth + 1),
]
