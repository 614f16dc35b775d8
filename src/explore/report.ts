// What a search over a month found. Plain JSON of a stable shape: the same month, seed and counts give the same bytes,
// whatever the machine and however many workers.

import type { Decision } from '#engine'
import type { Figure } from './plays/measures.ts'
import type { Stuck } from './plays/sample.ts'
import type { Spread } from './plays/spread.ts'
import type { Bar } from './reach/bar.ts'
import type { ItemKind } from './reach/items.ts'
import type { RoomForChoice } from './room/index.ts'

/** Why a search ended before all that was asked was done. */
export type Cut = 'budget' | 'cancelled' | 'worker-lost'

export interface Report {
  krap: 1
  month: string
  /** Version of the plan that was searched; a figure of another version says nothing of this one. */
  version: string
  seed: number
  /** False when anything that was asked was left undone; `cuts` then says why. */
  complete: boolean
  cuts: Cut[]
  plays: {
    asked: number
    /** Plays that came to their end. */
    done: number
    /** Decisions taken in all of them. */
    decisions: number
    /** Plays that ended in the tunnel or below it, and plays with such a day. */
    endedInTunnel: number
    everInTunnel: number
  }
  /** Plays that came to where nothing can be chosen: a fault of the month. The first few; they count nowhere else. */
  stuck: Stuck[]
  reach: ReachedItem[]
  /** Null when no play was done. */
  spread: Record<Figure, Spread> | null
  /** Null when the search did not come to it. */
  room: RoomForChoice | null
}

export interface ReachedItem {
  kind: ItemKind
  id: string
  /** Random plays in which it was reached. */
  plays: number
  /**
   * How it is known: by random plays, by a play that was steered at it, or not reached (`sought`: steered plays were
   * done too; `not-sought`: the search was cut before that).
   */
  how: 'random' | 'steered' | 'sought' | 'not-sought'
  /** A play that reaches it, when it took steering. */
  example: { seed: number; decisions: Decision[] } | null
  /** What barred it, when it was sought and not reached: the nearest cause first. */
  bars: Bar[]
}
