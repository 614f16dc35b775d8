import { describe, expect, it } from 'vitest'
import type { FigureFields } from '#session/protocol'
import { FIGURE_FIELDS, FIGURE_LIMITS, figureFrom, readRequest, wrongIn } from '#session/protocol'

const typed: FigureFields = {
  place: 'Almere',
  what: 'huishoudens met een achterstand bij energie',
  figure: '1 op de 9',
  year: '2024',
  source: 'CBS, Wijkcijfers',
}

describe('a local figure', () => {
  it('is whole with place, what was counted, figure, year and source', () => {
    expect(wrongIn(typed)).toBeNull()
    expect(figureFrom(typed)).toEqual({ ...typed, year: 2024 })
    // as it comes back from a file, where the year is a number
    expect(figureFrom({ ...typed, year: 2024 })).toEqual({ ...typed, year: 2024 })
  })

  it.each(FIGURE_FIELDS)('is none without its %s', (field) => {
    for (const empty of ['', '   ']) {
      expect(wrongIn({ ...typed, [field]: empty })).toBe(field)
      expect(figureFrom({ ...typed, [field]: empty })).toBeNull()
    }
    const { [field]: _, ...rest } = typed
    expect(figureFrom(rest)).toBeNull()
  })

  it.each(['24', '1949', '2101', 'vorig jaar', '2024.5', '-2024'])('has no year in %s', (year) => {
    expect(wrongIn({ ...typed, year })).toBe('year')
  })

  it('is as long as a wall can show, and not longer', () => {
    const longest = { ...typed, source: 'b'.repeat(FIGURE_LIMITS.source) }
    expect(wrongIn(longest)).toBeNull()
    expect(wrongIn({ ...longest, source: `${longest.source}b` })).toBe('source')
  })

  it('is asked for by the facilitator alone, and refused at the door without year or source', () => {
    const request = { type: 'add-figure', figure: { ...typed, year: 2024 } }
    expect(readRequest('facilitator', request)).toEqual(request)
    expect(readRequest('seat', request)).toMatchObject({ refused: 'session/not-your-role' })
    for (const figure of [
      { ...typed, year: 2024, source: ' ' },
      { ...typed, year: null },
      { ...typed, year: 24 },
    ])
      expect(readRequest('facilitator', { type: 'add-figure', figure })).toMatchObject({
        refused: 'session/malformed',
      })
  })
})
