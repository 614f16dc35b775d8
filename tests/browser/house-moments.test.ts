import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium } from '../support/chromium.ts'
import type { GamePage, GameServer } from '../support/game-page.ts'
import { startGameServer } from '../support/game-page.ts'

const moments = readdirSync(join(import.meta.dirname, '../../assets/moments')).map((name) =>
  name.slice(0, -4),
)

let server: GameServer
let opened: GamePage

beforeAll(async () => {
  server = await startGameServer(findChromium() ?? '')
  opened = await server.open({ width: 800, height: 500 })
})
afterAll(async () => {
  await server?.close()
})

describe('pictures of moments', () => {
  it('all stand in one page without sharing an id, out of sight of screen readers', async () => {
    const found = await opened.page.evaluate(async (ids) => {
      for (const id of ids) {
        const svg = await window.game.loadMomentPicture('/', id)
        if (svg !== null) document.body.append(svg)
      }
      const all = [...document.querySelectorAll('[id]')].map((element) => element.id)
      const pointed = [...document.body.innerHTML.matchAll(/url\((?:&quot;)?#([^)&]+)/g)].map(
        (match) => match[1] ?? '',
      )
      return {
        pictures: document.querySelectorAll('svg[aria-hidden="true"]').length,
        doubles: all.length - new Set(all).size,
        lost: pointed.filter((id) => document.getElementById(id) === null),
        pointed: pointed.length,
      }
    }, moments)
    expect(found).toMatchObject({ pictures: moments.length, doubles: 0, lost: [] })
    expect(found.pointed).toBeGreaterThan(moments.length)
    expect(opened.errors).toEqual([])
  })

  it('dim with the level of bandwidth', async () => {
    await opened.page.emulateMedia({ reducedMotion: 'reduce' })
    const dims = await opened.page.evaluate(async () => {
      const svg = await window.game.loadMomentPicture('/', 'kitchen-table-night')
      if (svg === null) return []
      document.body.append(svg)
      const dim = svg.querySelector('g[id$="-dim"]') as Element
      return (['ruimte', 'krap', 'tunnel', 'overleven'] as const).map((level) => {
        window.game.setPictureLevel(svg, level)
        return Number(getComputedStyle(dim).opacity)
      })
    })
    expect(dims).toEqual([0, 0.4, 0.75, 0.95])
  })

  it('keep their focus when they are cropped to a strip', async () => {
    const box = await opened.page.evaluate(async () => {
      const svg = await window.game.loadMomentPicture('/', 'doormat-letters-morning')
      if (svg !== null) window.game.cropPicture(svg, 3)
      return svg?.getAttribute('viewBox')
    })
    // The letters lie at 400, 640 of 1200 x 750; a strip of 3:1 is 1200 x 400 and ends at the lower edge.
    expect(box).toBe('0 350 1200 400')
  })

  it('are null when there is none of that name', async () => {
    expect(await opened.page.evaluate(() => window.game.loadMomentPicture('/', 'no-such-moment'))).toBeNull()
  })
})
