import { describe, expect, it } from 'vitest'
import { areMarks, itemKey, markKey } from '../../src/pages/common/belief-marks.ts'
import { beginWithBeliefs, keepBeliefs, NO_BELIEFS, readBeliefs } from '../../src/pages/common/own-beliefs.ts'
import { memoryStorage } from '../support/memory-storage.ts'

const before = [4, 2, 5, 1]

describe('marks', () => {
  it('are four whole numbers from 1 to 5', () => {
    expect(areMarks([1, 2, 3, 5])).toBe(true)
    for (const wrong of [[1, 2, 3], [0, 2, 3, 4], [1, 2, 3, 6], [1, 2, 3, 1.5], 'abcd', null])
      expect(areMarks(wrong)).toBe(false)
  })

  it('have the same sentences and answers at a seat as alone', () => {
    expect(itemKey('belief', 3)).toBe('belief.items.i3')
    expect(itemKey('seat.belief', 3)).toBe('seat.belief.items.i3')
    expect(markKey('belief', 5)).toBe('belief.marks.m5')
  })
})

describe('answers before a month', () => {
  it('wait for the next game, go to that one and to no other', () => {
    const storage = memoryStorage()
    keepBeliefs(storage, 'some-month', 'next', { before, after: null })
    beginWithBeliefs(storage, 'some-month', 2)
    expect(readBeliefs(storage, 'some-month', 2)).toEqual({ before, after: null })
    expect(readBeliefs(storage, 'some-month', 'next')).toEqual(NO_BELIEFS)
    beginWithBeliefs(storage, 'some-month', 3)
    expect(readBeliefs(storage, 'some-month', 3)).toEqual(NO_BELIEFS)
  })

  it('of an earlier game in the same place are gone when a new one begins', () => {
    const storage = memoryStorage()
    keepBeliefs(storage, 'some-month', 1, { before, after: [1, 1, 1, 1] })
    beginWithBeliefs(storage, 'some-month', 1)
    expect(readBeliefs(storage, 'some-month', 1)).toEqual(NO_BELIEFS)
  })
})

describe('what cannot be read or kept', () => {
  it('is as good as none', () => {
    const storage = memoryStorage()
    storage.setItem('krap.belief.some-month.1', '{"before":[9,9,9,9],"after":[1,2,3,4]}')
    expect(readBeliefs(storage, 'some-month', 1)).toEqual({ before: null, after: [1, 2, 3, 4] })
    storage.setItem('krap.belief.some-month.1', 'not json')
    expect(readBeliefs(storage, 'some-month', 1)).toEqual(NO_BELIEFS)
    expect(keepBeliefs(null, 'some-month', 1, { before, after: null })).toBe(false)
    expect(() => beginWithBeliefs(null, 'some-month', 1)).not.toThrow()
  })
})
