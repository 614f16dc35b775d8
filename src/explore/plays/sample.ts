// Random plays, a row of them at a time: which items each reached, and its figures.

import type { Plan } from '#engine'
import { playByLot } from '#engine'
import { marksOf } from '../reach/marks.ts'
import { lotOf, seedOfPlay } from './lot.ts'
import { FIGURES, measurerOf } from './measures.ts'
import type { Words } from './reading.ts'
import { readingOf, secondsOf } from './reading.ts'

/** What a row of plays gave. */
export interface Sample {
  /** Number of the first play, and how many were done: all that were asked, or fewer when it was stopped. */
  from: number
  count: number
  /** In how many plays each item was reached, in the order of `itemsOf`. */
  hits: Uint32Array
  /** The figures, each play's in the order of `FIGURES`, one play after another. */
  rows: Int32Array
  /** Decisions taken, over all of them. */
  decisions: number
}

/** Plays between two looks at the clock. */
const BREATH = 16

/**
 * Makes a function that does random plays of a plan; its look-ups are made once.
 * @param seed of the search @param words of its texts, for playing time
 */
export function samplerOf(
  plan: Plan,
  seed: number,
  words: Words,
): (from: number, count: number, stop?: () => boolean) => Sample {
  const marks = marksOf(plan)
  const measure = measurerOf(plan)
  const reading = readingOf(plan, words, marks.items)
  const width = FIGURES.length
  const last = new Int32Array(marks.items.length)

  return (from, count, stop = never) => {
    const hits = new Uint32Array(marks.items.length)
    const rows = new Int32Array(count * width)
    last.fill(-1)
    let decisions = 0
    let play = 0
    let text = 0
    const reached = (index: number): void => {
      text += reading.each[index] as number
      if (last[index] === play) return
      last[index] = play
      hits[index] = (hits[index] ?? 0) + 1
    }
    const write = (figure: number, value: number): void => {
      rows[play * width + figure] = value
    }
    for (; play < count; play++) {
      if (play % BREATH === 0 && stop()) break
      const own = seedOfPlay(seed, from + play)
      const state = playByLot(plan, own, lotOf(own))
      text = reading.opening + reading.letters(state)
      const choices = marks.each(state, reached)
      measure(state, secondsOf(text, choices, state.decisions.length - choices), write)
      decisions += state.decisions.length
    }
    return { from, count: play, hits, rows: play === count ? rows : rows.slice(0, play * width), decisions }
  }
}

const never = (): boolean => false
