// The facilitator's notes are kept apart from the texts that everybody's page loads.

import type { Texts } from '../overlay.ts'
import type { TextEntry } from './texts.ts'

type ByLanguage = Record<string, Texts>

/** Takes the notes out of the texts. Both language -> key -> text. */
export function splitNotes(
  all: Readonly<ByLanguage>,
  entries: readonly TextEntry[],
): { texts: ByLanguage; notes: ByLanguage } {
  const keys = new Set(entries.flatMap(({ key, sort }) => (sort === 'note' ? [key] : [])))
  const only = (wanted: boolean): ByLanguage =>
    Object.fromEntries(
      Object.entries(all).map(([language, texts]) => [
        language,
        Object.fromEntries(Object.entries(texts).filter(([key]) => keys.has(key) === wanted)),
      ]),
    )
  return { texts: only(false), notes: only(true) }
}
