// The opening of a month: from the plan alone, or from the end of another month.

import { ACTIONS, levelOf } from './bandwidth.ts'
import { billOf } from './bill.ts'
import { openDay, runToStop } from './day.ts'
import type { Plan } from './link.ts'
import type { ResourceName } from './plan.ts'
import type { Bill, LetterState, MonthState } from './state.ts'

/** What one month hands to the next. Cents and tenths. */
export interface CarryOver {
  account: number
  purse: number
  bandwidth: number
  bills: Bill[]
  letters: LetterState[]
  ties: Record<string, number>
  resources: Record<ResourceName, number>
  things: Record<string, string>
  flags: Record<string, boolean>
}

/** Two days before the first: near enough to be in touch, too long ago to count as company (L10, L11). */
const LAST_MONTH = -2

/**
 * Opens a month and runs it to its first stop.
 * @param seed whole number; luck hangs on it
 * @param carry the end of an earlier month, laid over the plan's own opening
 */
export function startMonth(plan: Plan, seed: number, carry?: CarryOver): MonthState {
  const { opening, people, needs } = plan.data
  const bandwidth = carry?.bandwidth ?? opening.bandwidth
  const outside = people.filter((person) => !person.household)
  const draft: MonthState = {
    plan: plan.data.id,
    version: plan.data.version,
    seed,
    day: 0,
    stop: { kind: 'evening' },
    queue: [],
    actions: ACTIONS[levelOf(bandwidth)],
    owed: 0,
    awake: false,
    since: 0,
    looked: [],
    account: carry?.account ?? opening.account,
    purse: carry?.purse ?? opening.purse,
    week: { day: 0, days: 1, cents: 0 },
    foodShort: 0,
    bandwidth,
    level: levelOf(bandwidth),
    gained: 0,
    lost: 0,
    bills: [...(carry?.bills ?? []), ...plan.data.bookings.map(billOf)],
    letters: [...(carry?.letters ?? []), ...opening.letters.map((letter) => shut(plan, letter))],
    underway: [],
    procedures: [],
    loads: [],
    ties: { ...Object.fromEntries(outside.map((person) => [person.id, person.tie])), ...carry?.ties },
    lastContact: Object.fromEntries(outside.filter((p) => p.tie > 0).map((p) => [p.id, LAST_MONTH])),
    lastEvent: {},
    eventsToday: {},
    needs: Object.fromEntries(needs.map((need) => [need.id, 'open' as const])),
    flags: { ...carry?.flags },
    resources: { ...(carry?.resources ?? opening.resources) },
    things: { ...opening.things, ...carry?.things },
    chose: {},
    outcomes: {},
    met: [],
    techniques: [],
    ledger: [],
    bounces: [],
    fees: [],
    events: [],
    days: [],
    hidden: [],
    decisions: [],
  }
  openDay(plan, draft, 1)
  runToStop(plan, draft)
  return draft
}

function shut(plan: Plan, id: string): LetterState {
  const letter = plan.letters.get(id)
  const term = letter?.term ?? 0
  return {
    id,
    letter: id,
    bill: letter?.bill ?? '',
    arrived: 0,
    opened: 0,
    whole: false,
    together: false,
    deadline: term === 0 ? 0 : term,
  }
}

/**
 * What the end of a month hands on; days are renumbered to the month that follows.
 * @param state a month at its end
 */
export function carryOver(plan: Plan, state: MonthState): CarryOver {
  const shift = (day: number): number => (day === 0 ? 0 : day - plan.data.days)
  return {
    account: state.account,
    purse: state.purse,
    bandwidth: state.bandwidth,
    bills: state.bills
      .filter(
        (bill) =>
          bill.status === 'overdue' ||
          bill.status === 'plan' ||
          (bill.status === 'due' && bill.due > plan.data.days),
      )
      .map((bill) => ({ ...bill, due: shift(bill.due), nextDay: shift(bill.nextDay) })),
    letters: state.letters
      .filter((letter) => letter.opened === 0)
      .map((letter) => ({ ...letter, arrived: shift(letter.arrived), deadline: shift(letter.deadline) })),
    ties: state.ties,
    resources: state.resources,
    things: state.things,
    flags: state.flags,
  }
}
