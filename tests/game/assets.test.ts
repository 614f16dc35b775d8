import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const assets = join(import.meta.dirname, '../../assets')
const read = (...path: string[]) => readFileSync(join(assets, ...path), 'utf8')
const list = (folder: string) => readdirSync(join(assets, folder)).filter((name) => name.endsWith('.svg'))
const POSES = [
  'neutral',
  'worried',
  'warm',
  'tired',
  'talk',
  'walk',
  'sit-table',
  'sit-worry',
  'sit-tired',
  'sit-sofa',
]

describe('the drawings', () => {
  it('hold every state of every thing, and show the first by default', () => {
    const svg = read('house', 'house.svg')
    const states = JSON.parse(read('house', 'house.states.json')) as Record<string, string[]>
    for (const [thing, names] of Object.entries(states)) {
      names.forEach((state, index) => {
        const opening = new RegExp(`<g id="${thing}-${state}"([^>]*)>`).exec(svg)
        expect(opening, `${thing}-${state}`).not.toBeNull()
        expect(opening?.[1]?.includes('display="none"'), `${thing}-${state}`).toBe(index !== 0)
      })
    }
  })

  it.each(list('people').filter((name) => !name.startsWith('pair-')))('have %s in every pose', (name) => {
    const svg = read('people', name)
    for (const pose of POSES) expect(svg).toContain(`<symbol id="${pose}" viewBox="0 0 200 360"`)
    expect(svg).toContain('class="eye"')
  })

  it.each(list('moments'))('have a veil and a light in %s', (name) => {
    const svg = read('moments', name)
    expect(svg).toMatch(/<g id="dim"[^>]*opacity="0"/)
    expect(svg).toContain('<g id="glow"')
  })

  it('close every group that they open', () => {
    for (const folder of ['house', 'people', 'moments', 'things']) {
      for (const name of list(folder)) {
        const svg = read(folder, name)
        const opened = svg.match(/<g\b[^>]*[^/]>|<g>/g)?.length ?? 0
        expect(svg.match(/<\/g>/g)?.length ?? 0, name).toBe(opened)
      }
    }
  })

  it('say their licence, carry no text, no script and nothing from elsewhere', () => {
    for (const folder of ['house', 'people', 'moments', 'things']) {
      for (const name of list(folder)) {
        const svg = read(folder, name)
        expect(svg, name).toContain('CC BY 4.0')
        expect(svg, name).not.toMatch(/<text|<script|<image|href="(?!#)|on[a-z]+="/)
      }
    }
  })

  it('stay light: no person over 70 kB, no moment over 45 kB', () => {
    for (const name of list('people')) expect(read('people', name).length, name).toBeLessThan(70_000)
    for (const name of list('moments')) expect(read('moments', name).length, name).toBeLessThan(45_000)
  })
})
