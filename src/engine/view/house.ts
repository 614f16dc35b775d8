// What the drawn house shows: its things are the state (product.md section 8). Names as in assets/house.

import type { Plan } from '../link.ts'
import { luck } from '../luck.ts'
import { channelOf } from '../mat.ts'
import type { Level } from '../plan.ts'
import { isOpen } from '../procedure.ts'
import type { MonthState } from '../state.ts'
import type { HouseView } from '../view-types.ts'
import { peopleAtHome } from './people.ts'

const ROOMS = new Set([
  'hall',
  'kitchen',
  'living-room',
  'childrens-room',
  'bathroom',
  'parents-room',
  'attic',
  'street',
])
const RAINY = 0.3

/** Rooms where nobody needs a light; the kitchen lamp stays, whatever the hour. */
const DARK: Record<HouseView['hour'], string[]> = {
  morning: [],
  day: [],
  rain: [],
  evening: ['bathroom', 'parents-room'],
  night: ['bathroom', 'parents-room', 'living-room', 'childrens-room', 'attic'],
}

/** The house at a stop: hour, light, things and people. */
export function houseView(plan: Plan, state: MonthState, minute: number, place: string): HouseView {
  const hour = hourOf(state, minute)
  const focus = ROOMS.has(place) ? place : 'kitchen'
  return {
    hour,
    level: state.level,
    things: { ...money(plan, state), ...paper(plan, state), ...light(hour, state.level), ...state.things },
    people: peopleAtHome(plan, state, hour, focus, place),
    dark: DARK[hour].filter((room) => room !== focus),
    focus,
  }
}

function hourOf(state: MonthState, minute: number): HouseView['hour'] {
  if (minute >= 21 * 60 || minute < 5 * 60) return 'night'
  if (minute >= 17 * 60 + 30) return 'evening'
  if (luck(state.seed, 'rain', state.day) < RAINY) return 'rain'
  return minute < 9 * 60 + 30 ? 'morning' : 'day'
}

function money(plan: Plan, state: MonthState): Record<string, string> {
  const { cents, days, day } = state.week
  const left = cents === 0 ? 1 : state.purse / cents
  const fresh = cents === 0 ? 1 : Math.max(0, (days - (state.day - day)) / days)
  const energy = state.bills.some((bill) => bill.kind === 'energy' && bill.status === 'overdue')
  const spendable = (state.account + state.purse) / plan.heads
  return {
    fridge: Math.min(left, fresh) > 0.55 ? 'full' : left > 0.15 ? 'half' : 'empty',
    purse: spendable > 10000 ? 'full' : spendable > 1500 ? 'thin' : 'empty',
    thermostat: energy || state.level === 'overleven' ? '15' : '19',
    radiator: energy ? 'cool' : 'warm',
  }
}

/** What lies about the house is paper: an e-mail unread is not on the mat, a missed call not on the table. */
function paper(plan: Plan, state: MonthState): Record<string, string> {
  const shut = state.letters.filter(
    ({ opened, letter }) => opened === 0 && channelOf(plan, letter) === 'letter',
  )
  const unfinished =
    state.procedures.filter(isOpen).length +
    state.letters.filter(({ opened, missed, deadline }) => opened !== 0 && !missed && deadline >= state.day)
      .length
  return {
    mat: `letters-${Math.min(5, shut.length)}`,
    letterbox: shut.some((letter) => letter.arrived === state.day) ? 'letter' : 'closed',
    'table-papers': unfinished === 0 ? 'none' : unfinished < 3 ? 'some' : 'many',
    calendar: state.level === 'ruimte' || state.level === 'krap' ? 'known' : 'unknown',
  }
}

function light(hour: HouseView['hour'], level: Level): Record<string, string> {
  const after = hour === 'evening' || hour === 'night'
  const lamp = hour !== 'day' || level === 'tunnel' || level === 'overleven'
  const on = (yes: boolean): string => (yes ? 'on' : 'off')
  return {
    lamp: on(lamp),
    'lamp-wall': on(lamp),
    weather: hour === 'rain' ? 'rain' : 'dry',
    'porch-lamp': on(after),
    'neighbour-window': on(after),
    'neighbour-dormer': on(hour === 'evening'),
    'night-light': on(hour === 'night'),
    'child-lamp': on(hour === 'evening'),
  }
}
