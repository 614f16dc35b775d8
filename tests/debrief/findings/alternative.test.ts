// The guard of every pattern: in view, allowed, payable with the essentials still paid, and no worse for a child.

import { describe, expect, it } from 'vitest'
import type { History } from '#debrief'
import { historyOf } from '#debrief'
import type { Effect, PlanData } from '#engine'
import { linkPlan } from '#engine'
import {
  couldBetween,
  inView,
  roomForMore,
  roomInPurse,
  workableAlternative,
} from '../../../src/debrief/findings/alternative.ts'
import { booking, dilemma, letter, option, smallMonth } from '../../support/small-month.ts'
import { anEvening, opening, pay, played } from './play.ts'

const stay = option('stay')
const priced = (account: number, purse = 0) =>
  option('other', [pay(account + purse, purse > 0 ? 'purse' : 'account')], { needs: { account, purse } })

/** A month with one moment on day 3 in which `stay` is chosen. */
const at3 = (other: ReturnType<typeof option>, more: Partial<PlanData> = {}): History =>
  played(smallMonth({ letters: [], moments: [dilemma('m', 3, [stay, other])], ...more }))

/** The option that could have been taken instead, or null. */
const instead = (history: History): string | null =>
  workableAlternative(
    history,
    history.log.findIndex(({ moment }) => moment === 'm'),
  )?.decision.option ?? null

describe('something else that could have been decided', () => {
  const rent = [booking('rent', 28, -64000)]

  it('can be paid with the essentials up to the next sure income still paid', () => {
    // 700.00 - 640.00 of rent leaves 60.00
    const account = opening({ account: 70000 })
    expect(instead(at3(priced(6000), { opening: account, bookings: rent }))).toBe('other')
    expect(instead(at3(priced(6001), { opening: account, bookings: rent }))).toBeNull()
  })

  it('need not spare what comes after that income, or what is not essential', () => {
    const account = opening({ account: 70000 })
    const income = booking('pay', 20, 100000)
    expect(instead(at3(priced(70000), { opening: account, bookings: [...rent, income] }))).toBe('other')
    const phone = [booking('phone', 28, -64000, { kind: 'phone' })]
    expect(instead(at3(priced(70000), { opening: account, bookings: phone }))).toBe('other')
  })

  it('leaves the food of the week in the purse', () => {
    // 70.00 for seven days from day 1 with 5.00 beside it: on day 3 five days of 10.00 are left to eat, 55.00 is there
    const bookings = [
      booking('week', 1, -7000, { kind: 'food', how: 'living' }),
      booking('next', 8, -7000, { kind: 'food', how: 'living' }),
    ]
    const purse = opening({ purse: 500 })
    expect(instead(at3(priced(0, 500), { opening: purse, bookings }))).toBe('other')
    expect(instead(at3(priced(0, 501), { opening: purse, bookings }))).toBeNull()
  })

  it('counts as its price what it books before the next sure income', () => {
    const book = (day: number): Effect => ({ do: 'book', booking: booking('later', day, -20000), inDays: 0 })
    const account = { opening: opening({ account: 10000 }), bookings: [booking('pay', 20, 100000)] }
    expect(instead(at3(option('other', [book(10)]), account))).toBeNull()
    expect(instead(at3(option('other', [book(25)]), account))).toBe('other')
  })

  it('is no worse for a child than what was chosen', () => {
    const need = (met: boolean): Effect => ({ do: 'need', need: 'trip', met })
    expect(instead(at3(option('other', [need(false)])))).toBeNull()
    expect(instead(at3(option('other', [need(true)])))).toBe('other')
    const given = dilemma('m', 3, [option('give', [need(true)]), option('other')])
    expect(instead(at3(stay, { moments: [given] }))).toBeNull()
    const perhaps = option('other', [], {
      outcomes: [
        { id: 'lucky', luck: { name: 'l', chance: 0.5 }, effects: [need(true)] },
        { id: 'not', effects: [need(false)] },
      ],
    })
    expect(instead(at3(perhaps))).toBeNull()
  })

  it('lies in view: what is folded away does not count, unless it was looked for', () => {
    const far = option('other', [], { distance: 'far' })
    const moments = [dilemma('m', 1, [stay, far])]
    const at = (bandwidth: number) => at3(stay, { opening: opening({ bandwidth }), moments })
    expect(instead(at(900))).toBe('other')
    expect(instead(at(600))).toBeNull()
    expect(instead(at(350))).toBeNull()
    const plan = linkPlan(at(350).plan.data)
    const looked = historyOf(plan, 1, [
      { moment: 'm', option: 'look-further' },
      { moment: 'm', option: 'stay' },
    ])
    expect(workableAlternative(looked, 1)?.decision.option).toBe('other')
  })

  it('is found in view at every level when it always is', () => {
    const help = option('other', [], { distance: 'far', always: true, tags: ['help'] })
    const moments = [dilemma('m', 1, [stay, help])]
    for (const bandwidth of [900, 600, 350, 100])
      expect(instead(at3(stay, { opening: opening({ bandwidth }), moments }))).toBe('other')
  })

  it('may be an act: a letter that can be opened, a bill that can be paid', () => {
    const open = at3(stay, { letters: [letter('post', { day: 2 })] })
    const [act] = inView(open, 0).filter(({ offer }) => offer === null)
    expect(act?.decision).toEqual({ moment: 'post', option: 'open' })
    expect(couldBetween(open, 1, 3, ({ decision }) => decision.moment === 'post')).toBe(true)
    expect(couldBetween(open, 4, 30, ({ decision }) => decision.moment === 'post')).toBe(false)
  })

  it('is never what was chosen, and never to sleep, to leave the table or to look further', () => {
    const alone = played(smallMonth({ letters: [], moments: [anEvening(3)] }))
    expect(alone.log.map((_, at) => workableAlternative(alone, at))).toEqual([null, null])
  })
})

describe('the room there is', () => {
  it('is the account and its overdraft without the essentials that are known', () => {
    const bookings = [booking('rent', 28, -64000), booking('heat', 29, -10000, { known: false })]
    const { plan, before } = at3(stay, { opening: opening({ account: 70000, overdraft: 5000 }), bookings })
    const [first] = before
    // 700.00 + 50.00 - 640.00
    expect(first === undefined ? null : roomForMore(plan, first)).toBe(11000)
  })

  it('is the whole purse where no living money was given out', () => {
    const [first] = at3(stay, { opening: opening({ purse: 4321 }) }).before
    expect(first === undefined ? null : roomInPurse(first)).toBe(4321)
  })
})
