import type { Effect } from '#engine'
import type { History } from '../history.ts'
import type { Candidate } from './alternative.ts'
import { roomForMore } from './alternative.ts'
import { isEssential } from './read.ts'

/** Whether an effect takes the pressure off a bill: another day, a plan, or away with it. */
export const relieves = (effect: Effect, bill: string): boolean =>
  (effect.do === 'move' || effect.do === 'arrange' || effect.do === 'cancel') && effect.bill === bill

/**
 * A test for candidates that would surely settle a bill: paying it, agreeing on it whatever happens, or opening what
 * asks for it with the money there.
 */
export function settles({ plan }: History, bill: string): (candidate: Candidate) => boolean {
  return ({ decision, offer, state }) => {
    if (offer !== null)
      return offer.outcomes.every(({ effects }) => effects.some((effect) => relieves(effect, bill)))
    if (decision.moment === bill) return decision.option === 'pay'
    if (!state.letters.some((letter) => letter.id === decision.moment && letter.bill === bill)) return false
    const asked = state.bills.find(({ id }) => id === bill)
    if (asked === undefined) return false
    const there = isEssential(plan, asked)
      ? state.account + plan.data.opening.overdraft
      : roomForMore(plan, state)
    return asked.cents + asked.feeCents <= there
  }
}
