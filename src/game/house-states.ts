import type { HouseView } from '#engine'
import { roomOf } from './frame.ts'

const WINDOWS = ['kitchen', 'living', 'children', 'parent', 'attic']
const SHADED = ['hall', 'kitchen', 'living', 'children', 'bathroom', 'parent', 'attic']

/**
 * The state of each thing in the drawing that a view decides: first what hour, level and dark rooms bring along,
 * then what the view says itself. Things it does not name keep the drawing's own default.
 */
export function statesOfView(view: HouseView): Record<string, string> {
  const dark = new Set(view.dark.map(roomOf))
  const states: Record<string, string> = {
    sky: view.hour,
    hour: view.hour,
    weather: view.hour === 'rain' ? 'rain' : 'dry',
    bandwidth: view.level,
    ...lights(view, dark),
  }
  for (const room of WINDOWS) states[`${room}-window-glass`] = view.hour
  for (const room of SHADED) states[`shade-${room}`] = dark.has(room) ? 'on' : 'off'
  Object.assign(states, view.things)
  states['lamp-wall'] = view.things['lamp-wall'] ?? states.lamp ?? 'on'
  if (view.things.radiator === undefined && view.things.thermostat === '15') states.radiator = 'cool'
  return states
}

function lights(view: HouseView, dark: ReadonlySet<string>): Record<string, string> {
  const { hour } = view
  const narrow = view.level === 'tunnel' || view.level === 'overleven'
  const late = hour === 'evening' || hour === 'night'
  const on = (lit: boolean) => (lit ? 'on' : 'off')
  return {
    lamp: on(!dark.has('kitchen') && (hour !== 'day' || narrow)),
    'night-light': on(hour === 'night'),
    'child-lamp': on(hour === 'night'),
    'porch-lamp': on(hour === 'evening'),
    'neighbour-window': on(late),
    'neighbour-dormer': on(hour === 'evening'),
    'neighbour-upstairs': 'off',
  }
}
