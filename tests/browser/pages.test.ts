// Every page outside a month, in both languages and at three sizes.

import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Room, Visit } from '../support/play-page.ts'
import { findings, openRoom } from '../support/play-page.ts'

let room: Room
beforeAll(async () => {
  room = await openRoom(inject('dist'), inject('chromium'))
})
afterAll(() => room?.close())

const PAGES = [
  '/',
  '/console',
  '/months',
  '/months/samira-maart',
  '/saved',
  '/about',
  '/nowhere',
  '/#settings',
]

describe.each([
  ['phone', 390, 844, 'nl-NL'],
  ['laptop', 1366, 768, 'en-GB'],
  ['wall', 1920, 1080, 'nl-NL'],
])('on a %s', (_, width, height, locale) => {
  let visit: Visit
  beforeAll(async () => {
    visit = await room.visit({ width, height, locale })
  })
  afterAll(() => visit?.context.close())

  it.each(PAGES)('%s has nothing that axe finds, and nothing sideways', async (path) => {
    const { page, errors } = visit
    await page.goto(path)
    await page.locator('h1').waitFor()
    await page.waitForLoadState('networkidle')
    expect(await findings(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale.slice(0, 2))
    expect(errors).toEqual([])
  })
})

/** In both drawings the face with hair or cap lies within these bounds, in the 1200 by 750 of every picture. */
const HEAD = { left: 490, right: 660, top: 180, bottom: 380 }

const SIZES = [
  [390, 844],
  [900, 1100],
  [1366, 768],
  [1920, 1080],
] as const

describe('the list and the title card', () => {
  it.each([
    ['samira-maart', 'kitchen-table-night'],
    ['daan-november', 'courier-studio-table'],
  ])('show of %s its own person, with the whole head, at every size', async (month, picture) => {
    const { page, context } = await room.visit()
    const head = async () => {
      const svg = page.locator('.scene svg', { has: page.locator(`[id$="${picture}-dim"]`) })
      await svg.waitFor()
      const box = await svg.evaluate((drawn) => drawn.getAttribute('viewBox') ?? '')
      const [x = 0, y = 0, w = 0, h = 0] = box.split(' ').map(Number)
      expect(x).toBeLessThanOrEqual(HEAD.left)
      expect(y).toBeLessThanOrEqual(HEAD.top)
      expect(x + w).toBeGreaterThanOrEqual(HEAD.right)
      expect(y + h).toBeGreaterThanOrEqual(HEAD.bottom)
    }
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height })
      await page.goto('/months')
      await page.locator(`.list input[value=${month}]`).check()
      await head()
      await page.goto(`/months/${month}`)
      await head()
    }
    await context.close()
  })
})

describe('the first page', () => {
  it('shows only doors that lead somewhere', async () => {
    const { page, context } = await room.visit({ width: 1366, height: 768 })
    await page.goto('/')
    await page.locator('.doors a').first().waitFor()
    const doors = await page
      .locator('.doors a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(doors).toEqual(['/months', '/join', '/console'])
    await page.locator('.doors a').first().click()
    await page.locator('.month-card a.btn').click()
    await page.locator('.title-card').waitFor()
    const month = new URL(page.url()).pathname.replace('/months/', '')
    await page.locator('.title-card a.btn').first().click()
    await page.locator('main[data-ready=decision]').waitFor()
    expect(new URL(page.url()).pathname).toBe(`/play/${month}`)
    await context.close()
  })

  it('offers the way back in to who was here before', async () => {
    const { page, context } = await room.visit()
    await page.goto('/play/samira-maart?seed=3')
    await page.locator('.opt').first().click()
    await page.locator('.choose [type=submit]').click()
    await page.locator('.play[data-kind=result]').waitFor()
    await page.goto('/')
    const kept = page.locator('.doors a[href="/saved"]')
    expect(await kept.textContent(), 'one choice in: kept, and far from played').toContain('1 bewaarde maand')
    const first = page.locator('.doors a').first()
    expect(await first.getAttribute('href')).toBe('/play/samira-maart?game=1')
    await first.click()
    await page.locator('.play[data-kind]').waitFor()
    expect(await page.locator('main').getAttribute('data-moment')).not.toBe('potlood')
    await context.close()
  })
})
