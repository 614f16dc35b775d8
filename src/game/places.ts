// Where people stand and sit. Feet positions follow the head comment of assets/house/house.svg.

import type { HouseView } from '#engine'
import { roomOf } from './frame.ts'

export type Seat = 'stand' | 'table' | 'sofa'

export interface Placed {
  figure: string
  pose: string
  seat: Seat
  /** Middle of the figure's box, and its lower edge. */
  x: number
  y: number
  /** Turned to look the other way. */
  mirror: boolean
}

interface Spot {
  x: number
  y: number
  mirror: boolean
}

const spot = (x: number, y: number, mirror = false): Spot => ({ x, y, mirror })

const TABLE = [spot(846, 871), spot(920, 871, true), spot(772, 871)]
const SOFA = [spot(1150, 880), spot(1204, 880), spot(1104, 880)]
const STANDING: Record<string, Spot[]> = {
  hall: [spot(496, 880, true), spot(436, 872), spot(520, 884, true)],
  kitchen: [spot(700, 880), spot(640, 882), spot(590, 878)],
  living: [spot(1010, 876), spot(1244, 880, true), spot(1090, 882)],
  children: [spot(484, 606), spot(426, 606), spot(552, 610, true)],
  bathroom: [spot(862, 606, true), spot(738, 608), spot(800, 608)],
  parent: [spot(1052, 606), spot(1004, 608), spot(1120, 608, true)],
  attic: [spot(770, 368), spot(850, 368, true), spot(700, 368)],
  street: [spot(1460, 926, true), spot(1392, 924), spot(400, 928), spot(180, 928)],
}

/** One place for each person of a view, those at the back first. Who finds no place left is not drawn. */
export function placePeople(people: HouseView['people']): Placed[] {
  const taken = new Map<Spot[], number>()
  const placed: Placed[] = []
  for (const { figure, pose, room } of people) {
    const seat = seatOf(pose)
    const name = roomOf(room)
    const spots = seat === 'table' ? TABLE : seat === 'sofa' ? SOFA : (STANDING[name] ?? [])
    const index = taken.get(spots) ?? 0
    const at = spots[index]
    if (at === undefined) continue
    taken.set(spots, index + 1)
    placed.push({ figure, pose, seat, ...at })
  }
  return placed.sort((a, b) => a.y - b.y)
}

function seatOf(pose: string): Seat {
  if (pose === 'sit-sofa') return 'sofa'
  return pose.startsWith('sit-') ? 'table' : 'stand'
}
