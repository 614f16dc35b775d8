// Builders for tests: a small household whose every number can be added up by hand.

import type {
  Bill,
  Booking,
  Desk,
  Dilemma,
  Effect,
  LadderStep,
  Letter,
  MonthState,
  Option,
  Organisation,
  Paper,
  Plan,
  PlanData,
  Procedure,
} from '#engine'
import { linkPlan, startMonth } from '#engine'

export const madeUp = { illustrative: true, from: '', asOf: '2025' }

export function booking(id: string, day: number, cents: number, more: Partial<Booking> = {}): Booking {
  return {
    id,
    day,
    cents,
    kind: cents > 0 ? 'benefit' : 'rent',
    party: id,
    ruleMaker: cents > 0 ? 'benefit-norm' : 'rent',
    source: madeUp,
    how: cents > 0 ? 'income' : 'debit',
    known: true,
    instalment: false,
    ...more,
  }
}

export function option(id: string, effects: Effect[] = [], more: Partial<Option> = {}): Option {
  return {
    id,
    distance: 'near',
    always: false,
    actions: 0,
    needs: { account: 0, purse: 0 },
    tags: [],
    outcomes: [{ id: 'done', effects }],
    ...more,
  }
}

type Scene = Omit<Desk, 'kind' | 'options'>

/** What every moment has: one day, in the evening, in the kitchen. */
export function scene(id: string, day: number, more: Partial<Scene> = {}): Scene {
  return {
    id,
    trigger: { from: day, to: day },
    minute: 1200,
    place: 'kitchen',
    picture: 'kitchen-table-night',
    tags: [],
    stopPoint: false,
    ...more,
  }
}

export const dilemma = (id: string, day: number, options: Option[], more: Partial<Scene> = {}): Dilemma => ({
  ...scene(id, day, more),
  kind: 'dilemma',
  options,
})

export const desk = (id: string, day: number, options: Option[], more: Partial<Scene> = {}): Desk => ({
  ...scene(id, day, more),
  kind: 'desk',
  options,
})

export function letter(id: string, more: Partial<Letter> = {}): Letter {
  return {
    id,
    from: 'sender',
    day: 0,
    content: 'news',
    plain: false,
    channel: 'letter',
    term: 0,
    effects: [],
    tags: [],
    ...more,
  }
}

/** An application without steps or papers, to be handed in by an effect. */
export function procedure(id: string, more: Partial<Procedure> = {}): Procedure {
  return {
    id,
    party: 'office',
    deadline: 0,
    term: 28,
    steps: [],
    check: 5,
    grace: 14,
    days: 14,
    letters: { incomplete: '', lapsed: '' },
    outcomes: [{ id: 'granted', effects: [] }],
    automatic: false,
    ...more,
  }
}

/** Getting a paper for one action, for nothing, the same day. */
export const anHour = { actions: 1, cents: 0, days: 0, ruleMaker: 'fee-rule' as const, source: madeUp }

export function paper(id: string, more: Partial<Paper> = {}): Paper {
  return { id, held: 'no', fresh: 0, fetch: anHour, copy: 0, standsFor: [], ...more }
}

export function organisation(id: string, more: Partial<Organisation> = {}): Organisation {
  return {
    id,
    channels: ['letter'],
    ways: ['desk'],
    asks: [],
    days: 14,
    knows: [],
    accepts: [],
    plain: false,
    remembers: false,
    chain: 'end',
    source: madeUp,
    composed: [],
    ...more,
  }
}

export const reminder: LadderStep = { id: 'reminder', after: 0, letter: 'reminder', threat: false }
/** The legal ladder in short: 14 days, then 15 per cent with a minimum of 40 euros. */
export const costs: LadderStep = {
  id: 'costs',
  after: 14,
  letter: 'costs',
  threat: true,
  fee: { percent: 15, min: 4000, ruleMaker: 'fee-rule', source: madeUp },
}

export function smallMonth(more: Partial<PlanData> = {}): PlanData {
  return {
    krap: 1,
    id: 'small',
    version: '1',
    month: '2025-04',
    days: 30,
    town: 'zwolle',
    rules: 'test',
    opening: {
      account: 100000,
      overdraft: 0,
      purse: 0,
      bandwidth: 700,
      resources: { economic: 5, mental: 5, social: 5, cultural: 5 },
      things: {},
      letters: [],
    },
    people: [
      {
        id: 'mo',
        age: 36,
        household: true,
        child: false,
        tie: 0,
        strong: false,
        readsAlong: false,
        figure: 'mother',
        trust: 0,
        helps: false,
        works: '',
      },
      {
        id: 'kid',
        age: 9,
        household: true,
        child: true,
        tie: 0,
        strong: false,
        readsAlong: false,
        figure: 'son',
        trust: 0,
        helps: false,
        works: '',
      },
      {
        id: 'friend',
        age: 60,
        household: false,
        child: false,
        tie: 3,
        strong: true,
        readsAlong: true,
        figure: 'neighbour',
        trust: 0,
        helps: false,
        works: '',
      },
    ],
    needs: [{ id: 'trip', person: 'kid' }],
    kinds: {
      rent: { id: 'rent', essential: true, ladder: [reminder, costs] },
      phone: { id: 'phone', essential: false, ladder: [reminder, costs] },
      benefit: { id: 'benefit', essential: false, ladder: [] },
      food: { id: 'food', essential: true, ladder: [] },
    },
    bookings: [],
    letters: [letter('reminder', { content: 'bill', term: 14 }), letter('costs', { content: 'threat' })],
    papers: [],
    organisations: [],
    elsewhere: {},
    circumstances: { once: false, warm: false, automatic: false, oneContact: false },
    procedures: [],
    moments: [],
    flags: [],
    content: [],
    ...more,
  }
}

export const smallPlan = (more: Partial<PlanData> = {}): Plan => linkPlan(smallMonth(more))

/** A month state set by hand, for sums that do not need a history. */
export function stateOf(plan: Plan, change: Partial<MonthState>): MonthState {
  const start = startMonth(plan, 1)
  const { bills } = change
  if (bills === undefined) return { ...start, ...change }
  const lenders = bills.filter((each) => each.instalment).map((each) => each.party)
  return { ...start, lenders, ahead: bills.length, ...change }
}

export function bill(id: string, cents: number, more: Partial<Bill> = {}): Bill {
  return {
    id,
    kind: 'rent',
    party: id,
    ruleMaker: 'rent',
    cents,
    feeCents: 0,
    due: 1,
    status: 'due',
    instalment: false,
    known: true,
    asked: false,
    step: 0,
    nextDay: 0,
    income: false,
    living: false,
    ...more,
  }
}
