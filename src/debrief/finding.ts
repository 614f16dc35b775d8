import type { CardId, Grade } from './cards.ts'

/**
 * What kind of thing was noticed. `skill`: what was done well, or with care. `pattern`: something the household did
 * while something else lay open and could be paid. `no-good-option`: the same, but nothing else could be done.
 * `circumstance`: what the month did, whatever was chosen.
 */
export type FindingKind = 'skill' | 'pattern' | 'no-good-option' | 'circumstance'

/** Something of the month that a finding points to, with the day it is about. */
export interface Evidence {
  kind: 'moment' | 'letter' | 'bill' | 'procedure' | 'paper' | 'person' | 'need' | 'event'
  /** Key of a decision, or the id of a letter, bill and so on; for `event` the cause of it. */
  id: string
  day: number
  /** With a moment: the option it is about. */
  option?: string
}

/** Something noticed in a log: a text, the numbers that go in, and the places it points to. */
export interface Finding {
  card: CardId
  /** Key of its texts, `finding.<code>`: title, text and help; with kind `no-good-option`, `none` in place of text. */
  code: string
  kind: FindingKind
  /** Day it is about; 0 = the month as a whole. */
  day: number
  /**
   * What goes into the text. The end of a name says what it is: `Cents`, `Tenths`, `Day` (a day of the month), or `Bill`,
   * `Procedure`, `Person`, `Need` (an id). Everything else is a plain number; `count` chooses singular or plural.
   */
  params: Record<string, number | string>
  evidence: Evidence[]
  /** Key of the card's source, and how strong the evidence for the concept is; for the concept, never for our numbers. */
  source: string
  grade: Grade
}
