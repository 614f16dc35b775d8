// Where a state is heading, by one number per measure and one for the aim. These only choose what search looks at
// first; what is reported are ends that were really played.

import type { MonthState, Plan } from '#engine'
import { loadOf, restPoint } from '#engine'
import { foodNotThere, KRAP, refusedChildren } from './aim.ts'
import { bandwidthSum, feesOf, isArrears } from './measures.ts'
import type { Measure } from './types.ts'

/** Higher is better, also where less of the measure is; `aim` is the joint aim. */
export type Estimate = Record<Measure | 'aim', number>

/** Part of the gap to the rest point that a night leaves when the meter rises. */
const STAYS = 0.75
/** What the aim weighs a part that is lost at, in cents. */
const WEIGHT = { child: 50_000, tenth: 60, essential: 3, bounce: 20_000 }

export function estimate(plan: Plan, state: MonthState): Estimate {
  const money = moneyAhead(plan, state)
  const fees = feesOf(state)
  const rest = restPoint(loadOf(plan, state)) * 10
  const nights = plan.data.days - state.day + (state.stop.kind === 'end' ? 0 : 1)
  const gap = state.bandwidth - rest
  const end = state.stop.kind === 'end' ? state.bandwidth : rest + gap * STAYS ** nights
  const sum = bandwidthSum(state) + nights * rest + (gap * (1 - STAYS ** nights)) / (1 - STAYS)
  let unmet = 0
  for (const need of plan.data.needs) {
    const status = state.needs[need.id]
    if (status !== 'met') unmet += status === 'refused' ? 1 : 0.6
  }
  const { arrears, essential, ahead, net } = money
  return {
    balance: ahead,
    net,
    arrears: -arrears,
    fees: -fees - 0.05 * arrears,
    'bandwidth-end': end,
    'bandwidth-mean': sum,
    'needs-unmet': -unmet,
    aim:
      -arrears -
      WEIGHT.essential * (essential + foodNotThere(state)) -
      WEIGHT.bounce * state.bounces.length -
      WEIGHT.child * refusedChildren(plan, state) -
      WEIGHT.tenth * Math.max(0, KRAP - end) +
      0.02 * net,
  }
}

interface Ahead {
  /** Arrears now, or what will not be covered, whichever is more; and the essential part of those now. */
  arrears: number
  essential: number
  /** Account at the end if everything that is still due were taken, and that less what is late. */
  ahead: number
  net: number
}

function moneyAhead(plan: Plan, state: MonthState): Ahead {
  const { days, kinds } = plan.data
  let late = 0
  let essential = 0
  let ahead = state.account
  for (const bill of state.bills) {
    const { income, living, due, status, cents, feeCents, kind } = bill
    if (status === 'paid' || status === 'cancelled') continue
    const coming = status === 'due' && due > state.day && due <= days
    if (income || living) {
      if (coming) ahead += income ? cents : -cents
    } else if (coming) ahead -= cents + feeCents
    else if (isArrears(plan, bill)) {
      late += cents + feeCents
      if (kinds[kind]?.essential === true) essential += cents
    }
  }
  const net = ahead - late
  return { arrears: Math.max(late, -net), essential, ahead, net }
}
