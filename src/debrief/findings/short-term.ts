// Card 13, short-term orientation: something small now instead of something larger and certain later, where the
// essentials were covered. Where they were not it was necessity, and is said so.

import type { Effect, Plan } from '#engine'
import type { Finding } from '../finding.ts'
import type { History } from '../history.ts'
import { roomForMore, workableAlternative } from './alternative.ts'
import type { Detector } from './detector.ts'
import { make } from './make.ts'
import type { Choice, Offer } from './read.ts'
import { choicesOf, moment } from './read.ts'

const LEAST_PAIRS = 2

/** Cents that effects bring, less what they take, now or on a later day. */
function gain(plan: Plan, effects: readonly Effect[]): number {
  return effects.reduce((sum, effect) => {
    if (effect.do === 'receive') return sum + effect.cents
    if (effect.do === 'pay') return sum - effect.cents
    if (effect.do === 'book') return sum + effect.booking.cents
    if (effect.do !== 'cancel') return sum
    const booking = plan.data.bookings.find(({ id }) => id === effect.bill)
    return sum + Math.max(0, -(booking?.cents ?? 0))
  }, 0)
}

/** What an option brings whatever happens; null where it hangs on luck or on a decision of others. */
function certainGain(plan: Plan, { outcomes }: Offer): number | null {
  const [only] = outcomes
  if (only === undefined || outcomes.length > 1 || only.luck !== undefined) return null
  if (only.effects.some((effect) => effect.do === 'start' || effect.do === 'hand-in')) return null
  return gain(plan, only.effects)
}

interface Pair {
  choice: Choice
  laterCents: number
  covered: boolean
}

function pairOf(history: History, choice: Choice): Pair[] {
  const { plan } = history
  if (choice.offer.distance !== 'near') return []
  const sooner = gain(plan, choice.effects)
  const larger = (offer: Offer): boolean => {
    const later = certainGain(plan, offer)
    return offer.distance !== 'near' && later !== null && later > sooner && later > 0
  }
  const other = workableAlternative(history, choice.at, ({ offer }) => offer !== null && larger(offer))?.offer
  if (other === undefined || other === null) return []
  const laterCents = (certainGain(plan, other) ?? 0) - sooner
  return [{ choice, laterCents, covered: roomForMore(plan, choice.state) >= 0 }]
}

export const shortTerm: Detector = (history) => {
  const pairs = choicesOf(history).flatMap((choice) => pairOf(history, choice))
  return [true, false].flatMap((covered) =>
    found(
      pairs.filter((pair) => pair.covered === covered),
      covered,
    ),
  )
}

function found(pairs: readonly Pair[], covered: boolean): Finding[] {
  if (pairs.length < LEAST_PAIRS) return []
  const params = {
    count: pairs.length,
    laterCents: pairs.reduce((sum, { laterCents }) => sum + laterCents, 0),
  }
  const what = { params, evidence: pairs.map(({ choice }) => moment(choice)) }
  return [make('sooner-smaller', covered ? 'pattern' : 'no-good-option', what)]
}
