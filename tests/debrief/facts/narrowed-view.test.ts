// Where the view narrowed: what was there, further away.

import { describe, expect, it } from 'vitest'
import { historyOf, narrowedView } from '#debrief'
import type { Effect, PlanData } from '#engine'
import { linkPlan } from '#engine'
import { booking, dilemma, letter, madeUp, option, smallMonth } from '../../support/small-month.ts'
import { played } from './played.ts'

const at = (bandwidth: number, more: Partial<PlanData>): PlanData =>
  smallMonth({ ...more, opening: { ...smallMonth().opening, bandwidth, ...more.opening } })

const gift: Effect = {
  do: 'receive',
  id: 'gift',
  cents: 5000,
  kind: 'benefit',
  ruleMaker: 'gift',
  source: madeUp,
}
const far = (id: string, effects: Effect[] = [], more = {}) =>
  option(id, effects, { distance: 'far', ...more })

describe('options', () => {
  const moments = [
    dilemma('m', 1, [
      option('near'),
      far('ask', [{ do: 'start', procedure: 'f' }, gift], { tags: ['help'] }),
    ]),
  ]

  it('are none in ruimte', () => {
    expect(narrowedView(played(at(700, { moments }))).options).toEqual([])
  })

  it('lie behind a free click in krap, with what they would have opened', () => {
    expect(narrowedView(played(at(600, { moments }))).options).toEqual([
      {
        kind: 'option',
        day: 1,
        level: 'krap',
        moment: 'm',
        option: 'ask',
        away: 'click',
        looked: false,
        taken: false,
        open: true,
        cents: 0,
        opens: ['money', 'application', 'help'],
      },
    ])
  })

  it('lie behind an action in tunnel; that somebody looked, and took it, is said', () => {
    const [hidden] = narrowedView(played(at(300, { moments }), ['m look-further', 'm ask'])).options
    expect(hidden).toMatchObject({ level: 'tunnel', away: 'action', looked: true, taken: true })
    const [left] = narrowedView(played(at(300, { moments }), ['m near'])).options
    expect(left).toMatchObject({ looked: false, taken: false })
  })

  it('are called open only where money and actions were there', () => {
    const dear = far('dear', [], { needs: { account: 100001, purse: 0 } })
    const long = far('long', [], { actions: 4 })
    const just = far('just', [], { actions: 3, needs: { account: 100000, purse: 0 } })
    const tight = [dilemma('m', 1, [option('near'), dear, long, just])]
    // 1,000.00 on the account, 3 actions in krap: a cent too dear, an action too long, and just enough of both
    const { options } = narrowedView(played(at(600, { moments: tight })))
    expect(options.map((each) => [each.option, each.open, each.cents])).toEqual([
      ['dear', false, 100001],
      ['long', false, 0],
      ['just', true, 100000],
    ])
  })

  it('open nothing where all they do is cost: a need refused, a tie that wears, a trust that is lost', () => {
    const wears: Effect[] = [
      { do: 'need', need: 'trip', met: false },
      { do: 'tie', person: 'friend', by: -1 },
      { do: 'trust', person: 'friend', by: -1 },
      { do: 'book', booking: booking('later', 35, -1000), inDays: 0 },
    ]
    const gains: Effect[] = [
      { do: 'book', booking: booking('later', 35, 1000), inDays: 0 },
      { do: 'need', need: 'trip', met: true },
      { do: 'tie', person: 'friend', by: 1 },
      { do: 'trust', person: 'friend', by: 1 },
    ]
    const both = [dilemma('m', 1, [option('near'), far('wears', wears), far('gains', gains)])]
    expect(narrowedView(played(at(600, { moments: both }))).options.map(({ opens }) => opens)).toEqual([
      [],
      ['money', 'help', 'company', 'need'],
    ])
  })

  it('stand there once for every time the household came to them, and not when their condition fails', () => {
    const twice = [
      dilemma('m', 1, [option('near'), far('f', [], { when: ['<', ['get', 'day'], 3] })], {
        trigger: { from: 1, to: 1 },
      }),
      dilemma('n', 5, [option('near'), far('f', [], { when: ['<', ['get', 'day'], 3] })]),
    ]
    const { options } = narrowedView(played(at(600, { moments: twice })))
    expect(options.map(({ day, moment }) => [day, moment])).toEqual([[1, 'm']])
  })
})

describe('letters', () => {
  const days = [2, 4, 9].map((day) => dilemma(`d${day}`, day, [option('on')]))
  const post = [
    letter('soon', { day: 2 }),
    letter('late', { day: 2, term: 3, content: 'certainty', effects: [{ do: 'arrange', bill: 'rent' }] }),
    letter('never', { day: 9 }),
  ]

  it('count when they lay shut on more than one day at the table, or past their day', () => {
    // `never` comes on the 9th, the last day anybody sits down: that one evening is no narrowing
    const acts = ['soon open', 'd2 on', 'sleep', 'd4 on', 'sleep', 'late open', 'd9 on', 'sleep']
    const { letters } = narrowedView(played(at(700, { letters: post, moments: days }), acts))
    expect(letters).toEqual([
      // from the 2nd to the 9th: 7 nights; its day was the 5th
      {
        kind: 'letter',
        day: 2,
        level: 'ruimte',
        letter: 'late',
        how: 'shut',
        until: 9,
        nights: 7,
        deadline: 5,
        late: true,
        opens: ['time', 'certainty'],
      },
    ])
  })

  it('do not count when one evening passed, nor when they were read on their very day', () => {
    // came on the 2nd, an evening; read on the 4th, the last day of its term of two
    const acts = ['d2 on', 'sleep', 'soon open', 'd4 on', 'sleep']
    const data = at(700, { letters: [letter('soon', { day: 2, term: 2 })], moments: days })
    expect(narrowedView(played(data, acts)).letters).toEqual([])
  })

  it('of which only the first lines came in are said to be so until they were whole', () => {
    // 20.0 is overleven: opened alone on the 1st only the first lines come in; the rest on the 2nd
    const mornings = [1, 2].map((day) => dilemma(`d${day}`, day, [option('on')]))
    const data = at(200, { letters: [letter('soon', { day: 1 })], moments: mornings })
    const acts = ['soon open', 'd1 on', 'sleep', 'soon open', 'd2 on', 'sleep']
    const { letters } = narrowedView(played(data, acts))
    expect(letters).toMatchObject([{ how: 'first-lines', level: 'overleven', until: 2, nights: 1 }])
  })

  it('a call that passed by is missed, without nights', () => {
    const data = at(200, { letters: [letter('ring', { day: 2, channel: 'call' })] })
    const histories = Array.from({ length: 20 }, (_, seed) => played(data, [], seed))
    const missed = histories.filter(({ end }) => end.letters[0]?.missed)
    // taken in with a chance of 0.4 in overleven, 0.8 in krap: some of twenty pass by, some do not
    expect(missed.length).toBeGreaterThan(0)
    expect(missed.length).toBeLessThan(20)
    for (const history of missed)
      expect(narrowedView(history).letters).toMatchObject([
        { how: 'missed', until: 0, nights: 0, late: false },
      ])
  })
})

describe('dates', () => {
  const moments = [1, 5, 10].map((day) => dilemma(`d${day}`, day, [option('on')]))

  it('out of reach of the level are named, from when they came into view, and what became of them', () => {
    const bookings = [
      booking('near', 3, -1000),
      booking('paid', 12, -1000),
      booking('dear', 20, -999999),
      booking('pay', 25, 2000),
      booking('april', 32, -1000),
    ]
    // 60.0 is krap, which sees 7 days: to the 8th from the 1st, to the 12th from the 5th, to the 17th from the 10th. It
    // stays krap: everyday life 10, no slack 15, three shut letters 6, so a rest point of 69. Further off than a week
    // only what went wrong counts: 9,999.99 on the 20th, never in view before its day.
    const shut = ['a', 'b', 'c']
    const data = at(600, { moments, bookings, letters: shut.map((id) => letter(id)) })
    const { reminders } = narrowedView(played({ ...data, opening: { ...data.opening, letters: shut } }))
    expect(reminders).toEqual([
      {
        kind: 'reminder',
        day: 1,
        level: 'krap',
        id: 'dear',
        what: 'out',
        cents: -999999,
        due: 20,
        seen: 0,
        after: 'bounced',
      },
    ])
  })

  it('within a week are named in tunnel, which sees three days, with the stop at which they came into view', () => {
    // 30.0 on the 1st. The rest point is 54: everyday life 10, no slack 15, five shut letters 10, illness 5, heavy 6. So
    // 36.0 on the 2nd and, a quarter of the way each night, under 45.0 until the 5th (36.0, 40.5, 43.9, 46.4).
    const letters = ['a', 'b', 'c', 'd', 'e'].map((id) => letter(id))
    const loads: Effect[] = [
      { do: 'load', id: 'illness', points: 5, days: 30, card: 'care' },
      { do: 'load', id: 'heavy', points: 6, days: 30, card: 'care' },
    ]
    const days = [1, 2, 3, 5].map((day) => dilemma(`d${day}`, day, [option('on', day === 1 ? loads : [])]))
    const bookings = [
      booking('soon', 4, -1000),
      booking('week', 6, -1000),
      booking('month', 20, -1000),
      booking('dear', 25, -999999),
    ]
    const data = at(300, { moments: days, bookings, letters })
    const opening = { ...data.opening, letters: letters.map(({ id }) => id) }
    const { reminders } = narrowedView(played({ ...data, opening }))
    // from the 1st to the 4th: in view. To the 6th: not, from the 3rd it is. The 20th is further off than a week, and paid.
    expect(reminders.map(({ id, day, level, seen, after }) => [id, day, level, seen, after])).toEqual([
      ['week', 1, 'tunnel', 3, 'paid'],
      ['dear', 1, 'tunnel', 0, 'bounced'],
    ])
  })

  it('that went out of view again came into view when they did so for good', () => {
    // 41.0, tunnel, on the 1st: three days in view, and the 8th is seven ahead. Rest point 90: 53.3 on the 2nd, krap, so
    // the 8th is in view. Then 24.0 is lost: 29.3, and 44.5 on the 3rd: tunnel, and out of view. 55.9 on the 4th, krap.
    const blows = (['E3', 'E1', 'E2'] as const).map((code): Effect => ({ do: 'event', code }))
    const days = [1, 2, 3, 5].map((day) => dilemma(`d${day}`, day, [option('on', day === 2 ? blows : [])]))
    const history = played(at(410, { moments: days, bookings: [booking('week', 8, -1000)], letters: [] }))
    const levels = history.end.days.slice(0, 5).map(({ level }) => level)
    expect(levels).toEqual(['tunnel', 'krap', 'tunnel', 'krap', 'krap'])
    expect(narrowedView(history).reminders.map(({ day, seen }) => [day, seen])).toEqual([[1, 5]])
  })

  it('of a letter are kept when what it asks was paid by then, and passed when it was paid later', () => {
    // rent of 640.00 bounces on the 1st; its reminder is read that day, with a term of 14 days: by the 15th. There is
    // money on the 8th. Overdue 6, no slack 15, everyday life 10: a rest point of 69, so krap it stays.
    const evenings = [1, 9, 20].map((day) => dilemma(`d${day}`, day, [option('on')]))
    const bookings = [booking('rent', 1, -64000), booking('pay', 8, 90000), booking('big', 29, -999999)]
    const data = at(600, { moments: evenings, bookings })
    const opened = { ...data, opening: { ...data.opening, account: 0 } }
    const deadline = (acts: string[]) =>
      narrowedView(played(opened, acts)).reminders.filter(({ what }) => what === 'deadline')
    const first = ['reminder@rent open', 'd1 on', 'sleep']
    expect(deadline([...first, 'd9 on', 'sleep', 'rent pay', 'd20 on', 'sleep'])).toMatchObject([
      { id: 'reminder@rent', due: 15, after: 'passed' },
    ])
    expect(deadline([...first, 'rent pay', 'd9 on', 'sleep', 'd20 on', 'sleep'])).toEqual([])
  })

  it('are all in view in ruimte', () => {
    const data = at(900, { moments, bookings: [booking('paid', 12, -1000)] })
    expect(
      narrowedView(played({ ...data, opening: { ...data.opening, account: 9_000_000 } })).reminders,
    ).toEqual([])
  })
})

describe('a log that cannot be read to its end', () => {
  it('gives what was out of view until there, also where it waits', () => {
    const moments = [
      dilemma('m', 1, [option('near'), far('one')]),
      dilemma('n', 2, [option('near'), far('two')]),
    ]
    const plan = linkPlan(at(600, { moments }))
    const of = (log: { moment: string; option: string }[]) =>
      narrowedView(historyOf(plan, 1, log)).options.map(({ option: id }) => id)
    expect(of([])).toEqual(['one'])
    expect(
      of([
        { moment: 'm', option: 'near' },
        { moment: 'evening', option: 'sleep' },
      ]),
    ).toEqual(['one', 'two'])
    expect(of([{ moment: 'gone', option: 'x' }])).toEqual(['one'])
  })
})
