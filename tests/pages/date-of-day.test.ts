import { describe, expect, it } from 'vitest'
import { dateOf } from '#engine'
import { dateOfDay } from '../../src/pages/common/date-of-day.ts'

describe('the date of a day', () => {
  it('is in the month, or runs on before and after it', () => {
    // March has 31 days: day 35 is the fourth of April, day 0 the last of February
    expect([1, 31, 35, 0].map((day) => dateOfDay('2025-03', day))).toEqual([
      '2025-03-01',
      '2025-03-31',
      '2025-04-04',
      '2025-02-28',
    ])
  })

  it('is the date that the engine has, over years and leap days', () => {
    for (const month of ['2024-02', '2025-12', '2026-01'])
      for (let day = -40; day <= 80; day++) expect(dateOfDay(month, day)).toBe(dateOf(month, day))
  })
})
