// The guard of every pattern: was there something else, in view, that could be paid and was no worse for a child?

import type { Decision, Effect, MonthState, Plan } from '#engine'
import { freeCents, keyOf, legalDecisions } from '#engine'
import type { History } from '../history.ts'
import type { Offer } from './read.ts'
import { isEssential } from './read.ts'

/** Something that could have been decided: an option of the moment, or an act on a letter, bill, paper or form. */
export interface Candidate {
  decision: Decision
  /** The option; null for an act. */
  offer: Offer | null
  state: MonthState
}

const NO_CHOICE: ReadonlySet<string> = new Set(['sleep', 'done', 'look-further'])

const opened = new WeakMap<MonthState, Candidate[]>()

/**
 * All that lay in view and was allowed when decision `at` was taken. What is folded away counts as out of view, also
 * where unfolding it is one free click: the log cannot tell whether it was seen.
 */
export function inView({ plan, before }: History, at: number): Candidate[] {
  const state = before[at]
  if (state === undefined) return []
  const known = opened.get(state)
  if (known !== undefined) return known
  const key = keyOf(plan, state.stop)
  const offers = new Map(plan.options.get(key)?.map((offer) => [offer.id, offer]) ?? [])
  const all = legalDecisions(plan, state)
    .filter(({ option }) => !NO_CHOICE.has(option))
    .map((decision) => ({
      decision,
      offer: decision.moment === key ? (offers.get(decision.option) ?? null) : null,
      state,
    }))
  const seen = all.filter(({ offer }) => offer === null || !isFolded(state, offer))
  opened.set(state, seen)
  return seen
}

const isFolded = (state: MonthState, { distance, always }: Offer): boolean =>
  state.level === 'krap' && state.stop.kind !== 'talk' && distance === 'far' && !always

/**
 * The first thing that could have been decided instead of decision `at`: in view, allowed, payable with the essentials
 * still paid, and no worse for a child's needs.
 * @param fits narrows to what would have been another way
 */
export function workableAlternative(
  history: History,
  at: number,
  fits: (candidate: Candidate) => boolean = () => true,
): Candidate | null {
  const { plan, log } = history
  const taken = log[at]
  const chosen = plan.options.get(taken?.moment ?? '')?.find(({ id }) => id === taken?.option)
  const floor = chosen === undefined ? 0 : forChildren(plan, outcomeEffects(chosen, taken?.outcome))
  const other = inView(history, at).find(
    (candidate) =>
      !(candidate.decision.moment === taken?.moment && candidate.decision.option === taken.option) &&
      fits(candidate) &&
      canPay(plan, candidate) &&
      (candidate.offer === null || leastForChildren(plan, candidate.offer) >= floor),
  )
  return other ?? null
}

/** Whether something of a kind could be done at any decision from one day up to and with another. */
export function couldBetween(
  history: History,
  from: number,
  to: number,
  fits: (candidate: Candidate) => boolean,
): boolean {
  return history.before.some(
    (state, at) => state.day >= from && state.day <= to && workableAlternative(history, at, fits) !== null,
  )
}

const outcomeEffects = (offer: Offer, outcome: string | undefined): Effect[] =>
  offer.outcomes.find(({ id }) => id === outcome)?.effects ?? []

/** Needs of children that are met, less those refused. */
function forChildren(plan: Plan, effects: readonly Effect[]): number {
  let sum = 0
  for (const effect of effects) {
    if (effect.do !== 'need') continue
    const whose = plan.data.needs.find(({ id }) => id === effect.need)?.person ?? ''
    if (plan.child.has(whose)) sum += effect.met ? 1 : -1
  }
  return sum
}

/** What an option does for the needs of children at the least: met less refused, in its worst outcome. */
export const leastForChildren = (plan: Plan, { outcomes }: Offer): number =>
  Math.min(...outcomes.map(({ effects }) => forChildren(plan, effects)))

/** Cents left of account and overdraft when every known essential up to the next sure income is paid. */
export function roomForMore(plan: Plan, state: MonthState): number {
  const { day, income } = freeCents(plan, state)
  const reach = income === 0 ? day : day - 1
  const essentials = state.bills.filter(
    (bill) =>
      !bill.income &&
      bill.known &&
      bill.due <= reach &&
      (bill.status === 'due' || bill.status === 'overdue') &&
      isEssential(plan, bill),
  )
  const out = essentials.reduce((sum, bill) => sum + bill.cents + bill.feeCents, 0)
  return state.account + plan.data.opening.overdraft - out
}

/** Cents of the purse that are not food for the days until the next living money. */
export function roomInPurse({ day, week, purse }: MonthState): number {
  const left = week.day === 0 ? 0 : Math.max(0, week.days - (day - week.day))
  return purse - (week.days === 0 ? 0 : Math.ceil((week.cents * left) / week.days))
}

/** Whether a candidate can be paid with the essentials and the food of the week still there. */
export function canPay(plan: Plan, { decision, offer, state }: Candidate): boolean {
  if (offer !== null) {
    const price = offer.needs.account + bookedSoon(plan, state, offer)
    if (price > 0 && price > roomForMore(plan, state)) return false
    return offer.needs.purse === 0 || offer.needs.purse <= roomInPurse(state)
  }
  if (decision.option !== 'pay') return true
  const bill = state.bills.find(({ id }) => id === decision.moment)
  if (bill === undefined) return false
  return isEssential(plan, bill) || bill.cents + bill.feeCents <= roomForMore(plan, state)
}

/** What an option books before the next sure income, at its dearest. */
function bookedSoon(plan: Plan, state: MonthState, { outcomes }: Offer): number {
  const { day } = freeCents(plan, state)
  const booked = outcomes.map(({ effects }) =>
    effects.reduce((sum, effect) => {
      if (effect.do !== 'book' || effect.booking.cents > 0) return sum
      const due = effect.inDays > 0 ? state.day + effect.inDays : effect.booking.day
      return due < day ? sum - effect.booking.cents : sum
    }, 0),
  )
  return Math.max(0, ...booked)
}
