import { describe, expect, it } from 'vitest'
import { loadWords } from '#i18n'
import { byNearness, nearness } from '../../src/pages/system/nearness.ts'
import { BOARD, house, placePeople } from '../../src/pages/system/people-layout.ts'
import { lastText, shortName, trustText } from '../../src/pages/system/people-words.ts'
import { resourceLevel } from '../../src/pages/system/resource-level.ts'
import { circle, person } from '../support/system-view.ts'

const words = await loadWords('nl')
const dateOf = (day: number) => `2025-03-${String(day).padStart(2, '0')}`
const distance = ({ x, y }: { x: number; y: number }) => Math.hypot(x - house.x, y - house.y)

const MOST = 12
/** A mark with eleven letters of 13 px below it. */
const NAME = { width: 74, height: 48 }

/** Every mix of near, middle and far people, up to twelve of them. */
const mixes = Array.from({ length: MOST + 1 }, (_, count) =>
  Array.from({ length: count + 1 }, (_, close) =>
    Array.from({ length: count - close + 1 }, (_, middle) =>
      Array.from({ length: count }, (_, index) =>
        person(`p${index}`, { tie: index < close ? 4 : index < close + middle ? 1 : 0 }),
      ),
    ),
  ),
).flat(2)

describe('people around the house', () => {
  it('never lie over each other or over the house, and stay on the board', () => {
    // 1 + 3 + 6 + ... + 91: for each count n there are (n + 1)(n + 2) / 2 mixes.
    expect(mixes).toHaveLength(455)
    for (const all of mixes) {
      const places = placePeople(all)
      const inside = places.every(
        ({ x, y }) => x >= 36 && x <= BOARD.width - 36 && y >= 14 && y <= BOARD.height - 32,
      )
      const free = places.every((one, index) =>
        [house, ...places.slice(index + 1)].every(
          (other) => Math.abs(one.x - other.x) >= NAME.width || Math.abs(one.y - other.y) >= NAME.height,
        ),
      )
      const mix = all.map(({ tie }) => tie).join(' ')
      expect([mix, places.length, inside, free]).toEqual([mix, all.length, true, true])
    }
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
