import { describe, expect, it } from 'vitest'
import { tallyPath } from '#ui'

const strokes = (count: number) => [...tallyPath(count).matchAll(/M/g)].length

describe('tally marks', () => {
  it('are as many strokes as were counted', () => {
    for (const count of [0, 1, 4, 5, 7, 25]) expect(strokes(count)).toBe(count)
  })

  it('lay every fifth across the four before it', () => {
    expect(tallyPath(5)).toMatch(/M0 14L28 4$/)
    expect(tallyPath(10)).toMatch(/M35 14L63 4$/)
  })
})
