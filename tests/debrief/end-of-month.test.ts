import { describe, expect, it } from 'vitest'
import { endOfMonth } from '#debrief'
import type { Decision, PlanData } from '#engine'
import { linkPlan, playMonth, replay, stopDecisions } from '#engine'
import { booking, dilemma, letter, madeUp, option, smallMonth } from '../support/small-month.ts'

const sleep: Decision = { moment: 'evening', option: 'sleep' }

/** Plays a log and then sleeps or takes the first option until the month is over. */
function ended(data: PlanData, log: Decision[]) {
  const plan = linkPlan(data)
  let at = 0
  const state = playMonth(plan, 1, (now) => log[at++] ?? stopDecisions(plan, now)[0] ?? sleep)
  return { plan, state, end: endOfMonth(plan, state) }
}
const codes = (found: ReturnType<typeof ended>) => found.end.skills.map((skill) => skill.code)
const skill = (found: ReturnType<typeof ended>, code: string) =>
  found.end.skills.find((each) => each.code === code)

describe('what was done well', () => {
  it('is empty when nothing of it happened: no praise by default', () => {
    expect(codes(ended(smallMonth(), []))).toEqual([])
  })

  it('is not for a call that came in by itself, or that passed by', () => {
    const data = smallMonth({
      letters: [letter('call', { day: 1, channel: 'call' })],
      moments: [dilemma('m', 1, [option('on')])],
    })
    for (let seed = 1; seed <= 20; seed++) {
      const plan = linkPlan(data)
      const state = playMonth(plan, seed, (now) => stopDecisions(plan, now)[0] ?? sleep)
      expect(state.letters[0]?.opened).toBe(1)
      expect(endOfMonth(plan, state).skills).toEqual([])
    }
  })

  it('counts essential bills that went out on their own day, out of those due this month', () => {
    // 1,000 on the account: 640 goes, 500 bounces; 80 in April is not of this month
    const bookings = [booking('rent', 2, -64000), booking('second', 3, -50000), booking('later', 35, -8000)]
    expect(skill(ended(smallMonth({ bookings }), []), 'essentials-paid')).toMatchObject({
      params: { count: 1, of: 2 },
      evidence: ['rent'],
    })
  })

  it('counts a bill paid by hand after it bounced as no bill paid on its day', () => {
    const bookings = [booking('rent', 1, -200000), booking('pay', 2, 200000)]
    const data = smallMonth({ bookings, moments: [dilemma('m', 3, [option('on')])] })
    const found = ended(data, [{ moment: 'rent', option: 'pay' }])
    expect(found.state.settled.find((bill) => bill.id === 'rent')?.status).toBe('paid')
    expect(skill(found, 'essentials-paid')).toBeUndefined()
  })

  it('names the need of a child that was met, and not one that was refused', () => {
    const need = (met: boolean) =>
      smallMonth({ moments: [dilemma('m', 3, [option('go', [{ do: 'need', need: 'trip', met }])])] })
    expect(skill(ended(need(true), []), 'child-needs-met')?.evidence).toEqual(['trip'])
    expect(skill(ended(need(false), []), 'child-needs-met')).toBeUndefined()
  })

  it('counts the cheapest only where prices differed', () => {
    const dear = option(
      'dear',
      [{ do: 'pay', id: 'x', cents: 900, kind: 'food', ruleMaker: 'price', source: madeUp, from: 'account' }],
      {
        needs: { account: 900, purse: 0 },
      },
    )
    const moments = [
      dilemma('priced', 2, [option('free'), dear]),
      dilemma('even', 4, [option('a'), option('b')]),
    ]
    expect(skill(ended(smallMonth({ moments }), []), 'cheapest-taken')?.params).toEqual({ count: 1, of: 1 })
    const chosen = ended(smallMonth({ moments }), [{ moment: 'priced', option: 'dear' }])
    expect(skill(chosen, 'cheapest-taken')).toBeUndefined()
  })

  it('sees letters opened with someone, and a bill agreed on before costs came', () => {
    const data = smallMonth({
      opening: { ...smallMonth().opening, account: 0 },
      bookings: [booking('rent', 1, -64000)],
      letters: [...smallMonth().letters, letter('note', { day: 2 })],
      moments: [dilemma('m', 2, [option('call', [{ do: 'arrange', bill: 'rent' }])])],
    })
    const found = ended(data, [{ moment: 'note', option: 'together' }])
    expect(codes(found)).toEqual(expect.arrayContaining(['letters-together', 'agreed-in-time']))
    expect(codes(ended({ ...data, moments: [dilemma('m', 2, [option('wait')])] }, []))).not.toContain(
      'agreed-in-time',
    )
  })
})

describe('the rest of the first room', () => {
  it('draws one line a day, with the decisions and what hit', () => {
    const data = smallMonth({
      bookings: [booking('rent', 5, -200000)],
      moments: [
        dilemma('m', 3, [
          option('go', [
            { do: 'event', code: 'E4' },
            { do: 'event', code: 'E11' },
          ]),
        ]),
      ],
    })
    const { end } = ended(data, [])
    expect(end.picture.days.map((line) => line.day)).toEqual(
      Array.from({ length: 30 }, (_, index) => index + 1),
    )
    expect(end.picture.decisions.map((taken) => taken.moment)).toEqual(['m'])
    expect(end.picture.shocks).toEqual([
      { day: 3, code: 'E4', cause: 'm' },
      { day: 5, code: 'bounce', cause: 'rent' },
    ])
  })

  it('lists letters that stayed shut for four days or more', () => {
    const letters = [...smallMonth().letters, letter('long', { day: 1 }), letter('short', { day: 28 })]
    const data = smallMonth({ letters, moments: [dilemma('m', 5, [option('on')])] })
    const found = ended(data, [{ moment: 'long', option: 'open' }])
    expect(found.end.shut).toEqual([{ letter: 'long', arrived: 1, opened: 5 }])
  })

  it('says what the next month begins with: open bills with their costs, sure income, shut letters', () => {
    const data = smallMonth({
      opening: { ...smallMonth().opening, account: 500 },
      bookings: [booking('rent', 10, -64000), booking('april', 31, -8000), booking('pay', 33, 90000)],
    })
    const { end } = ended(data, [])
    expect(end.next).toMatchObject({
      account: 500,
      // 14 days after the 10th 15 % of 640.00 came on top
      bills: [
        { id: 'rent', cents: 73600, fees: 9600, status: 'overdue' },
        { id: 'april', cents: 8000, fees: 0, status: 'due' },
      ],
      incomes: [{ id: 'pay', cents: 90000, due: 33 }],
      letters: ['reminder@rent', 'costs@rent'],
    })
  })

  it('can be asked for before the month is over', () => {
    const plan = linkPlan(smallMonth({ moments: [dilemma('m', 3, [option('on')])] }))
    expect(endOfMonth(plan, replay(plan, 1, []).state).picture.days.map((line) => line.day)).toEqual([1, 2])
  })
})
