// Games that were kept: taken up, handed over, brought in, damaged, of another version, or not to be kept at all.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { stepOf, takeStep } from '../support/keyboard-play.ts'
import type { Room } from '../support/play-page.ts'
import { findings, openRoom } from '../support/play-page.ts'

const KEY = 'krap.save.samira-maart.1'
const month = JSON.parse(readFileSync(join(inject('dist'), 'months/samira-maart.json'), 'utf8')) as {
  plan: { version: string }
}
const kept = (part: object = {}) =>
  JSON.stringify({
    krap: 1,
    month: 'samira-maart',
    version: month.plan.version,
    seed: 5,
    decisions: [],
    savedAt: 1,
    ended: false,
    ...part,
  })

let room: Room
beforeAll(async () => {
  room = await openRoom(inject('dist'), inject('chromium'))
})
afterAll(() => room?.close())

/** Opens a page with something in its storage. */
async function visitWith(entries: Record<string, string>) {
  const visit = await room.visit({ width: 1366, height: 768 })
  await visit.page.goto('/about')
  await visit.page.evaluate((all) => {
    for (const [key, value] of Object.entries(all)) localStorage.setItem(key, value)
  }, entries)
  return visit
}
const stored = (page: Page, key = KEY) => page.evaluate((name) => localStorage.getItem(name), key)

describe('what cannot be read', () => {
  it.each([
    ['damaged', kept().slice(0, -9), 'beschadigd'],
    ['of a later version of Krap', kept({ krap: 2 }), 'nieuwere versie'],
    ['something else', 'hello', 'geen bewaarde maand'],
  ])('is said when it is %s, and stays as it is while another game is played', async (_, text, said) => {
    const { page, context, errors } = await visitWith({ [KEY]: text })
    await page.goto('/play/samira-maart?game=1')
    await page.getByText(said).waitFor()
    expect(await findings(page)).toEqual([])
    await page.locator('main a.btn').first().click()
    await page.locator('main[data-ready=decision]').waitFor()
    await takeStep(page, await stepOf(page), 0)
    expect(await stored(page)).toBe(text)
    expect(JSON.parse((await stored(page, 'krap.save.samira-maart.2')) ?? '{}')).toMatchObject({ krap: 1 })
    await page.goto('/saved')
    await page.getByText(said).waitFor()
    expect(await findings(page)).toEqual([])
    expect(errors).toEqual([])
    await context.close()
  })
})

describe('a game of a month that has changed', () => {
  it('says so, and can be read', async () => {
    const old = kept({ version: 'older', decisions: [{ day: 1, moment: 'potlood', option: 'kwartet' }] })
    const { page, context } = await visitWith({ [KEY]: old })
    await page.goto('/play/samira-maart?game=1')
    await page.getByRole('heading', { name: 'Deze maand is veranderd' }).waitFor()
    expect(await page.locator('tbody tr').first().textContent()).toContain('Nu kwartet')
    expect(await page.locator('[data-ready=decision]').count()).toBe(0)
    expect(await findings(page)).toEqual([])
    expect(await stored(page)).toBe(old)
    await context.close()
  })

  it('plays on here, where it was begun: the month is kept as it was', async () => {
    const { page, context, errors } = await room.visit({ width: 1366, height: 768 })
    await page.goto('/play/samira-maart?seed=4')
    await page.locator('main[data-ready=decision]').waitFor()
    for (let count = 0; count < 4; count++) await takeStep(page, await stepOf(page), count)
    const day = await page.locator('main').getAttribute('data-day')
    await page.waitForFunction(
      (version) =>
        new Promise<boolean>((resolve) => {
          const request = indexedDB.open('krap', 1)
          request.onsuccess = () => {
            const asked = request.result
              .transaction('months')
              .objectStore('months')
              .getKey(`samira-maart@${version}`)
            asked.onsuccess = () => resolve(asked.result !== undefined)
            asked.onerror = () => resolve(false)
          }
          request.onerror = () => resolve(false)
        }),
      month.plan.version,
    )
    await page.route('**/months/samira-maart.json', async (route) => {
      const answer = await route.fetch()
      const data = (await answer.json()) as { plan: { version: string; moments: object[] } }
      data.plan.version = 'newer'
      data.plan.moments = data.plan.moments.slice(5)
      await route.fulfill({ response: answer, json: data })
    })
    await page.goto('/play/samira-maart?game=1')
    await page.locator('.play[data-kind]').waitFor()
    expect(await page.locator('main').getAttribute('data-day')).toBe(day)
    await takeStep(page, await stepOf(page), 0)
    expect(JSON.parse((await stored(page)) ?? '{}')).toMatchObject({ version: month.plan.version })
    expect(errors).toEqual([])
    await context.close()
  })
})

describe('a game as a file', () => {
  it('is handed over, deleted, brought in again, and stands where it was', async () => {
    const { page, context } = await room.visit({ width: 1366, height: 768 })
    await page.goto('/play/samira-maart?seed=9')
    await page.locator('main[data-ready=decision]').waitFor()
    for (let count = 0; count < 5; count++) await takeStep(page, await stepOf(page), count)
    const day = await page.locator('main').getAttribute('data-day')
    await page.goto('/saved')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Bewaar als bestand' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^krap-samira-maart-\d{4}-\d\d-\d\d\.json$/)
    const file = await download.path()
    await page.getByRole('button', { name: 'Wis' }).click()
    await page.getByRole('button', { name: 'Zeker weten' }).click()
    await page.getByText('Er is nog niets bewaard').waitFor()
    expect(await stored(page)).toBeNull()

    await page
      .locator('#import')
      .setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from([255, 216, 255]) })
    await page.locator('.note', { hasText: 'geen bewaarde maand' }).waitFor()
    expect(await stored(page)).toBeNull()
    await page.locator('#import').setInputFiles(file)
    await page.getByRole('link', { name: 'Speel verder' }).click()
    await page.locator('.play[data-kind]').waitFor()
    expect(await page.locator('main').getAttribute('data-day')).toBe(day)
    await context.close()
  })
})

describe('a device that keeps nothing', () => {
  it.each([
    ['has no room', 'QuotaExceededError', 'vol'],
    ['forbids it', 'SecurityError', 'niet toegestaan'],
  ])('lets play go on when it %s, and says so', async (_, name, said) => {
    const { page, context, errors } = await room.visit({ width: 1366, height: 768 })
    await page.addInitScript((error) => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no', error)
      }
    }, name)
    await page.goto('/play/samira-maart?seed=2')
    await page.locator('main[data-ready=decision]').waitFor()
    for (let count = 0; count < 6; count++) await takeStep(page, await stepOf(page), count)
    expect(await page.locator('.notice').textContent()).toContain(said)
    await page.keyboard.press('Escape')
    await page.getByText('Bewaren lukt hier niet').waitFor()
    expect(errors).toEqual([])
    await context.close()
  })
})
