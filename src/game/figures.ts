// People: one SVG a figure, fetched when it first appears, drawn with open and with shut eyes.

import type { Box } from './box.ts'
import { standalone } from './drawing.ts'
import type { Seat } from './places.ts'

/** A figure in one pose, ready to be drawn at any size. */
export interface Pose {
  /** The part of the figure's own box that is drawn. */
  part: Box
  /** Middle of the box and its lower edge, in the same units. */
  foot: { x: number; y: number }
  /** True when the eyes can blink. */
  blinks: boolean
  svg(eyes: 'open' | 'shut', size: { width: number; height: number }): string
}

export type Cast = (figure: string, pose: string, seat: Seat) => Promise<Pose | null>

/** Room around the box for what reaches out of it: an arm, a hat, the shadow. */
const MARGIN = 24
const SHADOW = '<ellipse cx="100" cy="350" rx="52" ry="6" fill="#2D2B3D" opacity=".16"/>'

/** Finds poses under `assets`/people. A figure that is not there gives null, and is asked for again next time. */
export function createCast(assets: string): Cast {
  const figures = new Map<string, Promise<Element | null>>()
  const find = (figure: string) => {
    const known = figures.get(figure) ?? fetchFigure(`${assets}people/${encodeURIComponent(figure)}.svg`)
    figures.set(figure, known)
    return known
  }
  return async (figure, pose, seat) => {
    const svg = await find(figure)
    if (svg === null) figures.delete(figure)
    const named = (id: string) => svg?.querySelector(`symbol[id="${id}"]`) ?? null
    const symbol = named(pose) ?? named(seat === 'stand' ? 'neutral' : `sit-${seat}`) ?? named('pair')
    return symbol === null ? null : poseOf(symbol, seat)
  }
}

async function fetchFigure(address: string): Promise<Element | null> {
  try {
    const response = await fetch(address)
    if (!response.ok) return null
    const svg = new DOMParser().parseFromString(await response.text(), 'image/svg+xml').documentElement
    return svg.localName === 'svg' ? svg : null
  } catch {
    return null
  }
}

function poseOf(symbol: Element, seat: Seat): Pose {
  const [, , width = 200, height = 360] = (symbol.getAttribute('viewBox') ?? '').split(' ').map(Number)
  const part = { x: -MARGIN, y: -MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN }
  const open = insideOf(symbol)
  const shut = insideOf(withShutEyes(symbol))
  const ground = seat === 'stand' && width === 200 ? SHADOW : ''
  return {
    part,
    foot: { x: width / 2, y: height },
    blinks: open !== shut,
    svg: (eyes, size) => standalone(ground + (eyes === 'open' ? open : shut), part, size),
  }
}

function insideOf(element: Element): string {
  const serializer = new XMLSerializer()
  return [...element.children].map((child) => serializer.serializeToString(child)).join('')
}

function withShutEyes(symbol: Element): Element {
  const copy = symbol.cloneNode(true) as Element
  for (const eye of copy.querySelectorAll('.eye')) {
    const x = Number(eye.querySelector('ellipse')?.getAttribute('cx') ?? 0)
    const lid = symbol.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'path')
    lid.setAttribute('d', `M${x - 4.6} 1.6q4.6 3.2 9.2 0`)
    // Through the object model: the page's policy refuses a style that is set as an attribute.
    lid.style.cssText = 'fill:none;stroke:#2D2B3D;stroke-width:2.2;stroke-linecap:round'
    eye.replaceChildren(lid)
  }
  return copy
}
