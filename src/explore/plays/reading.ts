// How long a person plays: the words that come by at a reading speed, and time to decide. The speeds are ours.

import type { MonthState, Plan } from '#engine'
import type { Item } from '../reach/items.ts'

/** Words of each text of a month, by its key; none when texts are not there, and then reading takes no time. */
export type Words = Readonly<Record<string, number>>

/** Words a minute of silent reading (Brysbaert 2019: 238 for plain prose, 260 for stories), seconds to choose at a moment, and seconds for any smaller act. */
export const PACE = { wordsAMinute: 230, choice: 10, act: 3 } as const

/** Counts the words of every text. */
export function wordsOf(texts: Readonly<Record<string, string>>): Words {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, text.match(/\S+/g)?.length ?? 0]),
  )
}

/** The words of a month, laid beside the list of its items. */
export interface Reading {
  /** Read in every play. */
  opening: number
  /** Read each time an item is reached; letters are read only when they are opened. */
  each: Float64Array
  /** Words of the letters that a play opened or missed. */
  letters(state: MonthState): number
}

/** Lays the words of a month beside its items. */
export function readingOf(plan: Plan, words: Words, items: readonly Item[]): Reading {
  const at = (key: string): number => words[key] ?? 0
  const letters = new Map(
    plan.data.letters.map(({ id, plain }) => {
      const body = at(`letters.${id}.${plain ? 'plain-text' : 'official'}`)
      return [id, { read: at(`letters.${id}.title`) + body, missed: at(`letters.${id}.missed`) }]
    }),
  )
  return {
    opening: at('title') + at('promise') + at('intro'),
    each: Float64Array.from(items, (item) => wordsAt(plan, words, item)),
    letters(state) {
      let count = 0
      for (const { letter, opened, missed } of state.letters) {
        if (opened !== 0) count += (missed ? letters.get(letter)?.missed : letters.get(letter)?.read) ?? 0
      }
      return count
    },
  }
}

/** What comes after a choice, which is read only when it is taken; and notes, which no player reads. */
const LATER = /\.(result|notes\.\d+)$/

function wordsAt(plan: Plan, words: Words, { kind, id }: Item): number {
  const at = (key: string): number => words[key] ?? 0
  if (kind === 'moment') return sum(words, `moments.${id}.`)
  if (kind === 'result') {
    const [procedure, outcome] = id.split('/')
    return at(`procedures.${procedure}.outcomes.${outcome}.result`)
  }
  if (kind !== 'option' && kind !== 'outcome') return 0
  const parts = id.split('/')
  const outcome = kind === 'outcome' ? parts.pop() : undefined
  const option = parts.pop() ?? ''
  const several =
    (plan.options.get(parts.join('/'))?.find((each) => each.id === option)?.outcomes.length ?? 0) > 1
  const [moment, turn] = parts
  const base = `moments.${moment}${turn === undefined ? '' : `.turns.${turn}`}.options.${option}`
  if (outcome !== undefined) return at(`${base}.outcomes.${outcome}.result`)
  return several ? 0 : at(`${base}.result`) + sumOf(words, `${base}.outcomes.`)
}

/** Words of all texts under a key that are read at once. */
function sum(words: Words, prefix: string): number {
  let count = 0
  for (const key in words) if (key.startsWith(prefix) && !LATER.test(key)) count += words[key] ?? 0
  return count
}

function sumOf(words: Words, prefix: string): number {
  let count = 0
  for (const key in words) if (key.startsWith(prefix)) count += words[key] ?? 0
  return count
}

/** Seconds of so many words, choices and smaller acts, rounded. */
export const secondsOf = (words: number, choices: number, acts: number): number =>
  Math.round(choices * PACE.choice + acts * PACE.act + (words * 60) / PACE.wordsAMinute)
