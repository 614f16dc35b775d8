// Cards 4, 5, 6, 7, 8 and 17: money moved, money that did not fit.

import { describe, expect, it } from 'vitest'
import type { Effect, PlanData } from '#engine'
import { booking, dilemma, option, smallMonth } from '../../support/small-month.ts'
import { anEvening, ofCard, opening, pay, played, under } from './play.ts'

const lend = (cents: number, day: number): Effect => ({
  do: 'book',
  booking: booking('loan', day, -cents, { kind: 'phone', instalment: true }),
  inDays: 0,
})

describe('borrowing from the future (card 4)', () => {
  const shop = (day: number, due: number, ...others: ReturnType<typeof option>[]) =>
    dilemma('shop', day, [option('later', [lend(40000, due)], { tags: ['borrowing'] }), ...others])
  const hand = option('by-hand')
  const data = (account: number, moment: ReturnType<typeof dilemma>) =>
    smallMonth({ opening: opening({ account }), moments: [moment, anEvening(20)] })

  it('is found when what was borrowed early came back on a day on which it did not fit', () => {
    // 100.00 on the account; 400.00 falls due on day 20: 300.00 short, it bounces; day 20 + 14 is past the month
    expect(under(played(data(10000, shop(6, 20, hand))), 'came-back')).toMatchObject([
      {
        kind: 'pattern',
        day: 6,
        params: { cents: 40000, feeCents: 0, shortCents: 30000, onDay: 6, dueDay: 20 },
      },
    ])
  })

  it('says that there was no good option where all else was too dear or not there', () => {
    expect(ofCard(played(data(10000, shop(6, 20))), 'borrowing')).toEqual(['no-good-option came-back'])
    const dear = option('cash', [pay(40000)], { needs: { account: 40000, purse: 0 } })
    expect(ofCard(played(data(10000, shop(6, 20, dear))), 'borrowing')).toEqual(['no-good-option came-back'])
  })

  it('says nothing when it fitted on its day, or when it was borrowed after day 14', () => {
    expect(ofCard(played(data(100000, shop(6, 20, hand))), 'borrowing')).toEqual([])
    expect(ofCard(played(data(10000, shop(15, 20, hand))), 'borrowing')).toEqual([])
  })

  it('tells without judging what falls due after the month', () => {
    expect(under(played(data(10000, shop(6, 36, hand))), 'next-month')).toMatchObject([
      { kind: 'circumstance', params: { cents: 40000, onDay: 6, dueDay: 36 } },
    ])
    expect(ofCard(played(data(10000, shop(6, 36))), 'borrowing')).toEqual(['no-good-option next-month'])
  })

  it('does not call a bill that was cut in parts by agreement a loan', () => {
    const parts = option('parts', [{ do: 'cancel', bill: 'fine' }, lend(3000, 36)], { tags: ['certainty'] })
    const data = smallMonth({
      bookings: [booking('fine', 9, -9000)],
      moments: [dilemma('call', 4, [parts, hand])],
    })
    expect(ofCard(played(data), 'borrowing')).toEqual([])
  })

  it('finds an essential bill that was left while it could be paid, and went up with costs', () => {
    // rent of 640.00 bounces on day 2; 2,000.00 comes on day 4; left on the evening of day 5, 96.00 comes on day 16.
    // On day 16 the rent is still unpaid.
    const bookings = [booking('rent', 2, -64000), booking('pay', 4, 200000)]
    const month = smallMonth({
      opening: opening({ account: 1000 }),
      bookings,
      moments: [5, 20].map(anEvening),
    })
    expect(under(played(month), 'came-back')).toMatchObject([
      { kind: 'pattern', day: 5, params: { cents: 64000, feeCents: 9600, dueDay: 16, ofBill: 'rent' } },
    ])
    const acts = [{ day: 5, moment: 'rent', option: 'pay' }]
    expect(ofCard(played(month, { acts }), 'borrowing')).toEqual([])
  })
})

describe('juggling (card 5)', () => {
  // 100.00 on the account and rent of 900.00 due on day 28: 800.00 short from the first day
  const spend = (day: number, ...others: ReturnType<typeof option>[]) =>
    dilemma(`spend-${day}`, day, [
      option('buy', [pay(1000)], { needs: { account: 1000, purse: 0 } }),
      ...others,
    ])
  const data = (moments: PlanData['moments']) =>
    smallMonth({ opening: opening({ account: 10000 }), bookings: [booking('rent', 28, -90000)], moments })
  const wait = option('wait')

  it('is found after three payments in ten days with money that something else waited for', () => {
    expect(under(played(data([3, 7, 12].map((day) => spend(day, wait)))), 'chained-moves')).toMatchObject([
      { kind: 'pattern', day: 3, params: { count: 3, fromDay: 3, toDay: 12 } },
    ])
  })

  it('says that there was no good option where nothing else lay there', () => {
    expect(ofCard(played(data([3, 7, 12].map((day) => spend(day)))), 'juggling')).toEqual([
      'no-good-option chained-moves',
    ])
  })

  it('says nothing of three in eleven days, or when the money was free', () => {
    expect(ofCard(played(data([3, 7, 13].map((day) => spend(day, wait)))), 'juggling')).toEqual([])
    const roomy = { ...data([3, 7, 12].map((day) => spend(day, wait))), bookings: [] }
    expect(ofCard(played(roomy), 'juggling')).toEqual([])
  })

  it('counts a date that was moved within two days of a payment', () => {
    // 5.00 is paid on day 3 with nothing else waiting; each day after it the phone is moved on
    const move = (day: number) =>
      dilemma(`move-${day}`, day, [option('move', [{ do: 'move', bill: 'phone', day: day + 9 }]), wait])
    const paid = booking('bus', 3, -500)
    const month = smallMonth({
      bookings: [paid, booking('phone', 20, -3000, { kind: 'phone' })],
      moments: [3, 4, 5].map(move),
    })
    expect(under(played(month), 'chained-moves')).toMatchObject([
      { params: { count: 3, fromDay: 3, toDay: 5 } },
    ])
    const later = { ...month, bookings: [booking('bus', 2, -500), ...month.bookings.slice(1)] }
    expect(under(played(later), 'chained-moves')).toEqual([])
  })

  it('tells how many parties there were at once, four or more, and how many on the first day', () => {
    const loans = ['a', 'b', 'c'].map((id) => booking(id, 25, -1000, { instalment: true }))
    const fourth = booking('d', 5, -500000)
    const moments = [1, 9].map(anEvening)
    const history = played(smallMonth({ bookings: [...loans, fourth], moments }))
    expect(under(history, 'many-parties')).toMatchObject([
      { kind: 'circumstance', day: 9, params: { count: 4, startCount: 3, onDay: 9 } },
    ])
    expect(ofCard(played(smallMonth({ bookings: loans })), 'juggling')).toEqual([])
  })
})

describe('slack (card 6)', () => {
  const mend = option('mend', [{ do: 'event', code: 'E4' }, pay(12500)], {
    needs: { account: 12500, purse: 0 },
  })
  const hand = option('by-hand', [{ do: 'event', code: 'E4' }])
  // income of 1,000.00 on day 20, energy of 75.00 on day 17
  const bookings = [booking('energy', 17, -7500), booking('pay', 20, 100000)]
  const data = (account: number, ...options: ReturnType<typeof option>[]) =>
    smallMonth({ opening: opening({ account }), bookings, moments: [dilemma('machine', 6, options)] })

  it('finds a shock that did not fit, and what bounced after it', () => {
    // 150.00 - 75.00 = 75.00 free; the shock costs 125.00: 50.00 short, and on day 17 there is 25.00 for 75.00
    expect(under(played(data(15000, mend, hand)), 'shock-no-room')).toMatchObject([
      {
        kind: 'circumstance',
        day: 6,
        params: { freeCents: 7500, costCents: 12500, shortCents: 5000, count: 1, feeCents: 0, untilDay: 20 },
      },
    ])
    expect(ofCard(played(data(15000, mend)), 'slack')).toContain('no-good-option shock-no-room')
  })

  it('finds a shock that was carried', () => {
    // 300.00 - 75.00 = 225.00 free, 125.00 of it goes
    expect(ofCard(played(data(30000, mend, hand)), 'slack')).toEqual(['circumstance shock-carried'])
  })

  it('is silent where the shock itself fitted and something else bounced', () => {
    const other = dilemma('gift', 9, [option('buy', [pay(17000)], { needs: { account: 17000, purse: 0 } })])
    const base = data(30000, mend, hand)
    const history = played({ ...base, moments: [...base.moments, other] })
    expect(history.end.bounces).toMatchObject([{ bill: 'energy' }])
    expect(ofCard(history, 'slack')).toEqual(['no-good-option did-not-fit'])
  })

  it('tells of a shock that was met without money where there was none', () => {
    // 50.00 - 75.00 = 25.00 short; mending costs more than the account holds
    expect(under(played(data(5000, hand, option('call'))), 'shock-by-hand')).toMatchObject([
      { kind: 'circumstance', params: { shortCents: 2500, untilDay: 20 } },
    ])
    expect(ofCard(played(data(5000, hand, mend)), 'slack')).toContain('no-good-option shock-by-hand')
  })

  it('does not call it met without money when it was bought on credit, or out of the purse', () => {
    const credit = option('credit', [{ do: 'event', code: 'E4' }, lend(40000, 36)])
    expect(under(played(data(5000, credit, hand)), 'shock-by-hand')).toEqual([])
    // nor when it came out of the purse: the account, and what bounces from it, is another matter
    const bus = option('bus', [{ do: 'event', code: 'E4' }, pay(540, 'purse')], {
      needs: { account: 0, purse: 540 },
    })
    const purse = { ...data(5000, bus, hand), opening: opening({ account: 5000, purse: 1000 }) }
    expect(ofCard(played(purse), 'slack')).toEqual(['no-good-option did-not-fit'])
  })

  it('says nothing of a month without a shock', () => {
    expect(ofCard(played(smallMonth({ bookings })), 'slack')).toEqual([])
  })
})

describe('a day on which it did not fit (card 6)', () => {
  // 7.58 on the account, 75.00 and 30.00 due on day 17: 105.00
  const bookings = [booking('energy', 17, -7500), booking('fine', 17, -3000)]
  const data = (...moments: PlanData['moments']) =>
    smallMonth({ opening: opening({ account: 758 }), bookings, moments: [anEvening(20), ...moments] })
  const call = (day: number) =>
    dilemma('call', day, [option('no'), option('yes', [{ do: 'move', bill: 'energy', day: 25 }])])

  it('says what there was, what had to go, and that there was no good option', () => {
    expect(under(played(data()), 'did-not-fit')).toMatchObject([
      { kind: 'no-good-option', day: 17, params: { onDay: 17, accountCents: 758, neededCents: 10500 } },
    ])
    // a way that comes a day too late is none
    expect(ofCard(played(data(call(18))), 'slack')).toEqual(['no-good-option did-not-fit'])
  })

  it('does not count a way of which nobody could know where it led', () => {
    const maybe = dilemma('bar', 10, [
      option('no'),
      option('ask', [], {
        outcomes: [
          {
            id: 'call',
            luck: { name: 'l', chance: 0.5 },
            effects: [{ do: 'move', bill: 'energy', day: 25 }],
          },
          { id: 'look', effects: [] },
        ],
      }),
    ])
    expect(ofCard(played(data(maybe)), 'slack')).toEqual(['no-good-option did-not-fit'])
  })

  it('says so when another day could have been asked for', () => {
    expect(ofCard(played(data(call(10))), 'slack')).toEqual(['circumstance did-not-fit'])
  })

  it('says nothing where it fitted', () => {
    expect(ofCard(played({ ...data(), opening: opening({ account: 10500 }) }), 'slack')).toEqual([])
  })
})

describe('packing (card 7)', () => {
  // 100.00 on the account, 70.00 of it due on day 28: 30.00 free, less what is taken
  const wish = (day: number) =>
    dilemma(`wish-${day}`, day, [
      option('free'),
      option('one', [pay(800)], { needs: { account: 800, purse: 0 } }),
      option('two', [pay(5000)], { needs: { account: 5000, purse: 0 } }),
    ])
  const data = (account: number, days: number[]) =>
    smallMonth({
      opening: opening({ account }),
      bookings: [booking('phone', 28, -7000)],
      moments: days.map(wish),
    })

  it('counts choices in which taking one thing meant leaving another, and those with 300.00 more', () => {
    // day 2: 30.00 free, 8.00 taken, the other 50.00: 58.00 > 30.00. Day 3: 22.00 < 58.00. Day 4: 14.00 < 58.00.
    // With 300.00 more none of them would be.
    const chosen = { 'wish-2': 'one', 'wish-3': 'one', 'wish-4': 'one' }
    expect(under(played(data(10000, [2, 3, 4]), { chosen }), 'small-suitcase')).toMatchObject([
      { kind: 'circumstance', params: { count: 3, of: 3, slackCount: 0, bufferCents: 30000 } },
    ])
  })

  it('does not count what could not be paid at all: that lay outside the suitcase', () => {
    // with 7.00 on the account no price can be paid
    expect(ofCard(played(data(700, [2, 3, 4])), 'packing')).toEqual([])
  })

  it('says nothing of two such choices, or where both would fit', () => {
    const chosen = { 'wish-2': 'one', 'wish-3': 'one', 'wish-4': 'one' }
    expect(ofCard(played(data(10000, [2, 3]), { chosen }), 'packing')).toEqual([])
    expect(ofCard(played(data(100000, [2, 3, 4]), { chosen }), 'packing')).toEqual([])
  })
})

describe('the trap (card 8) and what being short cost (card 17)', () => {
  // rent of 640.00 bounces on day 2 (link 1), 15 % = 96.00 comes on day 16 (2), on day 18 another 500.00 bounces (3)
  const rent = booking('rent', 2, -64000)
  const second = booking('second', 18, -50000)
  const evenings = [3, 17].map(anEvening)
  const poor = opening({ account: 1000 })
  const agree = dilemma('call', 5, [option('no'), option('yes', [{ do: 'arrange', bill: 'rent' }])])

  it('draws the chain, and says that there was no good option where nothing could stop it', () => {
    const history = played(smallMonth({ opening: poor, bookings: [rent, second], moments: evenings }))
    expect(under(history, 'costs-on-costs')).toMatchObject([
      {
        kind: 'no-good-option',
        day: 2,
        params: { count: 3, ofBill: 'rent', cents: 64000, feeCents: 9600, onDay: 2, lastDay: 18 },
      },
    ])
    expect(under(history, 'cost-of-short')).toMatchObject([
      { kind: 'circumstance', params: { cents: 9600, feeCents: 9600, dearerCents: 0, count: 1 } },
    ])
  })

  it('is a pattern where an agreement lay in view; then the costs are not the price of being short', () => {
    const history = played(
      smallMonth({ opening: poor, bookings: [rent, second], moments: [...evenings, agree] }),
    )
    expect(ofCard(history, 'scarcity-trap')).toEqual(['pattern costs-on-costs'])
    expect(ofCard(history, 'poverty-premium')).toEqual([])
  })

  it('says nothing of two links, or of a month in which all was paid', () => {
    const two = played(smallMonth({ opening: poor, bookings: [rent], moments: evenings }))
    expect(two.end.fees).toHaveLength(1)
    expect(ofCard(two, 'scarcity-trap')).toEqual([])
    const paid = played(smallMonth({ bookings: [rent], moments: evenings }))
    expect(ofCard(paid, 'scarcity-trap')).toEqual([])
    expect(ofCard(paid, 'poverty-premium')).toEqual([])
  })

  it('adds what the month marks as dearer for want of money', () => {
    // two tickets of 2.50 from the purse
    const ticket = (day: number) =>
      dilemma(`bus-${day}`, day, [
        option('one', [pay(250, 'purse')], { needs: { account: 0, purse: 250 }, tags: ['poverty-premium'] }),
      ])
    const history = played(smallMonth({ opening: opening({ purse: 500 }), moments: [4, 5].map(ticket) }))
    expect(under(history, 'cost-of-short')).toMatchObject([
      { params: { cents: 500, dearerCents: 500, count: 2 } },
    ])
  })
})
