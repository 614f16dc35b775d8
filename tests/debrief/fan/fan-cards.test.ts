// The fan: six to twelve cards from a group's own month.

import { describe, expect, it } from 'vitest'
import type { CardId, Evidence, Finding, FindingKind } from '#debrief'
import { cards, fanCards } from '#debrief'
import { dilemma, option, smallMonth } from '../../support/small-month.ts'
import { played } from '../facts/played.ts'

const empty = played(smallMonth())
const about = (id: string, day: number, kind: Evidence['kind'] = 'moment'): Evidence => ({ kind, id, day })
function finding(card: CardId, kind: FindingKind, evidence: Evidence[]): Finding {
  const { grade, sources } = cards[card]
  return { card, code: `${card}-x`, kind, day: 0, params: { count: 1 }, evidence, grade, source: sources[0] }
}
const told = (list: readonly { card: string; about: Evidence }[]) =>
  list.map(({ card, about: { id } }) => `${card} ${id}`)

describe('a fan', () => {
  it('is empty for a month in which nothing was found and nothing happened', () => {
    expect(fanCards(empty, [])).toEqual([])
  })

  it('carries what the finding says, about the place people will remember', () => {
    const evidence = [about('rent', 2, 'bill'), { ...about('drum', 6), option: 'buy' }]
    expect(fanCards(empty, [finding('slack', 'pattern', evidence)])).toEqual([
      {
        card: 'slack',
        about: { kind: 'moment', id: 'drum', day: 6, option: 'buy' },
        code: 'slack-x',
        kind: 'pattern',
        params: { count: 1 },
        grade: 'strong',
        source: 'movisie-2024',
      },
    ])
  })

  it('has one card for each mechanism, skill in front and the rest by day, the month as a whole last', () => {
    const findings = [
      finding('doenvermogen', 'circumstance', [about('note', 0, 'letter')]),
      finding('avoidance', 'pattern', [about('late', 9, 'letter')]),
      finding('avoidance', 'circumstance', [about('other', 1, 'letter')]),
      finding('ties', 'skill', [about('friend', 20, 'person')]),
      finding('slack', 'no-good-option', [about('drum', 6)]),
    ]
    expect(told(fanCards(empty, findings))).toEqual([
      'ties friend',
      'slack drum',
      'avoidance late',
      'doenvermogen note',
    ])
  })

  it('prefers a finding about a moment, and a moment that no other card is about', () => {
    const findings = [
      finding('focus-dividend', 'skill', [about('rent', 1, 'bill')]),
      finding('focus-dividend', 'skill', [about('shop', 4)]),
      finding('slack', 'pattern', [about('drum', 6)]),
      finding('packing', 'pattern', [about('drum', 6), about('till', 8)]),
      finding('juggling', 'pattern', [about('till', 8)]),
    ]
    expect(told(fanCards(empty, findings))).toEqual([
      'focus-dividend shop',
      'slack drum',
      'packing till',
      'juggling till',
    ])
  })

  it('leaves out what points to nothing one can hold up', () => {
    expect(fanCards(empty, [finding('uncertainty', 'circumstance', [])])).toEqual([])
    expect(fanCards(empty, [finding('shame', 'circumstance', [about('E1', 3, 'event')])])).toEqual([])
  })

  it('holds twelve at most: what people met goes before what holds in general', () => {
    const names = Object.keys(cards) as CardId[]
    const findings = names.map((card, index) =>
      finding(card, index < 10 ? 'circumstance' : 'pattern', [about(card, index + 1)]),
    )
    const fan = fanCards(empty, findings)
    // twenty mechanisms: all ten patterns, and the first two of the ten circumstances
    expect(fan.length).toBe(12)
    expect(fan.filter(({ kind }) => kind === 'circumstance').map(({ card }) => card)).toEqual(
      names.slice(0, 2),
    )
  })
})

describe('where findings are few', () => {
  const moment = (id: string, day: number, tags: string[]) => dilemma(id, day, [option('a')], { tags })
  const data = smallMonth({
    moments: [
      moment('one', 1, ['shame', 'hassle']),
      moment('two', 2, ['shame', 'human']),
      moment('three', 3, ['joy']),
      moment('four', 4, ['shame', 'slack']),
      moment('five', 5, ['hassle']),
      moment('six', 6, ['juggling']),
      moment('seven', 7, ['packing']),
      moment('eight', 8, ['mistrust']),
      moment('nine', 9, ['children']),
    ],
  })

  it('moments that the file ties to a mechanism fill up to six, a new mechanism for a new moment', () => {
    // one: shame. two: nothing new. four: slack. five: hassle. six, seven: their own. eight: the sixth; nine is over.
    expect(told(fanCards(played(data), []))).toEqual([
      'shame one',
      'slack four',
      'hassle five',
      'juggling six',
      'packing seven',
      'mistrust eight',
    ])
  })

  it('not those that a finding is about already', () => {
    const found = [finding('shame', 'pattern', [about('six', 6)])]
    expect(told(fanCards(played(data), found))).toEqual([
      'hassle one',
      'slack four',
      'shame six',
      'packing seven',
      'mistrust eight',
      'children nine',
    ])
  })
})
