// The system around a household, on a phone: an application from begin to decision, alone and in company.

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Room } from '../support/play-page.ts'
import { findings, openRoom, tabTo } from '../support/play-page.ts'
import { seedThatMisses, weekFiles } from '../support/system-month.ts'

let room: Room
beforeAll(async () => {
  room = await openRoom(inject('dist'), inject('chromium'))
})
afterAll(() => room?.close())

async function open(how: { width?: number; locale?: string } = {}) {
  const visit = await room.visit(how)
  await visit.page.route('**/months/week*.json', (route) =>
    route.fulfill({ json: weekFiles[new URL(route.request().url()).pathname] }),
  )
  await visit.page.goto(`/play/week?seed=${seedThatMisses()}`)
  await visit.page.locator('main[data-moment=tafel]').waitFor()
  return visit
}

/** Opens one of the four views by its link, with the keyboard. */
async function go(page: Page, view: 'folder' | 'applications' | 'people' | 'map'): Promise<void> {
  await tabTo(page, `a[href="#${view}"]`)
  await page.keyboard.press('Enter')
  await page.locator(`.around-links [aria-current][href="#${view}"]`).waitFor()
}

async function act(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector)
  await page.keyboard.press('Enter')
}

const back = (page: Page) => page.getByRole('button', { name: 'Terug naar de dag' }).click()
const focusIsSomewhere = (page: Page) => page.evaluate(() => document.activeElement !== document.body)
const told = (page: Page) => page.locator('.application').textContent()

/** Begins the application at the table, and comes to the evening. */
async function begin(page: Page): Promise<void> {
  await page.getByText('Begin aan het formulier').first().click()
  await page.locator('.desk [type=submit]').click()
  await next(page)
  await page.locator('.play[data-kind=evening]').waitFor()
}

const next = (page: Page) => page.locator('[data-next]').click()

/** From one evening through the night and a table at which nothing is done, to the next. */
async function nextEvening(page: Page, moment: string): Promise<void> {
  await next(page)
  await next(page)
  await page.locator(`main[data-moment=${moment}]`).waitFor()
  await page.locator('.desk [type=submit]').click()
  await page.locator('.play[data-kind=evening]').waitFor()
}

describe('an application on a phone', () => {
  it('goes alone, paper by paper and step by step, to a decision nobody gave a date for', async () => {
    const { page, context, errors } = await open()
    await begin(page)
    await go(page, 'folder')
    const income = page.locator('[data-paper=income]')
    expect(await income.getAttribute('data-state')).toBe('stale')
    expect(await income.textContent()).toContain('Nodig voor Bijdrage')
    await act(page, '[data-paper=income] button')
    await page.locator('[data-paper=income][data-state=held]').waitFor()
    expect(await focusIsSomewhere(page)).toBe(true)

    await go(page, 'applications')
    expect(await told(page)).toContain('Het formulier nu')
    // The first step of a life takes one action more: 1 + 1.
    expect(await page.locator('[data-option=alone]').textContent()).toContain('kost 2 acties')
    expect(await page.locator('[data-option=together]').textContent()).toContain('samen met Hatice')
    await act(page, '[data-option=alone]')
    await page.getByText('De bewijzen nu').waitFor()
    expect(await focusIsSomewhere(page)).toBe(true)
    await back(page)

    await nextEvening(page, 'later')
    await go(page, 'applications')
    expect(await page.locator('[data-option=alone]').textContent()).toContain('kost 1 actie')
    await act(page, '[data-option=alone]')
    await page.locator('.application[data-status=handed-in]').waitFor()
    expect(await told(page)).toContain('Niemand heeft gezegd wanneer.')
    expect(await focusIsSomewhere(page)).toBe(true)
    await back(page)

    await nextEvening(page, 'laatst')
    await go(page, 'applications')
    expect(await told(page)).toContain('Het fonds betaalt de wasmachine.')
    expect(await page.locator('.station[data-state=done]').count()).toBe(4)
    await go(page, 'folder')
    expect(await page.locator('[data-paper=income]').textContent()).toContain('één keer gevraagd')
    expect(errors).toEqual([])
    await context.close()
  })

  it('goes in company in one evening: the old paper is fetched along, and there is a day for the decision', async () => {
    const { page, context, errors } = await open()
    await begin(page)
    await go(page, 'applications')
    const handOver = page.locator('[data-option=hand-over]')
    expect(await handOver.getAttribute('aria-disabled')).toBe('true')
    expect(await handOver.textContent()).toContain('niet genoeg vertrouwen')
    await act(page, '[data-option=together]')
    await page.getByText('De bewijzen nu').waitFor()
    await act(page, '[data-option=together]')
    await page.locator('.application[data-status=handed-in]').waitFor()
    // In on 1 April, three days to a decision.
    expect(await told(page)).toContain('Besluit op 4 april.')
    await go(page, 'folder')
    expect(await page.locator('[data-paper=income]').getAttribute('data-state')).toBe('held')
    expect(errors).toEqual([])
    await context.close()
  })
})

describe('what passed the household by', () => {
  it('lies with the post as missed, cannot be opened, and an e-mail does not pass for paper', async () => {
    const { page, context } = await open()
    await begin(page)
    await next(page)
    await next(page)
    await page.locator('main[data-moment=later]').waitFor()
    await page.locator('.mat-line a').click()
    const missed = page.locator('.pile .missed')
    expect(await missed.textContent()).toContain('Er staat een onbekend nummer op het scherm.')
    expect(await missed.textContent()).toContain('gebeld op 2 april, niet opgenomen')
    expect(await missed.locator('a').count()).toBe(0)
    await page.locator('.shut[data-channel=email] a').click()
    expect(await page.locator('.envelope').getAttribute('data-channel')).toBe('email')
    await page.getByRole('button', { name: 'Open de e-mail' }).click()
    expect(await page.locator('.read').getAttribute('data-channel')).toBe('email')
    expect(await findings(page)).toEqual([])
    await context.close()
  })
})

describe.each([
  ['phone', 390, 'nl-NL'],
  ['laptop', 1366, 'en-GB'],
])('the four views on a %s', (_, width, locale) => {
  it('have nothing for axe to find, fit the screen, and lead back to the day', async () => {
    const { page, context, errors } = await open({ width, locale })
    await page.locator('.opt input').first().click()
    await page.locator('.desk [type=submit]').click()
    await next(page)
    await page.locator('.play[data-kind=evening]').waitFor()
    const wrong: string[] = []
    for (const view of ['folder', 'applications', 'people', 'map'] as const) {
      await go(page, view)
      wrong.push(...(await findings(page)).map((finding) => `${view}: ${finding}`))
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0)
    }
    await act(page, '.pile a[href="#map/fonds"]')
    await page.locator('.card-sheet').waitFor()
    wrong.push(...(await findings(page)).map((finding) => `card: ${finding}`))
    expect(await page.locator('.card-sheet').textContent()).toContain('Alleen op dinsdag.')
    expect(await page.locator('.card-sheet').textContent()).not.toContain('Stadsbank')
    expect(wrong).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('.stopped').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.card-sheet').waitFor()
    await page.locator('.thumb .btn.plain').click()
    await page.locator('.around-links [aria-current]').waitFor()
    await page.locator('.thumb .btn.plain').click()
    await page.locator('.play[data-kind=evening][data-panel=""]').waitFor()
    expect(errors).toEqual([])
    await context.close()
  })
})
