// The plan as a statechart: its states are the moments of the month. It decides nothing itself; `advance` does.

import { assign, setup } from 'xstate'
import type { Decision, MonthState, Plan, Refusal, Stop } from '#engine'
import { advance, isRefusal } from '#engine'

export interface MonthContext {
  state: MonthState
  /** The last decision that was refused, until one is taken. */
  refusal: Refusal | null
}

export interface MonthEvent {
  type: 'decide'
  decision: Decision
}

export type MonthMachine = ReturnType<typeof createMonthMachine>

/** The name of the statechart's state for a stop: a moment's id, or `evening`, or `end`. */
export const stateName = (stop: Stop): string => stop.moment || stop.kind

/**
 * Compiles a plan to an xstate machine that starts at a month state.
 * A decision leads from any state to the place where `advance` leads: one guarded transition per place.
 * @param opening the state to begin with: a fresh month, or one replayed from a log
 */
export function createMonthMachine(plan: Plan, opening: MonthState) {
  const answer = remember((state: MonthState, decision: Decision) => advance(plan, state, decision))
  const places = [...plan.data.moments.map((moment) => moment.id), 'evening']

  const machine = setup({
    types: { context: {} as MonthContext, events: {} as MonthEvent },
    guards: {
      refused: ({ context, event }) => isRefusal(answer(context.state, event.decision)),
      leadsTo: ({ context, event }, place: string) => {
        const next = answer(context.state, event.decision)
        return !isRefusal(next) && stateName(next.stop) === place
      },
    },
    actions: {
      refuse: assign(({ context, event }) => {
        const next = answer(context.state, event.decision)
        return { refusal: isRefusal(next) ? next : context.refusal }
      }),
      take: assign(({ context, event }) => {
        const next = answer(context.state, event.decision)
        return isRefusal(next) ? context : { state: next, refusal: null }
      }),
    },
  })

  const decide = [
    { guard: 'refused' as const, actions: 'refuse' as const },
    ...[...places, 'end'].map((place) => ({
      target: `.${place}`,
      guard: { type: 'leadsTo' as const, params: place },
      actions: 'take' as const,
    })),
  ]
  return machine.createMachine({
    id: plan.data.id,
    context: { state: opening, refusal: null },
    initial: stateName(opening.stop),
    on: { decide },
    states: Object.fromEntries([...places, 'end'].map((place) => [place, {}])),
  })
}

/** Keeps the last answer, so that guards and actions of one event ask `advance` once. */
function remember<A extends object, B extends object, R>(ask: (a: A, b: B) => R): (a: A, b: B) => R {
  let last: { a: A; b: B; answer: R } | null = null
  return (a, b) => {
    if (last?.a !== a || last.b !== b) last = { a, b, answer: ask(a, b) }
    return last.answer
  }
}
