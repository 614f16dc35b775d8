import { describe, expect, it } from 'vitest'
import { findingsOf } from '#debrief'
import { booking, dilemma, option, smallMonth } from '../../support/small-month.ts'
import { opening, pay, played, under } from './play.ts'

const priced = (id: string, day: number, ...cents: number[]) =>
  dilemma(
    id,
    day,
    cents.map((price) =>
      option(`for-${price}`, price === 0 ? [] : [pay(price)], { needs: { account: price, purse: 0 } }),
    ),
  )

describe('the cheapest of what could be paid (card 3)', () => {
  const five = [1, 2, 3, 4, 5].map((day) => priced(`shop-${day}`, day, 200, 300))

  it('is skill when it was taken in four choices out of five', () => {
    // four times 2.00, once 3.00: 4 of 5 = 80 %
    const [found] = under(
      played(smallMonth({ moments: five }), { chosen: { 'shop-5': 'for-300' } }),
      'cheapest-taken',
    )
    expect(found).toMatchObject({ kind: 'skill', card: 'focus-dividend', params: { count: 4, of: 5 } })
    expect(found?.evidence.map(({ day, option: chosen }) => `${day} ${chosen}`)).toEqual([
      '1 for-200',
      '2 for-200',
      '3 for-200',
      '4 for-200',
    ])
  })

  it('is not said where only one price could be paid: then it was no choice', () => {
    // with 10.00 on the account 2.00 is all that can be paid, 3,000.00 cannot: no two prices lay there
    const forced = [1, 2, 3, 4, 5].map((day) => priced(`shop-${day}`, day, 200, 300000))
    expect(
      under(played(smallMonth({ moments: forced, opening: opening({ account: 1000 }) })), 'cheapest-taken'),
    ).toEqual([])
  })

  it('is not said of what was left: nothing was bought', () => {
    const free = [1, 2, 3, 4, 5].map((day) => priced(`shop-${day}`, day, 0, 200, 300))
    expect(under(played(smallMonth({ moments: free })), 'cheapest-taken')).toEqual([])
  })

  it('is not said for three out of five, or for four choices in all', () => {
    const three = played(smallMonth({ moments: five }), {
      chosen: { 'shop-4': 'for-300', 'shop-5': 'for-300' },
    })
    expect(under(three, 'cheapest-taken')).toEqual([])
    expect(under(played(smallMonth({ moments: five.slice(0, 4) })), 'cheapest-taken')).toEqual([])
  })
})

describe('food money that lasted (card 3)', () => {
  // 70.00 for the days 1 to 7, 230.00 for the days 8 to 30; the purse opens with 30.00 beside it
  const living = { kind: 'food', how: 'living' as const }
  const bookings = [booking('week-1', 1, -7000, living), booking('week-2', 8, -23000, living)]
  const cake = dilemma('cake', 3, [
    option('no'),
    option('yes', [pay(2000, 'purse')], { needs: { account: 0, purse: 2000 } }),
    option('party', [pay(6000, 'purse')], { needs: { account: 0, purse: 6000 } }),
  ])
  const data = (purse: number) => smallMonth({ bookings, moments: [cake], opening: opening({ purse }) })

  it('is skill in a week in which something else asked for the purse', () => {
    // 30.00 + 70.00 - 20.00 = 80.00 is enough for 70.00 of food; in the other weeks nothing asked
    const [found] = under(played(data(3000), { chosen: { cake: 'yes' } }), 'week-money-lasted')
    expect(found).toMatchObject({
      kind: 'skill',
      params: { count: 1, of: 1 },
      evidence: [{ id: 'week-1', day: 1 }],
    })
  })

  it('is not said where the food ran out', () => {
    // 30.00 + 70.00 - 60.00 = 40.00: four days of 10.00, then nothing
    expect(under(played(data(3000), { chosen: { cake: 'party' } }), 'week-money-lasted')).toEqual([])
  })

  it('is not said where nothing else asked for the purse', () => {
    expect(under(played(smallMonth({ bookings })), 'week-money-lasted')).toEqual([])
  })
})

describe('choices the month marks as skill (card 3)', () => {
  const mend = option('mend', [], { tags: ['focus-dividend'] })

  it('are counted where something else lay beside them, and not where nothing did', () => {
    const two = smallMonth({ moments: [dilemma('m', 2, [mend, option('buy')])] })
    expect(under(played(two), 'sharp-choices')).toMatchObject([{ kind: 'skill', params: { count: 1 } }])
    expect(under(played(two, { chosen: { m: 'buy' } }), 'sharp-choices')).toEqual([])
    const only = smallMonth({ moments: [dilemma('m', 2, [mend])] })
    expect(under(played(only), 'sharp-choices')).toEqual([])
  })
})

describe('the order of what was found', () => {
  it('begins with skill and care, whatever else there is', () => {
    const need = (met: boolean) => ({ do: 'need' as const, need: 'trip', met })
    const moments = [
      dilemma('no', 2, [option('refuse', [need(false)]), option('other')]),
      dilemma('yes', 9, [option('go', [need(true)]), option('other')]),
    ]
    const kinds = findingsOf(played(smallMonth({ moments }))).map(({ kind }) => kind)
    expect(kinds.indexOf('pattern')).toBeGreaterThan(kinds.lastIndexOf('skill'))
    expect(kinds).toContain('skill')
  })
})
