// The state before the first morning: what the plan says of money, people and things.

import { ACTIONS, levelOf } from './bandwidth.ts'
import { billOf, layOut, lenders } from './bill.ts'
import { emptyList } from './lists.ts'
import type { Letter, PlanData } from './plan.ts'
import type { HeldPaper, LetterState, MonthState, ProcedureState } from './state.ts'
import { stopAt } from './stop.ts'
import type { Paper, Procedure } from './system.ts'

/** Two days before the first: near enough to be in touch, too long ago to count as company (L10, L11). */
const LAST_MONTH = -2

/** The state of a plan on the eve of its month. Every play starts from a copy of it. */
export function openingState(data: PlanData): MonthState {
  const { opening, people, needs } = data
  const outside = people.filter((person) => !person.household)
  const bills = data.bookings.map(billOf)
  const level = levelOf(opening.bandwidth)
  return {
    plan: data.id,
    version: data.version,
    seed: 0,
    day: 0,
    stop: stopAt('evening'),
    queue: [],
    actions: ACTIONS[level],
    owed: 0,
    awake: false,
    since: 0,
    looked: emptyList(),
    account: opening.account,
    purse: opening.purse,
    week: { day: 0, days: 1, cents: 0 },
    foodShort: 0,
    bandwidth: opening.bandwidth,
    level,
    ...layOut(bills),
    settled: emptyList(),
    lenders: lenders(bills),
    letters: data.letters.filter((letter) => opening.letters.includes(letter.id)).map(onTheMat),
    underway: emptyList(),
    procedures: data.circumstances.automatic
      ? data.procedures.filter((each) => each.automatic).map(granted)
      : emptyList(),
    papers: data.papers.filter((paper) => paper.held !== 'no').map(inFolder),
    papersUnderway: emptyList(),
    asked: emptyList(),
    consents: {},
    trust: Object.fromEntries(outside.map((person) => [person.id, person.trust])),
    trustGrew: {},
    organisations: emptyList(),
    handovers: emptyList(),
    practice: 0,
    loads: emptyList(),
    ties: Object.fromEntries(outside.map((person) => [person.id, person.tie])),
    lastFriend: LAST_MONTH,
    lastCompany: LAST_MONTH,
    lastContact: Object.fromEntries(outside.filter((p) => p.tie > 0).map((p) => [p.id, LAST_MONTH])),
    needs: Object.fromEntries(needs.map((need) => [need.id, 'open' as const])),
    flags: Object.fromEntries(data.flags.map((flag) => [flag, false])),
    resources: { ...opening.resources },
    things: { ...opening.things },
    met: emptyList(),
    techniques: emptyList(),
    ledger: emptyList(),
    bounces: emptyList(),
    fees: emptyList(),
    events: emptyList(),
    days: emptyList(),
    hidden: emptyList(),
    decisions: emptyList(),
  }
}

const onTheMat = (letter: Letter): LetterState => ({
  id: letter.id,
  letter: letter.id,
  bill: letter.bill ?? '',
  arrived: 0,
  opened: 0,
  whole: false,
  together: false,
  missed: false,
  deadline: letter.term,
})

const inFolder = ({ id, held, fresh }: Paper): HeldPaper => ({
  paper: id,
  got: 0,
  until: held === 'stale' ? -1 : fresh,
})

/** Day of the month by which what needs no asking is granted. */
const GRANTED = 5

/** An application that nobody had to make: what is known already was enough (lever `automatic-allowances`). */
const granted = ({ id, days, steps }: Procedure): ProcedureState => ({
  id,
  status: 'handed-in',
  step: steps.length,
  started: 0,
  deadline: 0,
  decision: Math.min(days, GRANTED),
  helped: true,
  outcome: '',
  missing: emptyList(),
})
