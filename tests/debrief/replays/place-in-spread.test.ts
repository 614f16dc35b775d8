// A run as a dot in the spread of a month that was explored.

import { describe, expect, it } from 'vitest'
import { placeInSpread } from '#debrief'

const histogram = [
  { from: 0, count: 5 },
  { from: 10, count: 3 },
  { from: 20, count: 2 },
]
const fees = { min: 0, q1: 5, median: 10, q3: 20, max: 40 }
const place = (value: number, spread: object = fees) =>
  placeInSpread({ spread: { fees: { ...fees, ...spread } } }, { fees: value })[0]

describe('a run', () => {
  it('has its place between least and most, its quarter and its bin', () => {
    // 10 of 0 to 40: a quarter of the way, 250 of 1000; at the median, so in the second quarter
    expect(place(10, { histogram })).toMatchObject({ at: 250, quarter: 2, bin: 1 })
    expect(place(0, { histogram })).toMatchObject({ at: 0, quarter: 1, bin: 0 })
    expect(place(40, { histogram })).toMatchObject({ at: 1000, quarter: 4, bin: 2 })
    expect([place(5)?.quarter, place(6)?.quarter, place(20)?.quarter, place(21)?.quarter]).toEqual([
      1, 2, 3, 4,
    ])
  })

  it('outside what was searched is held at the edge, and said to be outside', () => {
    expect(place(-1, { histogram })).toMatchObject({ at: 0, quarter: 'outside', bin: -1 })
    expect(place(50)).toMatchObject({ at: 1000, quarter: 'outside', bin: -1 })
  })

  it('stands in the middle where all runs came to the same', () => {
    expect(place(7, { min: 7, q1: 7, median: 7, q3: 7, max: 7 })).toMatchObject({ at: 500, quarter: 1 })
  })

  it('has no place in measures that only one of the two knows', () => {
    expect(placeInSpread({ spread: { fees } }, { account: 3 })).toEqual([])
    expect(placeInSpread({ spread: {} }, { fees: 3 })).toEqual([])
  })
})
