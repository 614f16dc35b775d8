import { describe, expect, it } from 'vitest'
import { cropAround } from '../../src/game/crop-around.ts'

describe('part of a moment picture', () => {
  it('is the whole picture at its own proportions', () => {
    expect(cropAround({ x: 400, y: 640 }, 1.6)).toEqual({ x: 0, y: 0, width: 1200, height: 750 })
  })

  it('has the focus in the middle where it can', () => {
    // A square is 750 wide: 600 - 375 = 225.
    expect(cropAround({ x: 600, y: 300 }, 1)).toEqual({ x: 225, y: 0, width: 750, height: 750 })
  })

  it('stops at the edges', () => {
    expect(cropAround({ x: 1150, y: 10 }, 0.5)).toEqual({ x: 825, y: 0, width: 375, height: 750 })
    expect(cropAround({ x: 10, y: 740 }, 4)).toEqual({ x: 0, y: 450, width: 1200, height: 300 })
  })
})
