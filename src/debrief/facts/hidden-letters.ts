import type { Letter, LetterState, Level, MonthState } from '#engine'
import type { History } from '../history.ts'
import { openingsOf } from './openings.ts'
import type { HiddenLetter, Opening } from './types.ts'

/** Days at the table that a letter may lie there before it counts as out of view: one is an evening like any other. */
const AN_EVENING = 1

/**
 * Letters that lay unread on more than one day on which the household sat down, or past their day; of which only the first
 * lines came in; or that passed by as a call. A day without a stop is nobody's: a letter of it waits for the next one.
 */
export function hiddenLetters(history: History): HiddenLetter[] {
  return history.end.letters.flatMap((letter) => hiddenLetter(history, letter) ?? [])
}

function hiddenLetter(history: History, letter: LetterState): HiddenLetter | null {
  const { end, plan } = history
  const until = letter.missed ? 0 : readOn(history, letter)
  const came = Math.max(1, letter.arrived)
  const last = until || end.day
  const partly = letter.opened > 0 && letter.opened !== until
  const late = !letter.missed && letter.deadline > 0 && letter.deadline < last
  if (!letter.missed && !partly && !late && daysAtTable(history, came, last) <= AN_EVENING) return null
  return {
    kind: 'letter',
    day: came,
    level: levelOn(history, came),
    letter: letter.id,
    how: letter.missed ? 'missed' : partly ? 'first-lines' : 'shut',
    until,
    nights: letter.missed ? 0 : last - came,
    deadline: letter.deadline,
    late,
    opens: opensOf(plan.letters.get(letter.letter), history),
  }
}

/** Days with a stop from a day up to, and without, another. */
const daysAtTable = ({ before }: History, from: number, to: number): number =>
  new Set(before.flatMap(({ day }) => (day >= from && day < to ? [day] : []))).size

/** Day on which a letter was whole; 0 when it is not yet. */
function readOn({ before, end }: History, { id, whole, opened }: LetterState): number {
  if (!whole) return 0
  const read = (state: MonthState): boolean => state.letters.some((each) => each.id === id && each.whole)
  const first = before.find(read)
  // opened and whole at once, unless the first state in which it is whole is of a later day
  const partly = before.some((state) =>
    state.letters.some((each) => each.id === id && each.opened > 0 && !each.whole),
  )
  return partly ? (first ?? end).day : opened
}

function levelOn({ end, plan }: History, day: number): Level {
  return end.days.find((line) => line.day === day)?.level ?? (day <= 1 ? plan.opening.level : end.level)
}

function opensOf(letter: Letter | undefined, { plan }: History): Opening[] {
  if (letter === undefined) return []
  const opens = openingsOf(plan, letter.effects, letter.tags)
  return letter.content === 'certainty' && !opens.includes('certainty') ? [...opens, 'certainty'] : opens
}
