// Which part of the drawing a host of some size shows.

import type { Box } from './box.ts'

export const DRAWING: Box = { x: 0, y: 0, width: 1600, height: 1000 }
const WHOLE: Box = { x: 0, y: 0, width: 1600, height: 964 }
const FLOORS: Box = { x: 262, y: 385, width: 1076, height: 525 }
const DOWNSTAIRS: Box = { x: 300, y: 610, width: 1000, height: 300 }
const UPSTAIRS: Box = { x: 300, y: 360, width: 1000, height: 270 }

const ROOMS: Record<string, Box> = {
  attic: { x: 430, y: 110, width: 740, height: 270 },
  children: { x: 322, y: 394, width: 368, height: 226 },
  bathroom: { x: 702, y: 394, width: 190, height: 226 },
  parent: { x: 904, y: 394, width: 374, height: 226 },
  hall: { x: 322, y: 640, width: 208, height: 246 },
  kitchen: { x: 542, y: 640, width: 416, height: 246 },
  living: { x: 970, y: 640, width: 308, height: 246 },
  street: { x: 1180, y: 660, width: 400, height: 300 },
}

/** A host narrower than this (CSS pixels) is shown a part of the house: the whole would be too small to read. */
const NARROW = 560
const ROOM_WIDTH = 620
const COLUMN_WIDTH = 590

/** Other names a view may use for a room. */
const ALSO: Record<string, string> = {
  'living-room': 'living',
  'childrens-room': 'children',
  'parents-room': 'parent',
  'front-door': 'hall',
}

/** Name of a room as the drawing knows it; a place outside the house is seen from the kitchen. */
export function roomOf(place: string): string {
  const name = ALSO[place] ?? place
  return name in ROOMS ? name : 'kitchen'
}

/** Half of what a person takes up beside the middle of their place. */
const HALF = 60

/**
 * The part to show: host size in CSS pixels, focus a room or place. Has the host's proportions, inside the drawing.
 * @param people where people stand, from the left: nobody is cut in two where the room to spare can prevent it
 */
export function chooseFrame(
  host: { width: number; height: number },
  focus: string,
  people: readonly number[] = [],
): Box {
  const must = mustShow(host, focus)
  const scale = Math.max(fitting(must, host), covering(host))
  const width = host.width / scale
  const height = host.height / scale
  return {
    x: whole(placed(must.x, must.width, width, DRAWING.width, 0.5), width, must, people),
    y: placed(must.y, must.height, height, DRAWING.height, lean(must)),
    width,
    height,
  }
}

/** Where room to spare goes: to the street below and the roof above, rather than to a cut through the other floor. */
function lean(must: Box): number {
  if (must.height > UPSTAIRS.height + DOWNSTAIRS.height / 2) return 0.5
  return must.y < 600 ? 0.75 : 0.25
}

function mustShow(host: { width: number; height: number }, focus: string): Box {
  const proportion = host.width / host.height
  const room = ROOMS[roomOf(focus)] as Box
  const floor = room.y < 600 ? UPSTAIRS : DOWNSTAIRS
  if (proportion < 1.2) return { ...WHOLE, x: middle(room) - COLUMN_WIDTH / 2, width: COLUMN_WIDTH }
  if (host.width < NARROW && proportion < 2.1) {
    const width = Math.max(ROOM_WIDTH, room.width)
    return { ...room, x: middle(room) - width / 2, width }
  }
  if (roomOf(focus) === 'street' && host.width < NARROW) return room
  if (host.width < NARROW || proportion > 2.7) return floor
  return proportion > 1.95 ? FLOORS : WHOLE
}

/** Moves a window of some width just as far as shows everybody whole, and the part that must be shown as before. */
function whole(x: number, width: number, must: Box, people: readonly number[]): number {
  const left = Math.min(must.x, ...people.map((at) => at - HALF))
  const right = Math.max(must.x + must.width, ...people.map((at) => at + HALF))
  if (right - left > width) return x
  const moved = Math.max(Math.min(x, left), right - width)
  return Math.min(Math.max(moved, 0), Math.max(DRAWING.width - width, 0))
}

const middle = (box: Box) => box.x + box.width / 2
const fitting = (box: Box, host: { width: number; height: number }) =>
  Math.min(host.width / box.width, host.height / box.height)
const covering = (host: { width: number; height: number }) =>
  Math.max(host.width / DRAWING.width, host.height / DRAWING.height)

/** Start of a window of `size` around a span, `before` the part of the spare room that lies before it, kept inside 0 to `limit`. */
function placed(start: number, span: number, size: number, limit: number, before: number): number {
  return Math.min(Math.max(start - (size - span) * before, 0), Math.max(limit - size, 0))
}
