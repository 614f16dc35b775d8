// A person at a phone: taking a seat, voting, and what their page says of it, in either language.

import type { Page } from 'playwright-core'

/** Comes in by the code. @returns the number of the seat */
export async function takeSeat(page: Page, code: string, nickname = ''): Promise<number> {
  await page.goto(`/join/${code}`)
  await page.locator('#join').waitFor()
  if (nickname !== '') await page.fill('#nickname', nickname)
  await page.locator('[form=join]').click()
  await page.locator('.seat-head b').waitFor()
  return seatNumber(page)
}

/** The number the page says it sits at. */
export async function seatNumber(page: Page): Promise<number> {
  const said = await page.locator('.seat-head b').textContent()
  return Number(/\d+/.exec(said ?? '')?.[0])
}

/** Options on the ballot, in their order, once it is open. */
export async function ballotOf(page: Page): Promise<string[]> {
  await page.locator('#vote').waitFor()
  const ids = await page
    .locator('#vote [data-option]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-option') ?? ''))
  return ids.filter((id) => id !== '')
}

/** Votes, or changes the vote, and waits until the session has kept it. */
export async function castVote(page: Page, option: string): Promise<void> {
  await page.locator(`#vote [data-option="${option}"]`).click()
  await page.locator('[form=vote][aria-disabled=false]').click()
  await keptVote(page).waitFor()
}

const keptVote = (page: Page) => page.locator('[form=vote][aria-disabled=true][data-pending=false]')

/** What the page shows as its kept vote; empty when it is a blank one. */
export async function voteShown(page: Page): Promise<string | null> {
  await keptVote(page).waitFor()
  return page.locator('#vote [data-option]:has(input:checked)').getAttribute('data-option')
}

/** Answers the belief check that is offered now. @param marks 1 to 5, one for each sentence */
export async function believe(page: Page, marks: readonly number[]): Promise<void> {
  await page.locator('main .panel button').click()
  for (const mark of marks) {
    await page
      .locator('#belief input')
      .nth(mark - 1)
      .click()
    await page.locator('[form=belief][aria-disabled=false]').click()
  }
  await page.locator('#belief').waitFor({ state: 'detached' })
}
