// After one visit everything works without a server: open, play, keep, take up again, the other language.

import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { stepOf, takeStep } from '../support/keyboard-play.ts'
import type { Room } from '../support/play-page.ts'
import { openRoom } from '../support/play-page.ts'

let room: Room
beforeAll(async () => {
  room = await openRoom(inject('dist'), inject('chromium'))
})
afterAll(() => room?.close())

describe('a month without a server', () => {
  it('opens, plays on, is kept and taken up again', async () => {
    const { page, context, errors } = await room.visit({ worker: true })
    await page.goto('/')
    await page.evaluate(() => navigator.serviceWorker.ready)
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await room.unplug()
    await context.setOffline(true)

    await page.goto('/months')
    await page.locator('.month-card a.btn').click()
    await page.locator('.title-card a.btn').first().click()
    await page.locator('main[data-ready=decision]').waitFor()
    for (let count = 0; count < 8; count++) await takeStep(page, await stepOf(page), count)
    await page.locator('.house canvas').first().waitFor()

    const day = Number(await page.locator('main').getAttribute('data-day'))
    expect(day).toBeGreaterThan(1)
    await page.reload()
    await page.locator('.play[data-kind]').waitFor()
    expect(Number(await page.locator('main').getAttribute('data-day'))).toBe(day)
    const title = await page.locator('h1').textContent()
    await page.locator('.play-foot button').click()
    await page.waitForFunction(
      (was) => document.documentElement.lang === 'en' && document.querySelector('h1')?.textContent !== was,
      title,
    )
    expect(Number(await page.locator('main').getAttribute('data-day'))).toBe(day)
    expect(await page.evaluate(() => document.fonts.check('24px "Source Serif 4 Variable"'))).toBe(true)
    expect(errors).toEqual([])
    await context.close()
  })
})
