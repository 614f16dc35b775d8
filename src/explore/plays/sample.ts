// Random plays, a row of them at a time: which items each reached, and its figures.

import type { Decision, MonthState, Plan } from '#engine'
import { decideSurely, keyOf, legalDecisions, startMonth } from '#engine'
import { marksOf } from '../reach/marks.ts'
import { lotOf, seedOfPlay } from './lot.ts'
import { FIGURES, measurerOf } from './measures.ts'
import type { Words } from './reading.ts'
import { readingOf, secondsOf } from './reading.ts'

/** A play that could not go on. */
export interface Stuck {
  /** Key of the decision that nobody could take. */
  moment: string
  day: number
  seed: number
  decisions: Decision[]
}

/** Stuck plays that one row hands over; one is enough to mend a month. */
const SHOWN = 3

/** What a row of plays gave. */
export interface Sample {
  /** Number of the first play, and how many were done: all that were asked, or fewer when it was stopped. */
  from: number
  done: number
  /** How many of them came to their end. The others are `stuck`: somewhere nothing could be chosen. */
  count: number
  stuck: Stuck[]
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
    const stuck: Stuck[] = []
    let play = 0
    let ended = 0
    let text = 0
    const reached = (index: number): void => {
      text += reading.each[index] as number
      if (last[index] === play) return
      last[index] = play
      hits[index] = (hits[index] ?? 0) + 1
    }
    const write = (figure: number, value: number): void => {
      rows[ended * width + figure] = value
    }
    for (; play < count; play++) {
      if (play % BREATH === 0 && stop()) break
      const own = seedOfPlay(seed, from + play)
      const state = playOn(plan, own, lotOf(own))
      if (state.stop.kind !== 'end') {
        if (stuck.length < SHOWN) stuck.push(stuckAt(plan, state))
        continue
      }
      text = reading.opening + reading.letters(state)
      const choices = marks.each(state, reached)
      measure(state, secondsOf(text, choices, state.decisions.length - choices), write)
      decisions += state.decisions.length
      ended += 1
    }
    const filled = ended === count ? rows : rows.slice(0, ended * width)
    return { from, done: play, count: ended, stuck, hits, rows: filled, decisions }
  }
}

/** A play by lot to its end, or to where nothing can be chosen. */
function playOn(plan: Plan, seed: number, below: (count: number) => number): MonthState {
  const state = startMonth(plan, seed)
  while (state.stop.kind !== 'end') {
    const legal = legalDecisions(plan, state)
    const drawn = legal[below(legal.length)]
    if (drawn === undefined) break
    decideSurely(plan, state, drawn)
  }
  return state
}

function stuckAt(plan: Plan, { stop, day, seed, decisions }: MonthState): Stuck {
  const log = decisions.map(({ moment, option }) => ({ moment, option }))
  return { moment: keyOf(plan, stop), day, seed, decisions: log }
}

const never = (): boolean => false
