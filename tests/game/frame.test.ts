import { describe, expect, it } from 'vitest'
import { chooseFrame, DRAWING, roomOf } from '../../src/game/frame.ts'

const rooms = ['attic', 'children', 'bathroom', 'parent', 'hall', 'kitchen', 'living', 'street']
const hosts = [
  [320, 100],
  [358, 110],
  [358, 224],
  [390, 844],
  [416, 704],
  [800, 500],
  [1366, 420],
  [1366, 768],
  [1600, 1000],
  [1920, 1080],
] as const

describe('the part of the drawing a host shows', () => {
  it.each(hosts)('lies inside the drawing and has the proportions of %i x %i', (width, height) => {
    for (const focus of rooms) {
      const part = chooseFrame({ width, height }, focus)
      expect(part.width / part.height).toBeCloseTo(width / height, 6)
      expect(part.x).toBeGreaterThanOrEqual(0)
      expect(part.y).toBeGreaterThanOrEqual(0)
      expect(part.x + part.width).toBeLessThanOrEqual(DRAWING.width + 1e-6)
      expect(part.y + part.height).toBeLessThanOrEqual(DRAWING.height + 1e-6)
    }
  })

  it('is the whole drawing where its proportions fit', () => {
    expect(chooseFrame({ width: 1600, height: 1000 }, 'kitchen')).toEqual(DRAWING)
  })

  it('keeps the tip of the roof and the pavement on a wide screen', () => {
    // 16:9 shows 1600 x 900 units: the roof begins at 35 and the pavement ends under the flower boxes at 930.
    const part = chooseFrame({ width: 1920, height: 1080 }, 'living')
    expect(part).toMatchObject({ x: 0, width: 1600, height: 900 })
    expect(part.y).toBeLessThanOrEqual(35)
    expect(part.y + part.height).toBeGreaterThanOrEqual(930)
  })

  it('is the floor of the focus in a low strip on a phone', () => {
    const below = chooseFrame({ width: 358, height: 110 }, 'kitchen')
    expect(below.x).toBeLessThanOrEqual(300)
    expect(below.x + below.width).toBeGreaterThanOrEqual(1300)
    expect(below.y).toBeGreaterThan(500)
    const above = chooseFrame({ width: 358, height: 110 }, 'bathroom')
    expect(above.y).toBeLessThan(394)
    expect(above.y + above.height).toBeGreaterThan(610)
    expect(above.y + above.height).toBeLessThan(760)
  })

  it('holds the whole room of the focus on a small host', () => {
    const part = chooseFrame({ width: 358, height: 224 }, 'kitchen')
    expect(part.x).toBeLessThan(542)
    expect(part.x + part.width).toBeGreaterThan(958)
    expect(part.width).toBeLessThan(700)
  })

  it('sees a place outside the house from the kitchen', () => {
    expect(roomOf('town-hall')).toBe('kitchen')
    expect(roomOf('phone')).toBe('kitchen')
    expect(roomOf('living-room')).toBe('living')
  })
})

describe('people in the part that is shown', () => {
  // a high host, 883 x 980: the drawing at 980 / 964 of its size, so 868.6 units of it are shown
  const host = { width: 883, height: 980 }

  it('are whole where there is room to spare', () => {
    // around the kitchen (middle 750) it would be 316 to 1184: who sits at 1150 ends at 1210
    const without = chooseFrame(host, 'kitchen')
    expect(without.x + without.width).toBeLessThan(1210)
    const part = chooseFrame(host, 'kitchen', [484, 846, 1150])
    expect(part.x).toBeLessThanOrEqual(424)
    expect(part.x + part.width).toBeGreaterThanOrEqual(1210)
    expect(part.width).toBe(without.width)
  })

  it('do not move the room of the moment out of sight', () => {
    // 180 to 1460 does not fit in 868.6: the room stays where it is without them
    expect(chooseFrame(host, 'kitchen', [180, 1460])).toEqual(chooseFrame(host, 'kitchen'))
  })
})
