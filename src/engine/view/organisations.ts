import type { Plan } from '../link.ts'
import type { MonthState } from '../state.ts'
import type { OrganisationView } from '../view-types.ts'

/**
 * The social map: a card for what was met, a name for what somebody who was met knows, fog for the rest. Of what lies
 * in the fog or is only a name, nothing else is told.
 */
export function organisationViews(plan: Plan, state: MonthState): OrganisationView[] {
  const met = new Set(state.organisations)
  const named = new Set([...met].flatMap((id) => plan.organisations.get(id)?.knows ?? []))
  return plan.data.organisations.map((each): OrganisationView => {
    const { id, channels, ways, asks, days, chain, plain, knows, source, composed } = each
    const hidden = { knows: [], asks: [], channels: [], ways: [], days: 0, plain: false }
    const seen = met.has(id) ? 'card' : named.has(id) ? 'name' : 'fog'
    return {
      id,
      seen,
      chain,
      source,
      composed,
      ...(seen === 'card' ? { knows, asks, channels, ways, days, plain } : hidden),
      handover: state.handovers.findLast((handover) => handover.to === id)?.how ?? 'none',
      asked: state.asked.filter((ask) => ask.party === id && ask.answer !== 'known').length,
    }
  })
}
