import { describe, expect, it } from 'vitest'
import { density, pixelsOf, unitsOf } from '../../src/game/pixels.ts'

const frame = { part: { x: 300, y: 600, width: 1000, height: 300 }, scale: 0.4 }

describe('pixels of a box', () => {
  it('are whole, counted from the frame, and cover the box', () => {
    // (542.3 - 300) * 0.4 = 96.92 -> 96; (542.3 + 10.1 - 300) * 0.4 = 100.96 -> 101.
    expect(pixelsOf({ x: 542.3, y: 640, width: 10.1, height: 5 }, frame)).toEqual({
      x: 96,
      y: 16,
      width: 5,
      height: 2,
    })
  })

  it('stop at the edge of the frame, and are none outside it', () => {
    expect(pixelsOf({ x: 0, y: 0, width: 1600, height: 1000 }, frame)).toEqual({
      x: 0,
      y: 0,
      width: 400,
      height: 120,
    })
    expect(pixelsOf({ x: 0, y: 0, width: 290, height: 1000 }, frame)).toBeNull()
  })

  it('lead back to the units under them', () => {
    expect(unitsOf({ x: 96, y: 16, width: 5, height: 2 }, frame)).toEqual({
      x: 540,
      y: 640,
      width: 12.5,
      height: 5,
    })
  })
})

describe('device pixels for a CSS pixel', () => {
  it('follow the screen while the canvas stays small', () => {
    expect(density({ width: 358, height: 224 }, 3)).toBe(3)
    expect(density({ width: 1366, height: 768 }, 1)).toBe(1)
  })

  it('are fewer on a large sharp screen, never under one', () => {
    const sharp = density({ width: 1920, height: 1080 }, 2)
    expect(1920 * sharp * 1080 * sharp).toBeLessThanOrEqual(4_200_001)
    expect(density({ width: 3840, height: 2160 }, 2)).toBe(1)
  })
})
