// A seat over a real authority, on the screen of a phone and by keyboard.

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Request } from '../../src/session/protocol/index.ts'
import type { GroupServer } from '../support/group-page.ts'
import { startGroupServer } from '../support/group-page.ts'
import { findings, tabTo } from '../support/play-page.ts'

let server: GroupServer
beforeAll(async () => {
  server = await startGroupServer(inject('chromium'))
})
afterAll(() => server?.close())

/** Asks as the facilitator; a `beat` of -1 stands for the beat of now. */
const ask = (page: Page, request: Request) =>
  page.evaluate(async (raw) => {
    const { beat } = window.group.host.console.view?.flow ?? { beat: 0 }
    const answer = await window.group.ask({ ...raw, ...('beat' in raw ? { beat } : {}) } as Request)
    if (answer !== null) throw new Error(`${raw.type}: ${answer.refused}`)
  }, request)

const show = (page: Page, seat: string) => page.evaluate((id) => void window.group.showSeat(id), seat)

/** Six others in a group where s1 is shown; the odd ones decide. */
async function seated(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let n = 1; n <= 7; n++) await window.group.as(`s${n}`, { type: 'join' })
  })
  await show(page, 's1')
}

const phone = (language: 'nl' | 'en' = 'nl') => server.open({ width: 390, height: 844, language })
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
const act = (page: Page) => page.locator('.seat-acts [type=submit]')

/** What the session holds of a seat's vote. */
const ballot = (page: Page, seat = 's1') =>
  page.evaluate((id) => window.group.host.seat(id).view?.ballot, seat)

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  it('every screen fits a phone, keeps Stop in reach and is clean for axe', async () => {
    const { page, context, errors } = await phone(language)
    const look = async () => {
      expect(await findings(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('button, .opt, input:not([type=radio]), textarea, summary')].flatMap(
          (element) => {
            const { width, height } = element.getBoundingClientRect()
            return height > 0 && (height < 43 || width < 43) ? [element.outerHTML.slice(0, 80)] : []
          },
        ),
      )
      expect(small).toEqual([])
    }
    const stop = page.locator('.seat-acts .stop')
    await show(page, 's1')
    await look()
    await page.locator('[type=submit]').click()
    await stop.waitFor()
    await look()
    await page.locator('.panel button').click()
    await look()
    await page.locator('.seat .btn.text').click()
    await ask(page, { type: 'begin', beat: -1 })
    await look()
    await ask(page, { type: 'talk', beat: -1 })
    await look()
    await ask(page, { type: 'open-vote', beat: -1 })
    await page.locator('#vote').waitFor()
    await look()
    for (const task of ['letters', 'children', 'money', 'mood', 'system'] as const) {
      await ask(page, { type: 'role', number: 1, role: 'watch', task })
      await page.locator('.seat-glance summary').click()
      await look()
      expect(await stop.isVisible()).toBe(true)
    }
    await ask(page, { type: 'pause' })
    await look()
    await ask(page, { type: 'resume' })
    await stop.click()
    await look()
    expect(errors).toEqual([])
    await context.close()
  })
})

describe('the vote', () => {
  it('counts once it is kept, can be changed until the result, and can be blank', async () => {
    const { page, context } = await phone()
    await seated(page)
    await ask(page, { type: 'begin', beat: -1 })
    await ask(page, { type: 'open-vote', beat: -1 })
    await heading(page, 'Wat kies jij?')
    const options = await ballot(page).then((own) => own?.options ?? [])
    await page.evaluate(() => window.group.seatOf('s1')?.hold())
    await page.locator(`[data-option=${options[1]}]`).click()
    expect(await act(page).textContent()).toBe('Stem op B')
    await act(page).click()
    expect(await act(page).textContent()).toBe('Wordt bewaard')
    expect((await ballot(page))?.voted).toBe(false)
    await page.evaluate(() => window.group.seatOf('s1')?.release())
    await page.getByText('Je stem is bewaard: B').first().waitFor()
    expect(await ballot(page)).toMatchObject({ voted: true, option: options[1] })
    await page.locator('[data-option=""]').click()
    expect(await act(page).textContent()).toBe('Wijzig in blanco')
    await act(page).click()
    await page.getByText('Je stem is bewaard: blanco').first().waitFor()
    expect(await ballot(page)).toMatchObject({ voted: true, option: null })
    await context.close()
  })

  it('is cast with the keyboard alone, and said aloud', async () => {
    const { page, context } = await phone()
    await seated(page)
    await ask(page, { type: 'begin', beat: -1 })
    await ask(page, { type: 'open-vote', beat: -1 })
    await heading(page, 'Wat kies jij?')
    const options = await ballot(page).then((own) => own?.options ?? [])
    await tabTo(page, '[name=vote]')
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await tabTo(page, '.seat-acts [type=submit]')
    await page.keyboard.press('Enter')
    await page.locator('[role=status]', { hasText: 'Je stem is bewaard: B' }).waitFor()
    expect(await ballot(page)).toMatchObject({ voted: true, option: options[1] })
    await ask(page, { type: 'close-vote', beat: -1 })
    await page.locator('#vote').waitFor({ state: 'detached' })
    expect(await page.locator('.sr[role=status]').textContent()).toBe('')
    await context.close()
  })

  it('stands through a lost link: the seat says so and shows what was chosen', async () => {
    const { page, context } = await phone()
    await seated(page)
    await ask(page, { type: 'begin', beat: -1 })
    await ask(page, { type: 'open-vote', beat: -1 })
    const options = await ballot(page).then((own) => own?.options ?? [])
    await page.locator(`[data-option=${options[0]}]`).click()
    await act(page).click()
    await page.getByText('Je stem is bewaard: A').first().waitFor()
    await page.evaluate(() => window.group.seatOf('s1')?.cut('waiting'))
    await page.getByText('Je plek blijft. Je stem staat er nog.').waitFor()
    expect(await page.locator(`[data-option=${options[0]}] input`).isChecked()).toBe(true)
    await context.close()
  })

  it('leaves who watches and who sits quietly alone', async () => {
    const { page, context } = await phone()
    await seated(page)
    await show(page, 's2')
    await ask(page, { type: 'begin', beat: -1 })
    await ask(page, { type: 'open-vote', beat: -1 })
    await page.locator('#note').waitFor()
    expect(await page.locator('#vote').count()).toBe(0)
    await ask(page, { type: 'role', number: 2, role: 'quiet' })
    await heading(page, 'Nu stemt wie beslist')
    expect(await page.locator('form, [type=submit]').count()).toBe(0)
    await context.close()
  })

  it('gives the minority one line, without a name', async () => {
    const { page, context } = await phone()
    await seated(page)
    await ask(page, { type: 'begin', beat: -1 })
    await ask(page, { type: 'open-vote', beat: -1 })
    await page.evaluate(async () => {
      const { as, host } = window.group
      const beat = host.wall.view?.flow.beat ?? 0
      const options = host.seat('s1').view?.ballot.options ?? []
      for (const seat of ['s3', 's5', 's7'])
        await as(seat, { type: 'vote', beat, option: options[0] ?? null })
      await as('s1', { type: 'vote', beat, option: options[1] ?? null })
    })
    await ask(page, { type: 'close-vote', beat: -1 })
    await page.fill('#line', 'Zij vraagt altijd al.')
    await page.getByRole('button', { name: 'Bewaar deze zin' }).click()
    await page.locator('#line-note', { hasText: 'Je zin is bewaard.' }).waitFor()
    const lines = await page.evaluate(() => window.group.host.console.view?.lines.map(({ text }) => text))
    expect(lines).toEqual(['Zij vraagt altijd al.'])
    await show(page, 's3')
    await heading(page, 'De stemmen zijn binnen')
    expect(await page.locator('#line').count()).toBe(0)
    await context.close()
  })
})

describe('a watcher', () => {
  it('keeps a note, whose draft outlives a pause', async () => {
    const { page, context } = await phone()
    await seated(page)
    await show(page, 's2')
    await ask(page, { type: 'begin', beat: -1 })
    await page.fill('#text', 'Noor zegt niets over gym.')
    await ask(page, { type: 'pause' })
    await heading(page, 'Even pauze')
    await ask(page, { type: 'resume' })
    expect(await page.inputValue('#text')).toBe('Noor zegt niets over gym.')
    await act(page).click()
    await page.locator('.seat-notes', { hasText: 'Noor zegt niets over gym.' }).waitFor()
    expect(await page.inputValue('#text')).toBe('')
    const kept = await page.evaluate(() => window.group.host.seat('s2').view?.remarks.map(({ text }) => text))
    expect(kept).toEqual(['Noor zegt niets over gym.'])
    await context.close()
  })

  it('sees its own part of the household and no other', async () => {
    const { page, context } = await phone()
    await seated(page)
    await ask(page, { type: 'begin', beat: -1 })
    await ask(page, { type: 'role', number: 1, role: 'watch', task: 'money' })
    await page.locator('.seat-glance summary').click()
    await page.getByText('In de portemonnee').waitFor()
    await ask(page, { type: 'role', number: 1, role: 'watch', task: 'children' })
    await page.getByText('Mee op werkweek').waitFor()
    expect(await page.getByText('In de portemonnee').count()).toBe(0)
    await context.close()
  })

  it('reads dates before and after the month as what they are, the whole month through', async () => {
    const { page, context, errors } = await phone()
    await seated(page)
    await ask(page, { type: 'begin', beat: -1 })
    const rows = page.locator('.seat-glance dd')
    const watch = async (task: 'letters' | 'money' | 'mood', question: string): Promise<string> => {
      await ask(page, { type: 'role', number: 1, role: 'watch', task })
      await heading(page, question)
      await page.locator('.seat-glance summary').waitFor()
      return (await rows.allTextContents()).join('\n')
    }
    const glance = () => page.evaluate(() => window.group.host.seat('s1').view?.glance)
    const seen = { before: 0, after: 0 }
    while ((await page.evaluate(() => window.group.host.console.view?.flow.phase)) !== 'end') {
      await watch('mood', 'Wanneer wordt het zwaarder, wanneer lichter?')
      const post = await watch('letters', 'Wat gebeurt er met de post?')
      const letters = await glance()
      // the post that lay there when the month began came on the last of February
      if (letters?.task === 'letters' && letters.letters.some(({ arrived }) => arrived === 0)) {
        expect(post).toContain('28 februari')
        seen.before += 1
      }
      const money = await watch('money', 'Waar gaat het geld heen?')
      const purse = await glance()
      const later =
        purse?.task === 'money' ? purse.reminders.filter(({ kind }) => kind !== 'deadline').slice(0, 6) : []
      // day 35 of March is the fourth of April
      for (const { day } of later.filter(({ day }) => day > 31)) {
        expect(money).toContain(`${day - 31} april`)
        seen.after += 1
      }
      await ask(page, { type: 'pass', beat: -1 })
      await ask(page, { type: 'begin', beat: -1 })
    }
    expect(seen.before).toBeGreaterThan(0)
    expect(seen.after).toBeGreaterThan(0)
    expect(errors).toEqual([])
    await context.close()
  })
})

describe('stopping', () => {
  it('is one press away, names nobody, and every way on works', async () => {
    const { page, context } = await phone()
    await seated(page)
    await ask(page, { type: 'begin', beat: -1 })
    await page.locator('.stop').click()
    await heading(page, 'Je bent gestopt')
    const told = () => page.evaluate(() => window.group.host.console.view?.someone)
    expect(await told()).toEqual({ paused: false, stopped: true })
    await page.getByRole('button', { name: 'Zet het voor iedereen even stil' }).click()
    await page.getByRole('button', { name: 'Het staat stil' }).waitFor()
    expect(await told()).toEqual({ paused: true, stopped: true })
    await ask(page, { type: 'resume' })
    await page.getByRole('button', { name: 'Alleen meekijken' }).click()
    await page.getByText('rustige plek').waitFor()
    await page.locator('.stop').click()
    await page.getByRole('button', { name: 'Helemaal weg' }).click()
    await page.getByRole('button', { name: 'Ja, haal mijn plek' }).click()
    await heading(page, 'Je bent weg')
    expect(await page.evaluate(() => window.group.host.seat('s1').view?.seat.status)).toBe('none')
    await context.close()
  })
})

describe('the belief check', () => {
  it('sends a ticket and four marks, keeps the answers here, and shows both at the end', async () => {
    const { page, context } = await phone()
    await seated(page)
    const answer = async (mark: number) => {
      await page.getByRole('button', { name: 'Beantwoord vier korte zinnen' }).click()
      for (let item = 0; item < 4; item++) {
        await page.getByText(`Zin ${item + 1} van 4`).waitFor()
        await page
          .locator('.opt')
          .nth(mark - 1)
          .click()
        await act(page).click()
      }
    }
    await answer(2)
    await heading(page, 'Je bent plek 1')
    // one answer of 2, 2, 2, 2; no sum is told of fewer than three people
    const before = () => page.evaluate(() => window.group.host.console.view?.beliefs.before)
    expect(await before()).toEqual({ count: 1, sums: null })
    expect(await page.getByRole('button', { name: 'Beantwoord vier korte zinnen' }).count()).toBe(0)
    await ask(page, { type: 'end' })
    await answer(4)
    await page.getByText('Vooraf: oneens').first().waitFor()
    expect(await page.getByText('Nu: eens').count()).toBe(4)
    await context.close()
  })
})

describe('the way in', () => {
  it('lets an eleventh wait, and in when the facilitator admits', async () => {
    const { page, context } = await phone()
    await page.evaluate(async () => {
      for (let n = 1; n <= 11; n++) await window.group.as(`s${n}`, { type: 'join' })
    })
    await show(page, 's11')
    await heading(page, 'Er zijn al tien plekken bezet')
    expect(await findings(page)).toEqual([])
    await ask(page, { type: 'admit', number: 11 })
    await heading(page, /Je bent plek/)
    await context.close()
  })

  it.each([
    ['session/unknown-code', 'Deze code kennen we hier niet'],
    ['session/code-expired', 'Deze code is verlopen'],
    ['session/over', 'De sessie is afgelopen'],
    ['session/turned-away', 'geen plek meer'],
  ] as const)('says of %s what can be done', async (refused, text) => {
    const { page, context } = await phone()
    await show(page, 's1')
    await page.evaluate((code) => window.group.seatOf('s1')?.cut('lost', { refused: code }), refused)
    await page.getByText(text).waitFor()
    expect(await findings(page)).toEqual([])
    await context.close()
  })
})

describe('the causes', () => {
  it('are one box of six, told to the session and to nobody else', async () => {
    const { page, context } = await phone()
    await seated(page)
    await ask(page, { type: 'begin', beat: -1 })
    await ask(page, { type: 'open-vote', beat: -1 })
    await page.evaluate(async () => {
      const { as, host } = window.group
      const options = host.seat('s1').view?.ballot.options ?? []
      await as('s3', { type: 'vote', beat: host.wall.view?.flow.beat ?? 0, option: options[0] ?? null })
    })
    await ask(page, { type: 'close-vote', beat: -1 })
    const first = await page.evaluate(() => window.group.host.console.view?.options[0] ?? '')
    await ask(page, { type: 'decide', beat: -1, option: first })
    await ask(page, { type: 'ask-causes' })
    await heading(page, 'Waar zocht jij de oorzaak?')
    await page.getByText('Hoe we het samen geregeld hebben').click()
    await act(page).click()
    await page.locator('.seat-acts', { hasText: 'Je antwoord is bewaard.' }).waitFor()
    const seen = await page.evaluate(() => [
      window.group.host.seat('s1').view?.causes?.mine,
      window.group.host.wall.view?.causes,
    ])
    // fifth box of six, in the order of the table
    expect(seen).toEqual([4, { given: 1, cells: null, before: null }])
    await context.close()
  })
})
