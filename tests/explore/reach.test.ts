// What a search reaches in a month written for it, and what it says of the rest. Every answer follows from the file:
// tests/fixtures/explore/zoeken/month.yaml.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Expr } from '#engine'
import { linkPlan } from '#engine'
import type { ReachedItem } from '#explore'
import { withLines } from '#explore'
import { readMonth } from '#scenario/files'
import { exploreHere } from '../support/explore-here.ts'
import { dilemma, madeUp, option, smallMonth, smallPlan } from '../support/small-month.ts'

const file = join(import.meta.dirname, '..', 'fixtures', 'explore', 'zoeken', 'month.yaml')
const { month, findings } = readMonth(file)
if (month === null) throw new Error(findings.map(({ text }) => text).join('\n'))
const lines = readFileSync(file, 'utf8').split('\n')

/** The line of the file, from 1, that holds these words; there is one. */
function lineWith(words: string): number {
  const at = lines.flatMap((line, n) => (line.includes(words) ? [n + 1] : []))
  expect(at, words).toHaveLength(1)
  return at[0] as number
}

const plan = linkPlan(month.plan)
const report = withLines(exploreHere(plan, { plays: 300 }), month.places)
const item = (kind: string, id: string): ReachedItem => {
  const found = report.reach.find((each) => each.kind === kind && each.id === id)
  if (found === undefined) throw new Error(`there is no ${kind} ${id}`)
  return found
}

describe('reach', () => {
  it('counts the plays that came to each item, once a play', () => {
    // Both moments come in every play, and one option of each is chosen. Options that cannot be taken take no share.
    expect(item('moment', 'stoel').plays).toBe(300)
    expect(item('option', 'stoel/zitten').plays + item('option', 'stoel/staan').plays).toBe(300)
    expect(item('option', 'tafel/eten').plays + item('option', 'tafel/gok').plays).toBe(300)
    expect(item('outcome', 'tafel/gok/altijd').plays).toBe(item('option', 'tafel/gok').plays)
    for (const id of ['stoel/zitten', 'stoel/staan', 'tafel/eten', 'tafel/gok'])
      expect(item('option', id).plays).toBeGreaterThan(0)
  })

  it('counts how the month ended: one level, arrears or none, and each need', () => {
    const level = ['ruimte', 'krap', 'tunnel', 'overleven'].map((id) => item('ending', `level/${id}`).plays)
    expect(level.reduce((sum, each) => sum + each)).toBe(300)
    expect(item('ending', 'arrears/none').plays).toBe(300)
    expect(item('ending', 'need/fiets/open').plays).toBe(300)
  })

  it.each([
    // [what, why, what it names, words of the line where that stands]
    ['moment:kast', 'condition', 'flags.sleutel', 'when: flags.sleutel && account >= 10.00'],
    ['moment:doos', 'together', 'chose.stoel == "zitten" && chose.stoel == "staan"', 'when: chose.stoel =='],
    ['moment:bel', 'luck', '', 'luck: { chance: 0 }'],
    ['option:tafel/kopen', 'money', '', '- id: kopen'],
    ['option:tafel/rijk', 'condition', 'account >= 500', 'when: account >= 500.00'],
    ['outcome:tafel/gok/daarna', 'earlier', '', '{ id: altijd'],
    ['letter:brief-rijk', 'condition', 'account >= 900', 'when: account >= 900.00'],
  ])('names what bars %s, with its line', (key, why, what, words) => {
    const [kind = '', id = ''] = key.split(':')
    const { plays, how, bars } = item(kind, id)
    expect([plays, how]).toEqual([0, 'sought'])
    expect(bars).toEqual([expect.objectContaining({ why, what, line: lineWith(words) })])
  })

  it.each(['letter:brief-kast', 'step:sleutelplan/vragen', 'result:sleutelplan/ja', 'option:kast/opendoen'])(
    'leads from %s back to the condition that bars the moment it lies behind',
    (key) => {
      const [kind = '', id = ''] = key.split(':')
      const { bars } = item(kind, id)
      expect(bars[0]?.why).toBe('behind')
      expect(bars.at(-1)).toEqual({
        why: 'condition',
        at: 'moment:kast#when',
        what: 'flags.sleutel',
        line: lineWith('when: flags.sleutel'),
      })
    },
  )
})

describe('a play that is steered', () => {
  // Eight evenings with five options each; the ninth moment asks for the same one of the five every time. By lot that
  // is one play in 5^8 = 390,625.
  const evenings = [1, 2, 3, 4, 5, 6, 7, 8]
  const options = ['a', 'b', 'c', 'd', 'e'].map((id) => option(id))
  const chose = (day: number): Expr => ['==', ['get', 'chose', `m${day}`], 'd']
  const needle = smallPlan({
    moments: [
      ...evenings.map((day) => dilemma(`m${day}`, day, options)),
      dilemma('door', 9, [option('in')], {
        trigger: {
          from: 9,
          to: 9,
          when: evenings.slice(1).reduce<Expr>((all, day) => ['and', all, chose(day)], chose(1)),
        },
      }),
    ],
  })

  it('comes to what lies behind eight right choices, and hands over a log that leads there', () => {
    const door = exploreHere(needle, { plays: 50 }).reach.find(({ id }) => id === 'door')
    expect([door?.plays, door?.how, door?.bars]).toEqual([0, 'steered', []])
    const right = door?.example?.decisions.filter(
      ({ moment, option: chosen }) => moment !== 'evening' && chosen === 'd',
    )
    expect(right).toHaveLength(8)
    expect(door?.example?.decisions.some(({ moment }) => moment === 'door')).toBe(true)
  })
})

describe('a month that leaves nothing to choose', () => {
  // Whoever paid 60 of the 100 euros on day 3 cannot pay 50 on day 5, and there is nothing else to do there.
  const pay = (id: string, cents: number) =>
    option(
      id,
      [{ do: 'pay', id, cents, kind: 'phone', ruleMaker: 'price', source: madeUp, from: 'account' }],
      {
        needs: { account: cents, purse: 0 },
      },
    )
  const plan = smallPlan({
    opening: { ...smallMonth().opening, account: 10000 },
    moments: [
      dilemma('first', 3, [pay('much', 6000), option('leave')]),
      dilemma('then', 5, [pay('half', 5000)]),
    ],
  })
  const report = exploreHere(plan, { plays: 100 })

  it('has plays that are stuck, each with where and by which choices; the others are counted', () => {
    expect(report.stuck[0]).toMatchObject({
      moment: 'then',
      day: 5,
      decisions: [
        { moment: 'first', option: 'much' },
        { moment: 'evening', option: 'sleep' },
      ],
    })
    // only who left on day 3 comes to the end, with 50 euros
    expect(report.plays.done).toBe(report.reach.find(({ id }) => id === 'then/half')?.plays)
    expect(report.plays.done).toBeGreaterThan(20)
    expect(report.plays.done).toBeLessThan(80)
    expect(report.spread?.balance).toMatchObject({ least: 5000, most: 5000 })
    expect(report.complete).toBe(true)
  })
})
