import { describe, expect, it } from 'vitest'
import { averages, shiftOf } from '../../src/pages/console/belief-sums.ts'

describe('what the sums of the belief check say', () => {
  it('is an average for each sentence', () => {
    // five people: 17 / 5, 10 / 5, 25 / 5, 8 / 5
    expect(averages({ count: 5, sums: [17, 10, 25, 8] })).toEqual([3.4, 2, 5, 1.6])
  })

  it('is nothing while too few have answered for the session to tell', () => {
    expect(averages({ count: 2, sums: null })).toBeNull()
    expect(averages({ count: 0, sums: [0, 0, 0, 0] })).toBeNull()
  })

  it('is no shift below a fifth of a mark, and a large one from a whole mark on', () => {
    expect(shiftOf(3.4, 3.5)).toBe('same')
    expect(shiftOf(3.4, 3.3)).toBe('same')
    expect(shiftOf(3, 3.25)).toBe('more')
    expect(shiftOf(3, 2.75)).toBe('less')
    expect(shiftOf(2, 3)).toBe('muchMore')
    expect(shiftOf(4, 2.5)).toBe('muchLess')
  })
})
