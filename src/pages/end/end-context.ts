import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { EndOfMonth } from '#debrief'
import type { Game } from '#session/local'
import type { MonthWords } from '../common/month-words.ts'

/** A month that is over, and what was found in it. */
export interface Ended {
  game: Game
  month: MonthWords
  found: EndOfMonth
}

export const EndContext = createContext<Ended | null>(null)

export function useEnd(): Ended {
  const ended = useContext(EndContext)
  if (ended === null) throw new Error('A part of the end was drawn outside it.')
  return ended
}
