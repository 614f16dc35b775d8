// Cards 9, 13, 16 and 20: what the system asked, hurdles, now or later, not knowing.

import { describe, expect, it } from 'vitest'
import { historyOf } from '#debrief'
import type { PlanData } from '#engine'
import {
  booking,
  desk,
  dilemma,
  letter,
  option,
  paper,
  procedure,
  smallMonth,
} from '../../support/small-month.ts'
import { anEvening, ofCard, opening, played, receive, under } from './play.ts'

describe('hurdles (card 9)', () => {
  const aid = procedure('aid', {
    days: 40,
    steps: [
      { id: 'form', way: 'website', actions: 1, papers: ['identity'] },
      { id: 'proofs', way: 'letter', actions: 1, papers: ['income', 'identity'] },
    ],
    outcomes: [{ id: 'granted', effects: [receive(31400)] }],
  })
  const begin = option('begin', [{ do: 'start', procedure: 'aid' }], { actions: 1 })
  const sitting = desk('sitting', 3, [option('rest')])
  const month = (more: Partial<PlanData> = {}) =>
    smallMonth({
      papers: [paper('identity', { held: 'fresh' }), paper('income', { held: 'fresh' })],
      procedures: [aid],
      letters: [letter('shut', { day: 2 })],
      moments: [desk('table', 3, [begin, option('rest')])],
      ...more,
    })

  it('says how much sat behind how many steps, and what else lay there', () => {
    // 314.00 behind two steps and two different papers; one letter was shut on day 3
    expect(under(played(month()), 'behind-steps')).toMatchObject([
      {
        kind: 'circumstance',
        day: 3,
        params: { valueCents: 31400, count: 2, papers: 2, doneCount: 0, shutCount: 1 },
      },
    ])
  })

  it('says where it stopped, and how long it waits', () => {
    const begun = played(month(), { chosen: { table: ['begin'] } })
    expect(under(begun, 'stopped-at-step')).toMatchObject([{ day: 3, params: { doneCount: 0, count: 2 } }])
    // begun on day 2; on day 3 two actions for the very first step and one for the second, and 40 days for the decision
    const acts = [3, 3].map((day) => ({ day, moment: 'aid', option: 'alone' }))
    const evening = played(month({ moments: [desk('table', 2, [begin]), sitting] }), {
      chosen: { table: ['begin'] },
      acts,
    })
    expect(under(evening, 'waiting')).toMatchObject([{ params: { valueCents: 31400, decisionDay: 43 } }])
    expect(under(evening, 'form-steps')).toMatchObject([
      { kind: 'skill', params: { count: 2, togetherCount: 0 } },
    ])
  })

  it('says that it came back for want of a paper, or that its last day has passed', () => {
    // nobody has the income paper: handed in on day 3, after 5 days of checking it comes back on day 8 for 14 days
    const acts = [3, 3].map((day) => ({ day, moment: 'aid', option: 'alone' }))
    const papers = [paper('identity', { held: 'fresh' }), paper('income')]
    const two = [desk('table', 2, [begin]), sitting]
    const back = played(month({ papers, procedures: [{ ...aid, term: 28, grace: 30 }], moments: two }), {
      chosen: { table: ['begin'] },
      acts,
    })
    expect(under(back, 'sent-back')).toMatchObject([
      { params: { missingCount: 1, deadlineDay: 38, doneCount: 2 } },
    ])
    // begun on day 2 with ten days to do it: the last day is day 12
    const late = played(month({ procedures: [{ ...aid, term: 10 }], moments: two }), {
      chosen: { table: ['begin'] },
    })
    expect(under(late, 'ran-out')).toMatchObject([{ params: { doneCount: 0, count: 2, deadlineDay: 12 } }])
  })

  it('is silent where nobody can say that it would be granted', () => {
    const luck = {
      ...aid,
      outcomes: [
        { id: 'maybe', luck: { name: 'l', chance: 0.5 }, effects: [receive(31400)] },
        { id: 'no', effects: [] },
      ],
    }
    expect(ofCard(played(month({ procedures: [luck] })), 'hassle')).toEqual([])
    const no = { ...aid, outcomes: [{ id: 'no', effects: [] }] }
    expect(ofCard(played(month({ procedures: [no] })), 'hassle')).toEqual([])
  })

  it('names one that could be granted unasked and never came to the table; one that nobody offers is not said', () => {
    const moments = [anEvening(3)]
    expect(ofCard(played(month({ moments, procedures: [{ ...aid, automatic: true }] })), 'hassle')).toEqual([
      'circumstance not-named',
    ])
    expect(ofCard(played(month({ moments })), 'hassle')).toEqual([])
  })

  it('says nothing once it was decided', () => {
    const quick = { ...aid, days: 2 }
    const acts = [3, 3].map((day) => ({ day, moment: 'aid', option: 'alone' }))
    const history = played(month({ procedures: [quick], moments: [desk('table', 2, [begin]), sitting] }), {
      chosen: { table: ['begin'] },
      acts,
    })
    expect(history.end.procedures[0]?.status).toBe('decided')
    expect(ofCard(history, 'hassle')).toEqual([])
  })
})

describe('now or later (card 13)', () => {
  // now 2.00, or 20.00 for certain with more patience
  const pair = (day: number) =>
    dilemma(`pair-${day}`, day, [
      option('now', [receive(200)]),
      option('later', [receive(2000)], { distance: 'middle' }),
    ])
  const data = (account: number, days: number[]) =>
    smallMonth({
      opening: opening({ account, bandwidth: 950 }),
      bookings: [booking('rent', 28, -64000)],
      moments: days.map(pair),
    })

  it('is found in two pairs where the essentials were covered', () => {
    // 1,000.00 is more than the rent of 640.00; each time 20.00 - 2.00 = 18.00
    expect(under(played(data(100000, [2, 4])), 'sooner-smaller')).toMatchObject([
      { kind: 'pattern', params: { count: 2, laterCents: 3600 } },
    ])
  })

  it('is called necessity where they were not', () => {
    // 100.00 for a rent of 640.00
    expect(ofCard(played(data(10000, [2, 4])), 'short-term')).toEqual(['no-good-option sooner-smaller'])
  })

  it('says nothing of one pair, of a later that was not certain, or of one that was taken', () => {
    expect(ofCard(played(data(100000, [2])), 'short-term')).toEqual([])
    expect(ofCard(played(data(100000, [2, 4]), { chosen: { 'pair-4': 'later' } }), 'short-term')).toEqual([])
    const maybe = (day: number) =>
      dilemma(`pair-${day}`, day, [
        option('now', [receive(200)]),
        option('later', [], {
          distance: 'middle',
          outcomes: [
            { id: 'yes', luck: { name: 'l', chance: 0.5 }, effects: [receive(2000)] },
            { id: 'no', effects: [] },
          ],
        }),
      ])
    expect(ofCard(played({ ...data(100000, []), moments: [2, 4].map(maybe) }), 'short-term')).toEqual([])
  })
})

describe('what the month asked (card 16)', () => {
  const data = smallMonth({
    letters: [letter('one', { day: 2, term: 5 }), letter('two', { day: 4 })],
    moments: [3, 9].map(anEvening),
  })

  it('counts things asked beside the evenings there were', () => {
    // two letters and one deadline (day 7): three things, on two evenings
    expect(under(played(data), 'month-asked')).toMatchObject([
      {
        kind: 'circumstance',
        params: { count: 3, letterCount: 2, deadlineCount: 1, paperCount: 0, formCount: 0, evenings: 2 },
      },
    ])
  })

  it('is silent of half a month, whose sums would mislead', () => {
    const whole = played(data)
    const half = historyOf(whole.plan, 1, whole.log.slice(0, 2))
    expect(half.over).toBe(false)
    expect(ofCard(half, 'doenvermogen')).toEqual([])
  })

  it('says nothing of a month in which nobody asked anything', () => {
    expect(ofCard(played(smallMonth({ letters: [], moments: [anEvening(3)] })), 'doenvermogen')).toEqual([])
  })
})

describe('not knowing (card 20)', () => {
  const wage = booking('wage', 20, 90000, { known: false })
  const tell = dilemma('tell', 6, [option('on', [{ do: 'known', booking: 'wage' }])])

  it('counts days on which an income or a decision could not be known', () => {
    // the wage is not known on the days 1 to 19, and comes on day 20
    const history = played(smallMonth({ bookings: [wage], moments: [1, 12, 25].map(anEvening) }))
    expect(under(history, 'not-knowing')).toMatchObject([
      {
        kind: 'circumstance',
        params: { days: 19, of: 30 },
        evidence: [{ kind: 'bill', id: 'wage', day: 1 }],
      },
    ])
  })

  it('is silent when it took two days or fewer, or when everything was known', () => {
    const early = { ...tell, trigger: { from: 3, to: 3 } }
    const two = played(smallMonth({ bookings: [wage], moments: [anEvening(1), anEvening(2), early] }))
    expect(ofCard(two, 'uncertainty')).toEqual([])
    const known = played(smallMonth({ bookings: [booking('wage', 20, 90000)], moments: [anEvening(1)] }))
    expect(ofCard(known, 'uncertainty')).toEqual([])
  })

  it('counts the days until it was told', () => {
    const history = played(smallMonth({ bookings: [wage], moments: [anEvening(1), tell] }))
    // unknown on the evenings of days 1 to 5; on day 6 it is told
    expect(under(history, 'not-knowing')).toMatchObject([{ params: { days: 5 } }])
  })

  it('counts a form that waits for somebody else: handed in on day 2, decided on day 16', () => {
    const hand = dilemma('hand', 2, [
      option('in', [
        { do: 'start', procedure: 'aid' },
        { do: 'hand-in', procedure: 'aid' },
      ]),
    ])
    const history = played(
      smallMonth({ procedures: [procedure('aid')], moments: [anEvening(1), hand, anEvening(20)] }),
    )
    // days 2 to 15
    expect(under(history, 'not-knowing')).toMatchObject([{ params: { days: 14 } }])
  })
})
