import { barred, unfolded } from '../choose.ts'
import type { Plan } from '../link.ts'
import type { Moment } from '../plan.ts'
import type { Offer } from '../ready.ts'
import { lookCost, sight } from '../sight.ts'
import type { MonthState, Refusal } from '../state.ts'
import { keyOf } from '../stop.ts'
import type { OptionView, StopView } from '../view-types.ts'

const EVENING_MINUTE = 22 * 60 + 30

/** The place where the month waits, with its options as the level of the day shows them. */
export function stopView(plan: Plan, state: MonthState): StopView {
  const moment = keyOf(plan, state.stop)
  const where = plan.moments.get(state.stop.moment)
  const base = { stop: state.stop, moment, ...scene(where) }
  if (where === undefined) return { ...base, options: [], folded: { count: 0, cost: 'none', options: [] } }
  const { seen, folded } = sight(plan, state, moment)
  const open = unfolded(state, moment)
  const cheapest = cheapestOf(open ? [...seen, ...folded] : seen)
  const show = (option: Offer): OptionView => optionView(plan, state, moment, option, cheapest)
  return {
    ...base,
    options: seen.map(show),
    folded: {
      count: folded.length,
      cost: folded.length === 0 ? 'none' : state.looked.includes(moment) ? 'free' : lookCost(state.level),
      options: open ? folded.map(show) : [],
    },
  }
}

function scene(moment: Moment | undefined) {
  return {
    place: moment?.place ?? 'kitchen',
    picture: moment?.picture ?? '',
    minute: moment?.minute ?? EVENING_MINUTE,
    tags: moment?.tags ?? [],
    stopPoint: moment?.stopPoint ?? false,
  }
}

const price = (option: Offer): number => option.needs.account + option.needs.purse

/** The lowest price above the others, where prices differ at all; -1 otherwise. */
function cheapestOf(seen: Offer[]): number {
  const prices = seen.map(price)
  const lowest = Math.min(...prices)
  return prices.some((each) => each > lowest) ? lowest : -1
}

function optionView(plan: Plan, state: MonthState, key: string, option: Offer, cheapest: number): OptionView {
  return {
    id: option.id,
    state: WHY[barred(plan, state, key, option) ?? 'open'] ?? 'condition-not-met',
    actions: option.actions,
    distance: option.distance,
    tags: option.tags,
    ...(option.technique === undefined ? {} : { technique: option.technique }),
    cents: price(option),
    purse: option.needs.purse,
    cheapest: state.level !== 'ruimte' && price(option) === cheapest,
  }
}

const WHY: Partial<Record<Refusal['refused'] | 'open', OptionView['state']>> = {
  open: 'open',
  'decision/not-enough-money': 'not-enough-money',
  'decision/no-actions-left': 'no-actions-left',
  'decision/already-done': 'done',
}
