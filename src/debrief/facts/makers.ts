import type { Effect, Plan } from '#engine'
import type { Maker } from './types.ts'

/** Who made the rule behind a line of a month, by its id. */
export type MakerOf = (line: { id: string; ruleMaker: Exclude<Maker, 'living'> }) => Maker

/**
 * Who made the rule, as the month file says it, with two things a file says elsewhere: the week's money for food is
 * `living`, and what a shock made the household pay (a choice with event E4 in the same outcome) is `chance`.
 */
export function makersOf(plan: Plan): MakerOf {
  const living = new Set(plan.data.bookings.filter(({ how }) => how === 'living').map(({ id }) => id))
  const chance = new Set<string>()
  for (const options of plan.options.values()) {
    for (const { outcomes } of options) {
      for (const { effects } of outcomes) if (effects.some(isShock)) add(effects, chance)
    }
  }
  return ({ id, ruleMaker }) => (living.has(id) ? 'living' : chance.has(id) ? 'chance' : ruleMaker)
}

const isShock = (effect: Effect): boolean => effect.do === 'event' && effect.code === 'E4'

function add(effects: readonly Effect[], ids: Set<string>): void {
  for (const effect of effects) {
    if (effect.do === 'pay') ids.add(effect.id)
    if (effect.do === 'book' && effect.booking.how === 'debit') ids.add(effect.booking.id)
  }
}
