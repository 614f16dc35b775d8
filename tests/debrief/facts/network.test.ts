// Whom a household met, warm or cold, and how often each paper was asked.

import { describe, expect, it } from 'vitest'
import { historyOf, networkOf, sameDecisions } from '#debrief'
import type { Effect } from '#engine'
import { carryOver } from '#engine'
import { around, begin, everyDay, form, logOf, paperMonth } from '../../support/paper-month.ts'
import { letter, organisation, paper, smallMonth } from '../../support/small-month.ts'
import { played } from './played.ts'

const told = (log: { moment: string; option: string }[]) => [
  ...log.map(({ moment, option }) => `${moment} ${option}`),
  'evening sleep',
]
const meets = (person: string): Effect => ({ do: 'contact', person })

describe('people', () => {
  it('are those of this month, with their days, and tie and trust from start to end', () => {
    const base = paperMonth()
    const data = {
      ...base,
      people: [...base.people, around('bo'), around('unseen', { tie: 2 })],
      moments: everyDay(30, {
        2: [meets('friend'), { do: 'tie', person: 'friend', by: 1 }],
        5: [meets('bo'), { do: 'trust', person: 'bo', by: 1 }],
        9: [meets('friend')],
      }),
    } satisfies typeof base
    expect(networkOf(played(data, told(logOf({}, 30)))).people).toEqual([
      {
        id: 'friend',
        kind: 'strong',
        days: [2, 9],
        works: '',
        tie: { start: 3, end: 4 },
        trust: { start: 0, end: 0 },
      },
      {
        id: 'bo',
        kind: 'weak',
        days: [5],
        works: '',
        tie: { start: 0, end: 0 },
        trust: { start: 0, end: 1 },
      },
    ])
  })

  it('and everything else are empty where nobody is met', () => {
    const nothing = { people: [], organisations: [], lost: [], papers: [], asked: 0, once: null, links: [] }
    expect(networkOf(played(smallMonth()))).toEqual(nothing)
  })
})

describe('organisations', () => {
  it('say when they became known, who handed over and how, what they asked and sent', () => {
    const base = paperMonth({ papers: [paper('id', { held: 'fresh' })], procedures: [form(['id'])] })
    const data = {
      ...base,
      people: [...base.people, around('clerk', { works: 'elsewhere' })],
      letters: [letter('note', { from: 'office', day: 3 })],
      moments: everyDay(30, {
        2: [begin('form')],
        6: [{ do: 'refer', to: 'elsewhere', by: 'office', warm: true }],
      }),
    } satisfies typeof base
    const { organisations, links, people } = networkOf(played(data, told(logOf({ 2: ['form alone'] }, 30))))
    expect(organisations).toEqual([
      { id: 'office', met: 2, handover: null, chain: 'end', asked: 1, letters: 1 },
      {
        id: 'elsewhere',
        met: 6,
        handover: { day: 6, by: 'office', how: 'warm' },
        chain: 'end',
        asked: 0,
        letters: 0,
      },
    ])
    // a warm handover brings the household to somebody who works there
    expect(people.map(({ id, days }) => [id, days])).toEqual([['clerk', [6]]])
    expect(links).toEqual([
      { from: 'home', to: 'clerk', how: 'weak' },
      { from: 'home', to: 'office', how: 'weak' },
      { from: 'clerk', to: 'elsewhere', how: 'works' },
      { from: 'office', to: 'elsewhere', how: 'warm' },
    ])
  })

  it('that were known when the month began are met on no day of it', () => {
    const data = paperMonth({ moments: everyDay(30, { 2: [begin('form')] }) })
    const before = played(data, told(logOf({}, 30)))
    const after = historyOf(before.plan, 1, before.log, carryOver(before.plan, before.end))
    expect(networkOf(after).organisations.map(({ id, met }) => [id, met])).toEqual([['office', 0]])
  })

  it('that only a lost handover led to are not met, and the loss is said', () => {
    const data = paperMonth({
      procedures: [],
      moments: everyDay(30, { 6: [{ do: 'refer', to: 'elsewhere', by: 'office', warm: false }] }),
    })
    const log = told(logOf({}, 30))
    const found = Array.from({ length: 30 }, (_, seed) => networkOf(played(data, log, seed)))
    // in ruimte 7 of 10 follow it up by themselves: of thirty some do not
    const lost = found.filter((each) => each.lost.length === 1)
    expect(lost.length).toBeGreaterThan(0)
    expect(lost.length).toBeLessThan(30)
    for (const { lost: gone, organisations } of lost) {
      expect(gone).toEqual([{ day: 6, by: 'office', to: 'elsewhere' }])
      expect(organisations).toEqual([])
    }
  })
})

describe('papers', () => {
  it('are counted by who asked, and beside it the same month in which a paper is asked once', () => {
    const second = { ...form(['id', 'income'], { party: 'elsewhere' }), id: 'again' }
    const data = paperMonth({
      papers: [paper('id', { held: 'fresh' }), paper('income', { held: 'fresh' })],
      organisations: [organisation('office'), organisation('elsewhere')],
      procedures: [form(['id', 'income']), second],
      moments: everyDay(30, { 1: [begin('form'), begin('again')] }),
    })
    const history = played(data, told(logOf({ 1: ['form alone'], 2: ['again alone'] }, 30)))
    const once = { id: 'ask-once', changes: [{ change: 'circumstances' as const, set: { once: true } }] }
    const { papers, asked, once: fewer } = networkOf(history, sameDecisions(history, [once]).under[0])
    // two papers at two offices; asked once, the second office knows both
    expect([asked, fewer]).toEqual([4, 2])
    expect(papers.map(({ id, count, parties, once: less }) => [id, count, parties, less])).toEqual([
      ['id', 2, ['office', 'elsewhere'], 1],
      ['income', 2, ['office', 'elsewhere'], 1],
    ])
    expect(papers[0]?.asks.map(({ day, answer }) => [day, answer])).toEqual([
      [1, 'given'],
      [2, 'given'],
    ])
  })
})
