// Every month that comes with the project can be led by somebody and played by a group of ten.

import { describe, expect, it } from 'vitest'
import type { GroupCut, Plan } from '#engine'
import { linkPlan, luck } from '#engine'
import { readMonth, shippedMonths } from '#scenario/files'
import { facilitator, openGroup, START } from '../session/group.ts'
import { shippedFiles } from '../support/shipped-files.ts'

/** What a group decides, out of what it may: the same each time. */
type Pattern = (moment: string, options: readonly string[], habit: string | undefined) => string | undefined

const patterns: [string, Pattern][] = [
  ['as the household would', (_, options, habit) => options.find((each) => each === habit) ?? options[0]],
  ['always the first', (_, options) => options[0]],
  ['always the last', (_, options) => options.at(-1)],
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((seed): [string, Pattern] => [
    `by luck ${seed}`,
    (moment, options) => options[Math.floor(luck(seed, moment, 0) * options.length)],
  ]),
]

/** The decisions that came to a group, in order. */
function playCut(plan: Plan, cut: GroupCut, seed: number, pattern: Pattern): string[] {
  const group = openGroup({ plan, cut, seed, mode: 'hands' })
  const came: string[] = []
  group.ask({ type: 'begin', beat: 0 })
  while (group.authority.phase === 'read') {
    const beat = group.beat()
    const { flow, options } = group.authority.view(facilitator, START)
    came.push(flow.moment)
    const option = pattern(flow.moment, options, cut.habits[flow.moment])
    if (option === undefined) throw new Error(`Nothing to choose at ${flow.moment}`)
    group.ask({ type: 'decide', beat, option, reason: 'zo besloten' })
    group.ask({ type: 'begin', beat })
  }
  expect(group.authority.phase).toBe('end')
  expect(group.authority.view(facilitator, START).month?.day).toBe(plan.data.days)
  return came
}

describe.each(shippedFiles())('%s with ten people', { timeout: 60_000 }, (_id, file) => {
  const { month } = readMonth(file)
  const cut = month?.cut
  const plan = month === null ? null : linkPlan(month.plan)

  it('has ten to thirteen decisions in 45 minutes, some of which may be skipped', () => {
    const moments = cut?.moments ?? []
    expect(moments.length).toBeGreaterThanOrEqual(10)
    expect(moments.length).toBeLessThanOrEqual(13)
    expect(moments.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(45)
    expect(moments.filter(({ skip }) => skip).length).toBeGreaterThanOrEqual(3)
    for (const { minutes, talk } of moments) expect(talk).toBeLessThan(minutes * 60)
  })

  it('says what the household does about every decision of the month', () => {
    for (const moment of (plan as Plan).options.keys())
      expect(Object.keys(cut?.habits ?? {})).toContain(moment)
  })

  it('has two to four notes on each decision, in every language, with a question among them', () => {
    for (const { moment } of cut?.moments ?? []) {
      const keys = cut?.notes[moment] ?? []
      expect(keys.length).toBeGreaterThanOrEqual(2)
      expect(keys.length).toBeLessThanOrEqual(4)
      for (const texts of Object.values(month?.notes ?? {})) {
        const lines = keys.map((key) => texts[key] ?? '')
        expect(lines.filter((line) => line === '')).toEqual([])
        expect(lines.some((line) => line.includes('?'))).toBe(true)
      }
    }
    const { nl, en } = month?.notes ?? {}
    for (const key of Object.keys(nl ?? {})) expect(en?.[key]).not.toBe(nl?.[key])
  })

  it.each(patterns)('comes to its end, decided %s', (_name, pattern) => {
    for (const seed of [1, 2, 3]) {
      const came = playCut(plan as Plan, cut as GroupCut, seed, pattern)
      expect(came.length).toBeGreaterThanOrEqual(10)
      expect(new Set(came).size).toBe(came.length)
    }
  })

  it('brings every decision of the cut to some group', () => {
    const came = new Set(
      patterns.flatMap(([, pattern], index) => playCut(plan as Plan, cut as GroupCut, index + 1, pattern)),
    )
    expect([...came].sort()).toEqual((cut?.moments ?? []).map(({ moment }) => moment).sort())
  })
})

describe('the notes of a facilitator', () => {
  it('stand in no file that anybody else loads', () => {
    const { files } = shippedMonths()
    const isNotes = (name: string) => /\.notes\.[a-z]{2}\.json$/.test(name)
    const notes = [...files].flatMap(([name, json]) =>
      isNotes(name) ? Object.values(JSON.parse(json) as Record<string, string>) : [],
    )
    // Every month has at least two notes on each of its ten decisions or more, in two languages.
    expect(notes.length).toBeGreaterThanOrEqual(shippedFiles().length * 2 * 10 * 2)
    const loaded = [...files].flatMap(([name, json]) => (isNotes(name) ? [] : [json])).join('\n')
    // As they stand in JSON, where a quotation mark is written with a stroke before it.
    for (const note of notes) expect(loaded).not.toContain(JSON.stringify(note).slice(1, -1))
  })
})
