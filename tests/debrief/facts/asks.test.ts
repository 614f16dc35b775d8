// What the month asked, against the actions there were.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asksOf, historyOf } from '#debrief'
import { advance, isRefusal, linkPlan, playMonth } from '#engine'
import { actionsOf } from '../../../src/debrief/facts/deed-actions.ts'
import { begin, everyDay, form, logOf, paperMonth } from '../../support/paper-month.ts'
import { anyMonth } from '../../support/random-month.ts'
import { anyLegal } from '../../support/random-play.ts'
import {
  booking,
  desk,
  dilemma,
  letter,
  option,
  organisation,
  paper,
  smallMonth,
} from '../../support/small-month.ts'
import { played } from './played.ts'

describe('what is asked', () => {
  it('is nothing in a month without letters, forms, counters and dates', () => {
    const { counts, total } = asksOf(played(smallMonth({ letters: [] })))
    expect(total).toBe(0)
    expect(Object.values(counts)).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
  })

  it('parts what is read from what rings, and counts what lay there at the start', () => {
    const base = smallMonth()
    const data = smallMonth({
      opening: { ...base.opening, letters: ['old'] },
      letters: [letter('old'), letter('new', { day: 9 }), letter('ring', { day: 20, channel: 'call' })],
    })
    const { asked, weeks } = asksOf(played(data))
    expect(asked.letters).toEqual([
      { day: 0, id: 'old' },
      { day: 9, id: 'new' },
    ])
    expect(asked.calls).toEqual([{ day: 20, id: 'ring' }])
    // the old one in the first week, one in the second, the call in the third
    expect(weeks.map(({ from, to, asked: count }) => [from, to, count])).toEqual([
      [1, 7, 1],
      [8, 14, 1],
      [15, 21, 1],
      [22, 30, 0],
    ])
  })

  it('counts a form, its sitting by its way, its papers and its deadline, each once', () => {
    const data = paperMonth({
      papers: [paper('id', { held: 'fresh' }), paper('income')],
      procedures: [form(['id', 'income'], { term: 10 })],
    })
    // day 1: the form is begun (in by the 11th) and done at a desk; id is given, income is missing. After 5 days of
    // checking it comes back on the 6th, with 14 days: by the 20th. Then income is fetched and sent by letter.
    const log = logOf({ 1: ['form alone'], 6: ['income fetch', 'form alone'] }, 30)
    const acts = [...log.map((each) => `${each.moment} ${each.option}`), 'evening sleep']
    const { asked, counts } = asksOf(played(data, acts))
    expect(asked.forms).toEqual([{ day: 1, id: 'form' }])
    expect(asked.desks).toEqual([{ day: 1, id: 'form' }])
    expect(asked.papers.map(({ day, id }) => `${day} ${id}`)).toEqual(['1 id', '1 income', '6 income'])
    expect(asked.trips).toEqual([{ day: 6, id: 'income' }])
    expect(asked.deadlines).toEqual([
      { day: 11, id: 'form' },
      { day: 20, id: 'form' },
    ])
    expect(counts.portals).toBe(0)
  })

  it('does not count a paper that was known already', () => {
    const again = { ...form(['id']), id: 'again' }
    const data = paperMonth({
      papers: [paper('id', { held: 'fresh' })],
      organisations: [organisation('office', { remembers: true })],
      procedures: [form(['id']), again],
      moments: everyDay(30, { 1: [begin('form'), begin('again')] }),
    })
    const log = logOf({ 1: ['form alone', 'again alone'] }, 30)
    const history = played(data, [...log.map((each) => `${each.moment} ${each.option}`), 'evening sleep'])
    expect(history.end.asked.map(({ answer }) => answer)).toEqual(['given', 'known'])
    expect(asksOf(history).counts.papers).toBe(1)
  })

  it('counts a place once a day, an instalment as a date, and nothing twice', () => {
    const data = smallMonth({
      letters: [],
      bookings: [
        booking('part', 12, -3500, { instalment: true }),
        booking('rent', 1, -64000),
        booking('next', 35, -3500, { instalment: true }),
      ],
      moments: [
        desk('hall', 3, [option('ask'), option('wait')], { place: 'town-hall', picture: 'town-hall-desk' }),
        dilemma('hold', 4, [option('stay')], { picture: 'phone-on-hold' }),
        dilemma('site', 5, [option('fill')], { picture: 'website-old-laptop' }),
        dilemma('ward', 6, [option('sit')], { place: 'hospital' }),
      ],
    })
    const { counts, total } = asksOf(played(data, ['hall ask', 'hall wait', 'hall done']))
    expect(counts).toEqual({
      letters: 0,
      forms: 0,
      papers: 0,
      desks: 1,
      portals: 1,
      calls: 1,
      deadlines: 1,
      trips: 1,
    })
    expect(total).toBe(5)
  })
})

describe('actions', () => {
  it('are those of the days that had a moment, by their level, and what decisions took of them', () => {
    // 90.0 in the first weeks: no loads but L0 and a friend not seen. Only day 9 has a moment: 1 day of ruimte, 4
    const data = smallMonth({
      opening: { ...smallMonth().opening, bandwidth: 900, account: 10_000_000 },
      moments: [desk('table', 9, [option('a', [], { actions: 1 }), option('b', [], { actions: 2 })])],
    })
    const { actions, weeks } = asksOf(played(data, ['table a', 'table b', 'table done']))
    expect(actions).toEqual({ had: 4, used: 3, looking: 0 })
    expect(weeks.map(({ had, used }) => [had, used])).toEqual([
      [0, 0],
      [4, 3],
      [0, 0],
      [0, 0],
    ])
  })

  it('count looking further apart, and the first sitting alone as one more', () => {
    // 30.0 is tunnel: looking costs an action
    const data = smallMonth({
      opening: { ...smallMonth().opening, bandwidth: 300 },
      moments: [dilemma('m', 1, [option('near'), option('far', [], { distance: 'far' })])],
    })
    const { actions } = asksOf(played(data, ['m look-further', 'm far']))
    expect([actions.used, actions.looking]).toEqual([0, 1])
    const twice = paperMonth({
      procedures: [form([]), { ...form([]), id: 'more' }],
      moments: paperMonth().moments.map((each) =>
        each.id === 'd1' && each.kind === 'dilemma'
          ? { ...each, options: [option('on', [begin('form'), begin('more')])] }
          : each,
      ),
    })
    // one action for the sitting and one for the first in a life; the second takes one
    const acts = ['d1 on', 'form alone', 'more alone', 'evening sleep']
    expect(asksOf(played(twice, acts)).actions.used).toBe(3)
  })

  it('are what the engine took, in any month', () => {
    fc.assert(
      fc.property(anyMonth, fc.nat(1000), (data, seed) => {
        const plan = linkPlan(data)
        const end = playMonth(plan, seed, anyLegal(plan, seed))
        const history = historyOf(plan, seed, end.decisions)
        for (const [index, decision] of history.log.entries()) {
          const before = history.before[index]
          const after = before === undefined ? undefined : advance(plan, before, decision)
          if (before === undefined || after === undefined || isRefusal(after)) throw new Error('unreadable')
          if (after.day !== before.day || after.stop.kind === 'end') continue
          const took = before.actions - after.actions + (after.owed - before.owed)
          expect(actionsOf(history, index).actions).toBe(took)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('a log that stops early', () => {
  it('gives what was played so far', () => {
    const data = smallMonth({
      letters: [letter('new', { day: 2 })],
      moments: [dilemma('m', 3, [option('on')]), dilemma('later', 20, [option('on')])],
    })
    const history = historyOf(linkPlan(data), 1, [{ moment: 'm', option: 'on' }])
    expect(history.problem?.code).toBe('log/cut-off')
    // it waits in the evening of the 3rd, and the two days behind it had no moment
    expect(asksOf(history).counts.letters).toBe(1)
    expect(asksOf(history).actions.had).toBe(0)
    expect(asksOf(historyOf(linkPlan(data), 1, [])).counts.letters).toBe(1)
  })
})
