import type { CircleView } from '#engine'
import type { Near } from './nearness.ts'
import { nearness } from './nearness.ts'

export const BOARD = { width: 360, height: 400 }
/** Half the width and height of a ring, in the units of the board. */
type Ring = readonly [number, number]

export const RINGS: Readonly<Record<Near, Ring>> = {
  close: [82, 82],
  middle: [116, 126],
  far: [141, 166],
}
/** Room a person takes with the name below, and a little air. */
const BOX = { width: 78, height: 50 }
const TURNS = 96
/** How far one may stand outside a crowded ring. */
const STRETCH = [1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.8]

export interface Place {
  id: string
  x: number
  y: number
}

/** Where the house stands. */
export const house = { x: BOARD.width / 2, y: BOARD.height / 2 - 4 }

/**
 * Puts people on rings around the house. Each takes the direction that lies furthest from those already taken, in the
 * order in which they are given, so the same people always stand in the same places.
 */
export function placePeople(people: readonly CircleView[]): Place[] {
  const placed: (Place & { angle: number })[] = []
  for (const { id, tie } of people) {
    const ring = RINGS[nearness({ tie })]
    const spots = STRETCH.flatMap((stretch) =>
      Array.from({ length: TURNS }, (_, turn) => spotAt(turn, ring, stretch)),
    )
    const scored = spots.map((spot) => ({ ...spot, score: scoreOf(spot, placed) }))
    const best = scored.reduce((one, other) => (other.score > one.score ? other : one))
    placed.push({ id, x: best.x, y: best.y, angle: best.angle })
  }
  return placed.map(({ id, x, y }) => ({ id, x, y }))
}

interface Spot {
  x: number
  y: number
  angle: number
  stretch: number
}

function spotAt(turn: number, [wide, high]: Ring, stretch: number): Spot {
  const angle = ((turn * 2) / TURNS) * Math.PI - Math.PI / 2
  return {
    x: Math.round(house.x + Math.min(RINGS.far[0], wide * stretch) * Math.cos(angle)),
    y: Math.round(house.y + Math.min(RINGS.far[1], high * stretch) * Math.sin(angle)),
    angle,
    stretch,
  }
}

const OUT_OF_ROOM = 100
const OFF_THE_RING = 40

/**
 * Room comes first: a spot where two would lie over each other only counts when there is no other, and one outside the
 * own ring only when that is full.
 */
function scoreOf(spot: Spot, placed: readonly (Place & { angle: number })[]): number {
  const room = Math.min(...[house, ...placed].map((other) => boxesApart(spot, other)))
  const turn = Math.min(Math.PI, ...placed.map((other) => angleBetween(spot.angle, other.angle)))
  return room < 1 ? room - OUT_OF_ROOM : turn - (spot.stretch - 1) * OFF_THE_RING
}

/** How far two marks are from each other, in boxes of a mark with its name; below 1 they lie over each other. */
const boxesApart = (one: { x: number; y: number }, other: { x: number; y: number }): number =>
  Math.max(Math.abs(one.x - other.x) / BOX.width, Math.abs(one.y - other.y) / BOX.height)

function angleBetween(one: number, other: number): number {
  const apart = Math.abs(one - other) % (2 * Math.PI)
  return Math.min(apart, 2 * Math.PI - apart)
}
