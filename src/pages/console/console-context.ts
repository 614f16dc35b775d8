import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { PlanData } from '#engine'
import type { Carrier, ConsoleView, FacilitatorRequest, WallView } from '#session/protocol'
import type { Texts } from '../common/month-library.ts'
import type { MonthWords } from '../common/month-words.ts'
import type { FactsState } from '../group-debrief/use-group-facts.ts'

/** A session as the console runs it, whoever carries it. */
export interface Running {
  carrier: Carrier<ConsoleView>
  /** `room`: with phones over the network. */
  form: 'laptop' | 'screen' | 'rehearsal' | 'room'
  /** What phones type in; empty where there are none. */
  code: string
  /** Where this console opens on another device, from the slash on; empty where it cannot. */
  consoleAddress: string
  /** Address of the wall in a window of its own. */
  wallAddress: string
  /** The wall folded into this window; null where it is elsewhere. */
  wall: Carrier<WallView> | null
  /** What may be taken along, as JSON; null when it cannot be had now. */
  exported(): Promise<string | null>
}

export type DialogName =
  | 'overrule'
  | 'close-vote'
  | 'step-back'
  | 'plan'
  | 'ahead'
  | 'second'
  | 'export'
  | 'figures'
  | 'wipe'
  | 'end'
  | `seat ${number}`

/** What every part of the console may use. */
export interface Console {
  running: Running
  view: ConsoleView
  plan: PlanData
  month: MonthWords
  texts: Texts
  /** Texts for the facilitator alone. */
  notes: MonthWords
  /** The host's clock, in milliseconds. */
  now(): number
  /** Asks for something; a refusal is said. @returns whether it was taken */
  ask(request: FacilitatorRequest): Promise<boolean>
  /** What the debrief has to say of this month, once it has begun. */
  facts: FactsState
  /** Something was asked and is not answered yet. */
  busy: boolean
  open(dialog: DialogName | null): void
  /** Hands that were counted for the options of this beat. */
  hands: Readonly<Record<string, number>>
  count(option: string, hands: number): void
}

export const ConsoleContext = createContext<Console | null>(null)

export function useConsole(): Console {
  const value = useContext(ConsoleContext)
  if (value === null) throw new Error('A part of the console was drawn outside a session.')
  return value
}
