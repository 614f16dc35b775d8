// Pictures beside a text. Light: no Phaser, just an SVG in the page whose veil follows the bandwidth.

import type { Level } from '#engine'
import { cropAround, PICTURE } from './crop-around.ts'
import { scopeIds } from './scope-ids.ts'

/** How much of the veil around the focus is seen at each level. */
const DIM: Record<Level, number> = { ruimte: 0, krap: 0.4, tunnel: 0.75, overleven: 0.95 }

const texts = new Map<string, Promise<string | null>>()
let count = 0

/**
 * Fetches `<base>moments/<id>.svg` as an element of its own, hidden from screen readers (the words are in the page).
 * Several can stand in one page. Null when it cannot be had; asked again next time.
 */
export async function loadMomentPicture(base: string, id: string): Promise<SVGSVGElement | null> {
  const address = `${base}moments/${encodeURIComponent(id)}.svg`
  const asked = texts.get(address) ?? fetchText(address)
  texts.set(address, asked)
  const text = await asked
  if (text === null) {
    texts.delete(address)
    return null
  }
  const parsed = new DOMParser().parseFromString(scopeIds(text, `moment-${++count}-`), 'image/svg+xml')
  const svg = document.importNode(parsed.documentElement, true)
  if (!(svg instanceof SVGSVGElement)) return null
  svg.setAttribute('aria-hidden', 'true')
  svg.setAttribute('focusable', 'false')
  svg.removeAttribute('role')
  svg.removeAttribute('width')
  svg.removeAttribute('height')
  svg.style.display = 'block'
  return svg
}

/** Lets the veil of a moment picture follow a level: 900 ms, or at once when the visitor wants no motion. */
export function setPictureLevel(svg: SVGSVGElement, level: Level): void {
  const dim = svg.querySelector<SVGGElement>('[id$="-dim"]:is(g)')
  if (dim === null) return
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  dim.style.transition = still ? 'none' : 'opacity 900ms ease-in-out'
  dim.style.opacity = String(DIM[level])
}

/**
 * Shows of a moment picture the largest part with these proportions (width / height) that has the focus as near to
 * its middle as the edges allow: for a strip on a phone, or a column.
 */
export function cropPicture(svg: SVGSVGElement, proportion: number): void {
  const light = svg.querySelector('radialGradient[id$="-dim"]')
  const at = (name: string, or: number) => Number(light?.getAttribute(name) ?? or)
  const part = cropAround({ x: at('cx', PICTURE.width / 2), y: at('cy', PICTURE.height / 2) }, proportion)
  svg.setAttribute('viewBox', `${part.x} ${part.y} ${part.width} ${part.height}`)
}

async function fetchText(address: string): Promise<string | null> {
  try {
    const response = await fetch(address)
    return response.ok ? await response.text() : null
  } catch {
    return null
  }
}
