// What happens to a group beside the month itself: another laptop, hands for phones, phones that sleep.

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Cable } from '../rooms/support/cable.ts'
import { layCable } from '../rooms/support/cable.ts'
import { beginRoom, countHands, lead, optionsOf } from '../support/console-play.ts'
import type { GroupRooms } from '../support/group-rooms.ts'
import { openGroupRooms } from '../support/group-rooms.ts'
import { ballotOf, castVote, seatNumber, takeSeat, voteShown } from '../support/group-seats.ts'
import { findings } from '../support/play-page.ts'

const PHONES = 10

let rooms: GroupRooms
let cable: Cable
beforeAll(async () => {
  rooms = await openGroupRooms(inject('dist'), inject('chromium'))
  cable = await layCable(rooms.port)
})
afterAll(async () => {
  await cable?.close()
  await rooms?.close()
})

const laptop = () => rooms.screen({ width: 1366, height: 768 })
const phones = (count: number, port?: number) =>
  Promise.all(
    Array.from({ length: count }, () =>
      rooms.screen({ width: 390, height: 844, ...(port === undefined ? {} : { port }) }),
    ),
  )
const seatRow = (console: Page, number: number) => console.locator('.seats li').nth(number - 1)

describe('a session with phones', () => {
  it('goes from phones to hands and back, and a seat can change its nickname', async () => {
    const desk = await laptop()
    const console = desk.page
    const { code } = await beginRoom(console, 'samira-maart')
    const group = await phones(3)
    const seats = group.map(({ page }) => page)
    const [first, watcher, third] = seats as [Page, Page, Page]
    for (const seat of seats) await takeSeat(seat, code)

    await first.locator('.seat-name summary').click()
    await first.fill('#nickname', '  Bo <i>onder</i>  ')
    await first.locator('.seat-name [type=submit]').click()
    await seatRow(console, 1).getByText('Bo <i>onder</i>, beslist').waitFor()
    await first.fill('#nickname', '')
    await first.locator('.seat-name [type=submit]').click()
    await seatRow(console, 1)
      .getByRole('button', { name: /Plek 1 beslist$/ })
      .waitFor()

    for (const phase of ['briefing', 'read', 'talk', 'vote']) await lead(console, phase)
    const [option = '', other = ''] = await ballotOf(first)
    await castVote(first, option)
    // The vote is under way by phone; the network is bad, so the facilitator counts hands.
    await console.getByRole('button', { name: 'Stemmen met: telefoons' }).click()
    await console.locator('.hands').waitFor()
    await first.getByRole('heading', { name: 'Stem met je hand' }).waitFor()
    expect(await first.locator('#vote').count()).toBe(0)
    expect(await findings(first)).toEqual([])
    expect(await optionsOf(console)).toContain(other)
    await countHands(console, other, 2)
    await lead(console, 'reveal')
    await console.getByText('Zoveel handen').waitFor()
    await lead(console, 'decide')
    await lead(console, 'consequence')
    await console.getByText('De meeste handen kozen:').first().waitFor()
    await console.getByRole('button', { name: 'Stemmen met: handen' }).click()
    await console.getByRole('button', { name: 'Stemmen met: telefoons' }).waitFor()
    for (const phase of ['read', 'talk', 'vote']) await lead(console, phase)
    for (const seat of [first, third]) await castVote(seat, (await ballotOf(seat))[0] ?? '')
    expect(await watcher.locator('#vote').count()).toBe(0)
    await console.getByText('Iedereen heeft gestemd.').waitFor()
    await lead(console, 'reveal')
    await console.getByText('Dit is gestemd').waitFor()
    expect([desk, ...group].flatMap(({ errors }) => errors)).toEqual([])
    await Promise.all([desk, ...group].map(({ context }) => context.close()))
  })

  it('opens on a second laptop by the secret link, and both say so', async () => {
    const desk = await laptop()
    const console = desk.page
    const { code, secret } = await beginRoom(console, 'samira-maart')
    await lead(console, 'briefing')
    await console.getByRole('button', { name: 'Tweede laptop' }).click()
    const link = console.locator('#second-link')
    const address = await link.inputValue()
    expect(new URL(address).hash).toBe(`#${code}.${secret}`)
    // 128 bits or more: six to a sign
    expect(secret.length * 6).toBeGreaterThanOrEqual(128)
    expect(await findings(console)).toEqual([])
    // Under plain http there is no clipboard to ask; what was copied is read back by pasting it.
    expect(await console.evaluate(() => 'clipboard' in navigator)).toBe(false)
    await console.getByRole('button', { name: 'Kopieer' }).click()
    await console.locator('.sheet').getByText('De link is gekopieerd.').waitFor()
    await console.keyboard.press('Escape')

    const other = await laptop()
    const second = other.page
    await second.goto(address)
    await second.locator('.console[data-phase=briefing]').waitFor()
    const banner = 'Deze regie is op nog een plek open.'
    await console.locator('.notice', { hasText: banner }).waitFor()
    await second.locator('.notice', { hasText: banner }).waitFor()
    await lead(second, 'read')
    await console.locator('.console[data-phase=read]').waitFor()
    await desk.context.close()
    await second.locator('.notice', { hasText: banner }).waitFor({ state: 'detached' })
    await lead(second, 'talk')
    expect([...desk.errors, ...other.errors]).toEqual([])
    await other.context.close()
  })

  it('finds ten phones back at their seats and votes after ten minutes of sleep', async () => {
    const desk = await laptop()
    const console = desk.page
    const { code } = await beginRoom(console, 'samira-maart')
    const group = await phones(PHONES, Number(new URL(cable.base).port))
    const seats = group.map(({ page }) => page)
    for (const seat of seats) {
      await seat.clock.install()
      await takeSeat(seat, code)
    }
    for (const phase of ['briefing', 'read', 'talk', 'vote']) await lead(console, phase)
    const deciders = seats.filter((_, index) => index % 2 === 0)
    const votes = new Map<Page, string>()
    for (const [index, seat] of deciders.entries()) {
      const options = await ballotOf(seat)
      const option = options[index % options.length] ?? ''
      await castVote(seat, option)
      votes.set(seat, option)
    }
    // The screens go dark: nothing runs on them and nothing comes through; ten minutes go by for everyone.
    cable.cut()
    await console
      .locator('.seats .away')
      .nth(PHONES - 1)
      .waitFor()
    rooms.time.ahead += 600_000
    await Promise.all(seats.map((seat) => seat.clock.fastForward(600_000)))
    cable.mend()
    await console.locator('.seats .away').first().waitFor({ state: 'detached' })
    for (const [index, seat] of seats.entries()) {
      await seat.locator('.seat-live').waitFor()
      expect(await seatNumber(seat)).toBe(index + 1)
    }
    for (const [seat, option] of votes) expect(await voteShown(seat)).toBe(option)
    await console.getByText('Iedereen heeft gestemd.').waitFor()
    await lead(console, 'reveal')
    const counted = await console.locator('.tallies b.num').allTextContents()
    expect(counted.reduce((sum, count) => sum + Number(count), 0)).toBe(deciders.length)
    expect(desk.errors).toEqual([])
    await Promise.all([desk, ...group].map(({ context }) => context.close()))
  })
})

describe('a rehearsal', () => {
  it('is filled, voted and interrupted by people who are not there', async () => {
    const { page, context, errors } = await laptop()
    await page.clock.install()
    await page.goto('/console')
    await page.locator('input[value=rehearsal]').check()
    await page.locator('#begin [type=submit]').click()
    await page.locator('.console').waitFor()
    await page.clock.runFor(30_000)
    expect(await page.locator('.seats .who-sits').count()).toBe(PHONES)
    await page.getByRole('heading', { name: '1 persoon wacht' }).waitFor()
    await page.getByRole('button', { name: 'Zeg dat het vol is' }).click()
    await page.locator('.waiting').waitFor({ state: 'detached' })
    await lead(page, 'briefing')
    let paused = 0
    for (let moment = 1; moment <= 3; moment++) {
      await lead(page, 'read')
      await lead(page, 'talk')
      await page.clock.runFor(40_000)
      if ((await page.locator('.console').getAttribute('data-phase')) === 'paused') {
        await page.getByText('Iemand vroeg om een pauze.').waitFor()
        paused += 1
        await lead(page, 'talk')
      }
      await lead(page, 'vote')
      await page.clock.runFor(15_000)
      await page.getByText('Iedereen heeft gestemd.').waitFor()
      await lead(page, 'reveal')
      expect(await findings(page)).toEqual([])
      await lead(page, 'decide')
      const even = (await page.locator('.tallies .leads').count()) === 0
      if (even) {
        await page.locator('.console-bar .primary').click()
        await page.locator('.sheet input[type=radio]').first().check()
        await page.fill('#reason', 'Het stond gelijk.')
        await page.locator('.sheet [type=submit]').click()
        await page.locator('.console[data-phase=consequence]').waitFor()
      } else await lead(page, 'consequence')
    }
    expect(paused).toBe(1)
    expect(errors).toEqual([])
    await context.close()
  })
})
