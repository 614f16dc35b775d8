// The texts of one month: names of its bills, people and letters, and what its moments say.

import type { Words } from '#i18n'
import type { Texts } from './month-library.ts'

export interface MonthWords {
  has(key: string): boolean
  /** A text with its `{placeholders}` filled; empty when the month has no such text. */
  text(key: string, values?: Readonly<Record<string, string>>): string
  /** Name of a booking, a payment or a bill. */
  bill(id: string): string
  person(id: string): string
  /** Name of a party, of an organisation of the town, or of a person who writes. */
  sender(id: string): string
  procedure(id: string): string
  /** Title of a step of an application; empty when the month gives it none. */
  step(procedure: string, id: string): string
  paper(id: string): string
  organisation(id: string): string
  need(id: string): string
  /** Name of a line of the sources: a booking, or `<kind>/<step>` of a ladder. */
  source(id: string, words: Words): string
}

/** Fills `{name}` with its value; a placeholder without a value stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{([a-z]+)\}/g, (whole, name: string) => values[name] ?? whole)
}

export function monthWords(texts: Texts): MonthWords {
  const find = (key: string): string => (texts[key] ?? '').replace(/€ (?=\d)/g, '€\u00a0')
  const bill = (id: string): string => find(`bookings.${id}.name`) || find(`kinds.${id}.name`) || id
  return {
    has: (key) => find(key) !== '',
    text: (key, values = {}) => fill(find(key), values),
    bill,
    person: (id) => find(`people.${id}.name`) || id,
    sender: (id) =>
      find(`parties.${id}`) || find(`organisations.${id}.name`) || find(`people.${id}.name`) || id,
    procedure: (id) => find(`procedures.${id}.title`) || id,
    step: (procedure, id) => find(`procedures.${procedure}.steps.${id}.title`),
    paper: (id) => find(`papers.${id}.name`) || id,
    organisation: (id) => find(`parties.${id}`) || find(`organisations.${id}.name`) || id,
    need: (id) => find(`needs.${id}.text`) || id,
    source(id, words) {
      const [kind = '', step] = id.split('/')
      return step === undefined ? bill(id) : words.t('sources.fee', { name: bill(kind) })
    },
  }
}
