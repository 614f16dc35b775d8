// What the stage shows: a few flat canvases from back to front, and people between them. Plain data.

import type { Rain } from './rain.ts'

/** A canvas at a place, in device pixels. */
export interface Plate {
  name: string
  depth: number
  canvas: HTMLCanvasElement
  x: number
  y: number
}

export interface Actor {
  key: string
  depth: number
  open: HTMLCanvasElement
  /** With shut eyes; null when this figure does not blink. */
  shut: HTMLCanvasElement | null
  /** The point that stays where it is while the figure breathes: in device pixels, and as a part of the canvas. */
  x: number
  y: number
  origin: { x: number; y: number }
  mirror: boolean
  /** Seated people do not sway. */
  sways: boolean
}

export interface StageScene {
  width: number
  height: number
  plates: Plate[]
  actors: Actor[]
  rain: Rain | null
  /** Where steam rises, and how large a unit is there; null when nothing steams. */
  steam: { x: number; y: number; scale: number } | null
}

/** From back to front. */
export const DEPTH = {
  back: 0,
  people: 10,
  middle: 20,
  seated: 30,
  front: 40,
  steam: 45,
  weather: 50,
  veil: 60,
  fade: 100,
} as const
