// From units of the drawing to pixels of the canvas.

import type { Box } from './box.ts'
import { shared } from './box.ts'

/** A part of the drawing at a number of device pixels a unit. */
export interface Frame {
  part: Box
  scale: number
}

/** Whole device pixels, counted from the corner of the frame. */
export interface PixelBox {
  x: number
  y: number
  width: number
  height: number
}

/** The pixels a box touches inside the frame; null when it lies outside. Whole pixels, so that pieces join without seams. */
export function pixelsOf(box: Box, frame: Frame): PixelBox | null {
  const inside = shared(box, frame.part)
  if (inside === null) return null
  const x = Math.floor((inside.x - frame.part.x) * frame.scale)
  const y = Math.floor((inside.y - frame.part.y) * frame.scale)
  const right = Math.ceil((inside.x + inside.width - frame.part.x) * frame.scale)
  const bottom = Math.ceil((inside.y + inside.height - frame.part.y) * frame.scale)
  return { x, y, width: Math.max(1, right - x), height: Math.max(1, bottom - y) }
}

/** The exact part of the drawing that lies under these pixels. */
export function unitsOf(pixels: PixelBox, frame: Frame): Box {
  return {
    x: frame.part.x + pixels.x / frame.scale,
    y: frame.part.y + pixels.y / frame.scale,
    width: pixels.width / frame.scale,
    height: pixels.height / frame.scale,
  }
}

/** Device pixels for a CSS pixel: sharp, but never a canvas of more than about four million pixels. */
export function density(host: { width: number; height: number }, ratio: number): number {
  return Math.min(ratio, 3, Math.max(1, Math.sqrt(4_200_000 / (host.width * host.height))))
}
