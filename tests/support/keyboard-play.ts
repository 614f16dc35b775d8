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

/** Takes one step: chooses the `pick`-th open option, or goes on. */
export async function takeStep(page: Page, { kind }: Step, pick: number): Promise<void> {
  if (kind === 'dilemma' || kind === 'talk') await moveOn(page, () => choose(page, pick))
  else if (kind === 'desk') await moveOn(page, () => takeWishes(page, pick))
  else {
    await tabTo(page, '[data-next]')
    await moveOn(page, () => page.keyboard.press('Enter'))
  }
}

async function choose(page: Page, pick: number): Promise<void> {
  const open = await page.locator('.opt input:not(:disabled)').count()
  await tabTo(page, '.opt input')
  await page.keyboard.press('Space')
  for (let step = 0; step < pick % open; step++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

/** Space takes and puts back; Enter begins. */
async function takeWishes(page: Page, pick: number): Promise<void> {
  const open = await page.locator('.opt input:not(:disabled)').count()
  if (open === 0) await tabTo(page, '.desk [type=submit]')
  else {
    for (let step = 0; step <= pick % open; step++) await tabTo(page, '.opt input:not(:disabled)')
    await page.keyboard.press('Space')
  }
  await page.keyboard.press('Enter')
}
