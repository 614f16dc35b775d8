import { describe, expect, it } from 'vitest'
import type { HouseView } from '#engine'
import { statesOfView } from '../../src/game/house-states.ts'

const view = (other: Partial<HouseView>): HouseView => ({
  hour: 'day',
  level: 'ruimte',
  things: {},
  people: [],
  dark: [],
  focus: 'kitchen',
  ...other,
})

describe('states that a view brings along', () => {
  it('let sky, veil and every window follow the hour', () => {
    const states = statesOfView(view({ hour: 'evening' }))
    for (const thing of [
      'sky',
      'hour',
      'kitchen-window-glass',
      'attic-window-glass',
      'parent-window-glass',
    ]) {
      expect(states[thing]).toBe('evening')
    }
    expect(states.weather).toBe('dry')
    expect(statesOfView(view({ hour: 'rain' })).weather).toBe('rain')
  })

  it.each([
    ['day', 'ruimte', 'off'],
    ['day', 'tunnel', 'on'],
    ['morning', 'ruimte', 'on'],
    ['night', 'overleven', 'on'],
  ] as const)('at %s in %s the kitchen lamp is %s', (hour, level, lamp) => {
    const states = statesOfView(view({ hour, level }))
    expect(states.lamp).toBe(lamp)
    expect(states['lamp-wall']).toBe(lamp)
  })

  it('shade dark rooms, and switch the lamp off with the kitchen', () => {
    const states = statesOfView(view({ hour: 'night', dark: ['kitchen', 'childrens-room'] }))
    expect(states['shade-kitchen']).toBe('on')
    expect(states['shade-children']).toBe('on')
    expect(states['shade-hall']).toBe('off')
    expect(states.lamp).toBe('off')
  })

  it('give way to what the view says itself', () => {
    const states = statesOfView(
      view({ hour: 'night', things: { lamp: 'off', 'neighbour-window': 'off', fridge: 'half' } }),
    )
    expect(states).toMatchObject({
      lamp: 'off',
      'lamp-wall': 'off',
      'neighbour-window': 'off',
      fridge: 'half',
    })
  })

  it('cool the radiator when the thermostat is down', () => {
    expect(statesOfView(view({ things: { thermostat: '15' } })).radiator).toBe('cool')
    expect(statesOfView(view({ things: { thermostat: '15', radiator: 'warm' } })).radiator).toBe('warm')
  })
})
