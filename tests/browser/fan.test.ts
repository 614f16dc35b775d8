// What is printed of a debrief: as many pages as there should be, and nothing that does not fit.

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { FIGURE_LIMITS } from '#session/protocol'
import { en } from '../../src/i18n/en/index.ts'
import { nl } from '../../src/i18n/nl/index.ts'
import { QUESTIONS, ROOM } from '../../src/pages/end/own-notes.ts'
import type { Room, Visit } from '../support/play-page.ts'
import { findings, openRoom } from '../support/play-page.ts'
import { playedGame } from '../support/played-game.ts'

let room: Room
/** One browser page for each language, with nothing of the sheet before left in it. */
const visits = new Map<string, Visit>()
beforeAll(async () => {
  room = await openRoom(inject('dist'), inject('chromium'))
})
afterAll(() => room?.close())

/** Opens what is to be printed, with these texts kept by the browser and no others. */
async function openWith(kept: Record<string, string>, address: string, locale: string): Promise<Visit> {
  const visit = visits.get(locale) ?? (await room.visit({ width: 1366, height: 900, locale }))
  visits.set(locale, visit)
  const { page } = visit
  if (page.url() === 'about:blank') await page.goto('/icon.svg')
  await page.evaluate((texts) => {
    localStorage.clear()
    for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text)
  }, kept)
  await page.goto(address)
  await page.locator('main[data-ready=print]').waitFor()
  await page.evaluate(() => document.fonts.ready)
  return visit
}

function open(play: string, what: string, locale = 'nl-NL'): Promise<Visit> {
  const game = playedGame(inject('dist'), play)
  const kept = { [`krap.save.${game.month}.1`]: JSON.stringify(game) }
  return openWith(kept, `/print/${game.month}/${what}?game=1`, locale)
}

/** Pages of the PDF that printing gives. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length
}

/** Sheets and cards of which something is cut off. */
const cutOff = (page: Page): Promise<string[]> =>
  page
    .locator('.fan-sheet, .fan-card, .report-sheet')
    .evaluateAll((all) =>
      all
        .filter(
          (each) => each.scrollHeight > each.clientHeight + 1 || each.scrollWidth > each.clientWidth + 1,
        )
        .map(
          (each) => `${each.className} ${each.getAttribute('data-card')}: ${each.textContent?.slice(0, 80)}`,
        ),
    )

const PLAYS = [
  'samira-maart-anything',
  'samira-maart-avoids',
  'samira-maart-opens-all',
  'daan-november-avoids',
]
const LOCALES = ['nl-NL', 'en-GB']
const both = PLAYS.flatMap((play) => LOCALES.map((locale): [string, string] => [play, locale]))

const MILLIMETRE = 96 / 25.4

describe.each(both)('the fan of %s in %s', (play, locale) => {
  it('is cards of 67 by 184 millimetres, four to a sheet, with nothing cut off', async () => {
    const { page, errors } = await open(play, 'fan', locale)
    const cards = page.locator('.fan-card')
    const count = await cards.count()
    expect(count).toBeGreaterThanOrEqual(6)
    expect(await cutOff(page)).toEqual([])
    const box = await cards.first().boundingBox()
    expect(box?.width).toBeCloseTo(67 * MILLIMETRE, 0)
    expect(box?.height).toBeCloseTo(184 * MILLIMETRE, 0)
    expect(await pagesOf(page)).toBe(Math.ceil(count / 4))
    expect(await page.locator('.hole').count()).toBe(count)
    await page.locator('.choices input').click()
    await page.locator('.fan-sheet.plain').first().waitFor()
    const tints = await page
      .locator('.fan-sheet.plain .band')
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).backgroundColor))
    expect(new Set(tints)).toEqual(new Set(['rgba(0, 0, 0, 0)']))
    expect(await pagesOf(page)).toBe(Math.ceil(count / 4))
    expect(await findings(page)).toEqual([])
    expect(errors).toEqual([])
  })
})

/** How far what stands above the foot of a sheet runs into it, in pixels; nothing where it does not. */
const pastFoot = (page: Page): Promise<number[]> =>
  page.locator('.report-sheet').evaluateAll((sheets) =>
    sheets.flatMap((sheet) => {
      const foot = sheet.querySelector('footer')?.getBoundingClientRect()
      const last = sheet.querySelector('footer')?.previousElementSibling?.getBoundingClientRect()
      return foot !== undefined && last !== undefined && last.bottom > foot.top + 1
        ? [last.bottom - foot.top]
        : []
    }),
  )

describe.each(both)('the report of %s in %s', (play, locale) => {
  it('is two pages, and nothing runs off them', async () => {
    const { page, errors } = await open(play, 'report', locale)
    expect(await page.locator('.report-sheet').count()).toBe(2)
    expect(await cutOff(page)).toEqual([])
    expect(await pastFoot(page)).toEqual([])
    expect(await pagesOf(page)).toBe(2)
    expect(await findings(page)).toEqual([])
    expect(errors).toEqual([])
  })

  it('has room for as many figures of the own place as a group takes in, as long as they can be', async () => {
    const game = playedGame(inject('dist'), play)
    const long = (most: number) => 'woorden en cijfers '.repeat(9).slice(0, most - 1)
    const { place, what, figure, source, most } = FIGURE_LIMITS
    const figures = Array.from({ length: most }, (_, at) => ({
      place: long(place),
      what: `${at}${long(what - 1)}`,
      figure: long(figure),
      year: 2024,
      source: long(source),
    }))
    const handed = { ...game, figures, together: [1, 29], savedAt: Date.now() }
    const { page, errors } = await openWith(
      { 'krap.handed': JSON.stringify(handed) },
      `/print/${game.month}/report?group=1`,
      locale,
    )
    expect(await page.locator('.local-figures li').count()).toBe(most)
    expect(await cutOff(page)).toEqual([])
    expect(await pastFoot(page)).toEqual([])
    expect(await pagesOf(page)).toBe(2)
    expect(errors).toEqual([])
  })
})

describe('every finding there is', () => {
  it.each([
    ['nl-NL', nl],
    ['en-GB', en],
  ])('fits a card in %s, with long names and large amounts in it', async (locale, { finding, card }) => {
    const filled = (text: string): string =>
      text
        .replace(/\{\w*[cC]ents\}/g, '€ 1.234,56')
        .replace(/\{\w*Day\}/g, '28 november')
        .replace(/\{(?:names|of[A-Z]\w*)\}/g, 'Noorderkade Energie, Waterbedrijf IJsselbron')
        .replace(/\{\w+\}/g, '28')
    const texts = Object.values(finding).flatMap((each) => {
      if (typeof each === 'string' || !('help' in each)) return []
      const { title, title_other, text, none, help } = each as Record<string, string | undefined>
      return [text, none].flatMap((moment) =>
        moment === undefined ? [] : [[title ?? title_other ?? '', moment, help ?? ''].map(filled)],
      )
    })
    expect(texts.length).toBeGreaterThan(25)
    const concepts = Object.values(card).flatMap((each) => (typeof each === 'string' ? [] : [each.says]))
    const longest = concepts.reduce((long, says) => (says.length > long.length ? says : long))
    const { page } = await open('samira-maart-avoids', 'fan', locale)
    const wrong = await page.evaluate(
      ([all, says]) => {
        const article = document.querySelector('.fan-card')
        const put = (selector: string, text: string | undefined) => {
          const place = article?.querySelector(selector)
          if (place !== null && place !== undefined) place.textContent = text ?? ''
        }
        if (article === null) return ['no card']
        return all.flatMap(([title, moment = '', help]) => {
          put('h2', title)
          put('.moment', moment)
          article.querySelector('.moment')?.classList.toggle('long', moment.length > 180)
          put('.happens p', says)
          put('.part:not(.happens) p', help)
          return article.scrollHeight > article.clientHeight + 1 ? [`${title}: ${article.scrollHeight}`] : []
        })
      },
      [texts, longest] as const,
    )
    expect(wrong).toEqual([])
  })
})

describe.each(both)('the portfolio of %s in %s', (play, locale) => {
  it('is a page where nothing was written, and two with as much as there is room for', async () => {
    const { page, errors } = await open(play, 'portfolio', locale)
    expect(await pagesOf(page)).toBe(1)
    const words = (most: number) => 'Het bleef me bij dat niemand iets vroeg. '.repeat(20).slice(0, most)
    const { month } = playedGame(inject('dist'), play)
    const notes = {
      answers: Object.fromEntries(QUESTIONS.map((question) => [question, words(ROOM.answer)])),
      practice: words(ROOM.intention),
      policy: words(ROOM.intention),
      predictions: {},
    }
    await page.evaluate(([key, text]) => localStorage.setItem(key ?? '', text ?? ''), [
      `krap.debrief.${month}.1`,
      JSON.stringify(notes),
    ] as const)
    await page.reload()
    await page.locator('.portfolio-sheet .answer').first().waitFor()
    expect(await page.locator('.portfolio-sheet .answer').count()).toBe(QUESTIONS.length + 2)
    expect(await pagesOf(page)).toBe(2)
    expect(await findings(page)).toEqual([])
    expect(errors).toEqual([])
  })
})
