// A game in the page: the month's statechart, and a note of every decision.

import type { Decision, MonthState, MonthView, Plan, PlanData, Refusal } from '#engine'
import { dateOf, linkPlan, replay, view } from '#engine'
import type { MonthRun } from '#engine/machine'
import { createMonthMachine, runMonth } from '#engine/machine'
import type { Saving } from './save-store.ts'
import type { KeptDecision } from './saved-game.ts'

export interface GameOptions {
  plan: PlanData
  seed: number
  /** Decisions taken before; none for a new game. */
  log: readonly Decision[]
  /** Keeps the log after each decision. */
  keep(log: readonly KeptDecision[], ended: boolean): Saving
}

export interface Game {
  readonly plan: Plan
  readonly state: MonthState
  readonly view: MonthView
  /** How the last note of the log went. */
  readonly saving: Saving
  /** Where the log could not be followed any further: the month has changed. Such a game can be read, not played. */
  readonly brokenAt: number | null
  /** Takes a decision, or says why not. */
  decide(decision: Decision): Refusal | null
  /** Called after every decision that was taken. @returns a function that ends it */
  subscribe(listener: () => void): () => void
  /** The date of a day of this month, as `YYYY-MM-DD`. */
  dateOf(day: number): string
}

const bare = ({ day, moment, option }: KeptDecision): KeptDecision => ({ day, moment, option })

/** Opens a game by replaying its log. The same plan, seed and log give the same month. */
export function openGame({ plan: data, seed, log, keep }: GameOptions): Game {
  const plan = linkPlan(data)
  const replayed = replay(plan, seed, log)
  // The statechart of a month takes a while to build; who only looks needs none.
  let run: MonthRun | null = null
  const listeners = new Set<() => void>()
  let state = replayed.state
  let seen = view(plan, state, 'player')
  let saving: Saving = 'ok'
  const brokenAt = replayed.refusal?.index ?? null

  return {
    plan,
    get state() {
      return state
    },
    get view() {
      return seen
    },
    get saving() {
      return saving
    },
    brokenAt,
    decide(decision) {
      if (brokenAt !== null) return { refused: 'month/other-version', decision }
      run ??= runMonth(createMonthMachine(plan, replayed.state))
      const after = run.decide(decision)
      if (after.refusal !== null) return after.refusal
      state = after.state
      seen = view(plan, state, 'player')
      saving = keep(state.decisions.map(bare), state.stop.kind === 'end')
      for (const listener of listeners) listener()
      return null
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dateOf: (day) => dateOf(data.month, day),
  }
}
