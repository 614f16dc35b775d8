import { describe, expect, it } from 'vitest'
import type { DrawnNode } from '../../src/game/drawing-order.ts'
import { piecesOf } from '../../src/game/drawing-order.ts'

const g = (id: string, ...children: DrawnNode[]): DrawnNode => ({ id, group: true, shown: true, children })
const hidden = (id: string): DrawnNode => ({ ...g(id), shown: false })
const shape = (): DrawnNode => ({ id: '', group: false, shown: true, children: [] })

describe('pieces of the drawing', () => {
  it('join what stands still and part at a thing with states', () => {
    const pieces = piecesOf(
      g('', g('street'), g('wall', shape(), g('bike', g('bike-ok'), hidden('bike-flat')), shape())),
    )
    expect(pieces.map((p) => [p.thing, Object.keys(p.parts)])).toEqual([
      ['', ['still']],
      ['bike', ['ok', 'flat']],
      ['', ['still']],
    ])
    expect(pieces[0]?.parts.still?.map((n) => n.id)).toEqual(['street', ''])
  })

  it('start in the state that the drawing shows', () => {
    const [mat] = piecesOf(g('', g('mat', hidden('mat-letters-0'), g('mat-letters-1'))))
    expect(mat).toMatchObject({ thing: 'mat', initial: 'letters-1' })
  })

  it('lie before or behind the people of their own room', () => {
    const kitchen = g('kitchen', g('shell'), g('kitchen-people'), g('table'), g('table-people'), g('mug'))
    const hall = g('hall', g('coats'), g('hall-people'), g('doormat'))
    const pieces = piecesOf(g('', g('house', hall, kitchen, g('frame')), g('street-people'), g('hour')))
    expect(pieces.map((p) => [p.plate, p.parts.still?.map((n) => n.id)])).toEqual([
      ['back', ['coats']],
      ['hall-1', ['doormat']],
      ['back', ['shell']],
      ['kitchen-1', ['table']],
      ['kitchen-2', ['mug']],
      ['back', ['frame']],
      ['veil', ['hour']],
    ])
  })

  it('take each shade of a room as a thing that is on or off', () => {
    const pieces = piecesOf(g('', g('room-shades', hidden('shade-hall'), hidden('shade-attic'))))
    expect(pieces.map((p) => [p.thing, p.initial, Object.keys(p.parts)])).toEqual([
      ['shade-hall', 'off', ['on']],
      ['shade-attic', 'off', ['on']],
    ])
  })
})
