// How a group moved: sums of many, never an answer of one.

import { describe, expect, it } from 'vitest'
import { beliefShift, causeShift } from '#debrief'

describe('the belief check', () => {
  it('is a mean per item before and after, in hundredths, and the difference', () => {
    // of eight: 26/8 = 3.25, 20/8 = 2.5, 30/8 = 3.75, 18/8 = 2.25; of seven: 28/7 = 4, 14/7 = 2, 29/7 = 4.142, 14/7 = 2
    const found = beliefShift({
      before: { count: 8, sums: [26, 20, 30, 18] },
      after: { count: 7, sums: [28, 14, 29, 14] },
    })
    expect(found.items).toEqual([
      { before: 325, after: 400, shift: 75 },
      { before: 250, after: 200, shift: -50 },
      { before: 375, after: 414, shift: 39 },
      { before: 225, after: 200, shift: -25 },
    ])
    expect(found).toMatchObject({ count: { before: 8, after: 7 }, controllabilityRose: false })
  })

  it('opens card R4 when controllability rose, and only then', () => {
    const rose = (after: number) =>
      beliefShift({
        before: { count: 3, sums: [3, 3, 3, 9] },
        after: { count: 3, sums: [15, 15, 15, after] },
      }).controllabilityRose
    // 9/3 = 3 before; 10/3 = 3.33 after
    expect([rose(10), rose(9), rose(8)]).toEqual([true, false, false])
  })

  it('says nothing where too few answered', () => {
    const few = beliefShift({ before: { count: 2, sums: null }, after: { count: 5, sums: [5, 5, 5, 25] } })
    expect(few.items[3]).toEqual({ before: null, after: 500, shift: null })
    expect(few.controllabilityRose).toBe(false)
    const none = { count: 0, sums: null }
    expect(beliefShift({ before: none, after: none }).items).toEqual([])
  })
})

describe('the cause grid', () => {
  it('parts the answers over cells, rows and columns, before and after', () => {
    // before, of ten: 5 person-did, 1 person-befell, 2 around-did, 1 around-befell, 1 society-did, 0
    // after, of eight: 1, 1, 1, 1, 3, 1
    const found = causeShift([5, 1, 2, 1, 1, 0], [1, 1, 1, 1, 3, 1])
    expect(found.count).toEqual({ before: 10, after: 8 })
    expect(found.cells[0]).toEqual({ before: 500, after: 125, shift: -375 })
    expect(found.cells[5]).toEqual({ before: 0, after: 125, shift: 125 })
    expect(found.levels).toEqual([
      { before: 600, after: 250, shift: -350 },
      { before: 300, after: 250, shift: -50 },
      { before: 100, after: 500, shift: 400 },
    ])
    // did or left: 5 + 2 + 1 of ten, 1 + 1 + 3 of eight
    expect(found.blame).toEqual({ before: 800, after: 625, shift: -175 })
  })

  it('has no parts where nobody answered', () => {
    const found = causeShift([], [0, 0, 2])
    expect(found.count).toEqual({ before: 0, after: 2 })
    expect(found.cells[2]).toEqual({ before: null, after: 1000, shift: null })
  })
})
