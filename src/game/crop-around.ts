import type { Box } from './box.ts'

/** Size of every moment picture. */
export const PICTURE = { width: 1200, height: 750 }

/** The largest part of a moment picture with these proportions, as near around the focus as the edges allow. */
export function cropAround(focus: { x: number; y: number }, proportion: number): Box {
  const width = Math.min(PICTURE.width, PICTURE.height * proportion)
  const height = Math.min(PICTURE.height, PICTURE.width / proportion)
  return {
    x: Math.min(Math.max(focus.x - width / 2, 0), PICTURE.width - width),
    y: Math.min(Math.max(focus.y - height / 2, 0), PICTURE.height - height),
    width,
    height,
  }
}
