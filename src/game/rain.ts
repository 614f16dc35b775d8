// Rain that falls outside the house: a strip of streaks that repeats, drawn at a few heights and shown in turn.

import type { Drawing } from './drawing.ts'
import { DRAWING } from './frame.ts'
import type { Frame } from './pixels.ts'
import { blankCanvas, contextOf } from './rasterise.ts'

export interface Rain {
  /** Canvases at half the size of the stage. */
  frames: HTMLCanvasElement[]
}

const STEPS = 8
/** After this height the streaks repeat; falling one step is about the length of a streak. */
const REPEAT = 250
const SLANT = -8 / 30
const HALF = 0.5

/** Pictures of the rain for one frame; null when the drawing has no rain. */
export function drawRain(
  drawing: Drawing,
  frame: Frame,
  size: { width: number; height: number },
): Rain | null {
  const streaks = drawing.find('weather-rain')?.querySelector('path')?.getAttribute('d')
  const outside = drawing.find('outside')?.querySelector('path')?.getAttribute('d')
  if (!streaks || !outside) return null
  const starts = startsOf(streaks)
  const clip = new Path2D(outside)
  const frames: HTMLCanvasElement[] = []
  for (let step = 0; step < STEPS; step++) {
    const canvas = blankCanvas(Math.ceil(size.width * HALF), Math.ceil(size.height * HALF))
    const context = contextOf(canvas)
    context.scale(frame.scale * HALF, frame.scale * HALF)
    context.translate(-frame.part.x, -frame.part.y)
    context.clip(clip, 'evenodd')
    context.strokeStyle = '#EEF3F4'
    context.globalAlpha = 0.5
    context.lineWidth = 2.2
    context.lineCap = 'round'
    context.stroke(pathOf(starts, (step * REPEAT) / STEPS))
    frames.push(canvas)
  }
  return { frames }
}

/** Every fourth streak of the drawing, moved into the first strip: four strips make up the height. */
export function startsOf(path: string): { x: number; y: number }[] {
  return [...path.matchAll(/M(-?[\d.]+)[ ,](-?[\d.]+)/g)]
    .filter((_, index) => index % 4 === 0)
    .map(([, x, y]) => ({ x: Number(x), y: ((Number(y) % REPEAT) + REPEAT) % REPEAT }))
}

function pathOf(starts: { x: number; y: number }[], fallen: number): Path2D {
  const path = new Path2D()
  const strips = Math.ceil(DRAWING.height / REPEAT) + 1
  for (let strip = -1; strip < strips; strip++) {
    for (const start of starts) {
      // Each strip lies a little to the side, so that the repeat does not show as columns.
      const drift = SLANT * (fallen + strip * REPEAT) + strip * 613
      const x = (((start.x + drift) % DRAWING.width) + DRAWING.width) % DRAWING.width
      const y = start.y + fallen + strip * REPEAT
      path.moveTo(x, y)
      path.lineTo(x - 8, y + 30)
    }
  }
  return path
}
