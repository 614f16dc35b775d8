// What was done well: found with its day, and never where it did not happen.

import { describe, expect, it } from 'vitest'
import { findingsOf } from '#debrief'
import type { Effect, EventCode, PlanData } from '#engine'
import { booking, desk, dilemma, letter, option, procedure, smallMonth } from '../../support/small-month.ts'
import { anEvening, opening, played, under } from './play.ts'

const event = (code: EventCode): Effect => ({ do: 'event', code })
const once = (day: number, effects: Effect[], more: Partial<PlanData> = {}) =>
  played(
    smallMonth({
      letters: [],
      moments: [dilemma('m', day, [option('do', effects), option('not')])],
      ...more,
    }),
  )
const never = (more: Partial<PlanData> = {}) =>
  played(smallMonth({ letters: [], moments: [anEvening(3)], ...more }))

describe('skill and care, with their days', () => {
  it.each([
    ['joy', 'E11', 'focus-dividend'],
    ['help-accepted', 'E8', 'ties'],
    ['listened', 'E9', 'ties'],
  ] as const)('finds %s on the day of its event', (code, what, card) => {
    expect(under(once(4, [event(what)]), code)).toMatchObject([
      { kind: 'skill', card, params: { count: 1 }, evidence: [{ kind: 'event', id: 'm', day: 4 }] },
    ])
    expect(under(never(), code)).toEqual([])
  })

  it('finds the need of a child that was met, on the day it was', () => {
    const met = once(5, [{ do: 'need', need: 'trip', met: true }])
    expect(under(met, 'child-needs-met')).toMatchObject([
      { evidence: [{ kind: 'need', id: 'trip', day: 5 }] },
    ])
    expect(under(once(5, [{ do: 'need', need: 'trip', met: false }]), 'child-needs-met')).toEqual([])
  })

  it('finds essentials paid on their day, of those there were', () => {
    const bookings = [booking('rent', 2, -64000), booking('heat', 9, -50000)]
    expect(under(never({ bookings }), 'essentials-paid')).toMatchObject([
      { params: { count: 1, of: 2 }, evidence: [{ kind: 'bill', id: 'rent', day: 2 }] },
    ])
  })

  it('finds letters opened soon, and together, on the day they were opened', () => {
    const data = smallMonth({ letters: [letter('one', { day: 3 })], moments: [3, 9].map(anEvening) })
    const together = played(data, { acts: [{ day: 3, moment: 'one', option: 'together' }] })
    expect(under(together, 'letters-together')).toMatchObject([
      { evidence: [{ kind: 'letter', id: 'one', day: 3 }] },
    ])
    expect(under(together, 'letters-soon')).toMatchObject([{ params: { count: 1, of: 1 } }])
    const late = played(data, { acts: [{ day: 9, moment: 'one', option: 'open' }] })
    expect(under(late, 'letters-soon')).toEqual([])
    expect(under(late, 'letters-together')).toEqual([])
  })

  it('finds a bill that was moved before its day, and one put in a plan before costs came', () => {
    const phone = [booking('phone', 19, -3000, { kind: 'phone' })]
    const moved = once(5, [{ do: 'move', bill: 'phone', day: 21 }], { bookings: phone })
    expect(under(moved, 'agreed-in-time')).toMatchObject([
      { params: { count: 1 }, evidence: [{ id: 'phone' }] },
    ])
    expect(under(never({ bookings: phone }), 'agreed-in-time')).toEqual([])
    const poor = { bookings: phone, opening: opening({ account: 100 }) }
    const plan = once(20, [{ do: 'arrange', bill: 'phone' }], poor)
    expect(under(plan, 'agreed-in-time')).toHaveLength(1)
    // 14 days after day 3 costs come on top: an agreement of day 20 comes after them
    const late = once(20, [{ do: 'arrange', bill: 'phone' }], {
      bookings: [booking('phone', 3, -3000, { kind: 'phone' })],
      opening: opening({ account: 100 }),
      letters: smallMonth().letters,
    })
    expect(late.end.fees).toMatchObject([{ day: 17 }])
    expect(under(late, 'agreed-in-time')).toEqual([])
  })

  it('does not call a bill that went away agreed', () => {
    const gone = once(
      5,
      [
        { do: 'move', bill: 'phone', day: 21 },
        { do: 'cancel', bill: 'phone' },
      ],
      {
        bookings: [booking('phone', 19, -3000, { kind: 'phone' })],
      },
    )
    expect(under(gone, 'agreed-in-time')).toEqual([])
  })

  it('finds a tie that grew, on the day it last did', () => {
    expect(under(once(6, [{ do: 'tie', person: 'friend', by: 1 }]), 'ties-grown')).toMatchObject([
      { evidence: [{ kind: 'person', id: 'friend', day: 6 }] },
    ])
    expect(under(once(6, [{ do: 'tie', person: 'friend', by: -1 }]), 'ties-grown')).toEqual([])
  })

  it('counts steps of applications and who sat beside them', () => {
    const steps = [{ id: 'form', way: 'website' as const, actions: 1, papers: [] }]
    const data = smallMonth({
      letters: [],
      procedures: [procedure('aid', { steps })],
      moments: [
        desk('table', 2, [option('begin', [{ do: 'start', procedure: 'aid' }])]),
        desk('later', 3, [option('rest')]),
      ],
    })
    const history = played(data, {
      chosen: { table: ['begin'] },
      acts: [{ day: 3, moment: 'aid', option: 'alone' }],
    })
    expect(under(history, 'form-steps')).toMatchObject([
      {
        kind: 'skill',
        params: { count: 1, togetherCount: 0 },
        evidence: [{ kind: 'procedure', id: 'aid', day: 3 }],
      },
    ])
    expect(under(played(data, { chosen: { table: ['begin'] } }), 'form-steps')).toEqual([])
  })

  it('says nothing by default', () => {
    expect(findingsOf(never()).filter(({ kind }) => kind === 'skill')).toEqual([])
  })
})
