// Messages by other ways than a letter: taken in, gone, or waiting; and letters in plain words.

import { describe, expect, it } from 'vitest'
import type { Channel, Letter, Level, PlanData } from '#engine'
import { legalDecisions, linkPlan, loadTerms, luck, replay, startMonth, view } from '#engine'
import { around, evening, everyDay, form, paperMonth, refusedOn } from '../support/paper-month.ts'
import { booking, letter, organisation, smallMonth } from '../support/small-month.ts'

const AT: Record<Level, number> = { ruimte: 900, krap: 600, tunnel: 300, overleven: 0 }
/** Table of channel.ts: chance that a message is taken in. */
const CHANCE: Record<Exclude<Channel, 'letter'>, Record<Level, number>> = {
  visit: { ruimte: 0.95, krap: 0.85, tunnel: 0.7, overleven: 0.5 },
  call: { ruimte: 0.9, krap: 0.8, tunnel: 0.6, overleven: 0.4 },
  email: { ruimte: 0.8, krap: 0.6, tunnel: 0.35, overleven: 0.2 },
  app: { ruimte: 0.75, krap: 0.55, tunnel: 0.35, overleven: 0.2 },
}
const cases = Object.entries(CHANCE).flatMap(([channel, chances]) =>
  Object.entries(chances).map(([level, chance]) => [channel, level, chance] as [Channel, Level, number]),
)

const month = (message: Partial<Letter>, level: Level = 'ruimte', more: Partial<PlanData> = {}): PlanData => {
  const data = paperMonth({ letters: [letter('msg', { day: 1, ...message })], moments: everyDay(4), ...more })
  return { ...data, opening: { ...data.opening, bandwidth: AT[level] } }
}
const start = (data: PlanData, seed: number) => startMonth(linkPlan(data), seed)
const seedWhere = (holds: (draw: number) => boolean): number => {
  for (let seed = 1; seed < 500; seed++) if (holds(luck(seed, 'message:msg', 0))) return seed
  throw new Error('no such seed')
}
const misses = seedWhere((draw) => draw >= 0.95)
const reaches = seedWhere((draw) => draw < 0.2)

describe('a message', () => {
  it.each(cases)(
    'by %s at %s is taken in when the draw of its name is under %d',
    (channel, level, chance) => {
      const data = month({ channel, plain: true }, level)
      for (let seed = 0; seed < 60; seed++) {
        const draw = luck(seed, 'message:msg', 0)
        expect(start(data, seed).letters[0]?.whole).toBe(draw < chance)
      }
    },
  )

  it('taken in does what it says on the day it comes, without an act', () => {
    const state = start(month({ channel: 'email', content: 'certainty' }), reaches)
    expect(state.letters[0]).toMatchObject({ arrived: 1, opened: 1, whole: true, together: false })
    expect(state.events).toEqual([{ day: 1, code: 'E10', tenths: 60, cause: 'msg' }])
  })

  it.each(['call', 'visit'] as const)('by %s has a voice: bad news is not read alone', (channel) => {
    const state = start(month({ channel, content: 'bad-news' }), reaches)
    expect(state.letters[0]).toMatchObject({ whole: true, together: true })
    expect(state.events).toEqual([])
    const mail = start(month({ channel: 'email', content: 'bad-news' }), reaches)
    expect(mail.events.map((event) => event.code)).toEqual(['E6'])
  })

  it.each(['call', 'visit'] as const)('by %s is gone when it passed by, and weighs nothing', (channel) => {
    const data = month({ channel, content: 'threat', effects: [{ do: 'flag', flag: 'heard', value: true }] })
    const state = start(data, misses)
    expect(state.letters[0]).toMatchObject({ missed: true, whole: false })
    expect([state.flags, state.events]).toEqual([{}, []])
    expect(loadTerms(linkPlan(data), state).some((term) => term.code === 'L3')).toBe(false)
    expect(legalDecisions(linkPlan(data), state).map((each) => each.moment)).not.toContain('msg')
    const { refusal } = replay(linkPlan(data), misses, [{ moment: 'msg', option: 'open' }])
    expect(refusal?.refused).toBe('letter/missed')
    expect(view(linkPlan(data), state, 'player').letters[0]?.canReadTogether).toEqual([])
  })

  it.each(['email', 'app'] as const)('by %s waits unread, weighs 2, and can be opened later', (channel) => {
    const data = month({ channel, effects: [{ do: 'flag', flag: 'heard', value: true }] })
    const state = start(data, misses)
    expect(state.letters[0]).toMatchObject({ missed: false, opened: 0 })
    expect(loadTerms(linkPlan(data), state).find((term) => term.code === 'L3')?.points).toBe(2)
    expect(evening(data, 3, { 3: ['msg open'] }, misses).flags).toEqual({ heard: true })
    const things = view(linkPlan(data), state, 'player').house.things
    expect([things.mat, things.letterbox]).toEqual(['letters-0', 'closed']) // nothing fell through the door
  })

  it('that something sends comes on its day, with luck of its own', () => {
    const data = month({ day: 0, channel: 'call' }, 'ruimte', {
      moments: everyDay(4, { 1: [{ do: 'letter', letter: 'msg', inDays: 2 }] }),
    })
    expect(evening(data, 2, {}, reaches).letters).toEqual([])
    expect(evening(data, 3, {}, reaches).letters).toMatchObject([{ id: 'msg', arrived: 3, whole: true }])
    expect(evening(data, 3, {}, misses).letters).toMatchObject([{ id: 'msg', arrived: 3, missed: true }])
  })

  it('already there on the eve waits to be opened', () => {
    const data = month({ day: 0, channel: 'email' })
    const eve = { ...data, opening: { ...data.opening, letters: ['msg'] } }
    expect(start(eve, reaches).letters).toMatchObject([{ id: 'msg', arrived: 0, opened: 0 }])
    expect(evening(eve, 1, { 1: ['msg open'] }).letters[0]?.whole).toBe(true)
  })
})

describe('a call about a bill', () => {
  const claim = { bookings: [booking('claim', 12, -5000, { known: false })] }
  const data = month({ channel: 'call', content: 'bill', bill: 'claim' }, 'ruimte', claim)
  const pays = (seed: number) =>
    legalDecisions(linkPlan(data), evening(data, 1, {}, seed)).filter((each) => each.option === 'pay')

  it('makes it known and payable when it is taken in', () => {
    expect(evening(data, 1, {}, reaches).bills[0]).toMatchObject({ known: true, asked: true })
    expect(pays(reaches)).toEqual([{ moment: 'claim', option: 'pay' }])
  })

  it('leaves it unknown when it passed by, until it bounces or a letter comes', () => {
    expect(evening(data, 1, {}, misses).bills[0]).toMatchObject({ known: false, asked: false })
    expect(pays(misses)).toEqual([])
  })
})

describe('a step of the ladder, or a word about an application, that is no letter', () => {
  it('comes as its channel does, on the day of the step', () => {
    const data = paperMonth({
      letters: [...smallMonth().letters, letter('msg', { bill: 'rent', step: 'reminder', channel: 'call' })],
      bookings: [booking('rent', 1, -2_000_000)],
      moments: everyDay(2),
    })
    // the account holds 10,000.00: a rent of 20,000.00 bounces on the 1st, its reminder comes the same day
    expect(start(data, reaches).letters).toMatchObject([{ id: 'msg', bill: 'rent', arrived: 1, whole: true }])
    expect(start(data, misses).letters).toMatchObject([{ id: 'msg', bill: 'rent', arrived: 1, missed: true }])
  })

  it('of an application too, so that it can be missed; the application comes back all the same', () => {
    const data = paperMonth({
      letters: [letter('ring', { channel: 'call', from: 'office' })],
      procedures: [form(['id'], { check: 1, letters: { incomplete: 'ring', lapsed: '' } })],
    })
    const missing = (seed: number) => evening(data, 2, { 1: ['form alone'] }, seed)
    const heard = Array.from({ length: 40 }, (_, seed) => missing(seed))
    for (const [seed, state] of heard.entries()) {
      const draw = luck(seed, 'message:ring@form', 0)
      expect(state.letters).toMatchObject([{ id: 'ring@form', arrived: 2, missed: draw >= 0.9 }])
      expect(state.procedures[0]?.status).toBe('returned')
    }
    expect(new Set(heard.map((state) => state.letters[0]?.missed))).toEqual(new Set([true, false]))
  })
})

describe('all that lies there, opened together', () => {
  it('opens letters and unread messages once each, also what one of them brings into view; a missed call stays gone', () => {
    const more = letter('more', { content: 'bad-news' })
    const data = paperMonth({
      letters: [
        letter('a', { day: 1, content: 'bad-news', effects: [{ do: 'letter', letter: 'more', inDays: 0 }] }),
        letter('b', {
          day: 1,
          content: 'certainty',
          effects: [{ do: 'open', letter: 'all', together: true }],
        }),
        letter('msg', { day: 1, channel: 'call' }),
        more,
      ],
      moments: everyDay(2, { 1: [{ do: 'open', letter: 'all', together: true }] }),
    })
    const state = evening(data, 1, {}, misses)
    const opened = state.letters.map(({ id, whole, together, missed }) => [id, whole, together, missed])
    expect(opened).toEqual([
      ['a', true, true, false],
      ['b', true, true, false],
      ['msg', false, false, true],
      ['more', true, true, false], // came by opening `a`, and `b` opens all
    ])
    expect(state.events.map((event) => event.code)).toEqual(['E10']) // no E6: nothing was read alone
  })
})

describe('plain words', () => {
  const first = (data: PlanData) => evening(data, 1, { 1: ['msg open'] }).letters[0]
  it('open whole in overleven, where an official letter gives its first lines', () => {
    expect(first(month({ plain: false }, 'overleven'))).toMatchObject({ opened: 1, whole: false })
    expect(first(month({ plain: true }, 'overleven'))).toMatchObject({ opened: 1, whole: true })
    const twice = { 1: ['msg open', 'msg open'] }
    expect(refusedOn(month({ plain: false }, 'overleven'), 1, twice)).toBe('letter/rest-opens-tomorrow')
  })

  it('are those of the sender, for a letter of the rules pack: the party of the application or of the bill', () => {
    const data = (plain: boolean, party: string) => {
      const base = paperMonth({
        letters: [letter('reminder', { from: '' })],
        organisations: [organisation('office', { plain })],
        bookings: [booking('rent', 1, -2_000_000, { party })],
        people: [...smallMonth().people, around('ada')],
        moments: everyDay(2),
      })
      return { ...base, opening: { ...base.opening, bandwidth: 0 } }
    }
    const open = { 1: ['reminder@rent open'] }
    expect(evening(data(true, 'office'), 1, open).letters[0]?.whole).toBe(true)
    expect(evening(data(false, 'office'), 1, open).letters[0]?.whole).toBe(false)
    expect(evening(data(true, 'landlord'), 1, open).letters[0]?.whole).toBe(false)
    // who wrote is known once it has been read
    expect(evening(data(true, 'office'), 1, open).organisations).toEqual(['office'])
  })
})
