// A group from the end of its month to its fan: the console leads, the wall shows, seats predict before they see and
// write what they take along; every kind of step looked at on every screen.

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { DEBRIEF_STEPS } from '#session/protocol'
import { beginRoom, countHands, enter, goOn, lead } from '../support/console-play.ts'
import type { GroupRooms, Screen } from '../support/group-rooms.ts'
import { openGroupRooms } from '../support/group-rooms.ts'
import { ballotOf, believe, castVote, takeSeat } from '../support/group-seats.ts'
import { findings } from '../support/play-page.ts'

const LINE = 'Wij wilden eerst bellen, ook al was het laat.'
const NOTE = 'Noor keek naar de deur toen de brief kwam.'
const PRACTICE = 'Ik bel maandag zelf het loket.'
const SECRET = 'Dit blijft bij mij.'

let rooms: GroupRooms
beforeAll(async () => {
  rooms = await openGroupRooms(inject('dist'), inject('chromium'))
})
afterAll(() => rooms?.close())

const primary = (console: Page) => console.locator('.console-bar .primary')
const stepOf = (console: Page) => console.locator('.console').getAttribute('data-step')

/** Ends the month where it is; the household lives on by itself. */
async function endMonth(console: Page): Promise<void> {
  await console.locator('.bar-left .btn').last().click()
  await console.locator('.sheet > .btn').click()
  await console.locator('.console[data-phase=end]').waitFor()
}

/** The wall has drawn the step the console stands at, whole. */
async function drawn(wall: Page, step: string): Promise<void> {
  await wall.locator(`.wall-say[data-step=${step}][data-drawn=true]`).waitFor()
  await wall.evaluate(() => document.fonts.ready)
  const cut = await wall.locator('.wall-say').evaluate((box) => box.scrollHeight - box.clientHeight)
  expect(cut, `${step} on the wall`).toBeLessThanOrEqual(1)
  expect(await tooSmall(wall), `${step} on the wall`).toEqual([])
}

/** Words on the wall under 40 of the units in which it is drawn: they cannot be read from six metres. */
const tooSmall = (wall: Page): Promise<string[]> =>
  wall.evaluate(() => {
    const least = 40 * Math.min(innerWidth / 1920, innerHeight / 1080) - 0.5
    const found: string[] = []
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let word = words.nextNode(); word !== null; word = words.nextNode()) {
      const within = word.parentElement
      if (within === null || word.textContent?.trim() === '' || within.closest('.wall-say') === null) continue
      if (within.closest('.sr') !== null || within.getClientRects().length === 0) continue
      // type in a drawing is as large as the drawing makes it
      const scale = within instanceof SVGGraphicsElement ? (within.getScreenCTM()?.a ?? 1) : 1
      const size = Number.parseFloat(getComputedStyle(within).fontSize) * scale
      if (size < least) found.push(`${size.toFixed(1)} ${word.textContent}`)
    }
    return found
  })

const FIGURE = {
  place: 'Almere',
  what: 'huishoudens met een achterstand bij de energie',
  figure: '1 op de 9',
  source: 'Gemeente Almere, Armoedemonitor',
}

/** A figure of the own place: refused as long as its year is missing, and then taken. */
async function bringFigure(console: Page): Promise<void> {
  await console.locator('[data-open=figures]').click()
  for (const [field, text] of Object.entries(FIGURE)) await console.fill(`#figure-${field}`, text)
  await console.keyboard.press('Enter')
  await console.getByText('Zet er het jaar bij').waitFor()
  expect(await console.evaluate(() => document.activeElement?.id)).toBe('figure-year')
  expect(await console.locator('.sheet [data-figures="0"]').count()).toBe(1)
  expect(await findings(console)).toEqual([])
  await console.keyboard.type('2024')
  await console.keyboard.press('Enter')
  await console.locator('.sheet [data-figures="1"]').waitFor()
  await console.keyboard.press('Escape')
}

/** One moment with a note of who watches and a line of who chose otherwise. */
async function firstMoment(console: Page, seats: readonly Page[]): Promise<void> {
  const [one, watcher, other] = seats as [Page, Page, Page]
  await lead(console, 'briefing')
  await lead(console, 'read')
  await lead(console, 'talk')
  await watcher.locator('textarea').first().fill(NOTE)
  await watcher.locator('form [type=submit], [form=note]').first().click()
  await lead(console, 'vote')
  const [first = '', second = ''] = await ballotOf(one)
  await castVote(one, first)
  await castVote(other, second)
  await lead(console, 'reveal')
  await lead(console, 'decide')
  await primary(console).click()
  await console.locator('.sheet input[type=radio]').first().check()
  await console.fill('#reason', 'Omdat de kinderen erbij waren.')
  await console.locator('.sheet [type=submit]').click()
  await console.locator('.console[data-phase=consequence]').waitFor()
  await other.fill('#line', LINE)
  await other.locator('form:has(#line) [type=submit]').click()
  await console.getByText(LINE).first().waitFor()
}

describe('the debrief of a group with phones', () => {
  it('goes through all steps to a printed fan, with nothing that axe finds on console, wall and seat', async () => {
    const desk = await rooms.screen({ width: 1366, height: 768 })
    const console = desk.page
    const { code } = await beginRoom(console, 'samira-maart')
    const screen = await rooms.screen({ width: 1920, height: 1080, path: `/wall/${code}` })
    const wall = screen.page
    const group: Screen[] = []
    for (const locale of ['nl-NL', 'en-GB', 'nl-NL'])
      group.push(await rooms.screen({ width: 390, height: 844, locale }))
    const seats = group.map(({ page }) => page)
    const [first, second, third] = seats as [Page, Page, Page]
    for (const seat of seats) await takeSeat(seat, code)
    for (const seat of seats) await believe(seat, [3, 3, 3, 2])
    await firstMoment(console, seats)
    await endMonth(console)
    await bringFigure(console)
    await lead(console, 'debrief')
    await drawn(wall, 'arrive')
    // 2 before and 4 after on the fourth sentence: the card for the facilitator opens, and stands nowhere else
    expect(await console.locator('.choice-card').count()).toBe(0)
    for (const seat of seats) await believe(seat, [3, 3, 3, 4])
    await console.locator('.choice-card[open]').waitFor()
    expect(await wall.locator('.choice-card').count()).toBe(0)

    const found: string[] = []
    const look = async (what: string, pages: Record<string, Page> = { console, wall, first }) => {
      for (const [who, page] of Object.entries(pages))
        for (const finding of await findings(page)) found.push(`${what}, ${who}: ${finding}`)
    }
    const been: string[] = []
    const on = async () => {
      await enter(console)
      const step = (await stepOf(console)) ?? ''
      await drawn(wall, step)
      if (been.at(-1) !== step) {
        been.push(step)
        await look(step)
      }
      return step
    }
    await look('arrive')
    been.push('arrive')
    for (const step of ['skills', 'asks', 'picture']) expect(await on()).toBe(step)

    // the picture first, then the moment that something was written about, with line and note
    await wall.locator('.chart svg').waitFor()
    expect(await wall.getByText(LINE).count()).toBe(0)
    expect(await on()).toBe('picture')
    await wall.getByText(LINE).waitFor()
    await wall.getByText(NOTE).waitFor()
    await look('a moment of the picture')

    // a stop point is possible in every step, and leads back to it
    await console.getByRole('button', { name: 'Stop voor onze gast' }).click()
    await wall.locator('.wall-silence').waitFor()
    await lead(console, 'debrief')
    await wall.getByText(LINE).waitFor()

    for (const step of ['hidden', 'makers']) expect(await on()).toBe(step)
    await wall.locator('table.makers').waitFor()

    // back and forth by the list, for who wants to see something again
    await goOn(console, () => console.locator('[data-go=asks]').click())
    await drawn(wall, 'asks')
    await goOn(console, () => console.locator('[data-go=makers]').click())
    await drawn(wall, 'makers')

    // predictions: secret, kept over a reload, shown as a spread, and only then the month again
    expect(await on()).toBe('replays')
    await console.locator('[data-lever=slack]').click()
    await first.locator('[data-prediction=money]').click()
    await third.locator('[data-prediction=mind]').click()
    await console.locator('.now [data-given="2"]').waitFor()
    await wall.locator('[data-given="2"]').waitFor()
    expect(await wall.locator('.walk-spread, .walk-replay').count()).toBe(0)
    await first.reload()
    await first.locator('[data-prediction=money][aria-pressed=true]').waitFor()
    await look('a prediction')
    await second.locator('[data-prediction=mind]').click()
    await console.locator('.now [data-given="3"]').waitFor()
    await enter(console)
    await wall.locator('.walk-spread').waitFor()
    expect(await wall.locator('.walk-spread b').allTextContents()).toEqual(['1', '2', '0', '0'])
    expect(await wall.locator('.walk-replay').count()).toBe(0)
    await first.getByText('Jij dacht: Het geld.').waitFor()
    await look('the spread')
    await enter(console)
    await wall.locator('.walk-replay').waitFor()
    await drawn(wall, 'replays')
    await look('the replay')

    for (const step of ['room', 'network', 'cards']) expect(await on()).toBe(step)
    let step = 'cards'
    while (step === 'cards') step = await on()
    expect(step).toBe('honest')
    // what the facilitator brought of the place itself, with its year and source, after what an hour cannot show
    expect(await wall.getByText(FIGURE.figure).count()).toBe(0)
    expect(await on()).toBe('honest')
    await wall.locator('.local-figures').getByText(`2024. Bron: ${FIGURE.source}`).waitFor()
    await drawn(wall, 'honest')

    // intentions: on the wall only what its writer lets be shown, when the console shows it
    expect(await on()).toBe('intentions')
    await first.fill('#practice', PRACTICE)
    await first.locator('#intend input[type=checkbox]').check()
    await first.locator('[form=intend][aria-disabled=false]').click()
    await third.fill('#policy', SECRET)
    await third.locator('[form=intend][aria-disabled=false]').click()
    await console.locator('.now [data-written="2"]').waitFor()
    expect(await wall.getByText(PRACTICE).count()).toBe(0)
    await first.reload()
    await first.locator('#practice').waitFor()
    expect(await first.locator('#practice').inputValue()).toBe(PRACTICE)
    await goOn(console, () => console.locator('[data-show-intentions]').click())
    await wall.getByText(PRACTICE).waitFor()
    for (const page of [wall, console, second]) expect(await page.getByText(SECRET).count()).toBe(0)
    expect(await third.locator('#policy').inputValue()).toBe(SECRET)
    await look('intentions shown')

    expect(await on()).toBe('fan')
    expect(been).toEqual([...DEBRIEF_STEPS])

    // a file without names, and the fan of this group's own month
    const [file] = await Promise.all([
      console.waitForEvent('download'),
      console.locator('[data-file=votes]').click(),
    ])
    expect(file.suggestedFilename()).toBe('krap-samira-maart-votes.csv')
    const [sheets] = await Promise.all([
      desk.context.waitForEvent('page'),
      console.locator('[data-print=fan]').click(),
    ])
    await sheets.locator('main[data-ready=print] .fan-card').first().waitFor()
    const cards = await sheets.locator('.fan-card[data-card]').count()
    expect(cards).toBe(await wall.locator('.walk-fan li').count())
    const cutOff = await sheets
      .locator('.fan-card')
      .evaluateAll((all) => all.filter((card) => card.scrollHeight > card.clientHeight + 1).length)
    expect(cutOff).toBe(0)
    const pdf = await sheets.pdf({ preferCSSPageSize: true, printBackground: true })
    // four cards to a sheet
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBe(Math.ceil(cards / 4))

    // in the same window as the fan
    await console.locator('[data-print=report]').click()
    await sheets.locator('.report-sheet .local-figures').getByText(`2024. Bron: ${FIGURE.source}`).waitFor()

    expect(found).toEqual([])
    expect([desk, screen, ...group].flatMap(({ errors }) => errors)).toEqual([])
    // closed and wiped: what was handed on to the printer's window is gone as well
    await enterWipe(console)
    expect(await console.evaluate(() => localStorage.getItem('krap.handed'))).toBeNull()
    await Promise.all([desk, screen, ...group].map(({ context }) => context.close()))
  }, 180_000)
})

async function enterWipe(console: Page): Promise<void> {
  await primary(console).click()
  await console.locator('.sheet .row .btn').last().click()
  await console.locator('.console').waitFor({ state: 'detached' })
  await console.locator('main h1').waitFor()
}

describe('the debrief of a group without phones', () => {
  it('counts hands for what the group thinks, and lets intentions be written on paper', async () => {
    const { page, context, errors } = await rooms.screen({
      width: 1366,
      height: 768,
      locale: 'en-GB',
      path: '/console',
    })
    // a figure of the own place, filled in before there is a group
    await page.locator('.figures-ahead summary').click()
    for (const [field, text] of Object.entries({ ...FIGURE, year: '2024' }))
      await page.fill(`#figure-${field}`, text)
    await page.locator('.figure-form [type=submit]').click()
    await page.locator('.figures-ahead [data-figures="1"]').waitFor()
    expect(await findings(page)).toEqual([])
    await page.locator('input[value=samira-maart]').check()
    await page.locator('input[value=screen]').check()
    await page.locator('#begin [type=submit]').click()
    await page.locator('.console').waitFor()
    for (let acts = 0; acts < 3; acts++) await enter(page)
    const option = await page.locator('.hands [data-option]').first().getAttribute('data-option')
    await countHands(page, option ?? '', 4)
    for (let acts = 0; acts < 3; acts++) await enter(page)
    await endMonth(page)
    await page.locator('[data-open=figures]').click()
    expect(await page.locator('.sheet [data-figures="0"]').count()).toBe(1)
    await page.locator('.sheet [data-take]').click()
    await page.locator('.sheet [data-figures="1"]').getByText(FIGURE.source).waitFor()
    await page.keyboard.press('Escape')
    await page.locator('#now').focus()
    await lead(page, 'debrief')
    await goOn(page, () => page.locator('[data-go=replays]').click())
    await page.locator('[data-lever=slack]').click()
    await page.locator('.hands [data-prediction=mind] input').fill('3')
    await page.locator('.hands [data-prediction=little] input').fill('1')
    expect(await findings(page)).toEqual([])
    await page.locator('#now').focus()
    await page.keyboard.press('Enter')
    await page.locator('[data-spread]').waitFor()
    expect(await page.locator('[data-spread]').textContent()).toBe(
      'The money: 0. The room to think: 3. The paperwork: 0. Little: 1',
    )
    await goOn(page, () => page.locator('[data-go=intentions]').click())
    await page.getByText('Without phones: everyone writes it on paper.').waitFor()
    // a second group of the same day, and both beside each other: figures, no names, no order
    await page.goto('/console')
    await page.locator('input[value=samira-maart]').check()
    await page.locator('input[value=laptop]').check()
    await page.locator('#begin [type=submit]').click()
    await page.locator('.console').waitFor()
    for (let acts = 0; acts < 3; acts++) await enter(page)
    const other = await page.locator('.hands [data-option]').nth(1).getAttribute('data-option')
    await countHands(page, other ?? '', 4)
    for (let acts = 0; acts < 3; acts++) await enter(page)
    await endMonth(page)
    await lead(page, 'debrief')
    await page.goto('/console')
    await page.locator('[data-sides]').click()
    await page.locator('[data-row=account] td').nth(1).waitFor()
    expect(await page.locator('.sides thead').first().locator('th').count()).toBe(3)
    const firstMoment = page.locator('.sides').nth(1).locator('tbody tr').first()
    expect(await firstMoment.locator('td').allTextContents()).toHaveLength(2)
    const [one, two] = await firstMoment.locator('td').allTextContents()
    expect(one).not.toBe(two)
    expect(await findings(page)).toEqual([])
    expect(errors).toEqual([])
    await context.close()
  }, 90_000)
})
