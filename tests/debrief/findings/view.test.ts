// Cards 1, 2, 10 and 12: what slid out of view.

import { describe, expect, it } from 'vitest'
import type { PlanData } from '#engine'
import { booking, dilemma, letter, option, procedure, smallMonth } from '../../support/small-month.ts'
import { anEvening, load, ofCard, opening, played, receive, under } from './play.ts'

describe('bandwidth (card 1)', () => {
  // The meter opens at 90 and stays above 70 until day 15, when a load of 50 begins: 100 - 10 - 50 - up to 10 for shut
  // letters and 4 for a week without company leaves a rest of 26 to 30. Half of the gap each night: under 45 from day 17.
  const heavy = dilemma('heavy', 15, [option('on', [load(50, 15)])])
  const early = [1, 2, 3].map((day) => letter(`early-${day}`, { day, term: 8 }))
  const late = [18, 19, 20].map((day) => letter(`late-${day}`, { day, term: 6 }))
  const opens = [1, 2, 3].map((day) => ({ day, moment: `early-${day}`, option: 'open' }))
  const evenings = [1, 2, 3, 20].map(anEvening)
  const month = (more: Partial<PlanData> = {}) =>
    smallMonth({
      opening: opening({ bandwidth: 900 }),
      letters: [...early, ...late],
      moments: [heavy, ...evenings],
      ...more,
    })

  it('sets narrow days beside roomy days of the same month', () => {
    // kept on days 9, 10, 11: 0 of 3 slid; shut on days 24, 25, 26 with an evening on day 20: 3 of 3
    const history = played(month(), { acts: opens })
    const meter = history.end.days.map(({ bandwidth }) => bandwidth)
    expect([8, 9, 10].every((at) => (meter[at] ?? 0) > 700)).toBe(true)
    expect([23, 24, 25].every((at) => (meter[at] ?? 1000) < 450)).toBe(true)
    expect(under(history, 'deadlines-slid')).toMatchObject([
      { kind: 'pattern', params: { count: 3, of: 3, roomyCount: 0, roomyOf: 3 } },
    ])
  })

  it('says that there was no good option where no evening came between', () => {
    const history = played(month({ moments: [heavy, ...evenings.slice(0, 3)] }), { acts: opens })
    expect(ofCard(history, 'bandwidth')).toEqual(['no-good-option deadlines-slid'])
  })

  it('says nothing with fewer than three deadlines on either side, or when narrow days did no worse', () => {
    const two = played(month({ letters: [...early, ...late.slice(0, 2)] }), { acts: opens })
    expect(ofCard(two, 'bandwidth')).toEqual([])
    const kept = late.map(({ id }) => ({ day: 20, moment: id, option: 'open' }))
    expect(ofCard(played(month(), { acts: [...opens, ...kept] }), 'bandwidth')).toEqual([])
  })
})

describe('tunnelling (card 2)', () => {
  // 10.00 on the account, rent of 640.00 on day 2: overdue from then on
  const near = [2, 3, 4].map((day) => dilemma(`near-${day}`, day, [option('on')]))
  const fund = option('fund', [receive(9000)], { distance: 'far' })
  const month = (level: number, far = fund) =>
    smallMonth({
      opening: opening({ account: 1000, bandwidth: level }),
      bookings: [booking('rent', 2, -64000)],
      moments: [...near, dilemma('far', 3, [option('on'), far])],
    })

  it('finds five days of near things, while something worth having lay in view and ran out', () => {
    // Days 1 to 5 hold the overdue rent and four near choices out of four; 90.00 is more than 25.00. The meter: night 1
    // rests at 100 - 10 - 15 (too little until the next income) = 75, 95 -> 85; night 2 at 100 - 10 - 15 - 6 (rent) - 2
    // (its reminder) = 67, 85 -> 76: above 70 on day 3, nothing is folded.
    const history = played(month(950))
    expect(history.end.days[2]).toMatchObject({ bandwidth: 760, level: 'ruimte' })
    expect(under(history, 'near-only')).toMatchObject([
      {
        kind: 'pattern',
        params: { count: 4, of: 4, missedCount: 1, fromDay: 1, toDay: 5 },
        evidence: [{ kind: 'moment', id: 'far', day: 3, option: 'fund' }],
      },
    ])
  })

  it('says that there was no good option when it was folded away', () => {
    // at 40 the day is in the tunnel: far options lie behind an action
    expect(ofCard(played(month(400)), 'tunnelling')).toEqual(['no-good-option near-only'])
  })

  it('says nothing when it was taken, when it was worth 25.00 or less, or when nothing was overdue', () => {
    expect(ofCard(played(month(950), { chosen: { far: 'fund' } }), 'tunnelling')).toEqual([])
    const small = option('fund', [receive(2500)], { distance: 'far' })
    expect(ofCard(played(month(950, small)), 'tunnelling')).toEqual([])
    expect(ofCard(played({ ...month(950), bookings: [] }), 'tunnelling')).toEqual([])
  })

  it('does not count what ran out before the bill was overdue', () => {
    // the far thing lay there on day 3, the rent bounces on day 4
    const later = { ...month(950), bookings: [booking('rent', 4, -64000)] }
    expect(played(later).end.bounces).toMatchObject([{ day: 4 }])
    expect(ofCard(played(later), 'tunnelling')).toEqual([])
  })

  it('does not call an application missed that was begun another day', () => {
    const start = option('fund', [{ do: 'start', procedure: 'aid' }], { distance: 'far' })
    const again = dilemma('again', 9, [option('begin', [{ do: 'start', procedure: 'aid' }])])
    const base = month(950, start)
    const data = { ...base, procedures: [procedure('aid')] }
    expect(ofCard(played(data), 'tunnelling')).toEqual(['pattern near-only'])
    expect(ofCard(played({ ...data, moments: [...base.moments, again] }), 'tunnelling')).toEqual([])
  })
})

describe('avoidance (card 10)', () => {
  const data = (more: Partial<PlanData> = {}) =>
    smallMonth({
      letters: [letter('form', { day: 3, term: 6 })],
      moments: [3, 5, 12].map(anEvening),
      ...more,
    })

  it('finds a letter that lay shut four days or more, with actions left, until its date had passed', () => {
    // came on day 3, date on day 9, never opened by day 30: 27 days
    expect(under(played(data()), 'letters-shut')).toMatchObject([
      {
        kind: 'pattern',
        params: { count: 1, longestDays: 27, feeCents: 0 },
        evidence: [{ id: 'form', day: 3 }],
      },
    ])
  })

  it('says that there was no good option in overleven, where only first lines come in', () => {
    // a meter of 10 with a load of 90 stays at 10 or less
    const moments = [dilemma('weigh', 1, [option('on', [load(80, 30)])]), ...[3, 5, 12].map(anEvening)]
    const history = played(data({ moments, opening: opening({ bandwidth: 100 }) }))
    expect(ofCard(history, 'avoidance')).toEqual(['no-good-option letters-shut'])
  })

  it('names the costs that ran on behind a shut letter', () => {
    // rent of 640.00 bounces on day 2: the reminder comes that day, and on day 16 15 % = 96.00; with 2,000.00 arriving
    // on day 4 it could have been paid on day 5
    const bookings = [booking('rent', 2, -64000), booking('pay', 4, 200000)]
    const history = played(
      smallMonth({ opening: opening({ account: 1000 }), bookings, moments: [5, 20].map(anEvening) }),
    )
    expect(history.end.fees).toMatchObject([{ day: 16, cents: 9600 }])
    expect(under(history, 'letters-shut-cost')).toMatchObject([
      { kind: 'pattern', params: { feeCents: 9600 } },
    ])
  })

  it('says nothing of one opened on the third day, or of one that asked nothing', () => {
    const acts = [{ day: 5, moment: 'form', option: 'open' }]
    expect(ofCard(played(data(), { acts }), 'avoidance')).toEqual([])
    expect(ofCard(played(data({ letters: [letter('news', { day: 3 })] })), 'avoidance')).toEqual([])
  })
})

describe('a full day (card 12)', () => {
  // eight letters opened and one choice make nine decisions on day 1; meter 40, load 60: it stays under 45
  const post = Array.from({ length: 8 }, (_, at) => letter(`letter-${at}`, { day: 1 }))
  const opens = post.map(({ id }) => ({ day: 1, moment: id, option: 'open' }))
  const weigh = dilemma('weigh', 1, [option('on', [load(60, 30)])])
  const next = (...more: string[]) =>
    [2, 3, 4, 5].map((day) => dilemma(`next-${day}`, day, [option('top'), ...more.map((id) => option(id))]))
  const month = (moments: PlanData['moments']) =>
    smallMonth({ opening: opening({ bandwidth: 400 }), letters: post, moments: [weigh, ...moments] })

  it('is found with what lay on top chosen after it, three times out of four', () => {
    const history = played(month(next('other')), { acts: opens, chosen: { 'next-4': 'other' } })
    expect(history.end.days[0]?.bandwidth).toBeLessThan(450)
    expect(under(history, 'full-day')).toMatchObject([
      { kind: 'pattern', day: 1, params: { count: 9, topCount: 3, of: 4, onDay: 1 } },
    ])
  })

  it('says that there was no good option where nothing else lay there', () => {
    expect(ofCard(played(month(next()), { acts: opens }), 'executive-functions')).toEqual([
      'no-good-option full-day',
    ])
  })

  it('says nothing after seven decisions, or when two of four were something else', () => {
    expect(ofCard(played(month(next('other')), { acts: opens.slice(2) }), 'executive-functions')).toEqual([])
    const chosen = { 'next-2': 'other', 'next-4': 'other' }
    expect(ofCard(played(month(next('other')), { acts: opens, chosen }), 'executive-functions')).toEqual([])
  })
})
