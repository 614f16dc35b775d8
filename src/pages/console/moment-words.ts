// What a moment of the group is called and tells, for whoever reads it out.

import type { PlanData } from '#engine'
import type { ConsoleView } from '#session/protocol'
import { groupOptions } from '../common/group-story.ts'
import type { MonthWords } from '../common/month-words.ts'

/** Title of a decision: a moment by its id, one turn of a talk as `talk/turn`. */
export const titleOf = (month: MonthWords, key: string): string => {
  const id = key.split('/')[0] ?? key
  return month.text(`moments.${id}.title`) || id
}

/** Which turn of a talk this is, from 1, and of how many; null for what is no talk. */
export function turnOf(plan: PlanData, key: string): { number: number; of: number } | null {
  const [id, turn] = key.split('/')
  const moment = plan.moments.find((each) => each.id === id)
  if (moment?.kind !== 'talk' || moment.turns.length < 2) return null
  return { number: moment.turns.findIndex((each) => each.id === turn) + 1, of: moment.turns.length }
}

/** Notes of a decision that is not there yet, by their place in the month's file. */
export function notesAhead(notes: MonthWords, key: string): string[] {
  const [id, turn] = key.split('/')
  const under = turn === undefined ? `moments.${id}.notes` : `moments.${id}.turns.${turn}.notes`
  const found: string[] = []
  for (let n = 0; notes.has(`${under}.${n}`); n++) found.push(notes.text(`${under}.${n}`))
  return found
}

/** The first sentence of an option: enough to know it by. */
export const firstSentence = (text: string): string =>
  (/^.*?[.?](?=\s|$)/.exec(text)?.[0] ?? text).replace(/\.$/, '')

/** The letters of the options the group stands before, the same as on the wall and on phones. */
export function lettersOf(view: ConsoleView, month: MonthWords): (option: string) => string {
  const letters = new Map(
    view.month === null
      ? []
      : groupOptions(view.month.stop, month).map(({ id, letter }) => [id, letter] as const),
  )
  return (option) => letters.get(option) ?? ''
}
