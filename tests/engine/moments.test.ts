import { describe, expect, it } from 'vitest'
import type { Effect, Expr, Moment, Technique } from '#engine'
import { carryOver, playMonth, replay, startMonth, stopDecisions } from '#engine'
import { booking, desk, dilemma, option, procedure, scene, smallPlan } from '../support/small-month.ts'

const sleep = { moment: 'evening', option: 'sleep' }

describe('when a moment comes', () => {
  it('comes on the first day of its window on which its condition holds', () => {
    const when: Expr = ['<', ['get', 'account'], 500]
    const plan = smallPlan({
      bookings: [booking('rent', 7, -60000)],
      moments: [dilemma('short', 0, [option('on')], { trigger: { from: 3, to: 12, when } })],
    })
    expect(startMonth(plan, 1).day).toBe(7) // 1,000 - 600 = 400
  })

  it('comes by luck on one drawn day of its window, in about the share of seeds it should', () => {
    const plan = smallPlan({
      moments: [
        dilemma('maybe', 0, [option('on')], {
          trigger: { from: 5, to: 9, luck: { name: 'maybe', chance: 0.5 } },
        }),
      ],
    })
    const days = Array.from({ length: 2000 }, (_, seed) => startMonth(plan, seed)).map((s) =>
      s.stop.kind === 'end' ? 0 : s.day,
    )
    const came = days.filter((day) => day > 0)
    expect(came.length).toBeGreaterThan(900)
    expect(came.length).toBeLessThan(1100)
    expect([...new Set(came)].sort()).toEqual([5, 6, 7, 8, 9])
  })

  it('meets the same luck whatever was decided before', () => {
    const plan = smallPlan({
      moments: [
        dilemma('first', 1, [option('a'), option('b', [{ do: 'event', code: 'E3' }])]),
        dilemma('maybe', 0, [option('on')], {
          trigger: { from: 5, to: 9, luck: { name: 'maybe', chance: 0.5 } },
        }),
      ],
    })
    for (let seed = 0; seed < 50; seed++) {
      const day = (choice: string) =>
        replay(plan, seed, [{ moment: 'first', option: choice }, sleep]).state.day
      expect(day('a')).toBe(day('b'))
    }
  })

  it('keeps the order of the clock, and ends the day with an evening', () => {
    const plan = smallPlan({
      moments: [
        dilemma('late', 4, [option('on')], { minute: 1200 }),
        dilemma('early', 4, [option('on')], { minute: 480 }),
      ],
    })
    const { state } = replay(plan, 1, [
      { moment: 'early', option: 'on' },
      { moment: 'late', option: 'on' },
    ])
    expect(state.stop.kind).toBe('evening')
  })
})

describe('outcomes', () => {
  it('takes the first that holds, by luck of its own name', () => {
    const outcomes = [
      { id: 'answered', luck: { name: 'line', chance: 0.3 }, effects: [] },
      { id: 'shut', effects: [] },
    ]
    const plan = smallPlan({ moments: [dilemma('call', 1, [option('stay', [], { outcomes })])] })
    const shares = Array.from(
      { length: 3000 },
      (_, seed) => replay(plan, seed, [{ moment: 'call', option: 'stay' }]).state,
    )
    const answered = shares.filter((state) => state.decisions[0]?.outcome === 'answered').length
    expect(answered).toBeGreaterThan(800)
    expect(answered).toBeLessThan(1000)
  })
})

describe('a talk', () => {
  const talk = (...techniques: Technique[]): Moment => ({
    ...scene('talk', 1),
    kind: 'talk',
    with: 'friend',
    turns: techniques.map((technique, index) => ({
      id: `t${index}`,
      lines: [],
      options: [option('say', [], { technique })],
    })),
  })
  const meter = (...techniques: Technique[]) => {
    const plan = smallPlan({
      opening: { ...smallPlan().data.opening, bandwidth: 500 },
      moments: [talk(...techniques)],
    })
    const log = techniques.map((_, index) => ({ moment: `talk/t${index}`, option: 'say' }))
    return replay(plan, 1, log).state.bandwidth
  }
  it('is good with two ways of listening and no advice: +8', () => expect(meter('open', 'reflect')).toBe(580))
  it('is not good with one way of listening', () => expect(meter('open', 'open')).toBe(500))
  it('is cold when advice comes first: -5', () => expect(meter('advise', 'open', 'reflect')).toBe(450))
  it('is neither when advice comes after listening', () =>
    expect(meter('open', 'reflect', 'advise')).toBe(500))
})

describe('a desk', () => {
  it('has a few actions and more wishes, each once', () => {
    const wishes = ['a', 'b', 'c', 'd'].map((id) => option(id, [], { actions: 1 }))
    const plan = smallPlan({
      opening: { ...smallPlan().data.opening, bandwidth: 600 },
      moments: [desk('desk', 1, wishes)],
    })
    const pick = (id: string) => ({ moment: 'desk', option: id })
    expect(replay(plan, 1, ['a', 'b', 'c', 'd'].map(pick)).refusal?.refused).toBe('decision/no-actions-left')
    expect(replay(plan, 1, [pick('a'), pick('a')]).refusal?.refused).toBe('decision/already-done')
    expect(replay(plan, 1, [pick('a'), pick('done')]).state.stop.kind).toBe('evening')
  })
})

describe('an application', () => {
  const form = procedure('form', {
    deadline: 10,
    days: 5,
    outcomes: [
      {
        id: 'yes',
        effects: [
          {
            do: 'receive',
            id: 'grant',
            cents: 4000,
            kind: 'benefit',
            ruleMaker: 'gift',
            source: { illustrative: true, from: '', asOf: '' },
          },
        ] as Effect[],
      },
    ],
  })
  const plan = (effects: Effect[]) =>
    smallPlan({
      procedures: [form],
      moments: [dilemma('ask', 2, [option('go', effects)]), dilemma('later', 12, [option('on')])],
    })
  it('is decided so many days after it was handed in, and pays', () => {
    const { state } = replay(
      plan([
        { do: 'start', procedure: 'form' },
        { do: 'hand-in', procedure: 'form' },
      ]),
      1,
      [{ moment: 'ask', option: 'go' }, sleep],
    )
    expect(state.ledger).toMatchObject([{ day: 7, id: 'grant', cents: 4000 }])
  })
  it('lapses when its deadline passes', () => {
    const { state } = replay(plan([{ do: 'start', procedure: 'form' }]), 1, [
      { moment: 'ask', option: 'go' },
      sleep,
    ])
    expect(state.procedures[0]?.status).toBe('lapsed')
  })
})

describe('carry-over', () => {
  it('hands on money, meter, open bills and shut letters, with the days renumbered', () => {
    const plan = smallPlan({
      opening: { ...smallPlan().data.opening, account: 500 },
      bookings: [booking('rent', 25, -64000), booking('coat', 35, -8000)],
    })
    const end = playMonth(plan, 1, (state) => stopDecisions(plan, state)[0] ?? sleep)
    const carry = carryOver(plan, end)
    expect(carry.bills.map((bill) => [bill.id, bill.status, bill.due, bill.nextDay])).toEqual([
      ['rent', 'overdue', -5, 9], // bounced on the 25th, costs 14 days later: 39 - 30
      ['coat', 'due', 5, 0],
    ])
    const next = startMonth(smallPlan({ moments: [dilemma('m', 2, [option('on')])] }), 1, carry)
    expect(next.account).toBe(500)
    expect(next.letters.map((letter) => letter.id)).toEqual(['reminder@rent'])
    expect(next.bandwidth).toBeLessThan(end.bandwidth + 50)
  })
})
