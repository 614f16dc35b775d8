// A play that does what it wants where it can, and draws by lot where it does not care.

import type { Decision, Effect, MonthState, Plan } from '#engine'
import { decideSurely, EVENTS, legalDecisions, startMonth } from '#engine'
import { lotOf } from '../plays/lot.ts'
import type { Wants } from './gathering.ts'

/** What an option does to money (cents) and to the meter (tenths), taken over its outcomes: for plays that care. */
interface Pulls {
  money: number
  mind: number
}

/** Cents and tenths that weigh as much as a decision that is wanted for itself. */
const MUCH = { money: 10_000, mind: 60 }

/**
 * Makes a function that plays a month with wants.
 * @returns plays a seed; `noise` is the share of turns, in hundredths, that is drawn by lot all the same; `look` sees every turn
 */
export function steererOf(
  plan: Plan,
  wants: Wants,
): (seed: number, noise: number, look?: (state: MonthState) => void) => MonthState {
  const pulls = wants.money === 0 && wants.mind === 0 ? null : pullsOf(plan)
  const weigh = (decision: Decision, legal: readonly Decision[]): number => {
    const { moment, option } = decision
    const own = wants.weights.get(moment) ?? wants.weights.get(moment.replace(/[@#].*$/, ''))
    if (option === 'look-further') return hidden(own, legal)
    const pull = pulls?.get(moment)?.get(option)
    const money = option === 'pay' && pull === undefined ? -wants.money * 0.1 : 0
    return (
      (own?.get(option) ?? 0) +
      money +
      (pull === undefined
        ? 0
        : (wants.money * pull.money) / MUCH.money + (wants.mind * pull.mind) / MUCH.mind)
    )
  }
  return (seed, noise, look) => {
    const below = lotOf(seed ^ 0x2545f491)
    const state = startMonth(plan, seed)
    while (state.stop.kind !== 'end') {
      look?.(state)
      const legal = legalDecisions(plan, state)
      const drawn = legal[below(legal.length)]
      // a play that is stuck reached what it reached
      if (drawn === undefined) break
      decideSurely(plan, state, below(100) < noise ? drawn : (best(legal, weigh, below) ?? drawn))
    }
    return state
  }
}

/** The decision that is wanted most; among equals one by lot. */
function best(
  legal: readonly Decision[],
  weigh: (decision: Decision, legal: readonly Decision[]) => number,
  below: (count: number) => number,
): Decision | undefined {
  let most = Number.NEGATIVE_INFINITY
  let equals = 0
  let chosen: Decision | undefined
  for (const decision of legal) {
    const weight = weigh(decision, legal)
    if (weight < most) continue
    equals = weight > most ? 1 : equals + 1
    most = weight
    if (below(equals) === 0) chosen = decision
  }
  return chosen
}

/** Looking further is worth what is wanted here and does not lie on the table. */
function hidden(own: Map<string, number> | undefined, legal: readonly Decision[]): number {
  let most = 0
  for (const [option, weight] of own ?? [])
    if (weight > most && !legal.some((each) => each.option === option)) most = weight
  return most * 0.9
}

function pullsOf(plan: Plan): Map<string, Map<string, Pulls>> {
  return new Map(
    [...plan.options].map(([moment, offers]): [string, Map<string, Pulls>] => [
      moment,
      new Map(
        offers.map(({ id, outcomes }) => {
          const effects = outcomes.flatMap((outcome) => outcome.effects)
          const total = (of: (effect: Effect) => number): number =>
            effects.reduce((sum, effect) => sum + of(effect), 0) / Math.max(1, outcomes.length)
          return [id, { money: total(moneyOf), mind: total(mindOf) }]
        }),
      ),
    ]),
  )
}

function moneyOf(effect: Effect): number {
  if (effect.do === 'pay') return -effect.cents
  if (effect.do === 'receive') return effect.cents
  return effect.do === 'book' ? effect.booking.cents : 0
}

function mindOf(effect: Effect): number {
  if (effect.do === 'event') return EVENTS[effect.code].tenths
  if (effect.do === 'load') return -effect.points * 10
  if (effect.do === 'contact') return 10
  return effect.do === 'need' && !effect.met ? -60 : 0
}
