// The reference month: the least that could be called a month. Thirty days, forty bookings, fourteen decisions of three
// options, a meter that settles every night; no letters, loads, ladders or conditions.

export interface Booking {
  day: number
  cents: number
}

export interface Choice {
  cents: number
  meter: number
}

export interface Dilemma {
  day: number
  choices: readonly [Choice, Choice, Choice]
}

export interface ReferencePlan {
  days: number
  bookings: readonly Booking[]
  dilemmas: readonly Dilemma[]
}

const days = 30

/** Spread over the month without two months ever differing: the plan is a constant. */
export const plan: ReferencePlan = {
  days,
  bookings: Array.from({ length: 40 }, (_, index) => ({
    day: 1 + ((index * 7) % days),
    cents: index % 10 === 0 ? 40_000 : -(2_500 + 137 * index),
  })).sort((one, other) => one.day - other.day),
  dilemmas: Array.from({ length: 14 }, (_, index) => ({
    day: 2 + index * 2,
    choices: [
      { cents: -1_500 - 90 * index, meter: 3 },
      { cents: 0, meter: -5 },
      { cents: -400, meter: -1 },
    ],
  })),
}
