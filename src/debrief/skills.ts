// What was done well: skill and care, counted from the log. Never praise for what did not happen.

import type { Bill, LetterState, MonthState, Option, Plan } from '#engine'

/** Something done well or with care, counted in a finished or running month. */
export interface Skill {
  code: string
  /** Day it is about; 0 = the month as a whole. */
  day: number
  /** Counts for the text. */
  params: Record<string, number | string>
  /** Ids of the moments, letters, bills, people or needs behind it. */
  evidence: string[]
}

/** Looks for one thing in a month; null when it is not there. */
type Detector = (plan: Plan, state: MonthState) => Skill | null

const everyBill = (state: MonthState): Bill[] => [...state.settled, ...state.bills]

const found = (code: string, evidence: string[], params: Skill['params'] = {}, day = 0): Skill | null =>
  evidence.length === 0 ? null : { code, day, params: { count: evidence.length, ...params }, evidence }

/** Essential bills that were paid on their own day. */
const essentialsPaid: Detector = (plan, state) => {
  const due = everyBill(state).filter(
    (bill) =>
      !bill.income &&
      !bill.living &&
      bill.due <= plan.data.days &&
      plan.data.kinds[bill.kind]?.essential === true,
  )
  const bounced = new Set(state.bounces.map((bounce) => bounce.bill))
  const paid = due.filter((bill) => bill.status === 'paid' && !bounced.has(bill.id))
  return found(
    'essentials-paid',
    paid.map((bill) => bill.id),
    { of: due.length },
  )
}

const childNeedsMet: Detector = (plan, state) => {
  const children = new Map(
    plan.data.people.filter((person) => person.child).map((person) => [person.id, person]),
  )
  const met = plan.data.needs.filter((need) => state.needs[need.id] === 'met' && children.has(need.person))
  return found(
    'child-needs-met',
    met.map((need) => need.id),
  )
}

/** Choices at a price where the lowest price that lay on the table was taken (focus dividend, card 3). */
const cheapestTaken: Detector = (plan, state) => {
  const priced = state.decisions.filter((taken) => prices(plan, taken.moment).size > 1)
  const lowest = priced.filter(({ moment, option }) => {
    const chosen = plan.options.get(moment)?.find((each) => each.id === option)
    return chosen !== undefined && price(chosen) === Math.min(...prices(plan, moment))
  })
  return found(
    'cheapest-taken',
    lowest.map((taken) => taken.moment),
    { of: priced.length },
  )
}

const price = ({ needs }: Pick<Option, 'needs'>): number => needs.account + needs.purse
const prices = (plan: Plan, key: string): Set<number> => new Set((plan.options.get(key) ?? []).map(price))

/** Letters on paper: a call that was answered, or missed, was not opened by anybody. */
const lettersOf = (plan: Plan, state: MonthState): LetterState[] =>
  state.letters.filter(({ letter }) => (plan.letters.get(letter)?.channel ?? 'letter') === 'letter')

const lettersSoon: Detector = (plan, state) => {
  const letters = lettersOf(plan, state)
  const soon = letters.filter((letter) => letter.opened > 0 && letter.opened - letter.arrived <= 1)
  return found(
    'letters-soon',
    soon.map((letter) => letter.id),
    { of: letters.length },
  )
}

const lettersTogether: Detector = (plan, state) =>
  found(
    'letters-together',
    lettersOf(plan, state)
      .filter((letter) => letter.together)
      .map((letter) => letter.id),
  )

/** Bills that were agreed on: moved or put in a plan before costs came on top. */
const agreed: Detector = (plan, state) => {
  const charged = new Set(state.fees.map((fee) => fee.bill))
  const bills = everyBill(state).filter(
    (bill) => (bill.status === 'plan' || movedLater(plan, state, bill)) && !charged.has(bill.id),
  )
  return found(
    'agreed-in-time',
    bills.map((bill) => bill.id),
  )
}

/** Whether a bill is due later than the month wrote it, or than the day on which it could not be taken. */
function movedLater(plan: Plan, { bounces }: MonthState, { id, due, status }: Bill): boolean {
  const written = plan.data.bookings.find((booking) => booking.id === id)?.day
  const first = bounces.find((bounce) => bounce.bill === id)?.day ?? written
  return status !== 'cancelled' && first !== undefined && due > first
}

const events =
  (code: string, event: string): Detector =>
  (_plan, state) => {
    const seen = state.events.filter((line) => line.code === event && line.tenths > 0)
    return found(
      code,
      seen.map((line) => line.cause),
      {},
      seen[0]?.day ?? 0,
    )
  }

/** Ties that are stronger at the end than at the start. */
const tiesGrown: Detector = (plan, state) => {
  const grown = plan.data.people.filter(
    (person) => !person.household && (state.ties[person.id] ?? 0) > person.tie,
  )
  return found(
    'ties-grown',
    grown.map((person) => person.id),
  )
}

/** Detectors of skill and care, in the order in which a group should hear them. */
export const skillDetectors: readonly Detector[] = [
  childNeedsMet,
  essentialsPaid,
  cheapestTaken,
  events('joy', 'E11'),
  events('help-accepted', 'E8'),
  lettersTogether,
  lettersSoon,
  agreed,
  events('listened', 'E9'),
  tiesGrown,
]
