// Cuts the tree of the drawing into pieces that are drawn one after the other.
// A thing with states is one piece with a part for each state; what stands still between two things is one piece.
// Pieces are gathered on plates: one canvas each, with people standing between them.

/** What this needs to know of an element. */
export interface DrawnNode {
  id: string
  group: boolean
  shown: boolean
  children: readonly DrawnNode[]
}

export interface Piece<N> {
  key: string
  /** `back`, `<room>-<number of slots passed>`, `weather` or `veil`. */
  plate: string
  /** Name of the thing, empty for what never changes. */
  thing: string
  /** State shown when a view does not say. */
  initial: string
  /** Elements for each state, in order; what never changes has the state `still`. */
  parts: Record<string, N[]>
}

const VEILS = new Set(['hour', 'room-shades', 'bandwidth', 'night-light', 'lamp'])

/** Pieces of the drawing from back to front. */
export function piecesOf<N extends DrawnNode>(root: N): Piece<N>[] {
  const pieces: Piece<N>[] = []
  let plate = 'back'
  let passed = 0

  const still = (node: N) => {
    const last = pieces.at(-1)
    if (last?.thing === '' && last.plate === plate) last.parts.still?.push(node)
    else
      pieces.push({
        key: `still-${pieces.length}`,
        plate,
        thing: '',
        initial: 'still',
        parts: { still: [node] },
      })
  }
  const visit = (node: N, room: string) => {
    const states = statesOf(node)
    if (states !== null) {
      const initial = states.find((s) => s.shown) ?? states[0]
      const parts = Object.fromEntries(states.map((s) => [s.id.slice(node.id.length + 1), [s]]))
      pieces.push({
        key: node.id,
        plate,
        thing: node.id,
        initial: initial?.id.slice(node.id.length + 1) ?? '',
        parts,
      })
    } else if (node.id.startsWith('shade-')) {
      pieces.push({ key: node.id, plate, thing: node.id, initial: 'off', parts: { on: [node] } })
    } else if (isSlot(node)) {
      passed += 1
      if (room !== '') plate = `${room}-${passed}`
    } else if (changes(node)) {
      for (const child of node.children as N[]) visit(child, room)
    } else still(node)
  }
  const enter = (node: N) => {
    const rooms = (node.children as N[]).filter((child) => child.children.some(isSlot))
    if (rooms.length === 0) return visit(node, '')
    for (const child of node.children as N[]) {
      passed = 0
      visit(child, rooms.includes(child) ? child.id : '')
      plate = 'back'
    }
  }
  for (const child of root.children as N[]) {
    if (VEILS.has(child.id)) plate = 'veil'
    else plate = child.id === 'weather' ? 'weather' : 'back'
    enter(child)
  }
  return pieces
}

const isSlot = (node: DrawnNode) => node.id.endsWith('-people')

/** States of a thing: a group that holds nothing but groups named after it. */
function statesOf<N extends DrawnNode>(node: N): N[] | null {
  const all =
    node.children.length > 1 && node.children.every((c) => c.group && c.id.startsWith(`${node.id}-`))
  return all && node.id !== '' ? (node.children as N[]) : null
}

function changes(node: DrawnNode): boolean {
  return node.children.some(
    (child) => statesOf(child) !== null || isSlot(child) || child.id.startsWith('shade-') || changes(child),
  )
}
