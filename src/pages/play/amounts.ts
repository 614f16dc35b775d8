// Which amounts belong to a place in the month, with who made the rule behind each and where it comes from.

import type { Booking, Effect, MonthState, Option, PlanData, RuleMaker, Source } from '#engine'

export interface Amount {
  id: string
  /** Signed: below zero goes out. */
  cents: number
  ruleMaker: RuleMaker
  source: Source
}

const ofBooking = ({ id, cents, ruleMaker, source }: Booking): Amount => ({ id, cents, ruleMaker, source })

function ofEffect(effect: Effect): Amount[] {
  if (effect.do === 'book') return effect.booking.known ? [ofBooking(effect.booking)] : []
  if (effect.do !== 'pay' && effect.do !== 'receive') return []
  const { id, ruleMaker, source } = effect
  return [{ id, cents: effect.do === 'pay' ? -effect.cents : effect.cents, ruleMaker, source }]
}

const effectsOf = (options: readonly Option[]): Effect[] =>
  options.flatMap((option) => option.outcomes.flatMap((outcome) => outcome.effects))

/** Amounts in the options of a moment, and of the bills that come next as far as the household knows them. */
export function amountsAt(plan: PlanData, state: MonthState, until: number): Amount[] {
  const { stop } = state
  const moment = plan.moments.find((each) => each.id === stop.moment)
  const options =
    moment === undefined
      ? []
      : moment.kind === 'talk'
        ? moment.turns.flatMap((turn) => turn.options)
        : moment.options
  const unknown = new Set(state.bills.flatMap(({ id, known }) => (known ? [] : [id])))
  const around = plan.bookings.filter(({ id, day }) => day >= state.day && day <= until && !unknown.has(id))
  return once([...effectsOf(options).flatMap(ofEffect), ...around.map(ofBooking)])
}

/** Amounts of bookings with these ids, in that order. */
export function amountsOf(plan: PlanData, ids: readonly string[]): Amount[] {
  const all = [
    ...plan.bookings.map(ofBooking),
    ...plan.moments
      .flatMap((moment) =>
        moment.kind === 'talk' ? moment.turns.flatMap((turn) => turn.options) : moment.options,
      )
      .flatMap((option) => effectsOf([option]))
      .flatMap(ofEffect),
  ]
  return once(ids.flatMap((id) => all.find((amount) => amount.id === id) ?? []))
}

function once(amounts: Amount[]): Amount[] {
  const seen = new Set<string>()
  return amounts.filter(({ id, cents }) => {
    const key = `${id} ${cents}`
    return !seen.has(key) && seen.add(key).size > 0
  })
}
