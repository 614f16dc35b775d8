// Where each amount of a plan comes from, for the source panel.

import type { Effect, PlanData, Source } from '#engine'

export interface SourceLine {
  /** Booking, payment, `<kind>/<step>` of a ladder or `fetch:<paper>`. */
  id: string
  cents: number
  source: Source
}

/** Every amount with its source, each once. */
export function sourcesOf(plan: PlanData): SourceLine[] {
  const lines: SourceLine[] = plan.bookings.map(({ id, cents, source }) => ({ id, cents, source }))
  const options = plan.moments.flatMap((moment) =>
    (moment.kind === 'talk' ? moment.turns : [moment]).flatMap((each) => each.options),
  )
  const holders: { effects: Effect[] }[] = [
    ...options.flatMap((option) => option.outcomes),
    ...plan.letters,
    ...plan.procedures.flatMap((procedure) => procedure.outcomes),
  ]
  for (const effect of holders.flatMap((holder) => holder.effects)) {
    if (effect.do === 'book')
      lines.push({ id: effect.booking.id, cents: effect.booking.cents, source: effect.booking.source })
    if (effect.do === 'pay') lines.push({ id: effect.id, cents: -effect.cents, source: effect.source })
    if (effect.do === 'receive') lines.push({ id: effect.id, cents: effect.cents, source: effect.source })
  }
  for (const kind of Object.values(plan.kinds)) {
    for (const { id, fee } of kind.ladder)
      if (fee !== undefined) lines.push({ id: `${kind.id}/${id}`, cents: -fee.min, source: fee.source })
  }
  for (const { id, fetch } of plan.papers) {
    if (fetch !== null && fetch.cents > 0)
      lines.push({ id: `fetch:${id}`, cents: -fetch.cents, source: fetch.source })
  }
  const seen = new Set<string>()
  return lines.filter(({ id, cents }) => {
    const key = `${id} ${cents}`
    return !seen.has(key) && seen.add(key).size > 0
  })
}
