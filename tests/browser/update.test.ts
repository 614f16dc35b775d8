// A new version of the site while somebody plays: it is announced, it waits, and the running month is left alone.

import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { stepOf, takeStep } from '../support/keyboard-play.ts'
import type { Room } from '../support/play-page.ts'
import { findings, openRoom } from '../support/play-page.ts'

let room: Room
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'krap-update-'))
  cpSync(inject('dist'), folder, { recursive: true })
  room = await openRoom(folder, inject('chromium'))
})
afterAll(async () => {
  await room?.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('a new version', () => {
  it('waits while a month is open, and comes when the visitor takes it', async () => {
    const { page, context, errors } = await room.visit({ worker: true, width: 1366, height: 768 })
    await page.goto('/play/samira-maart?seed=1')
    await page.locator('main[data-ready=decision]').waitFor()
    await takeStep(page, await stepOf(page), 0)
    await page.evaluate(() => navigator.serviceWorker.ready)
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)

    appendFileSync(join(folder, 'sw.js'), '\n// another version\n')
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
    await page.locator('.notice', { hasText: 'loopt door op deze' }).waitFor()
    expect(await page.locator('.notice button').count()).toBe(0)
    expect(await findings(page)).toEqual([])
    const place = await page.locator('h1').textContent()
    await takeStep(page, await stepOf(page), 0)
    expect(await page.locator('h1').textContent()).not.toBe(place)

    await page.locator('.mark').click()
    const offered = page.getByRole('button', { name: 'Neem de nieuwe versie' })
    await offered.waitFor()
    await Promise.all([page.waitForEvent('load'), offered.click()])
    await page.locator('.doors').waitFor()
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBeNull()
    expect(await page.locator('.notice').count()).toBe(0)
    expect(await page.locator('.doors a').first().getAttribute('href')).toBe('/play/samira-maart?game=1')
    expect(errors).toEqual([])
    await context.close()
  })
})
