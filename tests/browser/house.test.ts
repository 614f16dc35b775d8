// The mounted house in a real Chromium, on a page with nothing else.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { HouseView } from '#engine'
import { findChromium } from '../support/chromium.ts'
import type { GamePage, GameServer } from '../support/game-page.ts'
import { startGameServer } from '../support/game-page.ts'

const states = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../assets/house/house.states.json'), 'utf8'),
) as Record<string, string[]>

const view = (other: Partial<HouseView>): HouseView => ({
  hour: 'day',
  level: 'ruimte',
  things: {},
  people: [{ figure: 'mother', pose: 'sit-table', room: 'kitchen' }],
  dark: [],
  focus: 'kitchen',
  ...other,
})

let server: GameServer
const open: GamePage[] = []

beforeAll(async () => {
  server = await startGameServer(findChromium() ?? '')
})
afterEach(async () => {
  await Promise.all(open.splice(0).map(({ page }) => page.close()))
})
afterAll(async () => {
  await server?.close()
})

async function page(size = { width: 800, height: 500 }, before?: string): Promise<GamePage> {
  const opened = await server.open({ ...size, ...(before === undefined ? {} : { before }) })
  open.push(opened)
  return opened
}

/** Mounts a house in the page, keeps it as `window.house`; the reason when there is none. */
async function mount({ page }: GamePage, reducedMotion: boolean, assets = '/'): Promise<string> {
  return page.evaluate(
    async ([still, base]) => {
      let reason = 'mounted'
      const host = document.getElementById('host') as HTMLElement
      const onFail = (why: string) => {
        reason = why
      }
      window.house = await window.game.mountHouse(host, { reducedMotion: still, assets: base, onFail })
      return window.house === null ? reason : 'mounted'
    },
    [reducedMotion, assets] as const,
  )
}

const show = ({ page }: GamePage, wanted: HouseView) =>
  page.evaluate(async (next) => {
    window.house?.show(next)
    await window.house?.settled()
  }, wanted)

/** Brightness, 0 to 255, of the part of the canvas around a point given in parts of its width and height. */
const brightness = ({ page }: GamePage, x: number, y: number) =>
  page.evaluate(
    ([left, top]) => {
      const canvas = document.querySelector('canvas') as HTMLCanvasElement
      const context = canvas.getContext('2d') as CanvasRenderingContext2D
      const { data } = context.getImageData(left * canvas.width - 6, top * canvas.height - 6, 12, 12)
      let sum = 0
      for (let i = 0; i < data.length; i += 4) sum += (data[i] ?? 0) + (data[i + 1] ?? 0) + (data[i + 2] ?? 0)
      return sum / (data.length / 4) / 3
    },
    [x, y] as const,
  )

const picture = ({ page }: GamePage) =>
  page.evaluate(() => document.querySelector('canvas')?.toDataURL() ?? '')

describe('the house', () => {
  it('shows every state of every thing, each another picture, without an error', async () => {
    const opened = await page()
    await mount(opened, true)
    await show(opened, view({ hour: 'night', people: [] }))
    const plain = await picture(opened)
    // Things that follow another thing, or are only seen outside: all the rest must change the picture.
    const same: string[] = []
    for (const [thing, names] of Object.entries(states)) {
      const seen = new Set<string>()
      for (const state of names) {
        await show(opened, view({ hour: 'night', people: [], things: { [thing]: state } }))
        seen.add(await picture(opened))
      }
      if (seen.size !== names.length) same.push(thing)
    }
    expect(same).toEqual([])
    await show(opened, view({ hour: 'night', people: [] }))
    expect(await picture(opened)).toBe(plain)
    expect(opened.errors).toEqual([])
  })

  it('darkens the edge in the tunnel and leaves the lamp as it is', async () => {
    const opened = await page()
    await mount(opened, true)
    // The bulb hangs at 848, 712 of 1600 x 1000; the sky at 80, 100 is the edge.
    const probe = async (level: HouseView['level']) => {
      await show(opened, view({ level, hour: 'evening', people: [] }))
      return {
        edge: await brightness(opened, 80 / 1600, 0.1),
        lamp: await brightness(opened, 848 / 1600, 0.71),
      }
    }
    const ruimte = await probe('ruimte')
    const krap = await probe('krap')
    const tunnel = await probe('tunnel')
    const overleven = await probe('overleven')
    expect(krap.edge).toBeLessThan(ruimte.edge)
    expect(tunnel.edge).toBeLessThan(krap.edge * 0.6)
    expect(overleven.edge).toBeLessThanOrEqual(tunnel.edge)
    for (const { lamp } of [krap, tunnel, overleven]) expect(Math.abs(lamp - ruimte.lamp)).toBeLessThan(3)
  })

  it('fades between levels step by step, never back and forth', async () => {
    const opened = await page()
    await mount(opened, false)
    await show(opened, view({ people: [] }))
    const steps = await opened.page.evaluate(
      async (next) => {
        const canvas = document.querySelector('canvas') as HTMLCanvasElement
        const context = canvas.getContext('2d') as CanvasRenderingContext2D
        const seen: number[] = []
        let done = false
        window.house?.show(next)
        window.house?.settled().then(() => {
          done = true
        })
        while (!done) {
          seen.push(context.getImageData(40, 40, 1, 1).data[0] ?? 0)
          await new Promise((resolve) => requestAnimationFrame(resolve))
        }
        return seen
      },
      view({ level: 'tunnel', people: [] }),
    )
    const distinct = steps.filter((value, i) => value !== steps[i - 1])
    expect(distinct.length).toBeGreaterThan(5)
    expect(distinct).toEqual([...distinct].sort((a, b) => b - a))
  })

  it('lets the page take its turns while it draws', async () => {
    const opened = await page({ width: 1366, height: 768 })
    await mount(opened, true)
    const turns = await opened.page.evaluate(async (next) => {
      let count = 0
      let done = false
      window.house?.show(next)
      window.house?.settled().then(() => {
        done = true
      })
      while (!done) {
        await new Promise((resolve) => setTimeout(resolve, 0))
        count += 1
      }
      return count
    }, view({}))
    expect(turns).toBeGreaterThan(10)
  })

  it('breathes, and with reduced motion stands still', async () => {
    const later = async (still: boolean) => {
      const opened = await page()
      await mount(opened, still)
      await show(opened, view({ hour: 'rain' }))
      const seen = await opened.page.evaluate(async () => {
        const pictures = new Set<string>()
        for (let frame = 0; frame < 60; frame++) {
          pictures.add(document.querySelector('canvas')?.toDataURL() ?? '')
          await new Promise((resolve) => requestAnimationFrame(resolve))
        }
        return pictures.size
      })
      expect(opened.errors).toEqual([])
      return seen
    }
    expect(await later(true)).toBe(1)
    expect(await later(false)).toBeGreaterThan(2)
  })

  it('finishes only the last of several views', async () => {
    const opened = await page()
    await mount(opened, true)
    await show(opened, view({ hour: 'night' }))
    const wanted = await picture(opened)
    await opened.page.evaluate(
      (views) => {
        for (const next of views) window.house?.show(next)
        return window.house?.settled()
      },
      [view({}), view({ hour: 'rain' }), view({ hour: 'night' })],
    )
    expect(await picture(opened)).toBe(wanted)
  })

  it('does nothing for a view that already stands', async () => {
    const opened = await page()
    await mount(opened, true)
    await show(opened, view({}))
    const made = await opened.page.evaluate(
      async ([same, other]) => {
        let count = 0
        const create = document.createElement.bind(document)
        document.createElement = ((name: string) => {
          if (name === 'canvas') count += 1
          return create(name)
        }) as typeof document.createElement
        window.house?.show(same)
        await window.house?.settled()
        const forSame = count
        window.house?.show(other)
        await window.house?.settled()
        return { forSame, forOther: count - forSame }
      },
      [view({}), view({ hour: 'night' })] as const,
    )
    expect(made.forSame).toBe(0)
    expect(made.forOther).toBeGreaterThan(0)
  })

  it('follows the size of its host', async () => {
    const opened = await page({ width: 1366, height: 768 })
    await mount(opened, true)
    await show(opened, view({}))
    await opened.page.setViewportSize({ width: 390, height: 160 })
    await opened.page.waitForFunction(() => document.querySelector('canvas')?.width === 390)
    await opened.page.evaluate(() => window.house?.settled())
    // A strip on a phone is the ground floor: the yellow kitchen wall is where the roof was.
    expect(await brightness(opened, 0.4, 0.35)).toBeGreaterThan(120)
    const box = await opened.page.locator('canvas').boundingBox()
    expect(box).toMatchObject({ width: 390, height: 160 })
    expect(opened.errors).toEqual([])
  })

  it('keeps its picture while it is hidden, and has the last view when it appears', async () => {
    const opened = await page()
    await mount(opened, true)
    await show(opened, view({ hour: 'night' }))
    const night = await picture(opened)
    await show(opened, view({ hour: 'day' }))
    const day = await picture(opened)
    const hide = (hidden: boolean) =>
      opened.page.evaluate((now) => {
        const host = document.getElementById('host') as HTMLElement
        host.style.display = now ? 'none' : ''
      }, hidden)
    await hide(true)
    await show(opened, view({ hour: 'night' }))
    // A canvas of 1 by 1 would be a blank strip for as long as the new picture takes.
    expect(await picture(opened)).toBe(day)
    await hide(false)
    await opened.page.waitForFunction(
      (wanted) => document.querySelector('canvas')?.toDataURL() === wanted,
      night,
    )
    expect(opened.errors).toEqual([])
  })

  it('leaves nothing behind when it goes, and can come again', async () => {
    const opened = await page()
    await mount(opened, false)
    await show(opened, view({}))
    await opened.page.evaluate(() => window.house?.destroy())
    expect(await opened.page.locator('canvas').count()).toBe(0)
    expect(await mount(opened, true)).toBe('mounted')
    await show(opened, view({}))
    expect(await opened.page.locator('canvas').count()).toBe(1)
    expect(opened.errors).toEqual([])
  })

  it('does at most twice the frame work of an empty Phaser scene', async () => {
    const opened = await page({ width: 1366, height: 768 })
    const work = await opened.page.evaluate(
      (next) => {
        const host = document.getElementById('host') as HTMLElement
        return window.probe.measureFrames(host, { reducedMotion: false, assets: '/' }, next, 240)
      },
      view({ hour: 'rain', level: 'krap' }),
    )
    expect(work.empty).toBeGreaterThan(0)
    expect(work.ratio).toBeLessThanOrEqual(2)
  })
})

describe('without a house', () => {
  it.each([
    ['no canvas', 'no-canvas', 'HTMLCanvasElement.prototype.getContext = () => null', '/'],
    ['no drawing', 'no-drawing', undefined, '/nowhere/'],
  ])('%s is said once, and the page goes on', async (_, why, before, assets) => {
    const opened = await page({ width: 800, height: 500 }, before)
    expect(await mount(opened, false, assets)).toBe(why)
    expect(await opened.page.evaluate(() => window.house)).toBeNull()
    expect(await opened.page.locator('canvas').count()).toBe(0)
    expect(opened.errors.filter((error) => !error.includes('404'))).toEqual([])
  })

  it('leaves out a person who is not drawn, and shows the rest', async () => {
    const opened = await page()
    await mount(opened, true)
    await show(opened, view({ people: [] }))
    const empty = await picture(opened)
    await show(opened, view({ people: [{ figure: 'nobody', pose: 'warm', room: 'hall' }] }))
    expect(await picture(opened)).toBe(empty)
  })
})
