// The belief check of who plays alone: offered before a month and after it, kept here, and never in the way.

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Room } from '../support/play-page.ts'
import { findings, openRoom, tabTo } from '../support/play-page.ts'
import { keepGame, playedGame } from '../support/played-game.ts'

let room: Room
beforeAll(async () => {
  room = await openRoom(inject('dist'), inject('chromium'))
})
afterAll(() => room?.close())

const KEY = 'krap.belief.samira-maart.'
const keptIn = (page: Page, place: number | 'next') =>
  page.evaluate((key) => localStorage.getItem(key), `${KEY}${place}`)

/** Answers the four sentences by keyboard. @param marks 1 to 5, one a sentence */
async function answer(page: Page, marks: readonly number[]) {
  for (const [at, mark] of marks.entries()) {
    await page.locator(`.opt:nth-of-type(${mark}) input`).focus()
    await page.keyboard.press('Space')
    expect(await findings(page), `sentence ${at + 1}`).toEqual([])
    await tabTo(page, 'button[form=belief]')
    const was = await page.locator('h1').textContent()
    await page.keyboard.press('Enter')
    await page.waitForFunction((text) => document.querySelector('h1')?.textContent !== text, was)
  }
}

/** A month that was played, with answers of before beside it. */
async function openOwn(before: readonly number[] | null, locale = 'nl-NL') {
  const visit = await room.visit({ locale })
  await keepGame(visit.page, playedGame(inject('dist'), 'samira-maart-avoids'))
  if (before !== null)
    await visit.page.addInitScript(
      ([key, text]) => {
        if (key !== undefined && text !== undefined && localStorage.getItem(key) === null)
          localStorage.setItem(key, text)
      },
      [`${KEY}1`, JSON.stringify({ before, after: null })],
    )
  await visit.page.goto('/play/samira-maart/end?game=1#own')
  await visit.page.locator('main[data-chapter=own] .written').first().waitFor()
  return visit
}

describe('before a month', () => {
  it('four sentences are offered on its title card, and go along with the game that begins', async () => {
    const { page, context, errors } = await room.visit()
    await page.goto('/months/samira-maart')
    await page.locator('[data-belief]').click()
    await page.locator('main[data-ready=belief]').waitFor()
    await answer(page, [4, 2, 5, 1])
    await page.locator('main.title-card').waitFor()
    expect(await keptIn(page, 'next')).toBe('{"before":[4,2,5,1],"after":null}')
    expect(await findings(page)).toEqual([])
    await page.locator('a[href$="?new"]').first().click()
    await page.waitForURL(/game=1/)
    expect(await keptIn(page, 1)).toBe('{"before":[4,2,5,1],"after":null}')
    expect(await keptIn(page, 'next')).toBeNull()
    expect(errors).toEqual([])
    await context.close()
  })

  it('they can be skipped, and nothing is kept of that', async () => {
    const { page, context } = await room.visit({ locale: 'en-GB' })
    await page.goto('/months/samira-maart')
    await page.locator('[data-belief]').click()
    await page.getByRole('button', { name: 'Skip this' }).click()
    await page.locator('main.title-card').waitFor()
    expect(await keptIn(page, 'next')).toBeNull()
    await context.close()
  })
})

describe('after a month', () => {
  it('who answered nothing before is asked nothing', async () => {
    const { page, context } = await openOwn(null)
    expect(await page.locator('[data-belief]').count()).toBe(0)
    await context.close()
  })

  it('both answers stand beside each other, and stay, and no card opens where control did not rise', async () => {
    const { page, context } = await openOwn([3, 3, 3, 3])
    await page.locator('[data-belief]').click()
    await answer(page, [5, 3, 3, 2])
    const own = page.locator('.belief-rows')
    await own.waitFor()
    expect(await own.locator('> div').count()).toBe(4)
    expect(await own.textContent()).toContain('Vooraf: ertussenin')
    expect(await page.locator('main').textContent()).toContain('meer in wat er om iemand heen gebeurt')
    expect(await page.locator('[data-card=r4]').count()).toBe(0)
    expect(await findings(page)).toEqual([])
    await page.reload()
    await own.waitFor()
    expect(await keptIn(page, 1)).toBe('{"before":[3,3,3,3],"after":[5,3,3,2]}')
    await context.close()
  })

  it.each(['nl-NL', 'en-GB'])(
    'what there was to choose from opens where control rose (%s)',
    async (locale) => {
      const { page, context, errors } = await openOwn([3, 3, 3, 2], locale)
      await page.locator('[data-belief]').click()
      await answer(page, [3, 3, 3, 4])
      const card = page.locator('[data-card=r4]')
      await card.waitFor()
      expect(await card.locator('.laid-options').count()).toBeGreaterThan(3)
      expect(await card.locator('[data-state=taken]').count()).toBeGreaterThan(3)
      expect(await card.locator('[data-state=far]').count()).toBeGreaterThan(0)
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll<HTMLDetailsElement>('details')) fold.open = true
      })
      expect(await findings(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
      expect(errors).toEqual([])
      await context.close()
    },
  )

  it('the answers go along in the student’s own file', async () => {
    const { page, context } = await openOwn([3, 3, 3, 2])
    await page.evaluate(() => location.assign('#keep'))
    const button = page.locator('main[data-chapter=keep] .chapter button').first()
    await button.waitFor()
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
    const parts: string[] = []
    for await (const part of await file.createReadStream()) parts.push(String(part))
    expect(JSON.parse(parts.join(''))).toMatchObject({ beliefs: { before: [3, 3, 3, 2], after: null } })
    await context.close()
  })
})
