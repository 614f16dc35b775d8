import { describe, expect, it } from 'vitest'
import { placePeople } from '../../src/game/places.ts'

const person = (figure: string, pose: string, room: string) => ({ figure, pose, room })

describe('where people stand', () => {
  it('is never the same spot for two of them', () => {
    for (const room of ['hall', 'kitchen', 'living', 'children', 'bathroom', 'parent', 'attic', 'street']) {
      const placed = placePeople(
        ['mother', 'daughter', 'son'].map((figure) => person(figure, 'neutral', room)),
      )
      expect(placed).toHaveLength(3)
      expect(new Set(placed.map(({ x }) => x)).size).toBe(3)
    }
  })

  it('is the table or the sofa when they sit, whatever the room is called', () => {
    const placed = placePeople([
      person('mother', 'sit-worry', 'kitchen'),
      person('son', 'sit-sofa', 'kitchen'),
    ])
    expect(placed.find((p) => p.figure === 'mother')).toMatchObject({ seat: 'table', x: 846, y: 871 })
    expect(placed.find((p) => p.figure === 'son')).toMatchObject({ seat: 'sofa', y: 880 })
  })

  it('goes from back to front', () => {
    const placed = placePeople([person('mother', 'neutral', 'kitchen'), person('son', 'warm', 'children')])
    expect(placed.map(({ figure }) => figure)).toEqual(['son', 'mother'])
  })

  it('leaves out who finds no place', () => {
    const crowd = Array.from({ length: 9 }, (_, i) => person(`guest-${i}`, 'neutral', 'hall'))
    expect(placePeople(crowd)).toHaveLength(3)
  })
})
