import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Decision, MonthView, PlanData, Refusal } from '#engine'
import type { Game } from '#session/local'
import type { MonthData } from '../common/month-library.ts'
import type { MonthWords } from '../common/month-words.ts'

/** What every part of a running month may use. */
export interface Play {
  game: Game
  view: MonthView
  plan: PlanData
  data: MonthData
  month: MonthWords
  slot: number
  /** Takes a decision; a refusal is said aloud and returned. */
  decide(decision: Decision): Refusal | null
}

export const PlayContext = createContext<Play | null>(null)

export function usePlay(): Play {
  const play = useContext(PlayContext)
  if (play === null) throw new Error('A part of the month was drawn outside a game.')
  return play
}
