import { describe, expect, it } from 'vitest'
import type { MonthState, Plan } from '#engine'
import { advance, findBill, isRefusal, replay, startMonth } from '#engine'
import { booking, dilemma, option, smallPlan } from '../support/small-month.ts'

const wait = (day: number) => dilemma(`wait-${day}`, day, [option('on')])
const take = (plan: Plan, state: MonthState, moment: string, choice: string): MonthState => {
  const next = advance(plan, state, { moment, option: choice })
  if (isRefusal(next)) throw new Error(next.refused)
  return next
}

describe('bookings', () => {
  it('books income before debits on the same day', () => {
    const plan = smallPlan({
      opening: { ...smallPlan().data.opening, account: 0 },
      bookings: [booking('rent', 1, -64000), booking('pay', 1, 70000)],
      moments: [wait(1)],
    })
    const state = startMonth(plan, 1)
    expect(state.ledger.map((line) => [line.id, line.cents])).toEqual([
      ['pay', 70000],
      ['rent', -64000],
    ])
    expect(state.account).toBe(6000)
    expect(state.bounces).toEqual([])
  })

  it('lets an agreed overdraft cover a debit, and not one cent more', () => {
    const opening = { ...smallPlan().data.opening, account: 1000, overdraft: 5000 }
    const debit = (cents: number) =>
      startMonth(smallPlan({ opening, bookings: [booking('phone', 1, cents)], moments: [wait(1)] }), 1)
    expect(debit(-6000).account).toBe(-5000)
    expect(debit(-6001).bounces).toEqual([{ day: 1, bill: 'phone', cents: 6001 }])
  })

  it('moves living money to the purse, gives it out by day, and counts what was not there', () => {
    // 35.00 for 7 days is 5.00 a day; only 20.00 is on the account, so 3 of the 7 days fall short: 15.00
    const plan = smallPlan({
      opening: { ...smallPlan().data.opening, account: 2000 },
      bookings: [
        booking('food-1', 1, -3500, { how: 'living', kind: 'food' }),
        booking('food-2', 8, -100, { how: 'living', kind: 'food' }),
      ],
      moments: [wait(9)],
    })
    const state = startMonth(plan, 1)
    expect(state.bounces).toEqual([])
    expect(state.foodShort).toBe(1500 + 5) // and of the 1.00 for 23 days the first day's 5 cents
    expect(state.purse).toBe(0)
    expect(state.loads.map((load) => load.id)).toContain('food-short')
  })
})

describe('the ladder', () => {
  const plan = smallPlan({
    opening: { ...smallPlan().data.opening, account: 10000 },
    bookings: [booking('rent', 1, -64000), booking('pay', 20, 100000)],
    moments: [wait(2), wait(16), wait(21)],
  })

  it('bounces, reminds at once, and adds the legal costs after 14 days: 15 % of 640.00 is 96.00', () => {
    let state = startMonth(plan, 1)
    expect(state.bounces).toEqual([{ day: 1, bill: 'rent', cents: 64000 }])
    expect(state.letters.map((letter) => letter.id)).toEqual(['reminder@rent'])
    state = take(plan, state, 'wait-2', 'on')
    state = take(plan, state, 'evening', 'sleep')
    expect(state.day).toBe(16)
    expect(state.fees).toEqual([{ day: 15, bill: 'rent', cents: 9600, ruleMaker: 'fee-rule' }])
    expect(state.letters.map((letter) => letter.id)).toEqual(['reminder@rent', 'costs@rent'])
    expect(state.letters[0]?.deadline).toBe(15) // delivered on the 1st, 14 days from the day after
  })

  it('asks at least 40.00 however small the bill', () => {
    const small = smallPlan({
      opening: { ...plan.data.opening, account: 0 },
      bookings: [booking('phone', 1, -3800, { kind: 'phone' })],
      moments: [wait(16)],
    })
    expect(startMonth(small, 1).fees[0]?.cents).toBe(4000) // 15 % would be 5.70
  })

  it('is left by paying, and the fees are booked as a line of their own', () => {
    const { state } = replay(plan, 1, [
      { moment: 'wait-2', option: 'on' },
      { moment: 'evening', option: 'sleep' },
      { moment: 'wait-16', option: 'on' },
      { moment: 'evening', option: 'sleep' },
      { moment: 'rent', option: 'pay' },
    ])
    expect(state.ledger.map((line) => [line.day, line.id, line.cents])).toEqual([
      [20, 'pay', 100000],
      [21, 'rent', -64000],
      [21, 'rent:fees', -9600],
    ])
    expect(state.account).toBe(10000 + 100000 - 64000 - 9600)
    expect(findBill(state, 'rent')?.status).toBe('paid')
  })

  it('stands still while a plan is kept, and starts again only when moved to a new day', () => {
    const arranged = smallPlan({
      ...plan.data,
      moments: [dilemma('wait-2', 2, [option('on', [{ do: 'arrange', bill: 'rent' }])]), wait(16)],
    })
    const { state } = replay(arranged, 1, [
      { moment: 'wait-2', option: 'on' },
      { moment: 'evening', option: 'sleep' },
    ])
    expect(state.day).toBe(16)
    expect(state.fees).toEqual([])
    expect(findBill(state, 'rent')?.status).toBe('plan')
  })

  it('takes a moved bill on its new day', () => {
    const moved = smallPlan({
      ...plan.data,
      moments: [dilemma('wait-2', 2, [option('on', [{ do: 'move', bill: 'rent', day: 20 }])]), wait(21)],
    })
    const { state } = replay(moved, 1, [
      { moment: 'wait-2', option: 'on' },
      { moment: 'evening', option: 'sleep' },
    ])
    expect(state.fees).toEqual([])
    expect(state.account).toBe(10000 + 100000 - 64000)
  })
})
