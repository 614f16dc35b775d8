import type { Effect, EventCode } from '#engine'

/** One of the things that may come of a source. */
export interface Choice {
  effects: readonly Effect[]
  /** Cents of its payments that surely go off the account: it cannot be chosen without them. */
  sure: number
  /** Bandwidth events that it brings beside its effects. */
  events: readonly EventCode[]
}

/** Something in a month that can act: a dilemma, a wish at a desk, a turn, a letter, a decision on an application. */
export interface Source {
  /** First and last day on which it can act. */
  from: number
  to: number
  /** How often at most; may be Infinity. */
  times: number
  /** It acts once, whatever is done. */
  forced: boolean
  /** Of which one happens each time. */
  choices: readonly Choice[]
  /** The bill that it asks for, and so makes it possible to pay, where it is a letter about one. */
  asks?: string | undefined
}

export const choice = (effects: readonly Effect[], sure = 0, events: readonly EventCode[] = []): Choice => ({
  effects,
  sure,
  events,
})

/** What acts of a source add up to at most, when each choice is worth so much; not below 0 unless it is forced. */
export function most(source: Source, worth: (choice: Choice) => number): number {
  let best = source.forced ? Number.NEGATIVE_INFINITY : 0
  for (const each of source.choices) best = Math.max(best, worth(each))
  return best === 0 ? 0 : best * source.times
}
