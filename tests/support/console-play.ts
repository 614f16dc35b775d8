// A trainer at the console: the keyboard, the count of hands, and what the page keeps.

import type { Page } from 'playwright-core'

/** Number of the session's entries behind what the console shows. */
export const entryOf = async (page: Page): Promise<number> =>
  Number(await page.locator('.console').getAttribute('data-n'))

export const phaseOf = async (page: Page): Promise<string> =>
  (await page.locator('.console').getAttribute('data-phase')) ?? ''

/** Does something and waits until the session has gone on by it. */
export async function goOn(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = await entryOf(page)
  await act()
  await page.waitForFunction(
    (was) => Number(document.querySelector('.console')?.getAttribute('data-n')) > was,
    before,
  )
}

/** Enter: the one act that leads on. */
export const enter = (page: Page): Promise<void> => goOn(page, () => page.keyboard.press('Enter'))

/** Counts hands for one option, and types them in. */
export async function countHands(page: Page, option: string, hands: number): Promise<void> {
  await page.locator(`.hands [data-option="${option}"] input`).fill(String(hands))
  await page.locator('h1').focus()
}

/** Options that can be chosen now, in their order. */
export const optionsOf = (page: Page): Promise<string[]> =>
  page
    .locator('.hands [data-option]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-option') ?? ''))

/** The log of a session as this browser keeps it. */
export const keptLog = (page: Page): Promise<unknown[]> =>
  page.evaluate(() => {
    const pieces = Object.keys(localStorage).flatMap((key) => {
      const n = /^krap\.group\.[a-z0-9]+\.(\d+)$/.exec(key)?.[1]
      return n === undefined ? [] : [{ n: Number(n), text: localStorage.getItem(key) ?? '' }]
    })
    return pieces.sort((a, b) => a.n - b.n).flatMap(({ text }) => JSON.parse(text))
  })
