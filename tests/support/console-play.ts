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

/** Enter, once no question stands over the console any more. */
async function pressEnter(page: Page): Promise<void> {
  await page.locator('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('Enter')
}

/** Enter: the one act that leads on. */
export const enter = (page: Page): Promise<void> => goOn(page, () => pressEnter(page))

/** Counts hands for one option, and types them in. */
export async function countHands(page: Page, option: string, hands: number): Promise<void> {
  await page.locator(`.hands [data-option="${option}"] input`).fill(String(hands))
  await page.locator('#now').focus()
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

/**
 * Enter, and on to a phase. A press before the last act was answered is no press: that is waited for.
 * @param phases where it may lead
 */
export async function lead(page: Page, ...phases: string[]): Promise<void> {
  await page.locator('.console-bar .primary[aria-disabled=false]').waitFor()
  await pressEnter(page)
  await page.locator(phases.map((phase) => `.console[data-phase=${phase}]`).join()).waitFor()
}

/** Begins a session with phones on the start page. @returns the code and the secret of its address */
export async function beginRoom(page: Page, month: string): Promise<{ code: string; secret: string }> {
  await page.goto('/console')
  await page.locator(`input[value=${month}]`).check()
  await page.locator('input[value=room]').check()
  await page.locator('#begin [type=submit]').click()
  await page.locator('.console').waitFor()
  const [, code = '', secret = ''] = /#([^.]+)\.(.+)$/.exec(page.url()) ?? []
  return { code, secret }
}
