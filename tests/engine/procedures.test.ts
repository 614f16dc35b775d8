// Applications: steps, who does them, what is missing, deadlines, decisions.

import { describe, expect, it } from 'vitest'
import type { Effect, MonthState, PlanData, Procedure } from '#engine'
import { applyLever, linkPlan, loadTerms, view } from '#engine'
import { answers, begin, evening, everyDay, form, paperMonth, refusedOn } from '../support/paper-month.ts'
import { letter, madeUp, organisation, paper, procedure } from '../support/small-month.ts'

const steps = (...papers: string[][]): Procedure['steps'] =>
  papers.map((asked, index) => ({ id: `s${index + 1}`, way: 'website', actions: 1, papers: asked }))
const letters = [letter('incomplete', { content: 'form' }), letter('lapsed', { content: 'bad-news' })]
const sends = { letters: { incomplete: 'incomplete', lapsed: 'lapsed' } }
/** Terms so that no two of them add up alike. */
const terms = { term: 11, days: 9, check: 2, grace: 4 }
const month = (form: Partial<Procedure>, more: Partial<PlanData> = {}, trust = 0): PlanData =>
  paperMonth(
    { letters, procedures: [procedure('form', { ...sends, ...terms, ...form })], ...more },
    1000,
    trust,
  )
const running = (state: MonthState) => state.procedures.find((each) => each.id === 'form')

describe('a step', () => {
  const two = month({ steps: steps([], []) })

  it('takes one action more the very first time in a life: 4 - 2 = 2, and then 1', () => {
    const first = evening(two, 1, { 1: ['form alone'] })
    expect([first.actions, first.practice, running(first)?.step]).toEqual([2, 1, 1])
    const second = evening(two, 1, { 1: ['form alone', 'form alone'] })
    expect([second.actions, second.practice, running(second)?.status]).toEqual([1, 2, 'handed-in'])
  })

  it('is first only once, also over two applications', () => {
    const more = { procedures: [form([]), { ...form([]), id: 'again' }] }
    const data = paperMonth({ ...more, moments: everyDay(3, { 1: [begin('form'), begin('again')] }) })
    expect(evening(data, 1, { 1: ['form alone', 'again alone'] }).actions).toBe(1) // 4 - 2 - 1
  })

  it('takes the actions the file says, one more the first time, and is barred without them', () => {
    const long = month({ steps: [{ id: 's', way: 'desk', actions: 3, papers: [] }] })
    expect(evening(long, 1, { 1: ['form alone'] }).actions).toBe(0)
    const longer = month({ steps: [{ id: 's', way: 'desk', actions: 4, papers: [] }] })
    expect(refusedOn(longer, 1, { 1: ['form alone'] })).toBe('decision/no-actions-left')
  })

  it('is nothing to do in an application that has none, or that waits for others', () => {
    expect(refusedOn(month({}), 1, { 1: ['form alone'] })).toBe('procedure/nothing-to-do')
    expect(refusedOn(month({ steps: steps([]) }), 2, { 1: ['form alone'], 2: ['form alone'] })).toBe(
      'decision/already-done',
    )
    expect(refusedOn(month({ steps: steps([]) }), 1, { 1: ['form fly'] })).toBe('decision/unknown-option')
  })
})

describe('with somebody', () => {
  const data = (trust: number) => month({ steps: steps([], [], []) }, {}, trust)

  it('together takes one action, gives practice and company, and lifts: +4', () => {
    const alone = evening(data(2), 1)
    const state = evening(data(2), 1, { 1: ['form together'] })
    expect([state.actions, state.practice, state.lastContact.ada]).toEqual([3, 1, 1])
    expect(state.bandwidth - alone.bandwidth).toBe(40)
    expect(state.events).toEqual([{ day: 1, code: 'E12', tenths: 40, cause: 'form' }])
    // the next step alone is not the first any more: 3 - 1
    expect(evening(data(2), 1, { 1: ['form together', 'form alone'] }).actions).toBe(2)
  })

  it('handed over takes no action and gives no practice: the next alone is still the first, 4 - 2', () => {
    const state = evening(data(3), 1, { 1: ['form hand-over'] })
    expect([state.actions, state.practice, state.lastContact.ada, state.events.length]).toEqual([4, 0, 1, 0])
    expect(evening(data(3), 1, { 1: ['form hand-over', 'form alone'] }).actions).toBe(2)
  })

  it('needs trust: 2 to sit beside, 3 to take over', () => {
    const says = (trust: number, way: string) => refusedOn(data(trust), 1, { 1: [`form ${way}`] })
    expect([says(1, 'together'), says(2, 'together')]).toEqual(['procedure/nobody-to-help', null])
    expect([says(2, 'hand-over'), says(3, 'hand-over')]).toEqual(['procedure/nobody-to-help', null])
  })

  it('keeps the overview: the open form weighs 1 (L6h), not 3 (L6)', () => {
    const weight = (way: string) => {
      const state = evening(data(3), 1, { 1: [`form ${way}`] })
      return loadTerms(linkPlan(data(3)), state)
        .filter((term) => term.code.startsWith('L6'))
        .map(({ code, points }) => [code, points])
    }
    expect(weight('alone')).toEqual([['L6', 3]])
    expect([weight('together'), weight('hand-over')]).toEqual([[['L6h', 1]], [['L6h', 1]]])
  })

  it('has what can be had the same day fetched along, and pays for it; the rest stays missing', () => {
    const fetch = (days: number) => ({
      actions: 3,
      cents: 250,
      days,
      ruleMaker: 'fee-rule' as const,
      source: madeUp,
    })
    const papers = [
      paper('near', { fetch: fetch(0), fresh: 30 }),
      paper('far', { fetch: fetch(2) }),
      paper('gift', { fetch: null }),
    ]
    const asked = month({ steps: steps(['near', 'far', 'gift']) }, { papers }, 2)
    const alone = evening(asked, 1, { 1: ['form alone'] })
    expect(answers(alone)).toEqual(['near missing', 'far missing', 'gift missing'])
    const state = evening(asked, 1, { 1: ['form together'] })
    expect(answers(state)).toEqual(['near given', 'far missing', 'gift missing'])
    expect(state.papers).toEqual([{ paper: 'near', got: 1, until: 31 }])
    expect([state.actions, state.purse]).toEqual([3, 750]) // one action in all; 10.00 - 2.50
    expect(running(state)?.missing).toEqual(['far', 'gift'])
  })
})

describe('deciding', () => {
  const paid: Effect = {
    do: 'receive',
    id: 'grant',
    cents: 4000,
    kind: 'benefit',
    ruleMaker: 'gift',
    source: madeUp,
  }
  const outcomes = [{ id: 'granted', effects: [paid] }]
  const whole = month({ steps: steps(['id']), outcomes }, { papers: [paper('id', { held: 'fresh' })] })

  it('comes its days after a complete application: 3 + 9 = 12', () => {
    const before = evening(whole, 11, { 3: ['form alone'] })
    expect([running(before)?.status, running(before)?.decision]).toEqual(['handed-in', 12])
    const state = evening(whole, 12, { 3: ['form alone'] })
    expect(running(state)).toMatchObject({ status: 'decided', outcome: 'granted' })
    expect(state.ledger).toMatchObject([{ day: 12, id: 'grant', cents: 4000 }])
  })

  it('comes next morning where a decision takes no days', () => {
    const quick = month({ steps: steps([]), days: 0 })
    expect(running(evening(quick, 3, { 3: ['form alone'] }))?.status).toBe('handed-in')
    expect(running(evening(quick, 4, { 3: ['form alone'] }))?.status).toBe('decided')
  })

  it('takes the first outcome that holds, and may send on', () => {
    const data = month(
      {
        steps: steps([]),
        days: 1,
        outcomes: [
          { id: 'granted', when: ['==', ['get', 'met', 'elsewhere'], true], effects: [] },
          {
            id: 'not-our-desk',
            effects: [
              { do: 'event', code: 'E7' },
              { do: 'refer', to: 'elsewhere', by: 'office', warm: true },
            ],
          },
        ],
      },
      { organisations: [organisation('office'), organisation('elsewhere')] },
    )
    const state = evening(data, 2, { 1: ['form alone'] })
    expect(running(state)?.outcome).toBe('not-our-desk')
    expect(state.events.map((event) => [event.day, event.code, event.tenths])).toEqual([[2, 'E7', -60]])
    expect(state.handovers).toEqual([{ day: 2, by: 'office', to: 'elsewhere', how: 'warm' }])
    expect(state.organisations).toEqual(['office', 'elsewhere'])
  })

  it('may start another application, which is not looked at before tomorrow', () => {
    const next = procedure('next', { deadline: 3, ...sends, steps: steps([]) })
    const first = procedure('form', {
      steps: steps([]),
      days: 4,
      outcomes: [{ id: 'on', effects: [begin('next')] }],
    })
    const data = paperMonth({ letters, procedures: [first, next] })
    const on = (day: number) => evening(data, day, { 1: ['form alone'] }).procedures[1]?.status
    expect([on(4), on(5), on(6)]).toEqual([undefined, 'asked', 'lapsed'])
  })

  it('has a known day where somebody keeps the overview, and none while papers are missing', () => {
    const day = (data: PlanData, acts: string[]) =>
      view(linkPlan(data), evening(data, 1, { 1: acts }), 'player').applications[0]?.decision
    const data = (held: 'fresh' | 'no') =>
      month({ steps: steps(['id']) }, { papers: [paper('id', { held, fetch: null })] }, 2)
    expect([day(data('fresh'), ['form alone']), day(data('fresh'), ['form together'])]).toEqual([0, 10])
    expect(day(data('no'), ['form together'])).toBe(0)
  })
})

describe('an incomplete application', () => {
  const fetch = { actions: 0, cents: 0, days: 0, ruleMaker: 'fee-rule' as const, source: madeUp }
  const data = month(
    { steps: steps(['id'], ['id', 'rent']) },
    { papers: [paper('id', { fetch }), paper('rent', { fetch })] },
  )
  const sent = { 3: ['form alone', 'form alone'] }

  it('comes back after its days of checking, with a letter and days to complete it: 3 + 2 = 5, 5 + 4 = 9', () => {
    const before = evening(data, 4, sent)
    expect(running(before)).toMatchObject({ status: 'handed-in', decision: 5, missing: ['id', 'rent'] })
    const state = evening(data, 5, sent)
    expect(running(state)).toMatchObject({ status: 'returned', decision: 0, deadline: 9 })
    expect(state.letters.map((each) => [each.id, each.arrived])).toEqual([['incomplete@form', 5]])
  })

  it('asks what two steps were left without once, and is decided its days after it is complete: 6 + 9', () => {
    const state = evening(data, 6, { ...sent, 6: ['id fetch', 'rent fetch', 'form alone'] })
    expect(answers(state)).toEqual(['id missing', 'id missing', 'rent missing', 'id given', 'rent given'])
    expect(running(state)).toMatchObject({ status: 'handed-in', decision: 15, missing: [] })
    expect(running(evening(data, 15, { ...sent, 6: ['id fetch', 'rent fetch', 'form alone'] }))?.status).toBe(
      'decided',
    )
  })

  it('stays sent back, with the same deadline, while something still misses', () => {
    const state = evening(data, 6, { ...sent, 6: ['id fetch', 'form alone'] })
    expect(running(state)).toMatchObject({ status: 'returned', deadline: 9, missing: ['rent'] })
    expect(state.practice).toBe(3)
  })

  it('is not sent again with nothing new, alone or by somebody who cannot fetch it either; with something, it is', () => {
    const only = { papers: [paper('id', { fetch }), paper('rent', { fetch: null })] }
    const asks = month({ steps: steps(['id'], ['id', 'rent']) }, only, 3)
    const back = (...acts: string[]) => ({ ...sent, 5: acts })
    expect(refusedOn(asks, 5, back('id fetch', 'form alone', 'form alone'))).toBe('procedure/nothing-to-send')
    expect(refusedOn(asks, 5, back('form hand-over', 'form hand-over'))).toBe('procedure/nothing-to-send')
    expect(running(evening(asks, 5, back('form hand-over')))?.missing).toEqual(['rent'])
  })

  it('lapses the morning after, with a letter: open on the 9th, gone on the 10th', () => {
    expect(running(evening(data, 9, sent))?.status).toBe('returned')
    const state = evening(data, 10, sent)
    expect(running(state)?.status).toBe('lapsed')
    expect(state.letters.map((each) => each.id)).toEqual(['incomplete@form', 'lapsed@form'])
    expect(refusedOn(data, 10, { ...sent, 10: ['form alone'] })).toBe('decision/already-done')
  })

  it('can still be completed on its last day', () => {
    const late = { ...sent, 9: ['id fetch', 'rent fetch', 'form alone'] }
    expect(running(evening(data, 10, late))).toMatchObject({ status: 'handed-in', decision: 18 })
  })

  it('lacks nothing that a later step was given', () => {
    const state = evening(data, 3, { 3: ['form alone', 'id fetch', 'rent fetch', 'form alone'] })
    expect(answers(state)).toEqual(['id missing', 'id given', 'rent given'])
    expect(running(state)).toMatchObject({ status: 'handed-in', missing: [], decision: 12 })
  })
})

describe('a deadline', () => {
  it('is a number of days from the start (1 + 11 = 12) or a day; the morning after, what is not in lapses', () => {
    const status = (data: PlanData, day: number) => running(evening(data, day))?.status
    const counted = month({ steps: steps([]) })
    expect([status(counted, 12), status(counted, 13)]).toEqual(['asked', 'lapsed'])
    const dated = month({ steps: steps([]), deadline: 20 })
    expect([status(dated, 20), status(dated, 21)]).toEqual(['asked', 'lapsed'])
  })

  it('does nothing to what has been handed in', () => {
    const data = month({ steps: steps([]), days: 20 })
    expect(running(evening(data, 30, { 12: ['form alone'] }))?.status).toBe('handed-in') // 12 + 20 = 32
  })
})

describe('effects and conditions', () => {
  it('hands in at once, whatever the steps', () => {
    const handed: Effect = { do: 'hand-in', procedure: 'form' }
    const data = month(
      { steps: steps(['id'], []) },
      { moments: everyDay(30, { 1: [begin('form')], 2: [handed] }) },
    )
    const state = evening(data, 2)
    expect(running(state)).toMatchObject({ status: 'handed-in', step: 2, decision: 11, missing: [] })
    expect(state.asked).toEqual([])
  })

  it('starts once, and makes its organisation known', () => {
    const data = month(
      { steps: steps([]) },
      { moments: everyDay(3, { 1: [begin('form')], 2: [begin('form')] }) },
    )
    const state = evening(data, 2, { 1: ['form alone'] })
    expect(state.procedures.length).toBe(1)
    expect([running(state)?.status, state.organisations]).toEqual(['handed-in', ['office']])
  })
})

describe('granted without asking', () => {
  const lever = { id: 'automatic', changes: [{ change: 'circumstances' as const, set: { automatic: true } }] }
  const data = applyLever(month({ steps: steps(['id']), days: 56, automatic: true }), lever)

  it('is decided by the 5th, or sooner where its days are fewer', () => {
    const on = (days: PlanData, day: number) => running(evening(days, day))?.status
    expect([on(data, 4), on(data, 5)]).toEqual(['handed-in', 'decided'])
    const quick = applyLever(month({ steps: steps(['id']), days: 0, automatic: true }), lever)
    expect(on(quick, 1)).toBe('decided')
  })

  it('is not begun again by a month that starts it, asks nothing, and has a known day', () => {
    const state = evening(data, 3)
    expect(state.procedures.length).toBe(1)
    expect(state.asked).toEqual([])
    expect(view(linkPlan(data), state, 'player').applications[0]?.decision).toBe(5)
    expect(refusedOn(data, 3, { 3: ['form alone'] })).toBe('decision/already-done')
  })
})
