import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  linksBetween,
  MAP_WIDTH,
  NODE,
  nodeLines,
  placeOrganisations,
} from '../../src/pages/system/map-layout.ts'
import { knownThrough, nearFirst, whomItKnows } from '../../src/pages/system/map-lists.ts'
import { application, organisation, organisations } from '../support/system-view.ts'

const towns = fc
  .array(fc.boolean(), { maxLength: 24 })
  .map((late) => late.map((end, index) => organisation(`o${index}`, { chain: end ? 'end' : 'front' })))

describe('the social map', () => {
  it('lays no organisation over another and keeps all of them on the drawing', () => {
    fc.assert(
      fc.property(towns, (all) => {
        const { places, height } = placeOrganisations(all)
        expect(places).toHaveLength(all.length)
        places.forEach((one, index) => {
          expect(one.x).toBeGreaterThanOrEqual(NODE.width / 2)
          expect(one.x).toBeLessThanOrEqual(MAP_WIDTH - NODE.width / 2)
          expect(one.y + NODE.height / 2).toBeLessThanOrEqual(height)
          for (const other of places.slice(index + 1)) {
            const apart = [Math.abs(one.x - other.x) >= NODE.width, Math.abs(one.y - other.y) >= NODE.height]
            expect(apart).toContain(true)
          }
        })
      }),
    )
  })

  it('puts what comes early above what comes late', () => {
    const { places } = placeOrganisations(organisations)
    const row = (id: string) => places.find((place) => place.id === id)?.y ?? Number.NaN
    expect(row('kledingbank')).toBeLessThan(row('kredietbank'))
  })

  it('fills without moving: meeting somebody changes no place', () => {
    const met = organisations.map((each) => ({ ...each, seen: 'card' as const }))
    expect(placeOrganisations(met)).toEqual(placeOrganisations(organisations))
  })

  it('draws who knows whom once, and nothing that leads into the fog', () => {
    const { places } = placeOrganisations(organisations)
    const pairs = linksBetween(organisations, places).map(({ from, to }) => `${from.id} ${to.id}`)
    // leergeld 3, gemeente 3, wijkteam 4, of which wijkteam-leergeld stands there already: 3 + 3 + 4 - 1.
    expect(pairs).toHaveLength(9)
    expect(pairs).toContain('leergeld wijkteam')
    expect(pairs).not.toContain('wijkteam leergeld')
    const foggy = [
      organisation('a', { seen: 'card', knows: ['b', 'nowhere'] }),
      organisation('b'),
      organisation('c', { seen: 'name', knows: ['a'] }),
    ]
    expect(linksBetween(foggy, placeOrganisations(foggy).places)).toEqual([])
  })

  it('breaks a name into at most two lines that fit', () => {
    expect(nodeLines('Gemeente Zwolle')).toEqual(['Gemeente Zwolle'])
    expect(nodeLines('Voedselbank')).toEqual(['Voedselbank'])
    const long = nodeLines('Humanitas Thuisadministratie en Financiën')
    expect(long).toHaveLength(2)
    for (const line of long) expect(line.length).toBeLessThanOrEqual(15)
  })
})

describe('the lists beside it', () => {
  it('say through whom a name came', () => {
    expect(knownThrough({ id: 'voedselbank' }, organisations)).toEqual(['gemeente', 'wijkteam'])
    expect(knownThrough({ id: 'son' }, organisations)).toEqual([])
  })

  it('say whom an organisation knows without giving away the rest', () => {
    const town = [organisation('a', { seen: 'name' }), organisation('b')]
    const known = whomItKnows({ knows: ['a', 'b'] }, town)
    expect(known.named.map(({ id }) => id)).toEqual(['a'])
    expect(known.unknown).toBe(1)
  })

  it('bring near at a low level only those at work on something, or handed over to', () => {
    const running = [
      application('x', { party: 'gemeente' }),
      application('y', { party: 'leergeld', status: 'decided' }),
    ]
    const { near, far } = nearFirst(organisations, running, true)
    // gemeente by what is running, leergeld and wijkteam because somebody handed over to them.
    expect(near.map(({ id }) => id)).toEqual(['leergeld', 'gemeente', 'wijkteam'])
    expect(far).toEqual([])
    const alone = organisations.map((each) => ({ ...each, handover: 'none' as const }))
    expect(nearFirst(alone, running, true).near.map(({ id }) => id)).toEqual(['gemeente'])
    expect(nearFirst(alone, running, true).far.map(({ id }) => id)).toEqual(['leergeld', 'wijkteam'])
    expect(nearFirst(organisations, running, false).near).toHaveLength(3)
  })
})
