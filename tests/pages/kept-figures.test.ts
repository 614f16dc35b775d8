import { describe, expect, it } from 'vitest'
import type { LocalFigure } from '#session/protocol'
import {
  figuresBeyond,
  figuresInFile,
  keepFigures,
  keptFigures,
} from '../../src/pages/console/debrief-figures-kept.ts'
import { memoryStorage } from '../support/memory-storage.ts'

const figure = (what: string): LocalFigure => ({
  place: 'Almere',
  what,
  figure: '1 op de 9',
  year: 2024,
  source: 'CBS',
})

describe('figures on a facilitator’s device', () => {
  it('are there for a next group, without the number they had in a session', () => {
    const storage = memoryStorage()
    const numbered = { n: 12, ...figure('one') }
    expect(keepFigures(storage, [numbered, figure('two')])).toBe(true)
    expect(keptFigures(storage)).toEqual([figure('one'), figure('two')])
  })

  it.each([
    ['nothing', null],
    ['nonsense', 'not json'],
    ['no list', '{"place":"Almere"}'],
    ['a figure without its source', '[{"place":"A","what":"b","figure":"1","year":2024}]'],
    ['a figure without its year', '[{"place":"A","what":"b","figure":"1","source":"c"}]'],
  ])('are none where there is %s', (_, text) => {
    const storage = memoryStorage(text === null ? {} : { 'krap.figures': text })
    expect(keptFigures(storage)).toEqual([])
  })

  it('say when they could not be kept', () => {
    expect(keepFigures(null, [figure('one')])).toBe(false)
    const full = memoryStorage()
    full.full = true
    expect(keepFigures(full, [figure('one')])).toBe(false)
  })

  it('are found in the export of a session and in all of a group, and nothing without its source is', () => {
    const session = { krap: 1, figures: [figure('one'), { ...figure('two'), source: '' }] }
    expect(figuresInFile(JSON.stringify(session))).toEqual([figure('one')])
    expect(figuresInFile(JSON.stringify({ days: [], session }))).toEqual([figure('one')])
    for (const other of ['', 'null', '[]', '{"figures":"many"}', '{"session":null}'])
      expect(figuresInFile(other)).toEqual([])
  })

  it('are offered to a session that does not have them', () => {
    const [one, two] = [figure('one'), figure('two')]
    expect(figuresBeyond([one, two], [{ ...one }])).toEqual([two])
    expect(figuresBeyond([one], [{ ...one, year: 2023 }])).toEqual([one])
  })
})
