// What a trainer stumbled over the first time: the code that was gone, a screen that was another, a vote closed too soon,
// notes below the edge, a table of ids.

import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { DEBRIEF_STEPS } from '#session/protocol'
import { beginRoom, goOn, lead } from '../support/console-play.ts'
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
const phone = () => rooms.screen({ width: 390, height: 844 })

/** The words on the wall, and those the console shows of it. */
const said = async (page: Page, within: '.wall-picture' | '.wall') => {
  const text = await page.locator(`${within} :is(.wall-say, .wall-silence)`).textContent()
  return text?.replace(/\s+/g, ' ') ?? ''
}

/** Waits until both say the same, and something. @returns what they say */
async function alike(console: Page, wall: Page): Promise<string> {
  const differ = async () => {
    const [small, large] = [await said(console, '.wall-picture'), await said(wall, '.wall')]
    return small !== '' && small === large ? '' : `console: ${small} wall: ${large}`
  }
  await expect.poll(differ).toBe('')
  return said(wall, '.wall')
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

describe('the screen as the console shows it', () => {
  it('says what the wall says in every phase, and the wall keeps the code for who comes late', async () => {
    const desk = await laptop()
    const console = desk.page
    const { code } = await beginRoom(console, 'samira-maart')
    const screen = await rooms.screen({ width: 1920, height: 1080, path: `/wall/${code}` })
    const wall = screen.page
    const first = await phone()
    await takeSeat(first.page, code)
    const told = new Map<string, string>()
    const look = async (state: string) => told.set(state, await alike(console, wall))
    const corner = wall.locator('.wall-join-line')
    /** The code stands small in the corner, and nowhere large. */
    const small = async () => {
      await corner.getByText(`code ${code}`).waitFor()
      expect(await corner.textContent()).toContain('/join')
      expect(await wall.locator('.wall-qr').count()).toBe(0)
    }
    await look('lobby')
    expect(await corner.count()).toBe(0)
    for (const phase of ['briefing', 'read', 'talk', 'vote']) {
      await lead(console, phase)
      await look(phase)
      await small()
    }
    // somebody comes late, with nothing but what the wall says
    const late = await phone()
    expect(await takeSeat(late.page, /code (\S+)/.exec((await corner.textContent()) ?? '')?.[1] ?? '')).toBe(
      2,
    )
    expect(await findings(wall)).toEqual([])
    await goOn(console, () => press(console, 'Toon de code groot'))
    await wall.locator('.wall-qr').waitFor()
    await look('code')
    expect(await findings(console)).toEqual([])
    await goOn(console, () => press(console, 'Haal de code weg'))
    await small()
    await goOn(console, () => press(console, 'Scherm: aan'))
    await look('hidden')
    await goOn(console, () => press(console, 'Scherm: leeg'))

    await castVote(first.page, (await ballotOf(first.page))[0] ?? '')
    await console.getByText('Iedereen heeft gestemd.').waitFor()
    await lead(console, 'reveal')
    await look('reveal')
    await goOn(console, () => press(console, 'Uitslag: zichtbaar'))
    await look('result hidden')
    await goOn(console, () => press(console, 'Uitslag: verborgen'))
    await lead(console, 'decide')
    await look('decide')
    await small()
    await goOn(console, () => console.keyboard.press('Escape'))
    await wall.locator('.wall[data-phase=paused]').waitFor()
    await look('paused')
    expect(await corner.count()).toBe(0)
    await goOn(console, () => console.keyboard.press('Escape'))
    await goOn(console, () => press(console, 'Stop voor onze gast'))
    await wall.locator('.wall-silence').waitFor()
    await look('stop point')
    expect(await wall.getByText(code).count()).toBe(0)
    await lead(console, 'decide')
    await lead(console, 'consequence')
    await look('consequence')
    await small()
    await goOn(console, () => press(console, 'Vraag naar oorzaken'))
    await look('causes')
    await goOn(console, () => press(console, 'Toon de oorzaken'))
    await look('causes shown')
    await goOn(console, () =>
      console.locator('.seats-col').getByRole('button', { name: 'Wissel rollen' }).click(),
    )
    await look('swap')
    await lead(console, 'consequence')
    await press(console, 'Einde maand')
    await console.locator('.sheet .btn').last().click()
    await console.locator('.console[data-phase=end]').waitFor()
    await look('end')

    await lead(console, 'debrief')
    for (const step of DEBRIEF_STEPS) {
      if (step !== 'arrive') await goOn(console, () => console.locator(`[data-go=${step}]`).click())
      await wall.locator(`.wall-say[data-step=${step}][data-drawn=true]`).waitFor()
      await look(step)
      await small()
      if (step === 'room') {
        // the same three figures, in lines to read at a glance
        const names = await wall.locator('.spread h2').allTextContents()
        const lines = await console.locator('.walk-figures li').allTextContents()
        expect(names.length).toBeGreaterThan(0)
        expect(lines.map((line) => line.split(':')[0])).toEqual(names)
      }
    }
    // fourteen states of play and all steps, no two of them the same words but a vote and the talk before it
    expect(told.get('vote')).toBe(told.get('talk'))
    expect(new Set(told.values()).size).toBe(told.size - 1)
    expect([desk, screen, first, late].flatMap(({ errors }) => errors)).toEqual([])
    await Promise.all([desk, screen, first, late].map(({ context }) => context.close()))
  }, 120_000)
})

describe('closing a vote', () => {
  it('asks once where a vote of somebody who is there is missing, says whose, and asks nothing when all have voted', async () => {
    const desk = await laptop()
    const console = desk.page
    const { code } = await beginRoom(console, 'samira-maart')
    const group = [await phone(), await phone(), await phone()]
    const [first, , third] = group.map(({ page }) => page) as [Page, Page, Page]
    for (const { page } of group) await takeSeat(page, code)
    for (const phase of ['briefing', 'read', 'talk', 'vote']) await lead(console, phase)
    const sheet = console.locator('.sheet')

    // nobody has voted: nothing is closed by one press
    await console.keyboard.press('Enter')
    await sheet.getByText('0 van 2 hebben gestemd').waitFor()
    await sheet.getByText('Nog geen stem van de plekken 1 en 3.').waitFor()
    await sheet.getByText('Sluit je nu, dan is er geen uitslag.').waitFor()
    expect(await findings(console)).toEqual([])
    await console.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
    expect(await console.locator('.console').getAttribute('data-phase')).toBe('vote')

    const option = (await ballotOf(first))[0] ?? ''
    await castVote(first, option)
    // whoever voted sees that it came, where the thumb is, and that it can be changed
    const kept = first.locator('.seat-acts').getByText('Je stem is bewaard: A. Wijzigen kan tot de uitslag.')
    await kept.waitFor()
    const box = await kept.boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThan(844)
    await console.getByText('1 van 2 hebben gestemd').waitFor()
    await console.keyboard.press('Enter')
    await sheet.getByText('Nog geen stem van plek 3.').waitFor()
    // the last vote comes in meanwhile, and the question says so
    await castVote(third, option)
    await sheet.getByRole('heading', { name: 'Iedereen heeft gestemd.' }).waitFor()
    await console.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
    await lead(console, 'reveal')

    // a second round in which the third phone is away: one vote is all that can come, so nothing is asked
    await press(console, 'Nog een ronde')
    await console.locator('.console[data-phase=talk]').waitFor()
    await lead(console, 'vote')
    await castVote(first, option)
    await group[2]?.context.close()
    await console.locator('.seats .away').waitFor()
    await console.getByText('1 van 2 hebben gestemd').waitFor()
    await lead(console, 'reveal')
    await lead(console, 'decide')

    // decided otherwise: what won is no choice there
    await press(console, 'Anders beslissen, met reden')
    expect(await sheet.locator('input[type=radio]').count()).toBeGreaterThan(1)
    expect(await sheet.locator(`input[value="${option}"]`).count()).toBe(0)
    await console.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
    await lead(console, 'consequence')
    await lead(console, 'read')
    await lead(console, 'talk')
    await lead(console, 'vote')

    // closed with nobody's vote, but knowingly: then the facilitator decides, with a reason
    await console.keyboard.press('Enter')
    await sheet.locator('[data-close]').waitFor()
    await console.keyboard.press('Enter')
    await console.locator('.console[data-phase=reveal]').waitFor()
    await console.getByRole('heading', { name: 'Er is geen stem uitgebracht' }).waitFor()
    expect([desk, ...group].flatMap(({ errors }) => errors)).toEqual([])
    await Promise.all([desk, ...group.slice(0, 2)].map(({ context }) => context.close()))
  })
})

describe('a stop', () => {
  it('names nobody, until that person asks for the facilitator, and the phone says so before', async () => {
    const desk = await laptop()
    const console = desk.page
    const { code } = await beginRoom(console, 'samira-maart')
    const own = await phone()
    const seat = own.page
    await takeSeat(seat, code)
    await seat.locator('.btn.stop').click()
    await console
      .locator('.notice', { hasText: 'Het spel zegt niet wie, tenzij die zelf om je vraagt.' })
      .waitFor()
    expect(await console.locator('.seats .s').first().textContent()).toBe('er')
    const call = seat.getByRole('button', { name: 'Vraag de begeleider naar mij toe' })
    expect(await call.textContent()).toContain('de begeleider ziet dan welke plek het vraagt')
    expect(await findings(seat)).toEqual([])
    await call.click()
    await seat.locator('.seat-ways').getByText('De begeleider ziet nu dat plek 1 het vraagt').waitFor()
    const banner = console.locator('.notice', { hasText: 'Plek 1 vraagt of je langskomt.' })
    await banner.waitFor()
    expect(await findings(console)).toEqual([])
    await banner.getByRole('button', { name: 'Ik ben geweest' }).click()
    await banner.waitFor({ state: 'detached' })
    expect([...desk.errors, ...own.errors]).toEqual([])
    await Promise.all([desk, own].map(({ context }) => context.close()))
  })
})

describe('a rehearsal', () => {
  it('says on the wall that its phones are simulated, and asks for none', async () => {
    const { page, context, errors } = await laptop()
    await page.goto('/console')
    await page.locator('input[value=rehearsal]').check()
    await page.locator('#begin [type=submit]').click()
    await page.locator('.console').waitFor()
    const [wall] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: 'Open het scherm' }).click(),
    ])
    await wall.getByText('Dit is een oefening.').waitFor()
    expect(await wall.getByText('Telefoons zijn niet nodig').count()).toBe(0)
    await alike(page, wall)
    await lead(page, 'briefing')
    await wall.locator('.wall-join-line').getByText('Oefening, met nagebootste telefoons').waitFor()
    expect(await page.locator('[data-show-join], .join-part').count()).toBe(0)
    expect(errors).toEqual([])
    await context.close()
  })
})

describe('without phones', () => {
  it('the wall shows no address and no code', async () => {
    const { page, context } = await laptop()
    await page.goto('/console')
    await page.locator('input[value=laptop]').check()
    await page.locator('#begin [type=submit]').click()
    await page.locator('.console').waitFor()
    const [wall] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: 'Open het scherm' }).click(),
    ])
    for (const phase of ['briefing', 'read', 'talk']) {
      await lead(page, phase)
      await wall.locator(`.wall[data-phase=${phase}]`).waitFor()
      expect(await wall.locator('.wall-join-line').count()).toBe(0)
      expect(await page.locator('[data-show-join], .join-part').count()).toBe(0)
    }
    await context.close()
  })
})

describe.each([
  ['samira-maart', 'nl-NL'],
  ['daan-november', 'en-GB'],
])('the notes of %s on a small laptop (%s)', (month, locale) => {
  it('can be read to the last line at every moment, with the story and the acts in place', async () => {
    const { page, context } = await laptop(locale)
    await page.goto('/console')
    await page.locator(`input[value=${month}]`).check()
    await page.locator('input[value=laptop]').check()
    await page.locator('#begin [type=submit]').click()
    await page.locator('.console').waitFor()
    await lead(page, 'briefing')
    await lead(page, 'read', 'end')
    let notes = 0
    const pass = page.locator('.bar-right .btn.plain').last()
    while ((await page.locator('.console').getAttribute('data-phase')) === 'read') {
      const cut = await page.evaluate(() => {
        const bar = document.querySelector('.console-bar')?.getBoundingClientRect().top ?? 0
        const parts = [...document.querySelectorAll<HTMLElement>('.now > :is(.now-story, .private)')]
        return parts.flatMap((part) => {
          const { top, bottom, height } = part.getBoundingClientRect()
          part.scrollTop = part.scrollHeight
          const last = [...part.querySelectorAll('li, p')].at(-1)?.getBoundingClientRect().bottom ?? 0
          const whole = top >= 0 && bottom <= bar && height >= 100 && last <= bottom + 1
          const reached = part.scrollHeight <= part.clientHeight + 1 || part.tabIndex === 0
          return whole && reached ? [] : [`${part.className} ${top} ${bottom} of ${bar}, to ${last}`]
        })
      })
      expect(cut).toEqual([])
      notes += await page.locator('.private li').count()
      await goOn(page, () => pass.click())
      await lead(page, 'read', 'end')
    }
    expect(notes).toBeGreaterThan(20)
    await context.close()
  })
})

describe('the report', () => {
  it('comes as a table that says in words what was decided, when, how and why', async () => {
    const { page, context } = await laptop()
    await page.goto('/console')
    await page.locator('input[value=samira-maart]').check()
    await page.locator('input[value=laptop]').check()
    await page.locator('#begin [type=submit]').click()
    await page.locator('.console').waitFor()
    await lead(page, 'briefing')
    await lead(page, 'read')
    await goOn(page, () => page.locator('.bar-right .btn.plain').last().click())
    await press(page, 'Einde maand')
    await page.locator('.sheet .btn').last().click()
    await page.locator('.console[data-phase=end]').waitFor()
    await press(page, 'Neem het verslag mee')
    const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'Als tabel (CSV)')])
    const text = readFileSync(await file.path(), 'utf8')
    expect(text.startsWith('\uFEFFnummer;')).toBe(true)
    const row = text.split('\r\n').find((line) => line.includes(';besloten;')) ?? ''
    expect(row).toContain('zaterdag 1 maart;20.30 uur;besloten;Potlood;')
    expect(row).toContain(';het huishouden zelf;')
    expect(row).toMatch(/;decided;potlood;[a-z-]+;habit;$/)
    await context.close()
  })
})
