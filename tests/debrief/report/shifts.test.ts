// How a group moved: sums of many, never an answer of one.

import { describe, expect, it } from 'vitest'
import { beliefShift } from '#debrief'

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
