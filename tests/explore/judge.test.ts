import { describe, expect, it } from 'vitest'
import type { Decision } from '#engine'
import type { Report, RoomForChoice } from '#explore'
import { judge, MEASURES } from '#explore'
import type { Expectations } from '#scenario'
import { exploreHere } from '../support/explore-here.ts'
import { dilemma, madeUp, option, smallMonth, smallPlan } from '../support/small-month.ts'

// One choice: 30 of the 100 euros, or nothing; and a moment that never comes.
const plan = smallPlan({
  opening: { ...smallMonth().opening, account: 10000 },
  moments: [
    dilemma('shop', 3, [
      option('pay', [
        {
          do: 'pay',
          id: 'thing',
          cents: 3000,
          kind: 'phone',
          ruleMaker: 'price',
          source: madeUp,
          from: 'account',
        },
      ]),
      option('leave'),
    ]),
    dilemma('never', 5, [option('on')], { trigger: { from: 5, to: 5, when: ['get', 'flags', 'x'] } }),
  ],
})
const report = exploreHere(plan, { plays: 200, words: { intro: 2275 } })
const codes = (expects: Expectations, of: Report = report): string[] =>
  judge(expects, of).map(({ code, about }) => (about === '' ? code : `${code} ${about}`))

const decisions: Decision[] = []
/** A search for room that found this; other figures are of no matter. */
function roomOf(winnable: RoomForChoice['aim']['winnable'], best = 0, worst = 0): RoomForChoice {
  const extreme = (value: number) => ({ value, how: 'searched' as const, seeds: [1], seed: 1, decisions })
  const ends = Object.fromEntries(MEASURES.map((measure) => [measure, 0])) as Record<
    (typeof MEASURES)[number],
    number
  >
  return {
    seeds: [1, 2, 3],
    luck: true,
    steps: 10,
    complete: true,
    measures: MEASURES.map((measure) => ({
      measure,
      best: extreme(best),
      worst: extreme(worst),
      bound: { value: null, how: 'proven', relaxed: [] },
    })),
    aim: {
      winnable,
      how: 'searched',
      seeds: [1, 2, 3],
      seedsWon: winnable === 'only-with-luck' ? [2] : [],
      example: null,
      exampleSeed: null,
      parts: [],
      impossible: [],
      together: false,
      closest: { missing: [], seed: 1, end: ends, decisions },
    },
    policies: [],
  }
}
const found = (...room: Parameters<typeof roomOf>): Report => ({ ...report, room: roomOf(...room) })

describe('an expectation', () => {
  it('that is not there is not asked', () => {
    expect(judge({}, report)).toEqual([])
  })

  it.each([
    ['no', 'no', true],
    ['no', 'not-found', true],
    ['no', 'only-with-luck', false],
    ['no', 'yes', false],
    ['only-with-luck', 'only-with-luck', true],
    ['only-with-luck', 'yes', false],
    ['only-with-luck', 'not-found', false],
    ['yes', 'yes', true],
    ['yes', 'only-with-luck', false],
    ['yes', 'no', false],
  ] as const)('of `winnable: %s` where the search found %s holds: %s', (winnable, aim, holds) => {
    expect(codes({ winnable }, found(aim))).toEqual(holds ? [] : ['expects/winnable'])
  })

  it('says how a month that should not be won was won, and under how many seeds', () => {
    const [miss] = judge({ winnable: 'no' }, found('only-with-luck'))
    expect(miss?.text).toContain('it is won under 1 of 3 seeds (searched)')
  })

  it('of reach names what was not reached; endings are not asked', () => {
    expect(codes({ reaches: 'all' })).toEqual([
      'expects/unreached moment:never',
      'expects/unreached option:never/on',
      // the letters of the small month are notices of a rules pack or from a sender that never writes
      'expects/unreached letter:reminder',
      'expects/unreached letter:costs',
    ])
    expect(codes({ reaches: ['shop', 'shop/pay'] })).toEqual([])
    expect(codes({ reaches: ['shop', 'never'] })).toEqual(['expects/unreached moment:never'])
  })

  it('of the tunnel asks the share of random plays that end there, bounds included', () => {
    const plays = { ...report.plays, done: 200, endedInTunnel: 40, everInTunnel: 100 }
    const share = (from: number, to: number) => codes({ tunnel: { from, to } }, { ...report, plays })
    expect([share(0.2, 0.7), share(0, 0.2), share(0.21, 1), share(0, 0.19)]).toEqual([
      [],
      [],
      ['expects/tunnel'],
      ['expects/tunnel'],
    ])
  })

  it('of minutes asks the middle play', () => {
    // 2275 words at 230 a minute are 593 seconds; a choice and a night are 13 more: 606 seconds, just over 10 minutes
    expect(codes({ minutes: { from: 10, to: 11 } })).toEqual([])
    expect(codes({ minutes: { from: 11, to: 20 } })).toEqual(['expects/minutes'])
    expect(codes({ minutes: { from: 5, to: 10 } })).toEqual(['expects/minutes'])
  })

  it('of spread asks what lies between best and worst: of the search, or of random plays without one', () => {
    // random plays: 70 and 100 euros, 30 between them
    expect(codes({ spread: { balance: { 'at-least': 30 } } })).toEqual([])
    expect(codes({ spread: { balance: { 'at-least': 30.01 } } })).toEqual(['expects/spread balance'])
    expect(codes({ spread: { balance: { 'at-most': 29.99 } } })).toEqual(['expects/spread balance'])
    // the search: -20.00 to 80.00 euros, so 100; as bandwidth the same numbers are 1000 points
    const wide = found('no', 8000, -2000)
    expect(codes({ spread: { balance: { 'at-least': 100, 'at-most': 100 } } }, wide)).toEqual([])
    expect(codes({ spread: { bandwidth: { 'at-most': 999 } } }, wide)).toEqual(['expects/spread bandwidth'])
  })

  it('cannot be met by a search that was cut before it knew', () => {
    const cut: Report = { ...report, spread: null, room: null, plays: { ...report.plays, done: 0 } }
    const all: Expectations = {
      winnable: 'no',
      tunnel: { from: 0, to: 1 },
      minutes: { from: 0, to: 600 },
      spread: { fees: { 'at-most': 10 } },
    }
    expect(codes(all, cut)).toEqual([
      'expects/not-established',
      'expects/not-established',
      'expects/not-established',
      'expects/not-established fees',
    ])
    const reach = report.reach.map((item) =>
      item.id === 'never' ? { ...item, how: 'not-sought' as const } : item,
    )
    expect(codes({ reaches: ['never'] }, { ...report, reach })).toEqual([
      'expects/not-established moment:never',
    ])
  })
})
