import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadWords } from '#i18n'
import { byNearness, nearness } from '../../src/pages/system/nearness.ts'
import { BOARD, boxesApart, house, placePeople } from '../../src/pages/system/people-layout.ts'
import { lastText, shortName, trustText } from '../../src/pages/system/people-words.ts'
import { resourceLevel } from '../../src/pages/system/resource-level.ts'
import { circle, person } from '../support/system-view.ts'

const words = await loadWords('nl')
const dateOf = (day: number) => `2025-03-${String(day).padStart(2, '0')}`
const distance = ({ x, y }: { x: number; y: number }) => Math.hypot(x - house.x, y - house.y)

const people = fc
  .array(fc.integer({ min: 0, max: 5 }), { maxLength: 9 })
  .map((ties) => ties.map((tie, index) => person(`p${index}`, { tie })))

describe('people around the house', () => {
  it('never lie over each other or over the house, and stay on the board', () => {
    fc.assert(
      fc.property(people, (all) => {
        const places = placePeople(byNearness(all))
        expect(places).toHaveLength(all.length)
        places.forEach((one, index) => {
          expect(one.x).toBeGreaterThanOrEqual(34)
          expect(one.x).toBeLessThanOrEqual(BOARD.width - 34)
          expect(one.y).toBeGreaterThanOrEqual(14)
          expect(one.y).toBeLessThanOrEqual(BOARD.height - 32)
          for (const other of [house, ...places.slice(index + 1)])
            expect(boxesApart(one, other)).toBeGreaterThanOrEqual(1)
        })
      }),
    )
  })

  it('stand nearer the closer the tie is', () => {
    const places = placePeople(byNearness(circle))
    const far = (id: string) => distance(places.find((place) => place.id === id) ?? house)
    expect(far('hatice')).toBeLessThan(far('ada'))
    expect(far('ada')).toBeLessThan(far('bakx'))
    expect([0, 1, 2, 3, 5].map((tie) => nearness({ tie }))).toEqual([
      'far',
      'middle',
      'middle',
      'close',
      'close',
    ])
  })

  it('stand in the same place each time', () => {
    expect(placePeople(byNearness(circle))).toEqual(placePeople(byNearness([...circle].reverse())))
  })
})

describe('somebody in words', () => {
  it('says when they were last there', () => {
    const said = [null, 0, 10, 9, 4].map((last) => lastText(last, 10, dateOf, words))
    expect(said).toEqual([
      'nog nooit gesproken',
      'voor deze maand gesproken',
      'vandaag gesproken',
      'gisteren gesproken',
      'laatst gesproken op 4 maart',
    ])
  })

  it('gives trust in words at every height, and no figure', () => {
    for (let trust = 0; trust <= 5; trust++) {
      expect(trustText({ trust }, words)).not.toBe('')
      expect(trustText({ trust }, words)).not.toMatch(/\d/)
    }
  })

  it('keeps the part of a name that tells people apart', () => {
    expect(['Hatice', 'Juf Petra', 'Meneer Bakx', 'Ada Veenstra'].map(shortName)).toEqual([
      'Hatice',
      'Petra',
      'Bakx',
      'Ada',
    ])
    expect(['De kok van de Koreaan', 'The neighbour', 'Juf'].map(shortName)).toEqual([
      'De kok',
      'The neighb…',
      'Juf',
    ])
    expect(shortName('Wolfeschlegelstein')).toBe('Wolfeschle…')
  })

  it('gives a resource one of four words', () => {
    expect([0, 2, 3, 5, 6, 8, 9, 10].map(resourceLevel)).toEqual([
      'little',
      'little',
      'some',
      'some',
      'enough',
      'enough',
      'much',
      'much',
    ])
  })
})
