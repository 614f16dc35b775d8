// What one month hands to the next, with its days renumbered: in a month of 30 days, day 34 is the 4th.

import { describe, expect, it } from 'vitest'
import type { Effect, MonthState, PlanData } from '#engine'
import { advance, carryOver, isRefusal, legalDecisions, linkPlan, replay, startMonth, view } from '#engine'
import type { Evenings } from '../support/paper-month.ts'
import { around, begin, everyDay, form, logOf, paperMonth } from '../support/paper-month.ts'
import { booking, letter, organisation, paper, procedure, smallMonth } from '../support/small-month.ts'

const fetch = (days: number) => ({
  actions: 0,
  cents: 0,
  days,
  ruleMaker: 'fee-rule' as const,
  source: { illustrative: true, from: '', asOf: '' },
})
const end = (data: PlanData, evenings: Evenings = {}): MonthState => {
  const log = [...logOf(evenings, 30), { moment: 'evening', option: 'sleep' }]
  const { state, refusal } = replay(linkPlan(data), 1, log)
  if (refusal !== null) throw new Error(JSON.stringify(refusal))
  return state
}
/** The month after, of the same plan but with nothing of its own happening, on the evening of a day. */
function nextMonth(data: PlanData, evenings: Evenings, day: number, acts: Evenings = {}): MonthState {
  const carry = carryOver(linkPlan(data), end(data, evenings))
  const next = linkPlan({ ...data, moments: everyDay(30), bookings: [] })
  const { state, refusal } = replay(next, 1, logOf(acts, day), carry)
  if (refusal !== null) throw new Error(JSON.stringify(refusal))
  return state
}
const sit = (day: number): Evenings => ({ [day]: ['form alone'] })
const running = (state: MonthState) => state.procedures[0]

describe('applications that still run', () => {
  it('are decided on their day: handed in on the 20th, 14 days, so on the 34th: the 4th', () => {
    const data = paperMonth()
    expect(running(nextMonth(data, sit(20), 3))).toMatchObject({
      status: 'handed-in',
      started: -29,
      decision: 4,
    })
    expect(running(nextMonth(data, sit(20), 4))?.status).toBe('decided')
  })

  it('come back, and lapse, on their day: 28 + 5 = 33, the 3rd; 33 + 14 = 47, the 17th', () => {
    const data = paperMonth({ papers: [paper('id')], procedures: [form(['id'])] })
    expect(running(nextMonth(data, sit(28), 3))).toMatchObject({
      status: 'returned',
      deadline: 17,
      missing: ['id'],
    })
    expect(running(nextMonth(data, sit(28), 17))?.status).toBe('returned')
    expect(running(nextMonth(data, sit(28), 18))?.status).toBe('lapsed')
  })

  it('lapse on the 1st when the last day of the month was their last', () => {
    const data = paperMonth({ procedures: [form([], { deadline: 30 })] })
    expect(running(nextMonth(data, {}, 1))).toMatchObject({ status: 'lapsed', deadline: 0 })
  })

  it('that are over stay behind, and can be begun anew', () => {
    const data = paperMonth()
    expect(running(end(data, sit(2)))?.status).toBe('decided')
    expect(carryOver(linkPlan(data), end(data, sit(2))).procedures).toEqual([])
  })

  it('are not granted a second time beside one that runs', () => {
    const automatic = { once: false, warm: false, automatic: true, oneContact: false }
    const data = paperMonth({ procedures: [form([], { automatic: true })] })
    const carry = carryOver(linkPlan(data), end(data, sit(20)))
    const state = startMonth(linkPlan({ ...data, circumstances: automatic }), 1, carry)
    expect(state.procedures.map((each) => [each.id, each.decision])).toEqual([['form', 4]])
  })

  it('still weigh, and still ask: one begun alone last month goes on at its second step', () => {
    const two = procedure('form', {
      term: 40,
      steps: [
        { id: 'a', way: 'desk', actions: 1, papers: [] },
        { id: 'b', way: 'desk', actions: 1, papers: [] },
      ],
    })
    const state = nextMonth(paperMonth({ procedures: [two] }), sit(29), 2, sit(2))
    expect(running(state)).toMatchObject({ status: 'handed-in', step: 2, decision: 16 })
    expect([state.practice, state.actions]).toEqual([2, 3]) // the first time was last month: 4 - 1
  })
})

describe('papers', () => {
  const asks = { procedures: [form(['id'], { term: 60 })] }

  it('stay fresh as long as they were: fetched on the 20th for 15 days is until 35, the 5th', () => {
    const data = paperMonth({ ...asks, papers: [paper('id', { fresh: 15, fetch: fetch(0) })] })
    const answered = (day: number) => nextMonth(data, { 20: ['id fetch'] }, day, sit(day)).asked[0]?.answer
    expect([answered(5), answered(6)]).toEqual(['given', 'stale'])
  })

  it('whose last fresh day was the last of the month are stale on the 1st, and not fresh for ever', () => {
    const data = paperMonth({ ...asks, papers: [paper('id', { fresh: 15, fetch: fetch(0) })] })
    expect(nextMonth(data, { 15: ['id fetch'] }, 1, sit(1)).asked[0]?.answer).toBe('stale')
  })

  it('that never grow old never do; those of the new month that nobody had are there as it says', () => {
    const data = paperMonth({ ...asks, papers: [paper('id', { fetch: fetch(0) })] })
    expect(nextMonth(data, { 15: ['id fetch'] }, 1, sit(1)).asked[0]?.answer).toBe('given')
    const carry = carryOver(linkPlan(data), end(data, { 15: ['id fetch'] }))
    const next = paperMonth({ papers: [paper('id', { held: 'stale' }), paper('rent', { held: 'fresh' })] })
    expect(startMonth(linkPlan(next), 1, carry).papers).toEqual([
      { paper: 'id', got: -15, until: 0 },
      { paper: 'rent', got: 0, until: 0 },
    ])
  })

  it('on their way come on their day: 28 + 6 = 34, the 4th', () => {
    const data = paperMonth({ ...asks, papers: [paper('id', { fetch: fetch(6) })] })
    expect(nextMonth(data, { 28: ['id fetch'] }, 3).papers).toEqual([])
    expect(nextMonth(data, { 28: ['id fetch'] }, 4).papers).toEqual([{ paper: 'id', got: 4, until: 0 }])
  })

  it('that an organisation was given stay known there, as long as they are fresh', () => {
    const data = paperMonth({
      papers: [paper('id', { fresh: 15, fetch: fetch(0) })],
      organisations: [organisation('office', { remembers: true })],
      procedures: [form(['id']), { ...form(['id'], { term: 60 }), id: 'again' }],
      moments: everyDay(30, { 1: [begin('form'), begin('again')] }),
    })
    const given = { 20: ['id fetch', 'form alone'] }
    const again = (day: number) =>
      nextMonth(data, given, day, { [day]: ['again alone'] }).asked.at(-1)?.answer
    expect([again(5), again(6)]).toEqual(['known', 'stale'])
  })
})

describe('people and organisations', () => {
  const effects: Effect[] = [
    { do: 'trust', person: 'ada', by: 2 },
    { do: 'contact', person: 'ada' },
    { do: 'meet', organisation: 'office' },
    { do: 'consent', organisation: 'office', purpose: 'share', given: true },
    { do: 'refer', to: 'elsewhere', by: 'ada', warm: true },
  ]
  const data = paperMonth({
    people: [...smallMonth().people, around('ada', { trust: 1 })],
    procedures: [],
    moments: everyDay(30, { 25: effects }),
  })
  it('are known as they were: trust, last contact, consent, handovers, the social map', () => {
    const state = nextMonth(data, {}, 1)
    expect([state.trust.ada, state.lastContact.ada]).toEqual([3, -5]) // 1 + 2; 25 - 30
    expect(state.lastCompany).toBe(-5)
    expect(state.organisations).toEqual(['office', 'elsewhere'])
    expect(state.consents).toEqual({ 'office/share': true })
    expect(state.handovers).toEqual([{ day: -5, by: 'ada', to: 'elsewhere', how: 'warm' }])
    const shown = view(linkPlan(data), state, 'player')
    expect(shown.circle.find((each) => each.id === 'ada')).toMatchObject({ trust: 3, last: -5 })
    expect(shown.organisations.map((each) => each.seen)).toEqual(['card', 'card'])
  })

  it('let trust grow on the 1st, whatever day it last grew on', () => {
    const first = { ...data, moments: everyDay(30, { 1: effects }) }
    const carry = carryOver(linkPlan(first), end(first))
    const next = startMonth(linkPlan({ ...first, moments: everyDay(2, { 1: effects }) }), 1, carry)
    const grown = advance(linkPlan({ ...first, moments: everyDay(2, { 1: effects }) }), next, {
      moment: 'd1',
      option: 'on',
    })
    expect(isRefusal(grown) ? grown.refused : grown.trust.ada).toBe(5) // 1 + 2 + 2
  })
})

describe('letters', () => {
  it('on their way come on their day: sent on the 29th, 3 days, the 2nd', () => {
    const sent: Effect = { do: 'letter', letter: 'msg', inDays: 3 }
    const data = paperMonth({ letters: [letter('msg', { term: 7 })], moments: everyDay(30, { 29: [sent] }) })
    expect(nextMonth(data, {}, 1).letters).toEqual([])
    expect(nextMonth(data, {}, 2).letters).toMatchObject([{ id: 'msg', arrived: 2, deadline: 9 }])
  })

  it('of which only the first lines came in go on, and the rest opens; what was read or missed stays behind', () => {
    const heavy: Effect = { do: 'load', id: 'flood', points: 90, days: 11, card: '' }
    const data = paperMonth({
      letters: [
        letter('half', { day: 29 }),
        letter('read', { day: 29, plain: true }),
        letter('shut', { day: 29 }),
        letter('call', { day: 30, channel: 'call' }),
      ],
      moments: everyDay(30, { 20: [heavy] }),
    })
    const opens = { 29: ['read open'], 30: ['half open'] }
    const month = end(data, opens)
    expect(month.days.at(-1)?.level).toBe('overleven') // 90 halves every night from the 20th
    expect(month.letters.find((each) => each.id === 'call')?.missed).toBe(true)
    const state = nextMonth(data, opens, 1)
    expect(state.letters.map(({ id, opened, whole }) => [id, opened, whole])).toEqual([
      ['half', -1, false],
      ['shut', 0, false],
    ])
    expect(state.level).toBe('overleven')
    const opened = nextMonth(data, opens, 1, { 1: ['half open', 'shut open'] })
    expect(opened.letters.map((each) => each.whole)).toEqual([true, false])
  })

  it('read last month about a bill still to come: it can be paid, and the list says so', () => {
    const claim = booking('claim', 40, -5000, { known: false })
    const data = paperMonth({
      letters: [letter('bill', { day: 2, content: 'bill', bill: 'claim' })],
      bookings: [claim],
    })
    const state = nextMonth(data, { 2: ['bill open'] }, 1)
    expect(state.bills).toMatchObject([{ id: 'claim', due: 10, known: true, asked: true }])
    expect(legalDecisions(linkPlan({ ...data, bookings: [] }), state)).toContainEqual({
      moment: 'claim',
      option: 'pay',
    })
  })
})
