// The house as an SVG in memory: its pieces, their boxes, and a standalone SVG for any of them.

import type { Box } from './box.ts'
import { around, grown } from './box.ts'
import type { DrawnNode, Piece } from './drawing-order.ts'
import { piecesOf } from './drawing-order.ts'
import { neededDefs } from './needed-defs.ts'
import type { PixelBox } from './pixels.ts'

export interface Drawing {
  pieces: Piece<SvgNode>[]
  /** Box of a piece in one state; null when that state draws nothing. */
  boxOf(piece: Piece<SvgNode>, state: string): Box | null
  /** Standalone SVG that shows this part of the drawing with only one piece in it. */
  cut(piece: Piece<SvgNode>, state: string, part: Box, size: PixelBox): string
  /** Elements by id, for what is drawn in another way than by pieces (rain). */
  find(id: string): Element | null
}

export interface SvgNode extends DrawnNode {
  element: SVGGraphicsElement
  children: readonly SvgNode[]
}

/** Half of the widest line: a box does not count the lines around a shape. */
const LINE = 4

/** Reads and measures the drawing; `pause` lets the page have a turn in between. Rejects when the text is not an SVG. */
export async function readDrawing(text: string, pause: () => Promise<void>): Promise<Drawing> {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement
  if (parsed.localName !== 'svg') throw new Error('not a drawing')
  const svg = document.importNode(parsed, true) as unknown as SVGSVGElement
  await pause()
  const pieces = piecesOf(nodeOf(svg))
  for (const hidden of svg.querySelectorAll('[display="none"]')) hidden.removeAttribute('display')
  const boxes = measure(svg, pieces)
  const serializer = new XMLSerializer()
  const defs = new Map<string, string>()
  for (const def of svg.querySelectorAll(':scope > defs > [id]'))
    defs.set(def.id, serializer.serializeToString(def))

  return {
    pieces,
    boxOf: (piece, state) => boxes.get(`${piece.key}/${state}`) ?? null,
    cut(piece, state, part, size) {
      const nodes = piece.parts[state] ?? []
      const body = nodes.map((node) => serializer.serializeToString(wrapped(node.element))).join('')
      return standalone(`<defs>${neededDefs(body, defs)}</defs>${body}`, part, size)
    },
    find: (id) => svg.querySelector(`#${id}`),
  }
}

/** An SVG file that shows `part` on `size` pixels. */
export function standalone(body: string, part: Box, size: { width: number; height: number }): string {
  const box = `${part.x} ${part.y} ${part.width} ${part.height}`
  const head = `xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}"`
  return `<svg ${head} viewBox="${box}" preserveAspectRatio="none">${body}</svg>`
}

const drawn = (element: Element) => element.localName !== 'defs'

function nodeOf(element: Element): SvgNode {
  const group = element.localName === 'g'
  const children = group || element.localName === 'svg' ? [...element.children].filter(drawn).map(nodeOf) : []
  const shown = element.getAttribute('display') !== 'none'
  return { id: element.id, group, shown, children, element: element as SVGGraphicsElement }
}

/** Boxes need layout, so the drawing stands in the page for a moment: out of sight, its ids in a shadow of their own. */
function measure(svg: SVGSVGElement, pieces: Piece<SvgNode>[]): Map<string, Box> {
  const shelter = document.createElement('div')
  shelter.style.cssText = 'position:absolute;width:0;height:0;overflow:hidden;visibility:hidden'
  shelter.attachShadow({ mode: 'open' }).append(svg)
  document.body.append(shelter)
  const boxes = new Map<string, Box>()
  for (const piece of pieces) {
    for (const [state, nodes] of Object.entries(piece.parts)) {
      const box = around(nodes.map(boxOfNode).filter((found) => found !== null))
      if (box !== null) boxes.set(`${piece.key}/${state}`, grown(box, LINE))
    }
  }
  shelter.remove()
  return boxes
}

function boxOfNode({ element }: SvgNode): Box | null {
  const box = element.getBBox()
  const matrix = element.getCTM()
  if ((box.width === 0 && box.height === 0) || matrix === null) return null
  const corners = [0, 1, 2, 3].map((corner) => {
    const x = box.x + (corner % 2) * box.width
    const y = box.y + (corner > 1 ? box.height : 0)
    const { a, b, c, d, e, f } = matrix
    return { x: a * x + c * y + e, y: b * x + d * y + f, width: 0, height: 0 }
  })
  return around(corners)
}

/** A copy inside copies of its ancestors' attributes, so that a moved or faded group keeps its look. */
function wrapped(element: Element): Element {
  let copy = element.cloneNode(true) as Element
  for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
    if (parent.localName !== 'g' || parent.getAttributeNames().every((name) => name === 'id')) continue
    const shell = parent.cloneNode(false) as Element
    shell.append(copy)
    copy = shell
  }
  return copy
}
