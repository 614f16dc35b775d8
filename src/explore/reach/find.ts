// Plays steered at an item, until one comes to it.

import type { Decision, MonthState, Plan } from '#engine'
import { seedOfPlay } from '../plays/lot.ts'
import type { Bar } from './bar.ts'
import { bar } from './bar.ts'
import type { Wants } from './gathering.ts'
import type { Marks } from './marks.ts'
import { marksOf } from './marks.ts'
import { watcherOf } from './nearness.ts'
import type { SitedEffect } from './sites.ts'
import { steererOf } from './steer.ts'
import { wantsOf } from './wants.ts'

/** What seeking needs of a plan, made once. */
export interface Seeking {
  plan: Plan
  seed: number
  marks: Marks
  sites: SitedEffect[]
  /** What was found out about items on the way, by key, and what bars them, by key and depth: many lie behind one. */
  known: Map<string, Found>
  bars: Map<string, Bar[]>
  stop: () => boolean
  /** What bars an item, by its key; `depth` counts causes behind causes. */
  barsOf(on: Seeking, key: string, depth: number): Bar[]
}

/** Whether steered plays came to an item, and the first that did. */
export interface Found {
  state: MonthState | null
}

/** Plays steered at one item, and the share of their turns that is drawn by lot: hard at it first, looser later. */
const TRIES = 200

/** The same for what no author writes: endings and notices of the rules pack. */
const FEWER = 40
const NOISE = [0, 15, 40, 5, 60] as const

/** Steered plays at an item, until one comes to it. */
export function find(on: Seeking, key: string): Found {
  const known = on.known.get(key)
  if (known !== undefined) return known
  const state = tryFor(on, on.plan, key, /^(ending|notice):/.test(key) ? FEWER : TRIES)
  on.known.set(key, { state })
  // asking what bars an option goes to where it should stand, and may find it there
  if (state === null && key.startsWith('option:')) on.barsOf(on, key, 0)
  return on.known.get(key) ?? { state }
}

/**
 * Up to so many plays of a plan, steered at an item. Half of them follow the play that came nearest so far.
 * @param plan the month, or the same month with a condition taken away
 * @returns the end of the first that came to it, or null
 */
export function tryFor(on: Seeking, plan: Plan, key: string, tries: number): MonthState | null {
  const place = on.marks.index.get(key)
  const item = place === undefined ? undefined : on.marks.items[place]
  if (item === undefined) return null
  const wants = wantsOf(on.plan, item, on.sites)
  const watcher = watcherOf(plan, item)
  const marks = plan === on.plan ? on.marks : { ...on.marks, each: marksOf(plan).each }
  const plain = steererOf(plan, wants)
  let play = plain
  let nearest = Number.POSITIVE_INFINITY
  for (let n = 0; n < tries && !on.stop(); n++) {
    const watch = watcher?.()
    const noise = NOISE[(n >> 1) % NOISE.length] as number
    const state = (n % 2 === 0 ? plain : play)(seedOfPlay(on.seed, n), noise, watch?.look)
    let came = false
    marks.each(state, (reached) => {
      came ||= reached === place
    })
    if (came) return state
    if (watch === undefined || watch.nearest >= nearest) continue
    nearest = watch.nearest
    play = steererOf(plan, following(wants, state.decisions, nearest === 0 ? CLOSELY : LOOSELY))
  }
  return null
}

/** How much it counts that the nearest play took the same decision: all, where only luck was wanting; else less than what is wanted for itself. */
const CLOSELY = 20
const LOOSELY = 0.4

function following({ weights, money, mind }: Wants, decisions: readonly Decision[], much: number): Wants {
  const both = new Map([...weights].map(([moment, options]) => [moment, new Map(options)]))
  for (const { moment, option } of decisions) {
    const options = both.get(moment) ?? new Map<string, number>()
    both.set(moment, options.set(option, (options.get(option) ?? 0) + much))
  }
  return { weights: both, money, mind }
}

/** What bars something that lies behind an item which was not reached itself. */
export const behind = (on: Seeking, key: string, depth: number): Bar[] => [
  bar('behind', key),
  ...on.barsOf(on, key, depth + 1),
]
