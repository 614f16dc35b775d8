// The shared screen over a real authority: every state of the flow, large enough to read, and nothing it must not say.

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Request } from '../../src/session/protocol/index.ts'
import type { GroupServer } from '../support/group-page.ts'
import { startGroupServer } from '../support/group-page.ts'
import { findings } from '../support/play-page.ts'

let server: GroupServer
beforeAll(async () => {
  server = await startGroupServer(inject('chromium'))
})
afterAll(() => server?.close())

const LINE =
  'Zij vraagt altijd al. Wanneer mag ze eens niet hoeven vragen, en wie vraagt er ooit iets aan haar terug?'

/** Asks as the facilitator; a `beat` of -1 stands for the beat of now. */
const ask = (page: Page, request: Request) =>
  page.evaluate(async (raw) => {
    const { beat } = window.group.host.console.view?.flow ?? { beat: 0 }
    const answer = await window.group.ask({ ...raw, ...('beat' in raw ? { beat } : {}) } as Request)
    if (answer !== null) throw new Error(`${raw.type}: ${answer.refused}`)
  }, request)

/** Seven people join: the odd ones decide. Then the wall is shown. */
const begin = (page: Page, join = true) =>
  page.evaluate(async (withCode) => {
    for (let n = 1; n <= 7; n++) await window.group.as(`s${n}`, { type: 'join' })
    window.group.showWall(withCode)
  }, join)

/** s1, s3 and s5 vote for the first option, s7 for the last. */
const vote = (page: Page) =>
  page.evaluate(async () => {
    const { as, host } = window.group
    const beat = host.wall.view?.flow.beat ?? 0
    const options = host.seat('s1').view?.ballot.options ?? []
    for (const seat of ['s1', 's3', 's5', 's7']) {
      const option = (seat === 's7' ? options.at(-1) : options[0]) ?? null
      await as(seat, { type: 'vote', beat, option })
    }
  })

/** Every text on the screen smaller than 40 units of 1/1080 of its height, but what is for screen readers alone. */
const tooSmall = (page: Page) =>
  page.evaluate(() => {
    const least = (40 * innerHeight) / 1080
    return [...document.querySelectorAll<HTMLElement>('.wall *')].flatMap((element) => {
      const own = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      )
      if (!own || element.closest('.sr, [hidden], svg') !== null) return []
      const size = Number.parseFloat(getComputedStyle(element).fontSize)
      return size < least - 0.1 ? [`${element.className}: ${size} < ${least}`] : []
    })
  })

const overflows = (page: Page) =>
  page.evaluate(() => {
    const say = document.querySelector('.wall-say')
    return say !== null && say.scrollHeight > say.clientHeight + 1
  })

const houseShare = (page: Page) =>
  page.evaluate(() => {
    const box = document.querySelector('.wall .house')?.getBoundingClientRect()
    return box === undefined ? 0 : (box.width * box.height) / (innerWidth * innerHeight)
  })

describe.each([
  [1920, 1080, 'nl'],
  [1366, 768, 'en'],
] as const)('on a picture of %i by %i', (width, height, language) => {
  it('shows every state large enough, whole, with the house, and clean for axe', async () => {
    const { page, context, errors } = await server.open({ width, height, language })
    await begin(page)
    const looked: string[] = []
    const look = async (part: string) => {
      await page.locator(`[data-part=${part}]`).waitFor()
      expect(await tooSmall(page)).toEqual([])
      expect(await overflows(page)).toBe(false)
      // the house keeps a sixth of the picture or more, in the smallest of its frames
      expect(await houseShare(page)).toBeGreaterThan(1 / 6)
      expect(await findings(page)).toEqual([])
      looked.push(part)
    }
    await look('lobby')
    await ask(page, { type: 'brief' })
    await look('briefing')
    await ask(page, { type: 'begin', beat: -1 })
    await look('read')
    await ask(page, { type: 'talk', beat: -1 })
    await look('options')
    await ask(page, { type: 'open-vote', beat: -1 })
    await vote(page)
    await page.locator('[data-voted="4"]').waitFor()
    await look('options')
    await ask(page, { type: 'close-vote', beat: -1 })
    await look('reveal')
    await ask(page, { type: 'show-tally', shown: true })
    await page.evaluate(async (text) => {
      const beat = window.group.host.wall.view?.flow.beat ?? 0
      await window.group.as('s7', { type: 'line', beat, text })
    }, LINE)
    await ask(page, { type: 'to-decide', beat: -1 })
    await page.locator('.wall-minority').waitFor()
    await look('reveal')
    const first = await page.evaluate(() => window.group.host.console.view?.options[0] ?? '')
    await ask(page, { type: 'decide', beat: -1, option: first })
    await look('consequence')
    await ask(page, { type: 'ask-causes' })
    await look('causes')
    await ask(page, { type: 'begin', beat: -1 })
    await page.locator('.wall-told li').first().waitFor()
    await look('read')
    await ask(page, { type: 'pause' })
    await look('paused')
    await ask(page, { type: 'resume' })
    await ask(page, { type: 'swap' })
    await look('swap')
    await ask(page, { type: 'end-swap' })
    await ask(page, { type: 'hide-wall', hidden: true })
    await look('hidden')
    await ask(page, { type: 'hide-wall', hidden: false })
    await ask(page, { type: 'end' })
    await look('end')
    await ask(page, { type: 'debrief' })
    await look('debrief')
    expect(new Set(looked).size).toBe(12)
    expect(errors).toEqual([])
    await context.close()
  })
})

describe('the wall', () => {
  it('falls silent at a stop point: three questions, no house, no clock, no money', async () => {
    const { page, context } = await server.open()
    await begin(page)
    await ask(page, { type: 'begin', beat: -1 })
    await ask(page, { type: 'talk', beat: -1 })
    await ask(page, { type: 'stop-point' })
    await page.locator('.wall-silence').waitFor()
    expect(await page.locator('.wall-silence li').count()).toBe(3)
    expect(await page.locator('.wall .house').isVisible()).toBe(false)
    expect(await page.locator('.wall-bottom, [role=timer]').count()).toBe(0)
    expect(await page.locator('.wall-silence').textContent()).not.toMatch(/€|\d/)
    expect(await findings(page)).toEqual([])
    await ask(page, { type: 'end-stop-point' })
    await page.locator('[role=timer]').waitFor()
    expect(await page.locator('.wall .house').isVisible()).toBe(true)
    await context.close()
  })

  it('tells while a vote is open how many, and no letter of it', async () => {
    const { page, context } = await server.open()
    await begin(page)
    await ask(page, { type: 'begin', beat: -1 })
    await ask(page, { type: 'open-vote', beat: -1 })
    const before = await page.locator('[data-part=options]').textContent()
    await vote(page)
    await page.locator('[data-voted="4"]').waitFor()
    expect(await page.locator('[data-part=options]').textContent()).toBe(before)
    expect(await page.locator('.most, .wall-votes').count()).toBe(0)
    await context.close()
  })

  it('keeps its last picture when the console is away, and says so', async () => {
    const { page, context } = await server.open()
    await begin(page)
    await ask(page, { type: 'begin', beat: -1 })
    const title = await page.locator('h1').textContent()
    await page.evaluate(() => window.group.wall.cut('waiting'))
    await page.getByText('Scherm wacht op regie').waitFor()
    expect(await page.locator('h1').textContent()).toBe(title)
    await page.evaluate(() => window.group.wall.cut('open'))
    await page.getByText('Scherm wacht op regie').waitFor({ state: 'detached' })
    await context.close()
  })

  it('shows what people typed as text and nothing else', async () => {
    const { page, context } = await server.open()
    await begin(page)
    await ask(page, { type: 'begin', beat: -1 })
    await ask(page, { type: 'open-vote', beat: -1 })
    await vote(page)
    await ask(page, { type: 'close-vote', beat: -1 })
    await ask(page, { type: 'show-tally', shown: true })
    const hostile = '<img src=x onerror="document.title=1"><b>vet</b>'
    await page.evaluate(async (text) => {
      const beat = window.group.host.wall.view?.flow.beat ?? 0
      await window.group.as('s7', { type: 'line', beat, text })
    }, hostile)
    await page.getByText(hostile).waitFor()
    expect(await page.locator('.wall-minority img, .wall-minority b').count()).toBe(0)
    await context.close()
  })

  it('asks for no phones where hands are counted', async () => {
    const { page, context } = await server.open({ mode: 'hands' })
    await begin(page, false)
    await page.getByText('Telefoons zijn niet nodig').waitFor()
    expect(await page.locator('.wall-qr, .wall-code').count()).toBe(0)
    await ask(page, { type: 'begin', beat: -1 })
    await ask(page, { type: 'open-vote', beat: -1 })
    await page.getByText('Stem met je hand', { exact: true }).waitFor()
    await context.close()
  })
})
