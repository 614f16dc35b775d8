import { render } from 'preact'
import type { Language } from '#i18n'
import { loadSeatWords } from '#i18n'
import type { Entrance } from '#pages'
import { JoinApp } from '#pages'

/** Draws the seat. @param entrance what was asked for before this had arrived; null without a code */
export async function start(
  language: Language,
  storage: Storage | null,
  entrance: Entrance | null,
): Promise<void> {
  const words = await loadSeatWords(language)
  const root = document.getElementById('app')
  if (root !== null) render(<JoinApp words={words} storage={storage} entrance={entrance} />, root)
}
