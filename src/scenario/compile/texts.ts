// Every text of a month by its key, with the place where it is written and what sort of text it is.

import type { MonthSource } from '../schema/month.ts'
import type { OptionSource, OutcomeSource } from '../schema/option.ts'
import type { Path } from '../yaml/place.ts'
import { effectSites, outcomesOf } from './walk.ts'

/** `speech` is said by a character; `official` is a sender's own wording; both may hold words we avoid; a `note` is for the facilitator alone. */
export type TextSort = 'name' | 'story' | 'speech' | 'official' | 'plain' | 'note'

export interface TextEntry {
  key: string
  text: string
  path: Path
  sort: TextSort
}

/** All texts of a month in the author's language, in the order of the file. */
export function monthTexts(month: MonthSource): TextEntry[] {
  const entries: TextEntry[] = []
  const add = (key: string, text: string | undefined, path: Path, sort: TextSort = 'name'): void => {
    if (text !== undefined) entries.push({ key, text: text.trim(), path, sort })
  }
  add('title', month.title, ['title'])
  add('promise', month.promise, ['promise'], 'story')
  add('intro', month.intro, ['intro'], 'story')
  month.content.forEach((text, n) => {
    add(`content.${n}`, text, ['content', n])
  })
  for (const [id, person] of Object.entries(month.household.people)) {
    const path = ['household', 'people', id]
    add(`people.${id}.name`, person.name ?? capital(id), [...path, 'name'])
    person.strengths.forEach((text, n) => {
      add(`people.${id}.strengths.${n}`, text, [...path, 'strengths', n], 'story')
    })
  }
  for (const [id, person] of Object.entries(month.around ?? {})) {
    add(`people.${id}.name`, person.name ?? capital(id), ['around', id, 'name'])
  }
  for (const [id, name] of Object.entries(month.parties ?? {})) add(`parties.${id}`, name, ['parties', id])
  for (const [id, paper] of Object.entries(month.papers ?? {})) {
    if (typeof paper === 'object') add(`papers.${id}.name`, paper.name, ['papers', id, 'name'])
  }
  for (const [id, need] of Object.entries(month.needs ?? {}))
    add(`needs.${id}.text`, need.text, ['needs', id, 'text'], 'story')
  for (const [id, name] of Object.entries(month.loads ?? {})) add(`loads.${id}`, name, ['loads', id])
  bookingTexts(month, add)
  month.letters?.forEach((letter, n) => {
    const path = ['letters', n]
    const key = `letters.${letter.id}`
    add(`${key}.title`, letter.title, [...path, 'title'])
    add(`${key}.official`, letter.official, [...path, 'official'], 'official')
    add(`${key}.key`, letter.key, [...path, 'key'], 'official')
    add(`${key}.plain-text`, letter['plain-text'], [...path, 'plain-text'], 'plain')
    add(`${key}.missed`, letter.missed, [...path, 'missed'], 'plain')
  })
  month.procedures?.forEach((procedure, n) => {
    const key = `procedures.${procedure.id}`
    add(`${key}.title`, procedure.title, ['procedures', n, 'title'])
    procedure.steps?.forEach((step, s) => {
      add(`${key}.steps.${step.id}.title`, step.title, ['procedures', n, 'steps', s, 'title'])
    })
    procedure.outcomes?.forEach((outcome, o) => {
      add(
        `${key}.outcomes.${outcome.id}.result`,
        outcome.result,
        ['procedures', n, 'outcomes', o, 'result'],
        'story',
      )
    })
  })
  momentTexts(month, add)
  return entries
}

type Add = (key: string, text: string | undefined, path: Path, sort?: TextSort) => void

/** Names of bookings, of payments and of bills made by an effect; one that stands in several options counts once. */
function bookingTexts(month: MonthSource, add: Add): void {
  const seen = new Set<string>()
  const once = (id: string, name: string, path: Path): void => {
    if (!seen.has(id)) add(`bookings.${id}.name`, name, path)
    seen.add(id)
  }
  month.bookings.forEach((booking, n) => {
    once(booking.id, booking.name, ['bookings', n, 'name'])
  })
  for (const { effect, path } of effectSites(month)) {
    if ('book' in effect) once(effect.book.id, effect.book.name, [...path, 'book', 'name'])
    else if ('pay' in effect || 'receive' in effect) once(effect.id, effect.name, [...path, 'name'])
  }
}

function momentTexts(month: MonthSource, add: Add): void {
  month.moments.forEach((moment, m) => {
    const path = ['moments', m]
    const key = `moments.${moment.id}`
    add(`${key}.title`, moment.title, [...path, 'title'], 'story')
    add(`${key}.text`, moment.text, [...path, 'text'], 'story')
    moment.content?.forEach((text, n) => {
      add(`${key}.content.${n}`, text, [...path, 'content', n])
    })
    noteTexts(add, key, moment.notes, path)
    if (moment.kind !== 'talk') {
      moment.options.forEach((option, o) => {
        optionTexts(add, `${key}.options.${option.id}`, option, [...path, 'options', o], 'story')
      })
      return
    }
    moment.turns.forEach((turn, t) => {
      const at = [...path, 'turns', t]
      noteTexts(add, `${key}.turns.${turn.id}`, turn.notes, at)
      turn.lines.forEach((line, l) => {
        add(`${key}.turns.${turn.id}.lines.${l}.text`, line.text, [...at, 'lines', l, 'text'], 'speech')
      })
      turn.options.forEach((option, o) => {
        optionTexts(
          add,
          `${key}.turns.${turn.id}.options.${option.id}`,
          option,
          [...at, 'options', o],
          'speech',
        )
      })
    })
  })
}

function noteTexts(add: Add, key: string, notes: readonly string[] | undefined, path: Path): void {
  notes?.forEach((text, n) => {
    add(`${key}.notes.${n}`, text, [...path, 'notes', n], 'note')
  })
}

function optionTexts(add: Add, key: string, option: OptionSource, path: Path, sort: TextSort): void {
  add(`${key}.text`, option.text, [...path, 'text'], sort)
  add(`${key}.cost`, option.cost, [...path, 'cost'])
  if (option.outcomes === undefined) {
    add(`${key}.result`, option.result, [...path, 'result'], 'story')
    return
  }
  for (const { outcome, path: at } of outcomesOf(option, path)) {
    add(
      `${key}.outcomes.${outcome.id}.result`,
      (outcome satisfies OutcomeSource).result,
      [...at, 'result'],
      'story',
    )
  }
}

const capital = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1)
