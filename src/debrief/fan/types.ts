import type { CardId, Grade } from '../cards.ts'
import type { Evidence, FindingKind } from '../finding.ts'

/** One card of the fan: a moment of this very month, the mechanism, and what a helper can do. Keys, no words. */
export interface FanCard {
  /** Mechanism; its texts stand under this key: what happens, and what a helper can do. */
  card: CardId
  /** Moment, letter, bill or person it is about, with the day and, where it was chosen, the option. */
  about: Evidence
  /** Code of the finding behind it, whose text says what happened; empty when a tag of the moment brought it. */
  code: string
  kind: FindingKind | 'tag'
  params: Record<string, number | string>
  grade: Grade
  source: string
}
