// Papers: held, fetched, copied, too old, standing in for others, known already.

import { describe, expect, it } from 'vitest'
import type { Paper, PlanData, Way } from '#engine'
import { legalDecisions, linkPlan, view } from '#engine'
import {
  answers,
  begin,
  evening,
  everyDay,
  form,
  paperMonth,
  refusedOn,
  spent,
} from '../support/paper-month.ts'
import { madeUp, organisation, paper, procedure } from '../support/small-month.ts'

const getting = (actions: number, cents: number, days: number): Paper['fetch'] => ({
  actions,
  cents,
  days,
  ruleMaker: 'fee-rule',
  source: madeUp,
})
/** A month whose form asks `income`. */
const asks = (income: Partial<Paper>, more: Partial<PlanData> = {}, purse = 1000) =>
  paperMonth({ papers: [paper('income', income)], procedures: [form(['income'])], ...more }, purse)
const folder = (data: PlanData, day: number, evenings = {}) =>
  view(linkPlan(data), evening(data, day, evenings), 'player').papers.map(({ id, state, day: until }) => [
    id,
    state,
    until,
  ])

describe('getting a paper', () => {
  it('takes its actions and cents, and it is there at once when it takes no days', () => {
    // ruimte has 4 actions, 4 - 2 = 2; 10.00 - 1.50 = 8.50
    const state = evening(asks({ fetch: getting(2, 150, 0), fresh: 30 }), 1, { 1: ['income fetch'] })
    expect([state.actions, state.purse]).toEqual([2, 850])
    expect(state.papers).toEqual([{ paper: 'income', got: 1, until: 31 }])
    expect(spent(state)).toEqual(['1 fetch:income -150'])
  })

  it('comes on its day when it takes days: asked for on the 1st, 3 days, there on the 4th', () => {
    const data = asks({ fetch: getting(1, 0, 3), fresh: 10 })
    const sent = { 1: ['income fetch'] }
    expect(folder(data, 3, sent)).toEqual([['income', 'underway', 4]])
    expect(folder(data, 4, sent)).toEqual([['income', 'held', 14]]) // 4 + 10
    expect(evening(data, 4, sent).papersUnderway).toEqual([])
  })

  it('is barred by a code that says why', () => {
    const near = getting(1, 0, 0)
    const fetch = { 1: ['income fetch'] }
    expect(refusedOn(asks({ fetch: near }), 1, fetch)).toBeNull()
    expect(refusedOn(asks({ fetch: near }, { procedures: [form([])] }), 1, fetch)).toBe('paper/nobody-asks')
    expect(refusedOn(asks({ fetch: near, held: 'fresh' }), 1, fetch)).toBe('paper/already-fresh')
    expect(refusedOn(asks({ fetch: getting(0, 0, 5) }), 2, { ...fetch, 2: ['income fetch'] })).toBe(
      'paper/on-its-way',
    )
    expect(refusedOn(asks({ fetch: null }), 1, fetch)).toBe('paper/only-comes')
    expect(refusedOn(asks({ fetch: getting(5, 0, 0) }), 1, fetch)).toBe('decision/no-actions-left')
    expect(refusedOn(asks({ fetch: getting(1, 1001, 0) }), 1, fetch)).toBe('decision/not-enough-money')
    expect(refusedOn(asks({ fetch: getting(1, 1000, 0) }), 1, fetch)).toBeNull()
  })

  it('is done at a table, not in the middle of a moment', () => {
    const data = asks({ fetch: getting(1, 0, 0) }, { moments: everyDay(2, { 1: [begin('form')] }) })
    const atTable = evening(data, 1)
    const inMoment = evening(data, 1, { 1: ['evening sleep'] })
    expect(inMoment.stop.kind).toBe('dilemma')
    const papers = (state: typeof atTable) =>
      legalDecisions(linkPlan(data), state).filter((each) => each.option === 'fetch')
    expect([papers(atTable).length, papers(inMoment).length]).toEqual([1, 0])
  })

  it('is wanted for a step ahead, and for what an earlier step was left without', () => {
    const two = procedure('form', {
      steps: [
        { id: 'one', way: 'desk', actions: 1, papers: ['income'] },
        { id: 'two', way: 'desk', actions: 1, papers: ['rent'] },
      ],
    })
    const data = asks({}, { procedures: [two], papers: [paper('income'), paper('rent')] })
    expect(refusedOn(data, 1, { 1: ['rent fetch'] })).toBeNull()
    expect(refusedOn(data, 2, { 1: ['form alone'], 2: ['income fetch'] })).toBeNull()
  })
})

describe('freshness', () => {
  it('lasts through the last fresh day: held on the eve with 3 days is fresh on the 3rd and stale on the 4th', () => {
    const data = asks({ held: 'fresh', fresh: 3 })
    expect(answers(evening(data, 3, { 3: ['form alone'] }))).toEqual(['income given'])
    expect(answers(evening(data, 4, { 4: ['form alone'] }))).toEqual(['income stale'])
  })

  it('never ends for a paper with 0 days, and a paper held too old is stale from the start', () => {
    expect(answers(evening(asks({ held: 'fresh' }), 30, { 25: ['form alone'] }))).toEqual(['income given'])
    expect(answers(evening(asks({ held: 'stale' }), 1, { 1: ['form alone'] }))).toEqual(['income stale'])
    expect(answers(evening(asks({}), 1, { 1: ['form alone'] }))).toEqual(['income missing'])
  })

  it('begins again when a stale paper is fetched anew, and the old one makes room', () => {
    const state = evening(asks({ held: 'stale', fresh: 5 }), 2, { 2: ['income fetch', 'form alone'] })
    expect(state.papers).toEqual([{ paper: 'income', got: 2, until: 7 }])
    expect(answers(state)).toEqual(['income given'])
  })
})

describe('copies', () => {
  const at = (way: Way) => {
    const step = { id: 'one', way, actions: 1, papers: ['income', 'rent'] }
    const data = asks(
      {},
      {
        papers: [
          paper('income', { held: 'fresh', copy: 20 }),
          paper('rent', { held: 'fresh', copy: 35 }),
          paper('debts', { held: 'fresh', copy: 500 }),
        ],
        procedures: [procedure('form', { steps: [step] })],
      },
    )
    return evening(data, 1, { 1: ['form alone'] }).purse
  }
  it.each(['desk', 'letter', 'person'] as const)(
    'a %s keeps one of each: 10.00 - 0.20 - 0.35 = 9.45',
    (way) => expect(at(way)).toBe(945),
  )
  it.each(['website', 'phone'] as const)('a %s takes none', (way) => expect(at(way)).toBe(1000))

  it('of a paper that is not there cost nothing, and what cannot be paid for bars the sitting', () => {
    expect(spent(evening(asks({ copy: 20 }), 1, { 1: ['form alone'] }))).toEqual([])
    const dear = { held: 'fresh' as const, copy: 20 }
    expect(refusedOn(asks(dear, {}, 19), 1, { 1: ['form alone'] })).toBe('decision/not-enough-money')
    expect(evening(asks(dear, {}, 20), 1, { 1: ['form alone'] }).purse).toBe(0)
  })
})

describe('a paper that stands in for others', () => {
  const rightsLetter = paper('rights-letter', {
    held: 'fresh',
    fresh: 365,
    copy: 10,
    standsFor: ['income', 'rent'],
  })
  const data = (accepts: string[], letter = rightsLetter) =>
    paperMonth({
      papers: [
        paper('income', { copy: 20 }),
        paper('rent', { copy: 35 }),
        paper('debts', { copy: 50 }),
        letter,
      ],
      organisations: [organisation('office', { accepts })],
      procedures: [form(['income', 'rent', 'debts'])],
    })

  it('is taken where it is accepted, for what it stands for, and copied once: 0.10, not 0.20 + 0.35', () => {
    const state = evening(data(['rights-letter']), 1, { 1: ['form alone'] })
    expect(answers(state)).toEqual(['income stands-in', 'rent stands-in', 'debts missing'])
    expect(spent(state)).toEqual(['1 copies:form -10'])
  })

  it('is nothing elsewhere, and nothing once it is too old', () => {
    const none = ['income missing', 'rent missing', 'debts missing']
    expect(answers(evening(data([]), 1, { 1: ['form alone'] }))).toEqual(none)
    const old = { ...rightsLetter, held: 'stale' as const }
    expect(answers(evening(data(['rights-letter'], old), 1, { 1: ['form alone'] }))).toEqual(none)
  })

  it('fetched along stands in at the same sitting, and its copy is in the price: the purse never goes below zero', () => {
    // 0.50 to get it along, and a copy of 0.10; income takes 7 days and cannot come along
    const along = { ...rightsLetter, held: 'no' as const, fetch: getting(1, 50, 0) }
    const month = (purse: number) =>
      paperMonth(
        {
          papers: [paper('income', { copy: 20, fetch: getting(1, 0, 7) }), along],
          organisations: [organisation('office', { accepts: ['rights-letter'] })],
          procedures: [form(['rights-letter', 'income'])],
        },
        purse,
        2,
      )
    const state = evening(month(60), 1, { 1: ['form together'] })
    expect(answers(state)).toEqual(['rights-letter given', 'income stands-in'])
    expect(state.purse).toBe(0)
    expect(refusedOn(month(59), 1, { 1: ['form together'] })).toBe('decision/not-enough-money')
  })
})

describe('what an organisation knows already', () => {
  /** Two applications that ask the same; `second` goes to the office again, or elsewhere. */
  const twice = (second: string, office: Parameters<typeof organisation>[1], income: Partial<Paper> = {}) =>
    paperMonth({
      papers: [paper('income', { held: 'fresh', copy: 20, ...income })],
      organisations: [organisation('office', office), organisation('elsewhere', { knows: ['office'] })],
      procedures: [form(['income']), { ...form(['income'], { party: second }), id: 'again' }],
      moments: everyDay(30, { 1: [begin('form'), begin('again')] }),
    })
  const both = { 1: ['form alone'], 2: ['again alone'] }

  it('is not asked again where it remembers, and asked again where it does not', () => {
    expect(answers(evening(twice('office', { remembers: true }), 2, both))).toEqual([
      'income given',
      'income known',
    ])
    const forgets = evening(twice('office', {}), 2, both)
    expect(answers(forgets)).toEqual(['income given', 'income given'])
    expect(forgets.purse).toBe(1000 - 20 - 20) // a copy each time
  })

  it('is asked again by another organisation, also by one that knows the first', () => {
    expect(answers(evening(twice('elsewhere', { remembers: true }), 2, both))).toEqual([
      'income given',
      'income given',
    ])
  })

  it('grows as old as the paper itself: fresh until the 6th, so known on the 6th and stale on the 7th', () => {
    const data = twice('office', { remembers: true }, { fresh: 6 })
    const handed = (day: number) => answers(evening(data, day, { 4: ['form alone'], [day]: ['again alone'] }))
    expect(handed(6)).toEqual(['income given', 'income known'])
    expect(handed(7)).toEqual(['income given', 'income stale'])
  })

  it('counts in no folder and on no card as asked', () => {
    const data = twice('office', { remembers: true })
    const shown = view(linkPlan(data), evening(data, 2, both), 'player')
    expect(shown.papers.find((each) => each.id === 'income')?.asked).toBe(1)
    expect(shown.organisations.find((each) => each.id === 'office')?.asked).toBe(1)
  })
})
