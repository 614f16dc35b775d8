// The parts of a report, out of what the pieces of a search brought back.

import type { Figure } from './plays/measures.ts'
import { FIGURES } from './plays/measures.ts'
import type { Sample } from './plays/sample.ts'
import type { Spread } from './plays/spread.ts'
import { spreadOf } from './plays/spread.ts'
import type { Item } from './reach/items.ts'
import type { Sought } from './reach/seek.ts'
import type { ReachedItem } from './report.ts'
import { KRAP } from './room/aim.ts'

/** The spread of every figure over the plays that were done. */
export function spreadsOf(samples: readonly Sample[], done: number): Record<Figure, Spread> {
  const column = new Int32Array(done)
  const spreads = FIGURES.map((figure, place): [Figure, Spread] => {
    let row = 0
    for (const { rows, count } of samples)
      for (let play = 0; play < count; play++) column[row++] = rows[play * FIGURES.length + place] as number
    return [figure, spreadOf(column)]
  })
  return Object.fromEntries(spreads) as Record<Figure, Spread>
}

const TUNNEL = FIGURES.indexOf('days-tunnel')
const BELOW = FIGURES.indexOf('days-overleven')
const END = FIGURES.indexOf('bandwidth-end')

/** Plays that ended in the tunnel or below, and plays that had such a day or such an end. */
export function tunnelOf(samples: readonly Sample[]): { endedInTunnel: number; everInTunnel: number } {
  let endedInTunnel = 0
  let everInTunnel = 0
  for (const { rows, count } of samples) {
    for (let play = 0; play < count; play++) {
      const base = play * FIGURES.length
      const ended = (rows[base + END] as number) < KRAP
      if (ended) endedInTunnel += 1
      if (ended || (rows[base + TUNNEL] as number) + (rows[base + BELOW] as number) > 0) everInTunnel += 1
    }
  }
  return { endedInTunnel, everInTunnel }
}

/** Every item with how it was reached, or what barred it. */
export function reachOf(
  items: readonly Item[],
  hits: Uint32Array,
  sought: ReadonlyMap<number, Sought>,
): ReachedItem[] {
  return items.map(({ kind, id }, place) => {
    const plays = hits[place] ?? 0
    const found = sought.get(place)
    const how =
      plays > 0
        ? 'random'
        : found === undefined
          ? 'not-sought'
          : found.example === null
            ? 'sought'
            : 'steered'
    return { kind, id, plays, how, example: found?.example ?? null, bars: found?.bars ?? [] }
  })
}
