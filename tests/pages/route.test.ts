import { describe, expect, it } from 'vitest'
import { addressesNeeded } from '../../src/app/browser/early.ts'
import { gameAddress, routeOf } from '../../src/pages/common/route.ts'

describe('addresses', () => {
  it.each([
    ['/', { page: 'home' }],
    ['/months', { page: 'months', month: null }],
    ['/months/', { page: 'months', month: null }],
    ['/months/samira-maart', { page: 'months', month: 'samira-maart' }],
    ['/play/samira-maart', { page: 'play', month: 'samira-maart' }],
    ['/play/samira-maart/end', { page: 'end', month: 'samira-maart' }],
    ['/print/samira-maart/fan', { page: 'print', month: 'samira-maart', what: 'fan' }],
    ['/print/samira-maart/report', { page: 'print', month: 'samira-maart', what: 'report' }],
    ['/print/samira-maart/portfolio', { page: 'print', month: 'samira-maart', what: 'portfolio' }],
    ['/print/samira-maart/anything', { page: 'unknown' }],
    ['/saved', { page: 'saved' }],
    ['/about', { page: 'about' }],
    ['/console', { page: 'console' }],
    ['/wall/K7MQ3D', { page: 'wall' }],
    ['/wall/here', { page: 'wall' }],
    ['/join', { page: 'join' }],
    ['/join/K7MQ3D', { page: 'join' }],
    ['/play/', { page: 'unknown' }],
    ['/play/../secret', { page: 'unknown' }],
    ['/nowhere', { page: 'unknown' }],
  ])('%s leads to its page', (path, route) => {
    expect(routeOf(path)).toEqual(route)
  })

  it('of a game lead to the game and to its end', () => {
    expect(gameAddress('samira-maart', 2)).toBe('/play/samira-maart?game=2')
    expect(gameAddress('samira-maart', 2, true)).toBe('/play/samira-maart/end?game=2')
  })

  it('say what to fetch before the app is there', () => {
    expect(addressesNeeded('/play/samira-maart', 'en')).toEqual([
      '/months/samira-maart.json',
      '/months/samira-maart.en.json',
    ])
    expect(addressesNeeded('/play/samira-maart/end', 'nl')).toEqual([
      '/months/samira-maart.json',
      '/months/samira-maart.nl.json',
      '/levers.json',
    ])
    expect(addressesNeeded('/', 'nl')).toEqual(['/months/index.json'])
  })
})
