// Places of whom a household met: home above, people to the left, organisations to the right. No chance in it.

import type { Network } from '#debrief'

export interface NodeSize {
  width: number
  /** Middle of the column of people and of that of organisations. */
  people: number
  organisations: number
  /** Height of a row, and of home above them. */
  row: number
  top: number
  /** Whether names stand beside their mark, away from the middle, or under it. */
  beside: boolean
  /** Letters in a line of a name, from the mark to the name, and from one line to the next. */
  letters: number
  gap: number
  line: number
  /** Size of a mark, of 1 beside a text. */
  mark: number
}

export const WIDE_NODES: NodeSize = {
  width: 860,
  people: 250,
  organisations: 610,
  row: 52,
  top: 70,
  beside: true,
  letters: 26,
  gap: 22,
  line: 16,
  mark: 1,
}
export const SMALL_NODES: NodeSize = {
  width: 360,
  people: 90,
  organisations: 270,
  row: 68,
  top: 84,
  beside: false,
  letters: 17,
  gap: 26,
  line: 14,
  mark: 1,
}
/** On the shared screen, in its own units: type of 40 of them is read from six metres. */
export const WALL_NODES: NodeSize = {
  width: 1728,
  people: 640,
  organisations: 1010,
  row: 46,
  top: 66,
  beside: true,
  letters: 34,
  gap: 32,
  line: 0,
  mark: 1.5,
}

export interface NodePlace {
  id: string
  x: number
  y: number
  what: 'home' | 'person' | 'organisation'
}

interface LinkPath {
  key: string
  how: Network['links'][number]['how']
  path: string
  /** Where a lost one breaks off. */
  end: { x: number; y: number }
}

/** Puts everybody in their place, and draws the lines between those that have one. */
export function placeNetwork(
  { people, organisations, links }: Pick<Network, 'people' | 'organisations' | 'links'>,
  size: NodeSize,
): { nodes: NodePlace[]; links: LinkPath[]; height: number } {
  const rows = Math.max(people.length, organisations.length, 1)
  const column = (ids: readonly string[], x: number, what: NodePlace['what']): NodePlace[] => {
    const start = size.top + ((rows - ids.length) * size.row) / 2
    return ids.map((id, place) => ({ id, x, y: start + (place + 0.5) * size.row, what }))
  }
  const nodes: NodePlace[] = [
    { id: 'home', x: size.width / 2, y: 34, what: 'home' },
    ...column(
      people.map(({ id }) => id),
      size.people,
      'person',
    ),
    ...column(
      organisations.map(({ id }) => id),
      size.organisations,
      'organisation',
    ),
  ]
  const at = new Map(nodes.map((node) => [node.id, node]))
  return {
    nodes,
    height: size.top + rows * size.row + 16,
    links: links.flatMap(({ from, to, how }, place) => {
      const one = at.get(from)
      const other = at.get(to)
      if (one === undefined || other === undefined || one === other) return []
      return [{ key: `${from} ${to} ${place}`, how, path: pathOf(one, other, how), end: middle(one, other) }]
    }),
  }
}

const middle = (one: NodePlace, other: NodePlace) => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 })

const TRUNK: Record<LinkPath['how'], number> = {
  strong: 0,
  weak: 8,
  works: 8,
  warm: 16,
  letter: 16,
  cold: 24,
  lost: 24,
}

/**
 * From home down a trunk, one for each kind of line, and then aside; straight between columns; a bow between two of the
 * same column, so that it passes those in between.
 */
function pathOf(one: NodePlace, other: NodePlace, how: LinkPath['how']): string {
  if (one.what === 'home') {
    const side = other.x < one.x ? -1 : 1
    const trunk = one.x + side * TRUNK[how]
    const turn = Math.min(10, Math.abs(other.x - trunk))
    return `M${trunk} ${one.y}V${other.y - turn}Q${trunk} ${other.y} ${trunk + side * turn} ${other.y}H${other.x}`
  }
  if (one.x !== other.x) return `M${one.x} ${one.y}L${other.x} ${other.y}`
  const out = one.what === 'person' ? 1 : -1
  const { x, y } = middle(one, other)
  const bend = 26 + Math.abs(one.y - other.y) / 5
  return `M${one.x} ${one.y}Q${x + out * bend} ${y} ${other.x} ${other.y}`
}
