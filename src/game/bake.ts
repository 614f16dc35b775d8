// A view of the house as flat canvases: rasterises the pieces it needs, then lays them on their plates.

import type { HouseView } from '#engine'
import type { Box } from './box.ts'
import type { Drawing, SvgNode } from './drawing.ts'
import type { Piece } from './drawing-order.ts'
import { statesOfView } from './house-states.ts'
import type { Frame, PixelBox } from './pixels.ts'
import { pixelsOf, unitsOf } from './pixels.ts'
import { blankCanvas, contextOf, rasterise } from './rasterise.ts'
import type { Plate } from './scene.ts'
import { DEPTH } from './scene.ts'

interface Layer {
  canvas: HTMLCanvasElement
  at: PixelBox
}

/** Pieces larger than this many pixels are forgotten once a view no longer shows them. */
const KEEP = 250_000

/** Bakes views of one drawing. Canvases of pieces are kept as long as the frame stays the same. */
export function createBaker(drawing: Drawing) {
  let frameKey = ''
  let layers = new Map<string, Layer>()

  async function layerOf(piece: Piece<SvgNode>, state: string, frame: Frame): Promise<Layer | null> {
    const key = `${piece.key}/${state}`
    const known = layers.get(key)
    if (known !== undefined) return known
    const box = drawing.boxOf(piece, state)
    const at = box === null ? null : pixelsOf(box, frame)
    if (at === null) return null
    const svg = drawing.cut(piece, state, unitsOf(at, frame), at)
    const layer = { canvas: await rasterise(svg, at.width, at.height), at }
    layers.set(key, layer)
    return layer
  }

  /** Plates of a view from back to front. `pause` is called between pieces; it may reject to give up. */
  return async function bake(
    view: HouseView,
    frame: Frame,
    movingRain: boolean,
    pause: () => Promise<void>,
  ): Promise<Plate[]> {
    const key = JSON.stringify(frame)
    if (key !== frameKey) layers = new Map()
    frameKey = key
    const states = statesOfView(view)
    const plates = new Map<string, Layer[]>()
    const used = new Set<string>()
    for (const piece of drawing.pieces) {
      if (piece.thing === 'weather' && movingRain) continue
      const asked = states[piece.thing] ?? piece.initial
      const state = asked in piece.parts || asked === 'off' ? asked : piece.initial
      const layer = await layerOf(piece, state, frame)
      await pause()
      if (layer === null) continue
      used.add(`${piece.key}/${state}`)
      plates.set(piece.plate, [...(plates.get(piece.plate) ?? []), layer])
    }
    for (const [name, layer] of layers) {
      if (!used.has(name) && layer.at.width * layer.at.height > KEEP) layers.delete(name)
    }
    const laid: Plate[] = []
    for (const [name, layersOfPlate] of plates) {
      laid.push(lay(name, layersOfPlate))
      await pause()
    }
    return laid
  }
}

/** Part of the drawing that a view of the steaming mug needs; null when there is no mug on the table. */
export function steamOf(view: HouseView): Box | null {
  const there = (view.things.mug ?? 'there') === 'there'
  return there ? { x: 884, y: 778, width: 0, height: 0 } : null
}

function lay(name: string, layers: Layer[]): Plate {
  const x = Math.min(...layers.map(({ at }) => at.x))
  const y = Math.min(...layers.map(({ at }) => at.y))
  const right = Math.max(...layers.map(({ at }) => at.x + at.width))
  const bottom = Math.max(...layers.map(({ at }) => at.y + at.height))
  const canvas = blankCanvas(right - x, bottom - y)
  const context = contextOf(canvas)
  for (const { canvas: source, at } of layers) context.drawImage(source, at.x - x, at.y - y)
  return { name, depth: depthOf(name), canvas, x, y }
}

function depthOf(plate: string): number {
  if (plate === 'back') return DEPTH.back
  if (plate === 'weather') return DEPTH.weather
  if (plate === 'veil') return DEPTH.veil
  // The kitchen has people behind the table and people at it: what lies between is the table itself.
  return plate === 'kitchen-1' ? DEPTH.middle : DEPTH.front
}
