// What a stop does beside its options: levels, further away, letters and their clock, language, silence of the house.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Decision, Level, MonthState, PlanData } from '#engine'
import { advance, isRefusal, linkPlan, luck, startMonth, stopDecisions } from '#engine'
import type { Room } from '../support/play-page.ts'
import { findings, openRoom } from '../support/play-page.ts'

const { plan: data } = JSON.parse(readFileSync(join(inject('dist'), 'months/samira-maart.json'), 'utf8')) as {
  plan: PlanData
}
const plan = linkPlan(data)

/** A log that leads to a state with some quality, found by playing; the same each time. */
function logTo(holds: (state: MonthState) => boolean): { seed: number; decisions: Decision[] } {
  for (let seed = 1; seed < 400; seed++) {
    let state = startMonth(plan, seed)
    for (let count = 0; state.stop.kind !== 'end'; count++) {
      if (holds(state)) return { seed, decisions: state.decisions }
      const legal = stopDecisions(plan, state)
      const next = advance(
        plan,
        state,
        legal[Math.floor(luck(seed, 'log', count) * legal.length)] as Decision,
      )
      if (isRefusal(next)) throw new Error(next.refused)
      state = next
    }
  }
  throw new Error('No play comes there.')
}

const atDilemma = (level: Level, more: (state: MonthState) => boolean = () => true) =>
  logTo((state) => state.level === level && state.stop.kind === 'dilemma' && more(state))
/** Letters on paper in an office's own wording; the others have no twin beside them. */
const official = data.letters.filter((letter) => !letter.plain && letter.channel === 'letter')
const hasShutLetter = (state: MonthState) =>
  state.letters.some(
    ({ id, opened, arrived }) => opened === 0 && arrived > 0 && official.some((each) => each.id === id),
  )

let room: Room
beforeAll(async () => {
  room = await openRoom(inject('dist'), inject('chromium'))
})
afterAll(() => room?.close())

async function open(
  log: { seed: number; decisions: Decision[] },
  how: { width?: number; locale?: string } = {},
) {
  const visit = await room.visit({ width: 1366, height: 900, ...how })
  await visit.page.clock.install()
  await visit.page.addInitScript(
    ([key, text]) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, text)
    },
    [
      'krap.save.samira-maart.1',
      JSON.stringify({ krap: 1, month: data.id, version: data.version, savedAt: 1, ended: false, ...log }),
    ] as const,
  )
  await visit.page.goto('/play/samira-maart?game=1')
  await visit.page.locator('main[data-ready=decision]').waitFor()
  return visit
}

const announced = (page: Page, text: string | RegExp) =>
  page.locator('[role=status]', { hasText: text }).waitFor({ state: 'attached' })

describe('a level changes the structure of the page', () => {
  it('with room there is nothing folded, and the whole calendar', async () => {
    const { page, context } = await open(atDilemma('ruimte'))
    expect(await page.locator('.fold').count()).toBe(0)
    expect(await page.locator('.calendar li').count()).toBeGreaterThan(3)
    await context.close()
  })

  it('in krap far things are one free click away', async () => {
    const log = atDilemma('krap', (state) => state.day > 1 && foldedAt(state) > 0)
    const { page, context } = await open(log)
    const before = await page.locator('.opt').count()
    await page.locator('.fold').click()
    expect(await page.locator('.opt').count()).toBeGreaterThan(before)
    expect(await logLength(page)).toBe(log.decisions.length)
    await context.close()
  })

  it('in the tunnel they cost an action, and the page has no calendar', async () => {
    const log = atDilemma('tunnel', (state) => foldedAt(state) > 0 && state.actions > 0)
    const { page, context } = await open(log)
    expect(await page.locator('.calendar').count()).toBe(0)
    const before = await page.locator('.opt').count()
    expect(await page.locator('.fold').textContent()).toContain('kost 1 van je 3 acties')
    await page.locator('.fold').click()
    await page.locator('.farther').waitFor()
    expect(await page.locator('.opt').count()).toBeGreaterThan(before)
    expect(await logLength(page)).toBe(log.decisions.length + 1)
    expect(await findings(page)).toEqual([])
    await context.close()
  })

  it('in overleven only today is in the bar', async () => {
    const { page, context } = await open(
      logTo((state) => state.level === 'overleven' && state.stop.kind !== 'evening'),
    )
    const facts = await page.locator('.facts dt').allTextContents()
    expect(facts).toContain('Vandaag')
    expect(facts).not.toContain('Morgen')
    expect(facts).not.toContain('Brieven')
    await context.close()
  })

  it('and is told once, in words, after the night', async () => {
    const before = logTo((state) => {
      if (state.stop.kind !== 'evening' || state.level !== 'krap') return false
      const next = advance(plan, state, { moment: 'evening', option: 'sleep' })
      return !isRefusal(next) && next.level === 'tunnel'
    })
    const { page, context } = await open(before)
    await page.locator('[data-next]').click()
    await announced(page, 'Je ziet vandaag en morgen scherp')
    expect(await page.locator('.note', { hasText: 'kost een actie' }).count()).toBe(1)
    await context.close()
  })
})

const foldedAt = (state: MonthState): number => {
  if (state.stop.kind !== 'dilemma') return 0
  return data.moments.flatMap((moment) =>
    moment.id === (state.stop as { moment: string }).moment && moment.kind === 'dilemma'
      ? moment.options.filter(
          (option) => option.distance === 'far' && !option.always && option.when === undefined,
        )
      : [],
  ).length
}

const logLength = (page: Page): Promise<number> =>
  page.evaluate(
    () => JSON.parse(localStorage.getItem('krap.save.samira-maart.1') ?? '{"decisions":[]}').decisions.length,
  )

describe('a letter', () => {
  it('shows its sender while it is shut, and nothing of what is in it', async () => {
    const { page, context } = await open(atDilemma('krap', hasShutLetter))
    await page.locator('a[href="#post"]:visible').first().click()
    await page.locator('.pile .shut a').first().click()
    const words = (await page.locator('main').textContent()) ?? ''
    expect(words).toContain('Je weet niet wat erin zit')
    expect(await page.locator('.letter').count()).toBe(0)
    await context.close()
  })

  it('is named by its sender alone when the night tells that it came', async () => {
    const log = logTo((state) => {
      if (state.stop.kind !== 'evening') return false
      const next = advance(plan, state, { moment: 'evening', option: 'sleep' })
      if (isRefusal(next)) return false
      return next.letters.some((each) => each.id === 'brief-toeslagen' && each.arrived > state.day)
    })
    const { page, context } = await open(log)
    await page.locator('[data-next]').click()
    const told = await page.locator('.day-lines dd').allTextContents()
    expect(told).toContain('post: Dienst Toeslagen')
    expect(told.join(' ')).not.toContain('beschikking')
    await context.close()
  })

  it('closes by its clock in krap, opens again for nothing, and stays open with more time', async () => {
    const { page, context } = await open(atDilemma('krap', hasShutLetter))
    await openFirstLetter(page)
    await announced(page, '60 seconden open')
    await page.clock.runFor(30_000)
    // The page's own seconds go by as well.
    await announced(page, /Nog (30|2\d) seconden/)
    await page.getByRole('button', { name: 'Meer tijd' }).click()
    await page.clock.runFor(40_000)
    expect(await page.locator('.letter').count()).toBe(1)
    await page.clock.runFor(25_000)
    await page.getByRole('heading', { name: 'De brief is dichtgegaan' }).waitFor()
    const length = await logLength(page)
    await page.getByRole('button', { name: 'Lees verder' }).click()
    await page.locator('.letter').waitFor()
    expect(await logLength(page)).toBe(length)
    await context.close()
  })

  it('has no clock for who switches clocks off', async () => {
    const { page, context } = await open(atDilemma('tunnel', hasShutLetter))
    await page.locator('a[href="#settings"]').click()
    await page.getByRole('radio', { name: 'Geen klok' }).check()
    await page.getByRole('button', { name: 'Klaar' }).click()
    await openFirstLetter(page)
    expect(await page.locator('.clock').count()).toBe(0)
    await page.clock.runFor(600_000)
    expect(await page.locator('.letter').count()).toBe(1)
    await context.close()
  })

  it('folds its details in the tunnel, and gives only its first lines below that', async () => {
    const tunnel = await open(atDilemma('tunnel', hasShutLetter))
    await openFirstLetter(tunnel.page)
    expect(await tunnel.page.locator('.letter details').count()).toBe(1)
    expect(await tunnel.page.locator('.twin-fold').count()).toBe(1)
    await tunnel.context.close()
    const low = await open(
      logTo((state) => state.level === 'overleven' && state.stop.kind === 'dilemma' && hasShutLetter(state)),
    )
    await openFirstLetter(low.page)
    expect((await low.page.locator('.letter').textContent())?.length).toBeLessThan(420)
    expect(await low.page.locator('.twin').count()).toBe(0)
    expect(await findings(low.page)).toEqual([])
    await low.context.close()
  })

  it('has two tabs on a phone, plain words first, that follow the arrows', async () => {
    const { page, context } = await open(atDilemma('krap', hasShutLetter), { width: 390 })
    await openFirstLetter(page)
    expect(await page.locator('#letter-plain').isVisible()).toBe(true)
    expect(await page.locator('#letter-official').isVisible()).toBe(false)
    await page.locator('[role=tab][aria-selected=true]').focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('#letter-official').isVisible()).toBe(true)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('De brief zelf')
    await context.close()
  })
})

async function openFirstLetter(page: Page): Promise<void> {
  await page.locator('a[href="#post"]:visible').first().click()
  const envelopes = official.map(({ id }) => `.pile .shut a[href="#letter/${id}"]`)
  await page.locator(envelopes.join(', ')).first().click()
  await page.getByRole('button', { name: 'Open de brief' }).click()
  await page.locator('.letter:visible, .twin:visible').first().waitFor()
}

describe('beside the options', () => {
  it('the language changes without losing the place or the choice', async () => {
    const { page, context } = await open(atDilemma('krap'))
    await page.locator('.opt input').nth(1).check()
    const moment = await page.locator('main').getAttribute('data-moment')
    await page.locator('.play-foot button').click()
    await page.waitForFunction(() => document.documentElement.lang === 'en')
    await page.getByRole('button', { name: 'We do this' }).waitFor()
    expect(await page.locator('main').getAttribute('data-moment')).toBe(moment)
    expect(await page.locator('.opt input').nth(1).isChecked()).toBe(true)
    await context.close()
  })

  it('nothing is confirmed before something is chosen', async () => {
    const log = atDilemma('krap')
    const { page, context } = await open(log)
    await page.locator('.choose [type=submit]').click({ force: true })
    await announced(page, 'Kies eerst')
    expect(await logLength(page)).toBe(log.decisions.length)
    await context.close()
  })

  it('the amounts name their source or say that they are illustrative', async () => {
    const { page, context } = await open(atDilemma('krap'))
    await page.locator('a[href="#sources"]').first().click()
    const rows = await page
      .locator('.sources tbody tr')
      .evaluateAll((all) => all.map((row) => row.children[2]?.textContent?.trim() ?? ''))
    expect(rows.length).toBeGreaterThan(3)
    expect(rows.filter((source) => source === '')).toEqual([])
    expect(await findings(page)).toEqual([])
    // what was looked up is laid aside first; only then Esc is Stop
    await page.keyboard.press('Escape')
    await page.locator('main[data-ready=decision]').waitFor()
    expect(await page.locator('.stopped').count()).toBe(0)
    await page.keyboard.press('Escape')
    await page.locator('.stopped').waitFor()
    await context.close()
  })

  it('Stop freezes and asks nothing; a second Esc comes back to the same place', async () => {
    const { page, context } = await open(atDilemma('tunnel'))
    const moment = await page.locator('main').getAttribute('data-moment')
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: 'Je bent gestopt.' }).waitFor()
    expect(await page.locator('input, textarea, select, form').count()).toBe(0)
    await page.keyboard.press('Escape')
    await page.locator('main[data-ready=decision]').waitFor()
    expect(await page.locator('main').getAttribute('data-moment')).toBe(moment)
    await context.close()
  })

  it('the month goes on in words where no canvas can be had', async () => {
    const { page, context, errors } = await room.visit()
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null
    })
    await page.goto('/play/samira-maart?seed=1')
    await page.getByText('De tekening van het huis kan hier niet worden getoond').waitFor()
    await page.locator('.opt').first().click()
    await page.locator('.choose [type=submit]').click()
    await page.locator('.play[data-kind=result]').waitFor()
    expect(errors).toEqual([])
    await context.close()
  })
})
