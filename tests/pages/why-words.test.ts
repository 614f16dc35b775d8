import { describe, expect, it } from 'vitest'
import type { LoadTerm } from '#engine'
import { monthWords } from '../../src/pages/common/month-words.ts'
import { joined } from '../../src/pages/play/why-words.ts'

const term = (code: string, points: number): LoadTerm => ({ code, points, count: 1, cents: 0 })

describe('the loads of a month in the panel Waarom?', () => {
  const month = monthWords({ 'loads.kou': 'Kou in huis' })
  const terms = [term('L0', 10), term('script:kou', 3), term('script:een', 4), term('script:twee', -1)]

  it('stand there by name, and those without one are one line', () => {
    // 4 - 1 = 3 points from two loads that have no name.
    expect(joined(terms, month)).toEqual([
      term('L0', 10),
      term('script:kou', 3),
      { code: 'script:', points: 3, count: 2, cents: 0 },
    ])
  })

  it('keep their sum', () => {
    const sum = (list: readonly LoadTerm[]) => list.reduce((total, each) => total + each.points, 0)
    expect(sum(joined(terms, month))).toBe(sum(terms))
  })
})
