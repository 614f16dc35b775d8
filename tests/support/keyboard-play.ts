// Plays a month in the page with nothing but the keyboard.

import type { Page } from 'playwright-core'
import { moveOn, tabTo } from './play-page.ts'

export interface Step {
  /** `dilemma`, `talk`, `desk`, `evening`, or what is told after: `result`, `table`, `night`. */
  kind: string
  level: string
}

/** Where a running month is; `end` once it is over. */
export async function stepOf(page: Page): Promise<Step> {
  await page.locator('.play[data-kind], main[data-ready=end]').first().waitFor()
  return page.evaluate(() => {
    const play = document.querySelector('.play')
    return { kind: play?.getAttribute('data-kind') ?? 'end', level: play?.getAttribute('data-level') ?? '' }
  })
}

/**
 * Takes one step: chooses an open option, or goes on.
 * @param pick the place of the option among the open ones, counted round
 * @param rather options chosen before any other where they can be
 */
export async function takeStep(
  page: Page,
  { kind, level }: Step,
  pick: number,
  rather: readonly string[] = [],
): Promise<void> {
  if (rather.length > 0 && level === 'krap') await lookFurther(page)
  if (kind === 'dilemma' || kind === 'talk') await moveOn(page, () => choose(page, pick, rather))
  else if (kind === 'desk') await moveOn(page, () => takeWishes(page, pick, rather))
  else {
    await tabTo(page, '[data-next]')
    await moveOn(page, () => page.keyboard.press('Enter'))
  }
}

/** Unfolds what lies further away, where that is one free click. */
async function lookFurther(page: Page): Promise<void> {
  if ((await page.locator('.fold').count()) === 0) return
  await tabTo(page, '.fold')
  await page.keyboard.press('Enter')
  await page.locator('.farther').waitFor()
}

const OPEN = '.opt input:not(:disabled)'

/** Place among the open options of one that is rather chosen, or of the `pick`-th. */
async function placeOf(page: Page, pick: number, rather: readonly string[]): Promise<number> {
  const values = await page
    .locator(OPEN)
    .evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''))
  const wished = values.findIndex((value) => rather.includes(value))
  return wished >= 0 ? wished : pick % Math.max(1, values.length)
}

async function choose(page: Page, pick: number, rather: readonly string[]): Promise<void> {
  const place = await placeOf(page, pick, rather)
  await tabTo(page, '.opt input')
  await page.keyboard.press('Space')
  for (let step = 0; step < place; step++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

/** Space takes and puts back; Enter begins. */
async function takeWishes(page: Page, pick: number, rather: readonly string[]): Promise<void> {
  if ((await page.locator(OPEN).count()) === 0) await tabTo(page, '.desk [type=submit]')
  else {
    const place = await placeOf(page, pick, rather)
    for (let step = 0; step <= place; step++) await tabTo(page, OPEN)
    await page.keyboard.press('Space')
  }
  await page.keyboard.press('Enter')
}

/**
 * Goes on with the first application that can be gone on with, at an evening table, and comes back to the evening.
 * @returns whether there was one
 */
export async function takePaperwork(page: Page): Promise<boolean> {
  const link = '.around-links a[href="#applications"]'
  if (!(await page.locator(link).isVisible())) return false
  await tabTo(page, link)
  await page.keyboard.press('Enter')
  await page.locator('.around-links [aria-current][href="#applications"]').waitFor()
  const act = '.application .act:not([aria-disabled])'
  const can = (await page.locator(act).count()) > 0
  if (can) {
    await tabTo(page, act)
    await page.keyboard.press('Enter')
    await page.locator('.application .said').first().waitFor()
  }
  await tabTo(page, '.thumb .btn.plain')
  await page.keyboard.press('Enter')
  await page.locator('.play[data-panel=""]').waitFor()
  return can
}
