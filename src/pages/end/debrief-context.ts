import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { LeverWords, Names } from '#debrief/view'
import type { Game, SavedGame } from '#session/local'
import type { Beside } from '../common/handed-month.ts'
import type { MonthWords } from '../common/month-words.ts'
import type { OwnBeliefs } from '../common/own-beliefs.ts'
import type { Facts } from './facts.ts'
import type { OwnNotes } from './own-notes.ts'

/** A month that was played here, what can be said of it, and what was written beside it. */
export interface Debriefed {
  kept: SavedGame
  slot: number
  game: Game
  month: MonthWords
  names: Names
  facts: Facts
  levers: readonly LeverWords[]
  notes: OwnNotes
  /** Writes part of the notes; they are kept on this device where that can be. */
  write(part: Partial<OwnNotes>): void
  /** What was answered to the four sentences, before and after. */
  beliefs: OwnBeliefs
  /** Keeps the answers of after. */
  believe(after: number[]): void
  /** What came with the month of a group; null for who played alone. */
  group: Beside | null
  /** Whether this device keeps notes. */
  keeps: boolean
}

export const DebriefContext = createContext<Debriefed | null>(null)

export function useDebrief(): Debriefed {
  const debriefed = useContext(DebriefContext)
  if (debriefed === null) throw new Error('A part of the debrief was drawn outside it.')
  return debriefed
}
