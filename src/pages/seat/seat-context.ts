import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Link, Refusal, Request, SeatView } from '#session/protocol'
import type { Texts } from '../common/month-library.ts'
import type { MonthWords } from '../common/month-words.ts'
import type { SeatDevice } from './seat-device.ts'

/** What is being written and not yet sent; it outlives a pause. */
export interface Drafts {
  note: string
  line: string
}

/** What every part of a seat may use. */
export interface SeatStage {
  view: SeatView
  link: Link
  code: string
  texts: Texts
  month: MonthWords
  device: SeatDevice
  drafts: Drafts
  draft(part: Partial<Drafts>): void
  send(request: Request): Promise<Refusal | null>
  /** Stops for this person, and goes on again. */
  stop(stopped: boolean): void
  /** Opens or closes the belief check. */
  believe(open: boolean): void
}

export const SeatContext = createContext<SeatStage | null>(null)

export function useSeat(): SeatStage {
  const stage = useContext(SeatContext)
  if (stage === null) throw new Error('A part of the seat was drawn outside it.')
  return stage
}
