// The debrief of a month that was played alone: walked by keyboard, read by axe, kept over a reload.

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { CHAPTERS } from '../../src/pages/end/chapters.ts'
import type { Room } from '../support/play-page.ts'
import { findings, openRoom, tabTo } from '../support/play-page.ts'
import type { PlayedGame } from '../support/played-game.ts'
import { keepGame, playedGame } from '../support/played-game.ts'

let room: Room
beforeAll(async () => {
  room = await openRoom(inject('dist'), inject('chromium'))
})
afterAll(() => room?.close())

interface How {
  width?: number
  height?: number
  locale?: string
}

/** Opens the debrief of a game at a chapter. */
async function open(game: PlayedGame, chapter = '', how: How = {}) {
  const visit = await room.visit(how)
  await keepGame(visit.page, game)
  await visit.page.goto(`/play/${game.month}/end?game=1${chapter === '' ? '' : `#${chapter}`}`)
  await visit.page.locator('main[data-chapter]').waitFor()
  return visit
}

const chapterOf = (page: Page) => page.locator('main').getAttribute('data-chapter')
const press = async (page: Page, selector: string, key = 'Enter') => {
  await tabTo(page, selector)
  await page.keyboard.press(key)
}

describe.each([
  ['phone', 390, 844, 'nl-NL', 'samira-maart-anything'],
  ['laptop', 1366, 768, 'en-GB', 'samira-maart-avoids'],
  ['phone, another month', 390, 844, 'en-GB', 'daan-november-opens-all'],
])('the walk on a %s', (_, width, height, locale, play) => {
  it('goes from chapter to chapter with Tab and Enter, and axe finds nothing on the way', async () => {
    const game = playedGame(inject('dist'), play)
    const { page, context, errors } = await open(game, '', { width, height, locale })
    const walked: (string | null)[] = []
    const wrong: string[] = []
    for (const chapter of CHAPTERS) {
      await page.locator(`main[data-chapter=${chapter}] h1`).waitFor()
      await page.waitForLoadState('networkidle')
      walked.push(await chapterOf(page))
      wrong.push(...(await findings(page)).map((line) => `${chapter} ${line}`))
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      if (wide > width) wrong.push(`${chapter} is ${wide} wide`)
      if (chapter === CHAPTERS.at(-1)) break
      await press(page, '[data-next]')
      await page.waitForFunction((was) => document.querySelector('main')?.dataset.chapter !== was, chapter)
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    }
    expect(walked).toEqual([...CHAPTERS])
    expect(wrong).toEqual([])
    expect(errors).toEqual([])
    await press(page, '[data-back]')
    await page.locator('main[data-chapter=own]').waitFor()
    await context.close()
  })

  it('is open to axe when all that is folded is open, too', async () => {
    const game = playedGame(inject('dist'), play)
    const { page, context } = await open(game, 'picture', { width, height, locale })
    const wrong: string[] = []
    for (const chapter of ['asks', 'picture', 'makers', 'room', 'patterns', 'honest']) {
      await page.evaluate((to) => location.assign(`#${to}`), chapter)
      await page.locator(`main[data-chapter=${chapter}] h1`).waitFor()
      await page.waitForLoadState('networkidle')
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll<HTMLDetailsElement>('.chapter details')) fold.open = true
      })
      wrong.push(...(await findings(page)).map((line) => `${chapter} ${line}`))
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      if (wide > width) wrong.push(`${chapter} is ${wide} wide`)
    }
    expect(wrong).toEqual([])
    await context.close()
  })
})

describe('the first chapter', () => {
  it('is painted within a second of its address, in a browser that has never been here', async () => {
    const game = playedGame(inject('dist'), 'samira-maart-anything')
    const times: number[] = []
    for (let run = 0; run < 5; run++) {
      const { page, context } = await room.visit()
      await keepGame(page, game)
      await page.goto('/play/samira-maart/end?game=1', { waitUntil: 'commit' })
      await page.locator('main[data-chapter=skills] .skills li').first().waitFor()
      // the frame in which it stands has been drawn; the clock of a page begins at its navigation
      times.push(
        await page.evaluate(
          () =>
            new Promise<number>((done) =>
              requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))),
            ),
        ),
      )
      await context.close()
    }
    expect(Math.min(...times)).toBeLessThan(1000)
  })
})

describe('a chapter', () => {
  it('has an address of its own, and Stop is one key away from it', async () => {
    const { page, context } = await open(playedGame(inject('dist'), 'samira-maart-avoids'), 'makers')
    expect(await chapterOf(page)).toBe('makers')
    await page.keyboard.press('Escape')
    await page.locator('main.stopped').waitFor()
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('main[data-chapter=makers]').waitFor()
    await context.close()
  })
})

describe('the same decisions under another circumstance', () => {
  it('are shown only to who said what they expect, and what they said is kept', async () => {
    const { page, context } = await open(playedGame(inject('dist'), 'samira-maart-avoids'), 'replays')
    await press(page, '[data-lever=slack]')
    await page.locator('.predict').waitFor()
    await press(page, '.predict [type=submit]')
    expect(await page.locator('.side-by-side, .two-months').count()).toBe(0)
    await page.locator('h1').focus()
    await press(page, '.predict input', 'Space')
    await page.keyboard.press('Enter')
    await page.locator('.two-months svg').waitFor()
    // Three hundred euros more on the first day: 300.00 more where nothing else comes of it, and never less.
    const [own = 0, other = 0] = await page.locator('[data-measure=lowest] td').evaluateAll((cells) =>
      cells.map((cell) =>
        Number(
          (cell.textContent ?? '')
            .replace(/[^\d,−]/g, '')
            .replace('−', '-')
            .replace(',', '.'),
        ),
      ),
    )
    expect(other).toBeGreaterThan(own)
    expect(await findings(page)).toEqual([])
    await page.reload()
    await page.locator('[data-lever=slack]').click()
    await page.locator('.side-by-side').waitFor()
    expect(await page.locator('.note').first().textContent()).toContain('Het geld')
    await context.close()
  })
})

describe('a drawing and its table', () => {
  it('say the same of every day of the month, and the slider reads it out', async () => {
    const { page, context } = await open(playedGame(inject('dist'), 'samira-maart-avoids'), 'picture')
    const rows = await page
      .locator('.day-table tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [...row.querySelectorAll('td')].slice(0, 2).map((cell) => cell.textContent ?? '')),
      )
    expect(rows).toHaveLength(31)
    const slider = page.locator('.day-reader input')
    await slider.focus()
    await page.keyboard.press('Home')
    for (const [index, [balance = '', points = '']] of rows.entries()) {
      const text = (await slider.getAttribute('aria-valuetext')) ?? ''
      expect(text, `day ${index + 1}`).toContain(`${index + 1} maart:`)
      expect(text, `day ${index + 1}`).toContain(balance.replace('−', ''))
      expect(text, `day ${index + 1}`).toContain(`Bandbreedte ${points},`)
      await page.keyboard.press('ArrowRight')
    }
    await context.close()
  })

  it('say the same of the room there was, and of whom the household met', async () => {
    const { page, context } = await open(playedGame(inject('dist'), 'samira-maart-anything'), 'network')
    const nodes = await page.locator('.network .node').count()
    // home is drawn, and stands in no list
    expect(await page.locator('.columns-two .who > li').count()).toBe(nodes - 1)
    await page.evaluate(() => location.assign('#room'))
    await page.locator('.spread-table').waitFor({ state: 'attached' })
    const drawn = await page
      .locator('.spread > li')
      .evaluateAll((all) =>
        all.map((row) => [
          row.querySelector('h2')?.textContent ?? '',
          row.querySelector('p')?.textContent ?? '',
        ]),
      )
    const told = await page
      .locator('.spread-table tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [
          row.querySelector('th')?.textContent ?? '',
          row.querySelector('td')?.textContent ?? '',
        ]),
      )
    expect(drawn.length).toBeGreaterThan(2)
    for (const [name, sentence] of drawn) {
      const mine = told.find(([measure]) => measure === name)?.[1]
      expect(sentence).toContain(`Jouw maand: ${mine}`)
    }
    await context.close()
  })
})

describe('decisions and circumstances', () => {
  it('are counted the same in the picture, the report and the portfolio, and what changes nothing says so', async () => {
    const game = playedGame(inject('dist'), 'samira-maart-anything')
    const { page, context } = await open(game, 'replays')
    // the list says how many change nothing, and not which: that is thought about first
    const same = page.locator('[data-same]')
    expect(await same.textContent()).toMatch(/^\d van deze 8 veranderen niets aan de uitkomst/)
    expect(await page.getByText('Er verandert niets.').count()).toBe(0)
    await page.locator('[data-lever=plain-letters]').click()
    await press(page, '.predict input', 'Space')
    await page.keyboard.press('Enter')
    await page.getByText('Er verandert niets.').waitFor()
    await page.evaluate(() => location.assign('#picture'))
    const fold = page.locator('main[data-chapter=picture] summary', { hasText: 'Beslissingen:' })
    const label = ((await fold.textContent()) ?? '').trim()
    expect(label).toMatch(/^Beslissingen: \d+, op \d+ dagen$/)
    expect(await page.locator('.keys .key-line').count()).toBe(Number(/\d+/.exec(label)?.[0]))
    await page.goto(`/print/${game.month}/report?game=1`)
    await page.getByText(label).waitFor()
    await page.goto(`/print/${game.month}/portfolio?game=1`)
    await page.getByText(`${/\d+/.exec(label)?.[0]} beslissingen`).waitFor()
    await context.close()
  })
})

describe('what a student writes', () => {
  it('is there after a reload, and on the page for a portfolio', async () => {
    const { page, context } = await open(playedGame(inject('dist'), 'samira-maart-avoids'), 'own')
    const fields = page.locator('.written textarea')
    await fields.nth(0).fill('Ik bel samen.')
    await fields.nth(1).fill('Wij vragen één keer.')
    await fields.nth(2).fill('De kaart aan de kassa.')
    await page.reload()
    await fields.first().waitFor()
    expect(await fields.nth(0).inputValue()).toBe('Ik bel samen.')
    expect(await fields.nth(1).inputValue()).toBe('Wij vragen één keer.')
    await page.goto('/print/samira-maart/portfolio?game=1')
    await page.locator('.portfolio-sheet').waitFor()
    const text = await page.locator('.portfolio-sheet').textContent()
    for (const written of ['Ik bel samen.', 'Wij vragen één keer.', 'De kaart aan de kassa.'])
      expect(text).toContain(written)
    await context.close()
  })

  it('stays with a game that is opened again, and is gone when a new one begins under its number', async () => {
    const game = playedGame(inject('dist'), 'samira-maart-avoids')
    const { page, context } = await open(game, 'own')
    const kept = () => page.evaluate((month) => localStorage.getItem(`krap.debrief.${month}.1`), game.month)
    await page.locator('.written textarea').first().fill('Ik bel samen.')
    await page.goto(`/play/${game.month}?game=1`)
    await page.locator('main h1').waitFor()
    expect(await kept()).toContain('Ik bel samen.')
    // the game goes without its notes, as from a device that was tidied up halfway
    const bare = await context.newPage()
    await bare.goto('/about')
    await bare.evaluate((month) => localStorage.removeItem(`krap.save.${month}.1`), game.month)
    await bare.goto(`/play/${game.month}`)
    await bare.locator('.play').waitFor()
    await bare.waitForFunction(
      (month) => localStorage.getItem(`krap.debrief.${month}.1`) === null,
      game.month,
    )
    await context.close()
  })

  it('goes along in the file that is asked for, with the findings and the log', async () => {
    const { page, context } = await open(playedGame(inject('dist'), 'samira-maart-avoids'), 'own')
    await page.locator('.written textarea').first().fill('Ik bel samen.')
    await page.evaluate(() => location.assign('#keep'))
    const files: Record<string, string> = {}
    const buttons = page.locator('main[data-chapter=keep] .chapter button')
    await buttons.first().waitFor()
    for (const button of await buttons.all()) {
      const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
      const parts: string[] = []
      for await (const part of await file.createReadStream()) parts.push(String(part))
      files[file.suggestedFilename()] = parts.join('')
    }
    const all = JSON.parse(files['krap-samira-maart-debrief.json'] ?? '{}') as {
      notes?: { practice?: string }
      days?: unknown[]
      log?: unknown[]
    }
    expect(all.notes?.practice).toBe('Ik bel samen.')
    expect(all.days).toHaveLength(31)
    // one row a decision, and the names of the columns
    const rows = (files['krap-samira-maart-log.csv'] ?? '').trim().split('\r\n')
    expect(rows).toHaveLength((all.log?.length ?? 0) + 1)
    expect(rows[0]).toContain('moment;option')
    expect(files['krap-samira-maart-days.csv']?.trim().split('\r\n')).toHaveLength(32)
    expect(files['krap-samira-maart-findings.csv']).toContain('card;code')
    await context.close()
  })
})

describe('a log that does not hold', () => {
  const broken: [string, (game: PlayedGame) => PlayedGame, RegExp][] = [
    [
      'edited halfway',
      (game) => ({
        ...game,
        decisions: game.decisions.map((each, at) => (at === 30 ? { ...each, option: 'not-there' } : each)),
      }),
      /vanaf stap 31/,
    ],
    ['of another version', (game) => ({ ...game, version: 'other' }), /veranderd sinds je hem speelde/],
  ]
  it.each(broken)(
    '%s shows what can be shown in every chapter, and says what not',
    async (_, spoil, says) => {
      const game = spoil(playedGame(inject('dist'), 'samira-maart-avoids'))
      const { page, context, errors } = await open(game)
      expect(await page.locator('main [role=note]').textContent()).toMatch(says)
      for (const chapter of CHAPTERS) {
        await page.evaluate((to) => location.assign(`#${to}`), chapter)
        await page.locator(`main[data-chapter=${chapter}] h1`).waitFor()
        expect((await page.locator('h1').textContent())?.length).toBeGreaterThan(3)
      }
      for (const what of ['fan', 'report', 'portfolio']) {
        await page.goto(`/print/${game.month}/${what}?game=1`)
        await page.locator('main[data-ready=print] h1').waitFor()
      }
      expect(errors).toEqual([])
      await context.close()
    },
  )

  it('that was cut off leads back to the month', async () => {
    const whole = playedGame(inject('dist'), 'samira-maart-avoids')
    const visit = await room.visit()
    await keepGame(visit.page, { ...whole, decisions: whole.decisions.slice(0, 40), ended: false })
    await visit.page.goto('/play/samira-maart/end?game=1')
    await visit.page.getByText('Deze maand is nog niet voorbij.').waitFor()
    expect(await visit.page.locator('main a.btn').getAttribute('href')).toBe('/play/samira-maart?game=1')
    await visit.context.close()
  })
})

describe('where no search was made', () => {
  it('the room for choice is not guessed at', async () => {
    const visit = await room.visit()
    await keepGame(visit.page, playedGame(inject('dist'), 'samira-maart-avoids'))
    await visit.page.route('**/*.explore.json', (route) => route.fulfill({ status: 200, body: '' }))
    await visit.page.goto('/play/samira-maart/end?game=1#room')
    await visit.page.getByText('Dan zeggen we er ook niets over.').waitFor()
    expect(await visit.page.locator('.spread').count()).toBe(0)
    expect(visit.errors).toEqual([])
    await visit.context.close()
  })
})
