// The worked examples A to F of scarcity-theory.md 4.2, to the tenth, and the rules around them.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LetterState, MonthState } from '#engine'
import { afterNight, levelOf, loadOf, loadTerms, restPoint, slackPoints } from '#engine'
import { bill, smallPlan, stateOf } from '../support/small-month.ts'

const plan = smallPlan()
const nights = (from: number, rest: number, count: number): number[] =>
  Array.from({ length: count }).reduce<number[]>((all) => [...all, afterNight(all.at(-1) ?? from, rest)], [])

const shut = (id: string): LetterState => ({
  id,
  letter: id,
  bill: '',
  arrived: 1,
  opened: 0,
  whole: false,
  together: false,
  missed: false,
  deadline: 0,
})
const form = {
  id: 'form',
  status: 'asked' as const,
  step: 0,
  missing: [],
  started: 1,
  deadline: 25,
  decision: 0,
  helped: false,
  outcome: '',
}
/** Two heads; the last contact was two days before the first, so on day 5 neither L10 nor L11 counts. */
const on = (change: Partial<MonthState>): MonthState => stateOf(plan, { day: 3, bills: [], ...change })
const points = (state: MonthState): Record<string, number> =>
  Object.fromEntries(loadTerms(plan, state).map((term) => [term.code, term.points]))
const income = bill('benefit', 128000, { kind: 'benefit', income: true, due: 13 })

describe('worked examples', () => {
  it('A: a quiet start rises a quarter of the way', () => {
    // slack EUR 7 a head a day: 2 heads x 10 days x 7 = EUR 140 free; load 10 + 4 = 14, rest 86
    const state = on({ bandwidth: 700, account: 14000, bills: [income] })
    expect(points(state)).toEqual({ L0: 10, L7: 4 })
    expect(restPoint(loadOf(plan, state))).toBe(86)
    expect(afterNight(700, 86)).toBe(740) // 70 + 0.25 x 16
  })

  it('B: week 2 closes in without one bad choice', () => {
    const state = on({
      bandwidth: 740,
      // EUR 1 a head a day until an income that is sure: 2 x 10 x 1 = EUR 20 free after EUR 300 overdue
      account: 32000,
      bills: [
        income,
        bill('other-benefit', 50000, { income: true, known: false, due: 20 }),
        bill('energy', 10000, { status: 'overdue' }),
        bill('health', 20000, { status: 'overdue' }),
        bill('old', 3000, { kind: 'phone', status: 'paid', instalment: true }),
      ],
      letters: [shut('a'), shut('b'), shut('c')],
      procedures: [form],
    })
    expect(points(state)).toEqual({ L0: 10, L1: 12, L3: 6, L4: 4, L5: 8, L6: 3, L7: 12 })
    expect(loadOf(plan, state)).toBe(55)
    expect(nights(740, 45, 6)).toEqual([595, 523, 487, 469, 460, 455])
  })

  it('C: a shame day ends in a poor night', () => {
    // 48.7 - 8 - 6 = 34.7; under 35, so load 55 + 5 and rest 40; up a quarter of 5.3
    expect(487 - 80 - 60).toBe(347)
    expect(points(on({ bandwidth: 347, account: 10 ** 7 }))).toEqual({ L0: 10, L8: 5 })
    expect(afterNight(347, 40)).toBe(360)
    expect(levelOf(360)).toBe('tunnel')
  })

  it('D: a loan relieves, and presses later', () => {
    expect(nights(450, 55, 3)).toEqual([475, 494, 508])
    expect(nights(540, 43, 4)).toEqual([485, 458, 444, 437])
  })

  it('E: the same choices with slack', () => {
    const state = on({
      bandwidth: 740,
      account: 10 ** 6,
      bills: [
        income,
        bill('x', 1, { income: true, known: false, due: 20 }),
        bill('old', 1, { status: 'paid', instalment: true }),
      ],
      letters: [shut('a'), shut('b'), shut('c')],
      procedures: [form],
    })
    expect(loadOf(plan, state)).toBe(27) // 10 + 6 + 8 + 3
    expect(afterNight(740, 73)).toBe(735)
  })

  it('F: one good helper, no extra euros', () => {
    const state = on({
      bandwidth: 600,
      account: 2000,
      bills: [
        income,
        bill('energy', 10000, { status: 'plan' }),
        bill('health', 20000, { status: 'plan' }),
        bill('old', 3000, { kind: 'phone', status: 'paid', instalment: true }),
      ],
    })
    expect(points(state)).toEqual({ L0: 10, L1r: 4, L4: 4, L7: 12 })
    expect(nights(600, 70, 4)).toEqual([625, 644, 658, 669])
  })
})

describe('bounds', () => {
  it('a load presses at most 90', () => {
    expect(restPoint(97)).toBe(10)
    expect(restPoint(90)).toBe(10)
    expect(restPoint(14)).toBe(86)
  })

  it('slack bands start where the table says', () => {
    // one head, one day: cents are the band itself
    const bands = [-1, 0, 199, 200, 499, 500, 999, 1000].map((cents) => slackPoints(cents, 1, 1))
    expect(bands).toEqual([15, 12, 12, 8, 8, 4, 4, 0])
  })

  it('levels start where the table says', () => {
    const levels = [1000, 700, 699, 450, 449, 250, 249, 0].map(levelOf)
    expect(levels).toEqual(['ruimte', 'ruimte', 'krap', 'krap', 'tunnel', 'tunnel', 'overleven', 'overleven'])
  })

  it('one more load never raises the morning, one more relief never lowers it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 0, max: 120 }),
        fc.integer({ min: 1, max: 15 }),
        (b, load, more) => {
          expect(afterNight(b, restPoint(load + more))).toBeLessThanOrEqual(afterNight(b, restPoint(load)))
        },
      ),
    )
  })

  it('the meter stays between 0 and 100 whatever the night', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 200 }), (b, load) => {
        const next = afterNight(b, restPoint(load))
        expect(Number.isInteger(next)).toBe(true)
        expect(next).toBeGreaterThanOrEqual(0)
        expect(next).toBeLessThanOrEqual(1000)
      }),
    )
  })

  it('caps of table 1 hold with any number of items', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.nat(12), fc.nat(12), (essential, other, letters) => {
        const many = (count: number, kind: string) =>
          Array.from({ length: count }, (_, i) => bill(`${kind}${i}`, 100, { kind, status: 'overdue' }))
        const seen = points(
          on({
            bills: [...many(essential, 'rent'), ...many(other, 'phone')],
            letters: Array.from({ length: letters }, (_, i) => shut(`l${i}`)),
            procedures: Array.from({ length: letters }, (_, i) => ({ ...form, id: `f${i}` })),
          }),
        )
        expect(seen.L1 ?? 0).toBe(Math.min(24, 6 * essential))
        expect(seen.L2 ?? 0).toBe(Math.min(12, 3 * other))
        expect(seen.L3 ?? 0).toBe(Math.min(10, 2 * letters))
        expect(seen.L4 ?? 0).toBe(Math.min(10, 2 * Math.max(0, essential + other - 1)))
        expect(seen.L6 ?? 0).toBe(Math.min(12, 3 * letters))
      }),
    )
  })
})
