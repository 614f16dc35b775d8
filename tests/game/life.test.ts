import { describe, expect, it } from 'vitest'
import { blinkAt, breathAt, fadeAt, phaseOf, steamAt, swayAt } from '../../src/game/life.ts'
import { startsOf } from '../../src/game/rain.ts'

const minute = Array.from({ length: 6000 }, (_, i) => i * 10)

describe('the little movement there is', () => {
  it('stays small: a breath under 1.3 per cent, a sway under a third of a degree', () => {
    for (const time of minute) {
      expect(breathAt(time, 0.3)).toBeGreaterThanOrEqual(1)
      expect(breathAt(time, 0.3)).toBeLessThan(1.013)
      expect(Math.abs(swayAt(time, 0.3))).toBeLessThan(Math.PI / 540)
    }
  })

  it('blinks between 8 and 15 times a minute', () => {
    for (const phase of [0, 0.5, 0.99]) {
      const shut = minute.map((time) => blinkAt(time, phase))
      const blinks = shut.filter((now, i) => now && !shut[i - 1]).length
      expect(blinks).toBeGreaterThanOrEqual(8)
      expect(blinks).toBeLessThanOrEqual(16)
    }
  })

  it('is not in step for two people', () => {
    expect(phaseOf('mother')).not.toBeCloseTo(phaseOf('son'), 2)
    expect(phaseOf('mother')).toBe(phaseOf('mother'))
  })

  it('lets steam rise and vanish', () => {
    expect(steamAt(0, 0)).toEqual({ rise: 0, alpha: 0 })
    expect(steamAt(1800, 0).rise).toBeCloseTo(6)
    expect(steamAt(1800, 0).alpha).toBeCloseTo(0.7)
  })

  it('fades from all to nothing and never back', () => {
    expect(fadeAt(0, 900)).toBe(1)
    expect(fadeAt(450, 900)).toBeCloseTo(0.5)
    expect(fadeAt(900, 900)).toBe(0)
    const steps = minute.slice(0, 100).map((time) => fadeAt(time, 900))
    expect(steps).toEqual([...steps].sort((a, b) => b - a))
  })

  it('takes every fourth streak of the rain and moves it into one strip', () => {
    expect(startsOf('M0 732l-8 30M1 1l-8 30M2 2l-8 30M3 3l-8 30M5 -10l-8 30')).toEqual([
      { x: 0, y: 232 },
      { x: 5, y: 240 },
    ])
  })
})
