import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Level, MonthView, PlanData } from '#engine'
import type { WallView } from '#session/protocol'
import type { Texts } from '../common/month-library.ts'
import type { MonthWords } from '../common/month-words.ts'
import type { FactsState } from '../group-debrief/use-group-facts.ts'

/** What every part of the shared screen may use. */
export interface WallStage {
  view: WallView
  month: MonthView
  plan: PlanData
  texts: Texts
  words: MonthWords
  /** Where phones join; null when this session has none. */
  join: { address: string; code: string } | null
  /** The level in which the group chose what is told now. */
  levelBefore: Level | null
  /** What the debrief has to say of this month, once it has begun. */
  facts: FactsState
  /** A picture of the wall in another page, not the page itself. */
  small: boolean
  /** The host's clock, in milliseconds. */
  now(): number
}

export const WallContext = createContext<WallStage | null>(null)

export function useWall(): WallStage {
  const stage = useContext(WallContext)
  if (stage === null) throw new Error('A part of the wall was drawn outside it.')
  return stage
}
