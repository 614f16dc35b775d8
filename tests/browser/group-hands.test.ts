// Hands for one vote in a group with phones, and left there; a tie; the name of the page where one joins.

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { beginRoom, countHands, goOn, lead, optionsOf } from '../support/console-play.ts'
import type { GroupRooms } from '../support/group-rooms.ts'
import { openGroupRooms } from '../support/group-rooms.ts'
import { ballotOf, castVote, takeSeat } from '../support/group-seats.ts'
import { findings } from '../support/play-page.ts'

let rooms: GroupRooms
beforeAll(async () => {
  rooms = await openGroupRooms(inject('dist'), inject('chromium'))
})
afterAll(() => rooms?.close())

const laptop = (locale = 'nl-NL') => rooms.screen({ width: 1366, height: 768, locale })
const phone = (locale = 'nl-NL') => rooms.screen({ width: 390, height: 844, locale })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

describe('hands for one vote, with phones at the table', () => {
  it('are about that vote: the way in stays, and the debrief asks the phones again', async () => {
    const desk = await laptop()
    const console = desk.page
    const { code } = await beginRoom(console, 'samira-maart')
    const screen = await rooms.screen({ width: 1920, height: 1080, path: `/wall/${code}` })
    const wall = screen.page
    const group = [await phone(), await phone(), await phone('en-GB')]
    const [first, , third] = group.map(({ page }) => page) as [Page, Page, Page]
    for (const { page } of group) await takeSeat(page, code)
    await lead(console, 'briefing')
    await goOn(console, () => press(console, 'Stemmen met: telefoons'))
    await lead(console, 'read')
    const corner = wall.locator('.wall-join-line')
    const wayIn = async () => {
      await corner.getByText(`code ${code}`).waitFor()
      await console.locator('.join-part').getByText(code).waitFor()
    }
    await wayIn()
    await console.locator('[data-show-join]').waitFor()
    await lead(console, 'talk')
    await wayIn()
    // what the phones say while the group talks is so
    await first.getByText('Straks stem je met je hand.').waitFor()
    await third.getByText('You will vote with your hand this time.').waitFor()
    expect(await first.getByText('licht dit scherm op').count()).toBe(0)
    expect(await findings(first)).toEqual([])
    const [option = ''] = await optionsOf(console)
    await countHands(console, option, 2)
    await lead(console, 'reveal')
    await wayIn()
    // all for one: there is no minority to ask for
    expect(await console.locator('#minority').count()).toBe(0)
    await lead(console, 'decide')
    await lead(console, 'consequence')
    await press(console, 'Einde maand')
    await console.locator('.sheet .btn').last().click()
    await console.locator('.console[data-phase=end]').waitFor()
    await wayIn()
    await console.getByRole('button', { name: 'Stemmen met: handen' }).waitFor()

    await lead(console, 'debrief')
    await console.getByRole('button', { name: 'Stemmen met: telefoons' }).waitFor()
    await wayIn()
    await goOn(console, () => console.locator('[data-go=replays]').click())
    await console.locator('[data-lever=slack]').click()
    await first.locator('[data-prediction=money]').click()
    await console.locator('.now [data-given="1"]').waitFor()

    // asked for again by who leads: predictions are counted by hand, and what is written on a phone still counts
    await goOn(console, () => press(console, 'Stemmen met: telefoons'))
    await console.locator('.hands [data-prediction=mind]').waitFor()
    await goOn(console, () => console.locator('[data-go=intentions]').click())
    await wall.getByText('Schrijf op je telefoon.').waitFor()
    await first.fill('#practice', 'Ik bel maandag.')
    await first.locator('#intend input[type=checkbox]').check()
    await first.locator('[form=intend][aria-disabled=false]').click()
    await console.locator('.now [data-written="1"]').waitFor()
    await console.getByText('laat iedereen het op papier schrijven').waitFor()
    await goOn(console, () => console.locator('[data-show-intentions]').click())
    await wall.getByText('Ik bel maandag.').waitFor()
    expect([desk, screen, ...group].flatMap(({ errors }) => errors)).toEqual([])
    await Promise.all([desk, screen, ...group].map(({ context }) => context.close()))
  })
})

describe('a tie', () => {
  it('asks for no minority, and lays the tied options first, with their votes and the focus', async () => {
    const desk = await laptop('en-GB')
    const console = desk.page
    const { code } = await beginRoom(console, 'samira-maart')
    const group = [await phone(), await phone(), await phone()]
    const [first, , third] = group.map(({ page }) => page) as [Page, Page, Page]
    for (const { page } of group) await takeSeat(page, code)
    for (const phase of ['briefing', 'read', 'talk', 'vote']) await lead(console, phase)
    const options = await ballotOf(first)
    const [one = '', two = ''] = options.slice(-2)
    await castVote(first, one)
    await castVote(third, two)
    await lead(console, 'reveal')
    await console.getByRole('heading', { name: 'No option has the most votes' }).waitFor()
    expect(await console.locator('#minority').count()).toBe(0)
    await lead(console, 'decide')
    expect(await findings(console)).toEqual([])
    await console.keyboard.press('Enter')
    const sheet = console.locator('.sheet')
    await sheet.waitFor()
    const rows = await sheet
      .locator('label:has(input[type=radio])')
      .evaluateAll((all) =>
        all.map((row) => [row.querySelector('input')?.value, row.querySelector('.block')?.textContent]),
      )
    expect(rows.slice(0, 2)).toEqual([
      [one, '1 vote'],
      [two, '1 vote'],
    ])
    expect(rows.slice(2).map(([, votes]) => votes)).toEqual(rows.slice(2).map(() => 'no vote'))
    expect(rows).toHaveLength(options.length)
    expect(await findings(console)).toEqual([])
    // Enter neither closes nor chooses: what has the focus is the first of the tied
    expect(await console.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(one)
    await console.keyboard.press('Enter')
    await console.keyboard.press('Space')
    await console.locator('#reason').fill('Because the letter would not wait.')
    await goOn(console, () => sheet.locator('[type=submit]').click())
    await console.locator('.console[data-phase=consequence]').waitFor()
    // now somebody chose otherwise, but they were no minority
    await console.getByLabel('What did those who chose otherwise say?').waitFor()
    expect([desk, ...group].flatMap(({ errors }) => errors)).toEqual([])
    await Promise.all([desk, ...group].map(({ context }) => context.close()))
  })
})

describe.each([
  ['nl-NL', 'Meedoen · Krap'],
  ['en-GB', 'Join in · Krap'],
])('the page where one joins (%s)', (locale, title) => {
  it('is named in its own language', async () => {
    const own = await phone(locale)
    await own.page.goto('/join')
    await own.page.locator('#code').waitFor()
    await expect.poll(() => own.page.title()).toBe(title)
    await own.context.close()
  })
})
