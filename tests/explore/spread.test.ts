import { describe, expect, it } from 'vitest'
import type { Plan } from '#engine'
import { linkPlan, startMonth } from '#engine'
import { FIGURES, samplerOf, spreadOf, wordsOf } from '#explore'
import { measurerOf } from '../../src/explore/plays/measures.ts'
import { exploreHere } from '../support/explore-here.ts'
import {
  booking,
  dilemma,
  letter,
  madeUp,
  option,
  paper,
  procedure,
  smallMonth,
  smallPlan,
} from '../support/small-month.ts'

const pay = (cents: number) =>
  option('pay', [
    { do: 'pay', id: 'thing', cents, kind: 'phone', ruleMaker: 'price', source: madeUp, from: 'account' },
  ])

describe('the spread of a figure', () => {
  it('has the values at a quarter, half and three quarters of the way, the lower one between two', () => {
    // sorted: 1 2 3 4 5 6 7 8; places 0, 1.75 -> 1, 3.5 -> 3, 5.25 -> 5, 7
    expect(spreadOf(Int32Array.of(8, 1, 7, 2, 6, 3, 5, 4))).toMatchObject({
      least: 1,
      lower: 2,
      middle: 4,
      upper: 6,
      most: 8,
    })
  })

  it('counts every value in one bar, bars beginning at a round number', () => {
    // -150 to 249 is 400 wide: a twentieth is 20, so bars of 20 from -160.
    const { histogram } = spreadOf(Int32Array.of(-150, -141, -140, 0, 249))
    expect([histogram.from, histogram.width]).toEqual([-160, 20])
    expect(histogram.counts).toHaveLength(21)
    // -150 and -141 lie in -160..-141, -140 in -140..-121, 0 in 0..19, 249 in 240..259
    expect([histogram.counts[0], histogram.counts[1], histogram.counts[8], histogram.counts[20]]).toEqual([
      2, 1, 1, 1,
    ])
    expect(histogram.counts.reduce((sum, each) => sum + each)).toBe(5)
  })
})

describe('the spread over random plays', () => {
  // One choice: pay 30 of the 100 euros, or nothing. Then the balance is 70 or 100.
  const plan = smallPlan({
    opening: { ...smallMonth().opening, account: 10000 },
    moments: [dilemma('shop', 3, [pay(3000), option('leave')])],
  })
  const report = exploreHere(plan, { plays: 400 })

  it('is that of the ends there are, as often as they were played', () => {
    const paid = report.reach.find(({ id }) => id === 'shop/pay')?.plays ?? 0
    expect(paid).toBeGreaterThan(100)
    expect(paid).toBeLessThan(300)
    // between a quarter and three quarters paid: 70 at a quarter, 100 at three quarters
    expect(report.spread?.balance).toMatchObject({ least: 7000, lower: 7000, upper: 10000, most: 10000 })
    // 3001 wide: a twentieth is 150.05, so bars of 200 from 7000; the last begins at 7000 + 15 * 200 = 10000
    const { histogram } = report.spread?.balance ?? { histogram: null }
    expect(histogram).toMatchObject({ from: 7000, width: 200 })
    expect([histogram?.counts[0], histogram?.counts.at(-1)]).toEqual([paid, 400 - paid])
  })

  it('has every day of the month at one level', () => {
    const days = FIGURES.filter((figure) => figure.startsWith('days-'))
    const { rows, count } = samplerOf(plan, 1, {})(0, 50)
    for (let play = 0; play < count; play++) {
      const sum = days.reduce(
        (all, day) => all + (rows[play * FIGURES.length + FIGURES.indexOf(day)] ?? 0),
        0,
      )
      expect(sum).toBe(30)
    }
  })

  it('knows of plays that end in the tunnel, and of plays that only pass through it', () => {
    // Bandwidth 46.0 on the eve is krap. No income is known and nothing is due: 1000 euros leave the load at 10
    // (L0), so the rest point is 90 and the meter only goes up: 46 + (90 - 46) / 4 = 57 after the first night.
    const up = smallPlan({
      opening: { ...smallMonth().opening, bandwidth: 300 },
      moments: [dilemma('shop', 3, [option('leave')])],
    })
    // It begins at 30.0, in the tunnel, and ends in ruimte: all pass through it, none end there.
    expect(exploreHere(up, { plays: 20 }).plays).toMatchObject({
      done: 20,
      endedInTunnel: 0,
      everInTunnel: 20,
    })
  })
})

/** One month by one road: every moment has one option, and nothing else can be decided. */
function only(plan: Plan): Record<string, number> {
  const { rows } = samplerOf(plan, 1, {})(0, 1)
  return Object.fromEntries(FIGURES.map((figure, n) => [figure, rows[n] ?? 0]))
}

describe('a figure of one month', () => {
  it('adds up arrears and fees of a bill that bounced', () => {
    // Rent of 900 on day 2 with 100 on the account: it bounces, and after 14 days 15% of 900 = 135 comes on top.
    const month = smallMonth({
      opening: { ...smallMonth().opening, account: 10000 },
      bookings: [booking('rent', 2, -90000)],
      letters: [letter('reminder', { channel: 'visit' }), letter('costs', { channel: 'visit' })],
    })
    expect(only(linkPlan(month))).toMatchObject({ balance: 10000, arrears: 103500, fees: 13500 })
  })

  it('counts as trips the sittings at a desk and with a person, the papers fetched, and the moments at an office', () => {
    const steps = (['desk', 'website', 'person'] as const).map((way, n) => ({
      id: `s${n}`,
      way,
      actions: 1,
      papers: [],
    }))
    const plan = smallPlan({
      procedures: [procedure('form', { steps })],
      papers: [paper('income')],
      moments: [
        dilemma('office', 3, [option('on')], { place: 'town-hall' }),
        dilemma('home', 4, [option('on')]),
      ],
    })
    const state = startMonth(plan, 1)
    const taken = (moment: string, option: string) => ({ moment, option, day: 3, outcome: '' })
    const decisions = [
      taken('office', 'on'),
      taken('income', 'fetch'),
      taken('form', 'alone'),
      taken('form', 'together'),
      taken('form', 'alone'),
    ]
    const end = { ...state, met: ['office', 'home'], decisions }
    const tripsOf = (ended: typeof end): number => {
      let trips = -1
      measurerOf(plan)(ended, 0, (figure, value) => {
        if (FIGURES[figure] === 'trips') trips = value
      })
      return trips
    }
    // the office, the paper, the first sitting (desk) and the third (person); the second is a website
    expect(tripsOf(end)).toBe(4)
    // what somebody took along is no trip of the household
    expect(tripsOf({ ...end, decisions: [...decisions.slice(0, 2), taken('form', 'hand-over')] })).toBe(2)
  })

  it('takes the time of its words at 230 a minute, and 10 seconds for the choice, 3 for going to bed', () => {
    const plan = smallPlan({ moments: [dilemma('shop', 3, [option('leave')])] })
    const words = wordsOf({
      title: 'een twee drie',
      'moments.shop.text': 'een  twee\ndrie vier vijf zes',
      'moments.shop.options.leave.text': 'een twee drie',
      'moments.shop.options.leave.result': 'een twee drie',
      'moments.shop.notes.0': 'een twee drie vier vijf zes zeven acht negen',
      'moments.elsewhere.text': 'een twee drie',
    })
    const { rows } = samplerOf(plan, 1, words)(0, 1)
    // 3 + 6 + 3 + 3 = 15 words are 3.9 seconds; notes and other moments are not read; 10 + 3 for two decisions
    expect(rows[FIGURES.indexOf('seconds')]).toBe(17)
  })
})
