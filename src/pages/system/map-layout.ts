import type { OrganisationView } from '#engine'

const COLUMNS = 3
const CELL = { width: 120, height: 60 }
export const NODE = { width: 108, height: 44 }
export const MAP_WIDTH = COLUMNS * CELL.width

export interface MapPlace {
  id: string
  /** Middle of the node. */
  x: number
  y: number
}

export interface MapLink {
  from: MapPlace
  to: MapPlace
  /** Path of a bow between the two, so that a line never runs through a third in the same row. */
  path: string
}

/** How many rows of three and two, in turn, hold so many. */
function rowsFor(count: number): number[] {
  const rows: number[] = []
  for (let left = count; left > 0; left -= rows.at(-1) ?? left)
    rows.push(Math.min(left, rows.length % 2 === 0 ? COLUMNS : COLUMNS - 1))
  return rows
}

/**
 * Puts organisations in staggered rows, the light and early ones above. A place belongs to an organisation from the
 * start, known or not, so the map fills without moving.
 */
export function placeOrganisations(organisations: readonly OrganisationView[]): {
  places: MapPlace[]
  height: number
} {
  const order = [...organisations].sort(
    (one, other) =>
      Number(one.chain === 'end') - Number(other.chain === 'end') || (one.id < other.id ? -1 : 1),
  )
  const rows = rowsFor(order.length)
  const places: MapPlace[] = []
  rows.forEach((size, row) => {
    const left = (MAP_WIDTH - size * CELL.width) / 2
    for (let column = 0; column < size; column++) {
      const organisation = order[places.length]
      if (organisation !== undefined)
        places.push({
          id: organisation.id,
          x: left + (column + 0.5) * CELL.width,
          y: (row + 0.5) * CELL.height,
        })
    }
  })
  return { places, height: rows.length * CELL.height }
}

/** Who knows whom, of those that are known; each pair once. */
export function linksBetween(
  organisations: readonly OrganisationView[],
  places: readonly MapPlace[],
): MapLink[] {
  const known = new Map(organisations.filter(({ seen }) => seen !== 'fog').map((each) => [each.id, each]))
  const seen = new Set<string>()
  return organisations.flatMap(({ id, seen: how, knows }) =>
    how !== 'card'
      ? []
      : knows.flatMap((other) => {
          const pair = [id, other].sort().join(' ')
          const from = places.find((place) => place.id === id)
          const to = places.find((place) => place.id === other)
          if (!known.has(other) || seen.has(pair) || from === undefined || to === undefined) return []
          seen.add(pair)
          return [{ from, to, path: bow(from, to) }]
        }),
  )
}

const BEND = 0.14

function bow(from: MapPlace, to: MapPlace): string {
  const bend = Math.hypot(to.x - from.x, to.y - from.y) > CELL.width * 1.2 ? BEND : 0
  const x = (from.x + to.x) / 2 - (to.y - from.y) * bend
  const y = (from.y + to.y) / 2 + (to.x - from.x) * bend
  return `M${from.x} ${from.y}Q${Math.round(x)} ${Math.round(y)} ${to.x} ${to.y}`
}

const LINE = 15

/** A name in one or two lines that fit a node; what does not fit is shortened. */
export function nodeLines(name: string): string[] {
  const lines: string[] = []
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= LINE) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  const [first = '', second, ...rest] = lines
  if (second === undefined) return [shorten(first)]
  return [shorten(first), rest.length > 0 ? shorten(`${second} ${rest.join(' ')}`) : shorten(second)]
}

const shorten = (line: string): string =>
  line.length > LINE ? `${line.slice(0, LINE - 1).trimEnd()}…` : line
