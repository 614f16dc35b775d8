// The work of a search in pieces, so that several workers can share it. A piece is done the same whoever does it.

import type { Plan } from '#engine'
import type { Words } from './plays/reading.ts'
import type { Sample } from './plays/sample.ts'
import { samplerOf } from './plays/sample.ts'
import type { Seeking } from './reach/find.ts'
import type { Sought } from './reach/seek.ts'
import { seek, seekingOf } from './reach/seek.ts'
import type { RoomForChoice } from './room/index.ts'
import { roomForChoice } from './room/index.ts'

/** What is asked of a search. */
export interface Asked {
  /** Random plays; 1 to `MOST_PLAYS`. */
  plays: number
  /** Whole number from 0 below 2 to the 32nd. */
  seed: number
  /** The most decisions that the search for room tries; 0 leaves it out. */
  steps: number
  /** Words of the texts of the month, for playing time. */
  words: Words
}

export type Task =
  | { kind: 'plays'; from: number; count: number }
  | { kind: 'seek'; items: number[] }
  | { kind: 'room' }

export type Answer =
  | { kind: 'plays'; sample: Sample }
  | { kind: 'seek'; items: number[]; sought: Sought[] }
  | { kind: 'room'; room: RoomForChoice }

export type Worker = (task: Task, stop: () => boolean) => Answer

/** Makes what does tasks on one plan; look-ups are made once, at the first task of a kind. */
export function workerOf(plan: Plan, { seed, steps, words }: Asked): Worker {
  let sampler: ReturnType<typeof samplerOf> | undefined
  let seeking: Seeking | undefined
  return (task, stop) => {
    switch (task.kind) {
      case 'plays':
        sampler ??= samplerOf(plan, seed, words)
        return { kind: 'plays', sample: sampler(task.from, task.count, stop) }
      case 'room':
        return { kind: 'room', room: roomForChoice(plan, { seed, steps, stop }) }
      case 'seek': {
        seeking ??= seekingOf(plan, seed)
        const on = { ...seeking, stop }
        const sought: Sought[] = []
        for (const item of task.items) {
          const found = seek(on, item)
          if (stop()) break
          sought.push(found)
        }
        return { kind: 'seek', items: task.items, sought }
      }
    }
  }
}
