// How much bandwidth the month can give: every source at its most, within the cap of a day.

import { EVENTS } from '#engine'
import type { Choice, Source } from './source.ts'
import { most } from './source.ts'

/** Most tenths that a day can bring (theory base, table 2). */
export const MOST_UP = 150

/** Tenths that one choice can bring, caps left out. */
export function lift({ effects, events }: Choice): number {
  let tenths = 0
  for (const code of events) tenths += Math.max(0, EVENTS[code].tenths)
  for (const effect of effects) if (effect.do === 'event') tenths += Math.max(0, EVENTS[effect.code].tenths)
  return tenths
}

/** Most tenths that can come on a day, when everything that can act on it does. */
export function liftOn(sources: readonly Source[], day: number): number {
  let tenths = 0
  for (const source of sources) if (source.from <= day && day <= source.to) tenths += most(source, lift)
  return Math.min(MOST_UP, tenths)
}

/**
 * Spreads all that can come over the days so that the sum of tenths times the weight of their day is highest.
 * @param rising weights rise with the days: then everything comes as late as it can, else as early as it can
 * @returns that highest sum
 */
export function packed(
  sources: readonly Source[],
  days: number,
  weight: (day: number) => number,
  rising: boolean,
): number {
  let sum = 0
  let pool = 0
  for (let index = 1; index <= days; index++) {
    const day = rising ? days + 1 - index : index
    for (const source of sources)
      if ((rising ? Math.min(source.to, days) : Math.max(source.from, 1)) === day) pool += most(source, lift)
    const placed = Math.min(MOST_UP, pool)
    pool -= placed
    sum += placed * weight(day)
  }
  return sum
}
