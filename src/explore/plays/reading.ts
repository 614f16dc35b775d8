// How long a person plays: the words that come by at a reading speed, and time to decide. The speeds are ours.

import type { MonthState, Option, Plan } from '#engine'

/** Words of each text of a month, by its key; none when texts are not there, and then reading takes no time. */
export type Words = Readonly<Record<string, number>>

/** Words a minute of calm reading, seconds to choose at a moment, and seconds for any smaller act. */
export const PACE = { wordsAMinute: 180, choice: 10, act: 3 } as const

/** Counts the words of every text. */
export function wordsOf(texts: Readonly<Record<string, string>>): Words {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, text.match(/\S+/g)?.length ?? 0]),
  )
}

/** A function that says how many seconds a month that has ended took to play, rounded. */
export function readerOfMonth(plan: Plan, words: Words): (state: MonthState) => number {
  const at = (key: string): number => words[key] ?? 0
  const opening = at('title') + at('promise') + at('intro')
  const moments = new Map(plan.data.moments.map(({ id }) => [id, sum(words, `moments.${id}.`, RESULT)]))
  const results = new Map(
    plan.data.moments.flatMap((moment) =>
      moment.kind === 'talk'
        ? moment.turns.map((turn) =>
            resultsOf(at, `${moment.id}/${turn.id}`, `moments.${moment.id}.turns.${turn.id}`, turn.options),
          )
        : [resultsOf(at, moment.id, `moments.${moment.id}`, moment.options)],
    ),
  )
  const letters = new Map(
    plan.data.letters.map(({ id, plain }) => {
      const body = at(`letters.${id}.${plain ? 'plain-text' : 'official'}`)
      return [id, { read: at(`letters.${id}.title`) + body, missed: at(`letters.${id}.missed`) }]
    }),
  )
  const decided = new Map(
    plan.data.procedures.flatMap(({ id, outcomes }) =>
      outcomes.map((each) => [`${id}/${each.id}`, at(`procedures.${id}.outcomes.${each.id}.result`)]),
    ),
  )

  return (state) => {
    let count = opening
    let seconds = 0
    for (const id of state.met) count += moments.get(id) ?? 0
    for (const { moment, option, outcome } of state.decisions) {
      const result = results.get(moment)?.get(option)
      seconds += result === undefined ? PACE.act : PACE.choice
      if (result !== undefined) count += result.get(outcome) ?? 0
    }
    for (const { letter, opened, missed } of state.letters) {
      if (opened !== 0) count += (missed ? letters.get(letter)?.missed : letters.get(letter)?.read) ?? 0
    }
    for (const { id, outcome } of state.procedures) {
      if (outcome !== '') count += decided.get(`${id}/${outcome}`) ?? 0
    }
    return Math.round(seconds + (count * 60) / PACE.wordsAMinute)
  }
}

/** What comes after a choice, which is read only when it is taken; and notes, which no player reads. */
const RESULT = /\.(result|notes\.\d+)$/

function sum(words: Words, prefix: string, without: RegExp): number {
  let count = 0
  for (const key in words) if (key.startsWith(prefix) && !without.test(key)) count += words[key] ?? 0
  return count
}

function resultsOf(
  at: (key: string) => number,
  moment: string,
  key: string,
  options: readonly Option[],
): [string, Map<string, Map<string, number>>] {
  const words = (option: Option): Map<string, number> => {
    const base = `${key}.options.${option.id}`
    return new Map(
      option.outcomes.map((each) => [
        each.id,
        at(`${base}.outcomes.${each.id}.result`) + (option.outcomes.length === 1 ? at(`${base}.result`) : 0),
      ]),
    )
  }
  return [moment, new Map(options.map((option) => [option.id, words(option)]))]
}
