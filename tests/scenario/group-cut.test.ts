import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import type { Bundle, Compiled, Month } from '#scenario'
import { compileMonth, textHash } from '#scenario'

const root = join(import.meta.dirname, '..', '..')
const bundle = (file: string, content: string): Bundle => ({ file, content, overlays: {} })
const sound = readFileSync(join(root, 'tests', 'fixtures', 'group', 'month.yaml'), 'utf8')
const packs = {
  'nl-2025': bundle('nl-2025.yaml', readFileSync(join(root, 'scenarios', 'rules', 'nl-2025.yaml'), 'utf8')),
}
const compiled = (content: string, english?: string): Compiled =>
  compileMonth({
    file: 'month.yaml',
    content,
    overlays: english === undefined ? {} : { en: { file: 'en.yaml', content: english } },
    packs,
    known: {},
  })

function monthOf({ month, findings }: Compiled): Month {
  if (month === null) throw new Error(findings.map(({ text }) => text).join('\n'))
  return month
}

describe('the cut of a month for a group', () => {
  const { cut, plan } = monthOf(compiled(sound))

  it('takes its decisions in the order of the month, a talk as its turns', () => {
    // The talk has 11 minutes for three turns: 4, 4 and 3.
    expect(cut?.moments).toEqual([
      { moment: 'trommel', minutes: 4, talk: 120, skip: false },
      { moment: 'jas', minutes: 4, talk: 0, skip: false },
      { moment: 'band', minutes: 4, talk: 0, skip: false },
      { moment: 'soep', minutes: 4, talk: 0, skip: false },
      { moment: 'tafel', minutes: 4, talk: 0, skip: false },
      { moment: 'gesprek/begin', minutes: 4, talk: 90, skip: true },
      { moment: 'gesprek/midden', minutes: 4, talk: 90, skip: true },
      { moment: 'gesprek/slot', minutes: 3, talk: 90, skip: true },
      { moment: 'tent', minutes: 4, talk: 0, skip: false },
      { moment: 'laat', minutes: 5, talk: 60, skip: true },
    ])
    expect(cut?.minutes).toBe(40)
  })

  it('has the habits as they are written', () => {
    expect(cut?.habits).toEqual({
      trommel: 'vragen',
      tafel: 'done',
      'gesprek/slot': 'dag',
      brief: 'leave',
      huur: 'pay',
      hulp: 'together',
      income: 'leave',
    })
  })

  it('names the notes of each decision; a turn without its own has those of its talk', () => {
    expect(cut?.notes).toEqual({
      laat: ['moments.laat.notes.0'],
      trommel: ['moments.trommel.notes.0', 'moments.trommel.notes.1'],
      'gesprek/begin': ['moments.gesprek.notes.0'],
      'gesprek/midden': ['moments.gesprek.turns.midden.notes.0'],
      'gesprek/slot': ['moments.gesprek.notes.0'],
    })
  })

  it('is no part of the plan: a month is the same with and without it', () => {
    const { group: _, ...alone } = parse(sound)
    const month = monthOf(compiled(stringify(alone)))
    expect(month.cut).toBeNull()
    expect(month.plan).toEqual(plan)
  })
})

describe('the notes of a facilitator', () => {
  it('are translated like any text, and stand in no other text', () => {
    const key = 'moments.trommel.notes.1'
    const english = stringify({ [key]: { hash: textHash('Wat zou jij doen?'), text: 'What would you do?' } })
    const { texts, notes } = monthOf(compiled(sound, english))
    expect(notes.nl?.[key]).toBe('Wat zou jij doen?')
    expect(notes.en?.[key]).toBe('What would you do?')
    expect(notes.en?.['moments.laat.notes.0']).toBe('Wie rekent er mee?')
    for (const all of Object.values(texts))
      expect(Object.keys(all).filter((each) => each.includes('.notes.'))).toEqual([])
  })

  it.each([
    ['blame nobody', 'Wie rekent er mee?', 'Dit is hun eigen schuld.', 'words/blame'],
    ['have nothing filled in', 'Wie rekent er mee?', 'Er staat {account}.', 'words/placeholder'],
    ['do not raise their voice', 'Wie rekent er mee?', 'Kijk goed!', 'words/shout'],
  ])('%s', (_, from, to, code) => {
    expect(compiled(sound.replace(from, `"${to}"`)).findings.map((each) => each.code)).toContain(code)
  })
})

/** What is replaced in the sound file, by what; the finding's severity, code, words, place and proposal. */
const faults: [what: string, from: string, to: string, code: string, words: RegExp, proposal?: string][] = [
  [
    'an unknown moment',
    'moment: jas',
    'moment: jaz',
    'error reference/unknown-moment',
    /no moment `jaz`/,
    'jas',
  ],
  [
    'an unknown turn',
    '{ moment: jas,',
    '{ moment: gesprek/slto,',
    'error reference/unknown-moment',
    /no moment `gesprek\/slto`/,
    'gesprek/slot',
  ],
  [
    'a moment that is no key at all',
    'moment: jas',
    'moment: De jas',
    'error schema/format',
    /`De jas` is not a decision/,
  ],
  [
    'a decision named twice',
    'moment: band',
    'moment: jas',
    'error group/twice',
    /`jas` stands in the cut twice/,
  ],
  [
    'a turn beside its whole talk',
    'moment: tent',
    'moment: gesprek/slot',
    'error group/twice',
    /`gesprek\/slot` stands in the cut twice/,
  ],
  [
    'a talk with less than a minute a turn',
    'minutes: 11, talk: 90',
    'minutes: 2, talk: 90',
    'error group/talk-too-short',
    /3 turns, and 2 minutes/,
    '3',
  ],
  ['no minutes', 'moment: jas, minutes: 4', 'moment: jas', 'error schema/missing', /`minutes` is missing/],
  [
    'an unknown key',
    'minutes: 5, talk',
    'minutes: 5, tlak',
    'error schema/unknown-key',
    /`tlak` is not known/,
    'talk',
  ],
  ['a talk of a day', 'talk: 60', 'talk: 86400', 'error schema/size', /`talk` is `86400`/],
  [
    'a habit of nothing',
    'tafel: done',
    'tafle: done',
    'error reference/unknown-habit',
    /Nothing here is called `tafle`/,
    'tafel',
  ],
  [
    'a habit of a whole talk',
    'gesprek/slot: dag',
    'gesprek: dag',
    'error reference/unknown-habit',
    /is a talk: a habit is of one turn/,
    'gesprek/begin',
  ],
  [
    'an option that a moment does not have',
    'trommel: vragen',
    'trommel: vragn',
    'error reference/unknown-habit-option',
    /is a moment; there is no `vragn`/,
    'vragen',
  ],
  [
    'a letter that is paid',
    'brief: leave',
    'brief: pay',
    'error reference/unknown-habit-option',
    /is a letter; there is no `pay` there. There are: open, together, leave/,
  ],
  [
    'a bill that is opened',
    'huur: pay',
    'huur: open',
    'error reference/unknown-habit-option',
    /is a bill.*pay, leave/,
  ],
  [
    'an application that is fetched',
    'hulp: together',
    'hulp: fetch',
    'error reference/unknown-habit-option',
    /is an application.*alone, together, hand-over, leave/,
  ],
  [
    'a paper that is opened',
    'income: leave',
    'income: open',
    'error reference/unknown-habit-option',
    /is a paper.*fetch, leave/,
  ],
  [
    'minutes that do not add up',
    'minutes: 40',
    'minutes: 45',
    'warning group/minutes',
    /take 40 minutes/,
    '40',
  ],
  ['an empty note', 'notes: [Wie rekent er mee?]', 'notes: [""]', 'error schema/size', /is empty/],
]

describe('a cut with one fault', () => {
  it('is sound without it', () => {
    expect(compiled(sound).findings).toEqual([])
  })

  it.each(faults)('%s: says so where it stands', (_, from, to, code, words, proposal) => {
    expect(sound.split(from).length).toBe(2)
    const { findings } = compiled(sound.replace(from, to))
    const line = sound.slice(0, sound.indexOf(from)).split('\n').length
    const found = findings.filter((each) => !beside.includes(each.code) || code.endsWith(each.code))
    expect(found.map((each) => [each.line, `${each.severity} ${each.code}`])).toEqual([[line, code]])
    expect(found[0]?.text).toMatch(words)
    expect(found[0]?.proposal).toBe(proposal)
  })

  it('is told when the group decides too seldom or too often', () => {
    const nine = sound
      .replace('    - { moment: tent, minutes: 4 }\n', '')
      .replace('minutes: 40', 'minutes: 36')
    expect(compiled(nine).findings.map(({ code, text }) => [code, text.slice(0, 25)])).toEqual([
      ['group/decisions', 'The group decides 9 times'],
    ])
    const turns = (count: number) =>
      `      - { id: extra, lines: [{ who: ada, text: En? }], options: [{ id: stil, text: Niets. }] }\n`.repeat(
        count,
      )
    const fourteen = turns(4)
      .split('extra')
      .reduce((text, part, n) => `${text}extra-${n}${part}`)
    const many = sound.replace('      - { id: slot', `${fourteen}      - { id: slot`)
    expect(compiled(many).findings.map(({ code }) => code)).toEqual(['group/decisions'])
  })

  it('is told of notes on what the group does not decide', () => {
    const told = compiled(
      sound
        .replace(
          '    - { moment: gesprek, minutes: 11, talk: 90, skip: true }',
          '    - { moment: gesprek/slot, minutes: 11 }',
        )
        .replace('    - { moment: laat, minutes: 5, talk: 60, skip: true }\n', ''),
    ).findings.filter(({ code }) => code === 'group/notes-unread')
    // `laat` is left out, and of the talk the turn that has notes of its own; those of the talk are read at `slot`.
    expect(told.map(({ text }) => text.match(/`([a-z/]+)`/)?.[1])).toEqual(['laat', 'gesprek/midden'])
  })
})

/** A line that falls out of the cut changes sum and count as well. */
const beside = ['group/decisions', 'group/minutes', 'group/notes-unread']
