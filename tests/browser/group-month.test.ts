// One console, one wall and ten phones, each a page of its own over real connections, through the whole month of Samira.

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { linkPlan } from '#engine'
import { exportRoom } from '#session/client'
import { playRun } from '../../src/app/cli/play-run.ts'
import { joinAs, until } from '../rooms/support/group.ts'
import { beginRoom, lead } from '../support/console-play.ts'
import type { GroupRooms, Screen } from '../support/group-rooms.ts'
import { openGroupRooms } from '../support/group-rooms.ts'
import { ballotOf, believe, castVote, seatNumber, takeSeat, voteShown } from '../support/group-seats.ts'
import { findings } from '../support/play-page.ts'
import { shippedMonth } from '../support/shipped-month.ts'

const PHONES = 10

let rooms: GroupRooms
beforeAll(async () => {
  rooms = await openGroupRooms(inject('dist'), inject('chromium'))
})
afterAll(() => rooms?.close())

/** Ten phones; the fourth and the seventh are in English. */
const phones = () =>
  Promise.all(
    Array.from({ length: PHONES }, (_, index) =>
      rooms.screen({ width: 390, height: 844, locale: index === 3 || index === 6 ? 'en-GB' : 'nl-NL' }),
    ),
  )

const onWall = (wall: Page, phase: string) => wall.locator(`.wall[data-phase=${phase}]`).waitFor()

describe('a group of ten with phones', () => {
  it('plays the whole month through reloads of every kind, to the ledger of `krap play`', async () => {
    const began = performance.now()
    const desk = await rooms.screen({ width: 1366, height: 768 })
    const console = desk.page
    const { code, secret } = await beginRoom(console, 'samira-maart')
    const screen = await rooms.screen({ width: 1920, height: 1080, path: `/wall/${code}` })
    const wall = screen.page
    await onWall(wall, 'lobby')
    const group: Screen[] = await phones()
    const seats = group.map(({ page }) => page)
    for (const [index, seat] of seats.entries())
      expect(await takeSeat(seat, code, index === 0 ? 'Noor & <b>Bas</b>' : '')).toBe(index + 1)
    expect(await console.locator('.seats .who-sits').count()).toBe(PHONES)
    // Who comes first decides, the next watches, and so on; halfway they change places.
    const odd = seats.filter((_, index) => index % 2 === 0)
    const even = seats.filter((_, index) => index % 2 === 1)
    const first = seats[0] as Page
    let deciders = odd

    const looked = new Map<string, string[]>()
    async function look(seat: Page): Promise<void> {
      const phase = (await console.locator('.console').getAttribute('data-phase')) ?? ''
      for (const [role, page] of Object.entries({ console, wall, seat }))
        looked.set(`${role} ${phase}`, await findings(page))
    }
    const done = new Set<string>()
    const told = { moments: 0, votes: 0, reloads: 0 }
    async function reload(page: Page): Promise<void> {
      await page.reload()
      told.reloads += 1
    }
    /** All who decide choose one option but the last of them, who chooses another where there is one. */
    async function voteAll(choose: (options: string[]) => string): Promise<{ most: string; few: string }> {
      const options = await ballotOf(deciders[0] as Page)
      const most = choose(options)
      const few = options.find((option) => option !== most) ?? most
      await Promise.all(
        deciders.map(async (seat, index) => {
          expect(await ballotOf(seat)).toEqual(options)
          await castVote(seat, index === deciders.length - 1 ? few : most)
          told.votes += 1
        }),
      )
      await console.getByText('Iedereen heeft gestemd.').waitFor()
      return { most, few }
    }

    for (const seat of seats.slice(0, 3)) await believe(seat, [3, 4, 3, 4])
    await look(first)
    await lead(console, 'briefing')
    await lead(console, 'read')
    while ((await console.locator('.console').getAttribute('data-phase')) === 'read') {
      told.moments += 1
      const { moments } = told
      await onWall(wall, 'read')
      if (moments === 5) {
        await console.getByRole('button', { name: 'Stop voor onze gast' }).click()
        await onWall(wall, 'stopPoint')
        await look(first)
        await lead(console, 'read')
        await onWall(wall, 'read')
        done.add('stop point')
      }
      await lead(console, 'talk')
      if (moments === 1) await look(seats[1] as Page)
      await lead(console, 'vote')
      await onWall(wall, 'vote')
      const { most, few } = await voteAll((options) => options[moments % options.length] ?? '')
      if (moments === 1) {
        await look(first)
        await reload(first)
        expect(await seatNumber(first)).toBe(1)
        expect(await voteShown(first)).toBe(most)
        // a vote can be changed until the result: there, and back again
        await castVote(first, few)
        await castVote(first, most)
        done.add('seat reloaded')
      }
      if (moments === 3) {
        await reload(wall)
        await onWall(wall, 'vote')
        expect(await wall.locator('.wall').textContent()).toContain(`${deciders.length}`)
        done.add('wall reloaded')
      }
      await lead(console, 'reveal')
      await onWall(wall, 'reveal')
      if (moments === 1) await look(first)
      if (moments === 2) {
        const other = deciders.at(-1) as Page
        await other.locator('#line').fill('Wij waren bang voor later.')
        await other.locator('form:has(#line) [type=submit]').click()
        await wall.getByText('Wij waren bang voor later.').waitFor()
        await console.getByRole('button', { name: 'Nog een ronde' }).click()
        await onWall(wall, 'talk')
        await lead(console, 'vote')
        await onWall(wall, 'vote')
        await voteAll(() => few)
        await lead(console, 'reveal')
        done.add('second round')
      }
      await lead(console, 'decide')
      if (moments === 4) {
        await reload(console)
        await console.locator('.console[data-phase=decide]').waitFor()
        done.add('console reloaded')
      }
      if (moments === 1) await look(first)
      if (moments === 3) {
        await console.getByRole('button', { name: 'Anders beslissen, met reden' }).click()
        await console.locator(`.sheet input[value="${few}"]`).check()
        await console.locator('#reason').fill('Wie weinig zegt, had hier gelijk.')
        await console.locator('.sheet [type=submit]').click()
        await console.locator('.console[data-phase=consequence]').waitFor()
        await wall.getByText('Wie weinig zegt, had hier gelijk.').waitFor()
        done.add('overruled')
      } else await lead(console, 'consequence')
      await onWall(wall, 'consequence')
      if (moments === 1) await look(first)
      if (moments === 6) {
        await console.locator('.seats-col').getByRole('button', { name: 'Wissel rollen' }).click()
        await onWall(wall, 'swap')
        await look(first)
        await lead(console, 'consequence')
        deciders = even
        done.add('roles swapped')
      }
      await lead(console, 'read', 'end')
    }
    await onWall(wall, 'end')
    for (const seat of seats.slice(0, 3)) await believe(seat, [4, 3, 3, 2])
    await lead(console, 'debrief')
    await onWall(wall, 'debrief')
    await look(first)
    // three gave 3 before and 4 after, and so on: the group sees averages and words, never a person
    expect(await console.locator('.beliefs b').allTextContents()).toEqual([
      'Vooraf 3,0, nu 4,0: veel meer eens',
      'Vooraf 4,0, nu 3,0: veel minder eens',
      'Vooraf 3,0, nu 3,0: vrijwel gelijk',
      'Vooraf 4,0, nu 2,0: veel minder eens',
    ])

    expect([...done].sort()).toEqual([
      'console reloaded',
      'overruled',
      'roles swapped',
      'seat reloaded',
      'second round',
      'stop point',
      'wall reloaded',
    ])
    expect(told.moments).toBeGreaterThanOrEqual(8)
    expect(Object.fromEntries([...looked].filter(([, found]) => found.length > 0))).toEqual({})
    const complaints = [desk, screen, ...group].flatMap(({ errors }) => errors)
    expect(complaints).toEqual([])

    // The session as it stands, and the same decisions played without a screen.
    const exported = await exportRoom(rooms.base, { code, secret })
    if (!('text' in exported)) throw new Error('nothing was exported')
    const { decisions, seed } = JSON.parse(exported.text)
    const played = playRun(linkPlan(shippedMonth('samira-maart').plan), seed, decisions)
    if ('refused' in played) throw new Error(played.refused)
    expect(played.unused).toEqual([])
    const second = joinAs.console(rooms.base, code, secret)
    const own = await until(second, ({ month }) => month)
    second.close()
    const booked = own.ledger.filter(({ status }) => status === 'booked')
    expect(booked.length).toBeGreaterThan(20)
    expect(booked.map(({ day, id, cents }) => [day, id, cents])).toEqual(
      played.state.ledger
        .filter(({ pocket }) => pocket === 'account')
        .map(({ day, id, cents }) => [day, id, cents]),
    )
    expect(own.account).toBe(played.state.account)
    process.stdout.write(
      `1 console, 1 wall and ${PHONES} phones: ${told.moments} moments, ${told.votes} votes, ${told.reloads} reloads, ${looked.size} screens without a finding, ${booked.length} bookings as played without a screen (seed ${seed}), in ${Math.round((performance.now() - began) / 1000)} s\n`,
    )
    await Promise.all([desk, screen, ...group].map(({ context }) => context.close()))
  }, 240_000)
})
