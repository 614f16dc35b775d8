// Pieces of the debrief that are plain functions: chapters, notes, the spread, the drawing of whom one met.

import { describe, expect, it } from 'vitest'
import type { Network } from '#debrief'
import { loadWords } from '#i18n'
import { departureText } from '../../src/debrief/view/levers/departures.tsx'
import type { Names } from '../../src/debrief/view/names.ts'
import { placeNetwork, SMALL_NODES, WALL_NODES, WIDE_NODES } from '../../src/debrief/view/network/layout.ts'
import { twoLines } from '../../src/debrief/view/network/network-graph.tsx'
import { figureText } from '../../src/debrief/view/room/spread-rows.tsx'
import { CHAPTERS, chapterOf } from '../../src/pages/end/chapters.ts'
import { loadExplored, loadLevers } from '../../src/pages/end/debrief-files.ts'
import { keepNotes, NO_NOTES, readNotes } from '../../src/pages/end/own-notes.ts'
import { spreadIn } from '../../src/pages/end/spread-in.ts'
import { memoryStorage } from '../support/memory-storage.ts'

describe('an address', () => {
  it('leads to its chapter, and to the first when it asks for none that is there', () => {
    for (const chapter of CHAPTERS) expect(chapterOf(chapter)).toBe(chapter)
    expect(chapterOf('')).toBe('skills')
    expect(chapterOf('settings')).toBe('skills')
  })
})

describe('what a student wrote', () => {
  it('is kept per game, and read back as it was', () => {
    const storage = memoryStorage()
    const notes = {
      answers: { moment: 'De kaart.', shift: '', meets: '' },
      practice: 'Ik bel samen.',
      policy: '',
      predictions: { slack: 'mind' as const },
    }
    expect(keepNotes(storage, 'm', 1, notes)).toBe(true)
    expect(readNotes(storage, 'm', 1)).toEqual(notes)
    expect(readNotes(storage, 'm', 2).practice).toBe('')
  })

  it.each([
    ['no storage', null],
    ['nonsense', 'not json'],
    ['a list', '[1]'],
    ['other kinds of values', '{"practice":3,"answers":{"moment":[]},"predictions":{"slack":"win"}}'],
  ])('is nothing when there is %s', (_, text) => {
    const storage = memoryStorage()
    if (text !== null) storage.setItem('krap.debrief.m.1', text)
    const { practice, policy, predictions, answers } = readNotes(text === null ? null : storage, 'm', 1)
    expect([practice, policy, predictions]).toEqual(['', '', {}])
    expect(Object.values(answers).join('')).toBe('')
  })

  it('says when it could not be kept', () => {
    expect(keepNotes(null, 'm', 1, NO_NOTES)).toBe(false)
    const full = memoryStorage()
    full.full = true
    expect(keepNotes(full, 'm', 1, NO_NOTES)).toBe(false)
  })
})

describe('what is fetched beside the month', () => {
  const answer =
    (body: string, type: string, status = 200) =>
    () =>
      Promise.resolve(new Response(body, { status, headers: { 'content-type': type } }))

  it('is nothing when it is not there, is a page, or cannot be reached', async () => {
    expect(await loadExplored(answer('', 'text/plain', 404), 'm')).toBeNull()
    expect(await loadExplored(answer('<!doctype html>', 'text/html'), 'm')).toBeNull()
    expect(await loadExplored(answer('{', 'application/json'), 'm')).toBeNull()
    expect(await loadExplored(() => Promise.reject(new Error('offline')), 'm')).toBeNull()
    expect(await loadLevers(() => Promise.reject(new Error('offline')), 'nl')).toEqual({
      levers: [],
      words: [],
    })
  })

  it('gives each lever its words, and its id where it has none', async () => {
    const file = {
      levers: [
        { id: 'slack', changes: [] },
        { id: 'bare', changes: [] },
      ],
      texts: { nl: { 'levers.slack.name': 'Ruimte', 'levers.slack.says': 'Er is € 300 meer.' } },
    }
    const { words } = await loadLevers(answer(JSON.stringify(file), 'application/json'), 'nl')
    expect(words).toEqual([
      { id: 'slack', name: 'Ruimte', says: 'Er is €\u00a0300 meer.' },
      { id: 'bare', name: 'bare', says: '' },
    ])
  })
})

describe('the spread of a report', () => {
  it('keeps its quartiles, and gives every bar the value it begins at', () => {
    const spread = {
      least: 0,
      lower: 2,
      middle: 3,
      upper: 5,
      most: 9,
      histogram: { from: 0, width: 5, counts: [7, 3] },
    }
    expect(spreadIn({ spread: { balance: spread } as never })).toEqual({
      balance: {
        min: 0,
        q1: 2,
        median: 3,
        q3: 5,
        max: 9,
        histogram: [
          { from: 0, count: 7 },
          { from: 5, count: 3 },
        ],
      },
    })
    expect(spreadIn({ spread: null })).toEqual({})
  })

  it('is told in euros, in points and in counts', async () => {
    const words = await loadWords('nl', 'debrief')
    expect(figureText('balance', 123456, words)).toBe('€\u00a01.234,56')
    // 434 tenths are 43 points
    expect(figureText('bandwidth-end', 434, words)).toBe('43')
    expect(figureText('papers-asked', 7, words)).toBe('7')
  })
})

describe('the drawing of whom one met', () => {
  const person = (id: string): Network['people'][number] => ({
    id,
    kind: 'weak',
    days: [1],
    tie: { start: 1, end: 1 },
    trust: { start: 0, end: 0 },
    works: '',
  })
  const organisation = (id: string): Network['organisations'][number] => ({
    id,
    met: 1,
    handover: null,
    chain: 'front',
    asked: 0,
    letters: 0,
  })
  const network = {
    people: ['a', 'b', 'c'].map(person),
    organisations: ['x', 'y', 'z', 'w', 'v'].map(organisation),
    links: [
      { from: 'home', to: 'a', how: 'strong' as const },
      { from: 'a', to: 'x', how: 'warm' as const },
      { from: 'x', to: 'z', how: 'lost' as const },
      { from: 'a', to: 'gone', how: 'cold' as const },
    ],
  }

  it.each([
    ['wide', WIDE_NODES],
    ['small', SMALL_NODES],
    ['a wall', WALL_NODES],
  ])('keeps marks apart and inside when it is %s', (_, size) => {
    const { nodes, height } = placeNetwork(network, size)
    expect(nodes).toHaveLength(1 + 3 + 5)
    for (const [index, one] of nodes.entries()) {
      expect(one.x).toBeGreaterThan(20)
      expect(one.x).toBeLessThan(size.width - 20)
      expect(one.y).toBeLessThan(height - 12)
      for (const other of nodes.slice(index + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(30)
    }
  })

  it('draws a line for every link whose ends are there', () => {
    const { links } = placeNetwork(network, WIDE_NODES)
    expect(links.map(({ how }) => how)).toEqual(['strong', 'warm', 'lost'])
  })

  it('is one home and nothing else when nobody was met', () => {
    const { nodes, links } = placeNetwork({ people: [], organisations: [], links: [] }, SMALL_NODES)
    expect([nodes.length, links.length]).toEqual([1, 0])
  })

  it('breaks a long name in two lines and no more', () => {
    expect(twoLines('Gemeente', 17)).toEqual(['Gemeente'])
    expect(twoLines('Sociale Verzekeringsbank', 17)).toEqual(['Sociale', 'Verzekeringsbank'])
    const lines = twoLines('Stichting voor allerlei lange namen in de stad', 17)
    expect(lines).toHaveLength(2)
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(17)
  })
})

describe('a decision that no longer applied', () => {
  const names = {
    date: (day: number) => `${day} maart`,
    moment: (key: string) => (key === 'kassa' ? 'De kassa' : ''),
    option: (_: string, option: string) => option,
    anything: (id: string) => id,
  } as Names

  it('says what it was, and how the month went on', async () => {
    const words = await loadWords('nl', 'debrief')
    const wanted = { moment: 'kassa', option: 'pin' }
    const took = { moment: 'kassa', option: 'contant' }
    expect(departureText({ day: 4, wanted, took, code: 'decision/not-enough-money' }, names, words)).toBe(
      '4 maart, De kassa: *pin* kon hier niet. Het ging verder met *contant*.',
    )
    expect(
      departureText({ day: 4, wanted, took: null, code: 'decision/not-enough-money' }, names, words),
    ).toBe('4 maart, De kassa: *pin* kon hier niet en viel weg.')
    expect(departureText({ day: 4, wanted, took: null, code: 'moment/gone' }, names, words)).toBe(
      '4 maart, De kassa: dit moment kwam niet.',
    )
    expect(departureText({ day: 4, wanted: null, took, code: 'moment/new' }, names, words)).toBe(
      '4 maart, De kassa: dit moment was nieuw. Het ging verder met *contant*.',
    )
  })
})
