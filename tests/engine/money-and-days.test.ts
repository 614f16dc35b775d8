import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOf, dayPart, daysInMonth, luck, percentOf } from '#engine'

describe('days', () => {
  it('knows the length of a month, leap years included', () => {
    expect(['2025-03', '2025-04', '2025-02', '2024-02', '2100-02', '2000-02'].map(daysInMonth)).toEqual([
      31, 30, 28, 29, 28, 29,
    ])
  })

  it('runs on into the next month and year', () => {
    expect(dateOf('2025-03', 1)).toBe('2025-03-01')
    expect(dateOf('2025-03', 34)).toBe('2025-04-03') // 31 + 3
    expect(dateOf('2025-12', 32)).toBe('2026-01-01')
    expect(dateOf('2025-03', 0)).toBe('2025-02-28')
    expect(dateOf('2025-01', -30)).toBe('2024-12-01')
  })
})

describe('money', () => {
  it('rounds a percentage half up to the cent', () => {
    expect(percentOf(31600, 15)).toBe(4740) // 15 % of 316.00
    expect(percentOf(64000, 15)).toBe(9600)
    expect(percentOf(10, 15)).toBe(2) // 1.5 cents
    expect(percentOf(9, 15)).toBe(1) // 1.35 cents
  })

  it('spreads an amount over days without losing a cent', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 7), fc.integer({ min: 1, max: 40 }), (cents, days) => {
        const parts = Array.from({ length: days }, (_, index) => dayPart(cents, days, index))
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(cents)
        expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('luck', () => {
  it('is the same for the same name, day and seed, and lies from 0 up to 1', () => {
    fc.assert(
      fc.property(fc.integer(), fc.string(), fc.integer({ min: 0, max: 60 }), (seed, name, day) => {
        const drawn = luck(seed, name, day)
        expect(drawn).toBe(luck(seed, name, day))
        expect(drawn).toBeGreaterThanOrEqual(0)
        expect(drawn).toBeLessThan(1)
      }),
    )
  })

  it('is spread evenly over seeds: each tenth holds 8 to 12 per cent of 20,000 draws', () => {
    const tenths = Array.from({ length: 10 }, () => 0)
    for (let seed = 0; seed < 20_000; seed++) {
      const tenth = Math.floor(luck(seed, 'line-answered', 19) * 10)
      tenths[tenth] = (tenths[tenth] ?? 0) + 1
    }
    for (const count of tenths) {
      expect(count).toBeGreaterThan(1600)
      expect(count).toBeLessThan(2400)
    }
  })

  it('does not tie one name or day to another', () => {
    let same = 0
    for (let seed = 0; seed < 10_000; seed++) {
      if (luck(seed, 'rain', 6) < 0.5 === luck(seed, 'rain', 7) < 0.5) same += 1
    }
    expect(same).toBeGreaterThan(4600)
    expect(same).toBeLessThan(5400)
  })
})
