// One laptop, no network at all: after the first visit the server is gone. The whole month of Samira by a show of hands,
// with the wall in a second window, and a reload of each on the way.

import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { linkPlan } from '#engine'
import { reopenAuthority } from '#session/authority'
import { isRefused } from '#session/protocol'
import { playRun } from '../../src/app/cli/play-run.ts'
import { countHands, enter, entryOf, goOn, keptLog, optionsOf, phaseOf } from '../support/console-play.ts'
import type { Room } from '../support/play-page.ts'
import { openRoom } from '../support/play-page.ts'
import { shippedMonth } from '../support/shipped-month.ts'

let room: Room
beforeAll(async () => {
  room = await openRoom(inject('dist'), inject('chromium'))
})
afterAll(() => room?.close())

/** Waits until a month lies on the shelf with its notes. */
const shelved = (page: Page, ids: string[]) =>
  page.waitForFunction(async (wanted) => {
    const database = await new Promise<IDBDatabase | null>((resolve) => {
      const request = indexedDB.open('krap', 1)
      request.onupgradeneeded = () => request.transaction?.abort()
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => resolve(null)
    })
    if (database === null) return false
    const months = await new Promise<{ data: { plan: { id: string } }; notes?: object }[]>((resolve) => {
      const request = database.transaction('months').objectStore('months').getAll()
      request.onsuccess = () => resolve(request.result)
    })
    database.close()
    return wanted.every((id) => months.some(({ data, notes }) => data.plan.id === id && notes !== undefined))
  }, ids)

/** How far the screen in small goes on below the edge of its column, in pixels; nothing when it is whole. */
const below = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const column = document.querySelector('.col.middle')?.getBoundingClientRect()
    const picture = document.querySelector('.col.middle .wall-picture')?.getBoundingClientRect()
    if (column === undefined || picture === undefined) throw new Error('There is no screen in small')
    return Math.max(0, Math.ceil(picture.bottom - column.bottom))
  })

describe('a group with one laptop and no network', () => {
  it('plays the whole month, and ends with the ledger of `krap play` for the same decisions', async () => {
    const { page, context, errors } = await room.visit({ width: 1366, height: 768, worker: true })
    await page.goto('/console')
    await page.evaluate(() => navigator.serviceWorker.ready)
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await shelved(page, ['samira-maart'])
    await room.unplug()
    await context.setOffline(true)

    await page.goto('/console')
    await page.locator('input[value=samira-maart]').check()
    await page.locator('input[value=laptop]').check()
    await page.locator('#begin [type=submit]').click()
    await page.locator('.console').waitFor()
    const [wall] = await Promise.all([context.waitForEvent('page'), page.locator('.switches a').click()])
    await wall.locator('.wall[data-phase=lobby]').waitFor()
    expect(await phaseOf(page)).toBe('lobby')
    await enter(page)
    await enter(page)

    const met = new Set<string>()
    const cut: number[] = []
    let moments = 0
    while ((await phaseOf(page)) === 'read') {
      moments += 1
      await page.locator('.private li').first().waitFor()
      await enter(page)
      expect(await phaseOf(page)).toBe('talk')
      await wall.locator('.wall[data-phase=talk]').waitFor()
      const options = await optionsOf(page)
      const choice = options[moments % options.length] ?? ''
      await countHands(page, choice, 4)
      if (options.length > 1) await countHands(page, options.find((each) => each !== choice) ?? '', 1)
      await enter(page)
      await wall.locator('.wall[data-phase=reveal]').waitFor()
      cut.push(await below(page))
      await enter(page)
      cut.push(await below(page))
      if (moments === 3) {
        await page.reload()
        await page.locator('.console').waitFor()
        expect(await phaseOf(page)).toBe('decide')
        met.add('console reloaded')
      }
      await enter(page)
      await wall.locator('.wall[data-phase=consequence]').waitFor()
      if (moments === 4) {
        await wall.reload()
        await wall.locator('.wall[data-phase=consequence]').waitFor()
        met.add('wall reloaded')
      }
      if (moments === 5 && !met.has('stepped back')) {
        await page.keyboard.press('Alt+ArrowLeft')
        await page.locator('.sheet [type=submit]').waitFor()
        await goOn(page, () => page.locator('.sheet [type=submit]').click())
        await page.locator('.sheet').waitFor({ state: 'detached' })
        expect(await phaseOf(page)).toBe('read')
        moments -= 1
        met.add('stepped back')
        continue
      }
      if (moments === 6) {
        await goOn(page, () => page.keyboard.press('Escape'))
        expect(await phaseOf(page)).toBe('paused')
        await wall.locator('.wall[data-phase=paused]').waitFor()
        await enter(page)
        met.add('paused')
      }
      await enter(page)
    }
    expect([...met].sort()).toEqual(['console reloaded', 'paused', 'stepped back', 'wall reloaded'])
    expect(moments).toBeGreaterThanOrEqual(8)
    expect(Math.max(...cut), 'the screen in small stands whole beside a tally').toBe(0)
    expect(await phaseOf(page)).toBe('end')

    const month = shippedMonth('samira-maart')
    const plan = linkPlan(month.plan)
    const log = await keptLog(page)
    expect(log).toHaveLength((await entryOf(page)) + 1)
    if (month.cut === null) throw new Error('Samira has no cut')
    const session = reopenAuthority(plan, month.cut, log)
    if (isRefused(session)) throw new Error(session.refused)
    const { seed } = session.log[0] as { seed: number }
    const played = playRun(plan, seed, session.decisions)
    if ('refused' in played) throw new Error(played.refused)
    const own = session.view({ role: 'facilitator' }, 0).month
    expect(played.unused).toEqual([])
    expect(played.state.ledger.length).toBeGreaterThan(20)
    const booked = own?.ledger.filter(({ status }) => status === 'booked')
    expect(booked?.map(({ day, id, cents }) => [day, id, cents])).toEqual(
      played.state.ledger
        .filter(({ pocket }) => pocket === 'account')
        .map(({ day, id, cents }) => [day, id, cents]),
    )
    const shown = await page.locator('.now .voice').textContent()
    const cents = Number(
      (shown ?? '')
        .replace(/[^\d,−-]/g, '')
        .replace('−', '-')
        .replace(',', ''),
    )
    expect(cents).toBe(played.state.account)

    await page.locator('.now .acts button').first().click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.sheet .row .btn.plain').click(),
    ])
    const exported = JSON.parse(readFileSync(await file.path(), 'utf8'))
    expect(exported.decisions).toEqual(session.decisions)
    await page.keyboard.press('Escape')
    await page.locator('.sheet').waitFor({ state: 'detached' })

    await enter(page)
    expect(await phaseOf(page)).toBe('debrief')
    // the whole debrief is there without a network: its figures, its levers and the fan
    await goOn(page, () => page.locator('[data-go=replays]').click())
    await page.locator('[data-lever=slack]').waitFor()
    await goOn(page, () => page.locator('[data-go=fan]').click())
    await page.locator('[data-print=fan]').waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.sheet .row .btn:not(.plain)').click()
    await page.locator('a[href="/console"].btn').waitFor()
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('krap.group'))),
    ).toEqual([])
    expect(errors).toEqual([])
    await context.close()
  })
})
