import type { ReferencePlan } from './month.ts'

export interface ReferenceState {
  day: number
  account: number
  meter: number
  bounced: number
  /** Bookings and dilemmas behind us. */
  booked: number
  decided: number
}

/** One event, one new state: a booking, a decision or a night. */
export type ReferenceEvent = { do: 'book' } | { do: 'choose'; option: 0 | 1 | 2 } | { do: 'sleep' }

export const opening: ReferenceState = {
  day: 1,
  account: 150_000,
  meter: 700,
  bounced: 0,
  booked: 0,
  decided: 0,
}

/** The bare pure reducer: a new state object for each event, the old one untouched. */
export function reduce(plan: ReferencePlan, state: ReferenceState, event: ReferenceEvent): ReferenceState {
  switch (event.do) {
    case 'book': {
      const account = state.account + (plan.bookings[state.booked]?.cents ?? 0)
      const booked = state.booked + 1
      return account < 0 ? { ...state, booked, bounced: state.bounced + 1 } : { ...state, booked, account }
    }
    case 'choose': {
      const choice = plan.dilemmas[state.decided]?.choices[event.option]
      return {
        ...state,
        account: state.account + (choice?.cents ?? 0),
        meter: state.meter + (choice?.meter ?? 0),
        decided: state.decided + 1,
      }
    }
    case 'sleep': {
      const rest = 1000 - state.bounced * 60 - (state.account < 20_000 ? 200 : 0)
      return { ...state, day: state.day + 1, meter: state.meter + Math.trunc((rest - state.meter) / 4) }
    }
  }
}

const book: ReferenceEvent = { do: 'book' }
const sleep: ReferenceEvent = { do: 'sleep' }
const choose: readonly ReferenceEvent[] = [
  { do: 'choose', option: 0 },
  { do: 'choose', option: 1 },
  { do: 'choose', option: 2 },
]

/** The events by themselves (bookings, nights) up to the next decision or the end. */
export function untilDecision(plan: ReferencePlan, from: ReferenceState): ReferenceState {
  let state = from
  while (state.day <= plan.days) {
    while (plan.bookings[state.booked]?.day === state.day) state = reduce(plan, state, book)
    if (plan.dilemmas[state.decided]?.day === state.day) return state
    state = reduce(plan, state, sleep)
  }
  return state
}

/** One decision and everything up to the next: what an actor's single event does. */
export function decide(plan: ReferencePlan, state: ReferenceState, option: 0 | 1 | 2): ReferenceState {
  return untilDecision(plan, reduce(plan, state, choose[option] ?? sleep))
}

/** Plays a whole month: 84 events, 84 new states. @param next gives a whole number below its argument */
export function playReducer(plan: ReferencePlan, next: (below: number) => number): ReferenceState {
  let state = untilDecision(plan, opening)
  while (state.day <= plan.days) state = decide(plan, state, next(3) as 0 | 1 | 2)
  return state
}
