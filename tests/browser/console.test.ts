// The console at its three sizes and in both languages: nothing that axe finds, nothing sideways, one act that leads on.

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { countHands, enter, goOn, optionsOf, phaseOf } from '../support/console-play.ts'
import type { Room } from '../support/play-page.ts'
import { findings, openRoom } from '../support/play-page.ts'

let room: Room
beforeAll(async () => {
  room = await openRoom(inject('dist'), inject('chromium'))
})
afterAll(() => room?.close())

const SIZES: [string, number, number, string][] = [
  ['phone', 390, 844, 'nl-NL'],
  ['laptop', 1366, 768, 'en-GB'],
  ['large screen', 1920, 1080, 'nl-NL'],
]

async function begin(page: Page, form: string): Promise<void> {
  await page.goto('/console')
  await page.locator('input[value=samira-maart]').check()
  await page.locator(`input[value=${form}]`).check()
  await page.locator('#begin [type=submit]').click()
  await page.locator('.console').waitFor()
}

/** Whether the act that leads on stands whole on the screen, with nothing over it. */
const withinReach = (page: Page) =>
  page.locator('.primary').evaluate((act) => {
    const { left, right, top, bottom } = act.getBoundingClientRect()
    const corners = [left + 4, right - 4].flatMap((x) => [top + 4, bottom - 4].map((y) => [x, y] as const))
    return corners.every(([x, y]) => act.contains(document.elementFromPoint(x, y)))
  })

describe.each(SIZES)('on a %s', (_, width, height, locale) => {
  it('has nothing that axe finds and nothing sideways, in every phase and dialog', async () => {
    const { page, context, errors } = await room.visit({ width, height, locale })
    const clean = async () => {
      expect(await findings(page), await phaseOf(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      if ((await page.locator('.sheet').count()) === 0) expect(await withinReach(page)).toBe(true)
    }
    await page.goto('/console')
    await page.locator('input[value=laptop]').waitFor()
    expect(await findings(page)).toEqual([])
    await begin(page, 'laptop')
    await clean()
    for (const phase of ['briefing', 'read', 'talk']) {
      await enter(page)
      expect(await phaseOf(page)).toBe(phase)
      await clean()
    }
    const [first = ''] = await optionsOf(page)
    await countHands(page, first, 5)
    await enter(page)
    await clean()
    await enter(page)
    await page.locator('.bar-right .btn.plain').last().click()
    await page.locator('.sheet').waitFor()
    await clean()
    await page.keyboard.press('Escape')
    await page.locator('.sheet').waitFor({ state: 'detached' })
    expect(await phaseOf(page)).toBe('decide')
    await enter(page)
    await clean()
    await goOn(page, () => page.keyboard.press('Escape'))
    expect(await phaseOf(page)).toBe('paused')
    await clean()
    expect(errors).toEqual([])
    await context.close()
  })
})

describe('the keyboard', () => {
  it('leads on with Enter only where nothing else takes it, and not twice for one long press', async () => {
    const { page, context } = await room.visit({ width: 1366, height: 768 })
    await begin(page, 'laptop')
    await enter(page)
    await enter(page)
    await enter(page)
    const [first = ''] = await optionsOf(page)
    // No hands were counted: the act waits, and says so.
    await page.keyboard.press('Enter')
    expect(await page.locator('.primary').getAttribute('aria-disabled')).toBe('true')
    await page.locator(`.hands [data-option="${first}"] input`).fill('3')
    await page.keyboard.press('Enter')
    expect(await phaseOf(page)).toBe('talk')
    await countHands(page, first, 3)
    await enter(page)
    expect(await phaseOf(page)).toBe('reveal')
    await context.close()
  })
})

describe('an even vote', () => {
  it('is decided by the facilitator, with a reason that everybody sees', async () => {
    const { page, context } = await room.visit({ width: 1366, height: 768 })
    await begin(page, 'laptop')
    await enter(page)
    await enter(page)
    await enter(page)
    const [first = '', second = ''] = await optionsOf(page)
    await countHands(page, first, 2)
    await countHands(page, second, 2)
    await enter(page)
    await enter(page)
    await page.keyboard.press('Enter')
    const decide = page.locator('.sheet [type=submit]')
    await page.locator(`.sheet input[value="${second}"]`).check()
    expect(await decide.getAttribute('aria-disabled')).toBe('true')
    await page.locator('#reason').fill('Omdat de kinderen erbij zaten.')
    await goOn(page, () => decide.click())
    await page.locator('.sheet').waitFor({ state: 'detached' })
    expect(await phaseOf(page)).toBe('consequence')
    expect(await page.locator('.now').textContent()).toContain('Omdat de kinderen erbij zaten.')
    await context.close()
  })
})

describe('one screen', () => {
  it('folds the wall over the console, leads on from there, and comes back', async () => {
    const { page, context, errors } = await room.visit({ width: 1366, height: 768 })
    await begin(page, 'screen')
    await enter(page)
    await page.locator('.switches button').first().click()
    await page.locator('.wall[data-phase=briefing]').waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.wall[data-phase=read]').waitFor()
    expect(await findings(page)).toEqual([])
    await page.locator('.folded-acts .btn.plain').click()
    expect(await phaseOf(page)).toBe('read')
    expect(errors).toEqual([])
    await context.close()
  })
})

describe('several groups', () => {
  it('stand side by side in one browser, and each opens where it was', async () => {
    const { page, context } = await room.visit({ width: 1366, height: 768 })
    await begin(page, 'laptop')
    await enter(page)
    await begin(page, 'screen')
    await page.goto('/console')
    const lines = page.locator('.kept li')
    await lines.first().waitFor()
    expect(await lines.count()).toBe(2)
    await lines.last().locator('a').click()
    await page.locator('.console').waitFor()
    expect(await phaseOf(page)).toBe('briefing')
    await page.goto('/console')
    await lines.first().locator('button').click()
    await lines.first().locator('button').click()
    await page.waitForFunction(() => document.querySelectorAll('.kept li').length === 1)
    await context.close()
  })
})
