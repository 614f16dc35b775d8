// Wall and seat at their addresses, over the server, under a plain-http name that is not localhost: no secure context.

import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { GroupRooms } from '../support/group-rooms.ts'
import { HOST, openGroupRooms } from '../support/group-rooms.ts'
import { findings } from '../support/play-page.ts'

let rooms: GroupRooms
let code: string

beforeAll(async () => {
  rooms = await openGroupRooms(inject('dist'), inject('chromium'))
  const answer = await fetch(`${rooms.base}/api/sessions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ month: 'samira-maart' }),
  })
  code = ((await answer.json()) as { code: string }).code
})
afterAll(() => rooms?.close())

const visit = (width: number, height: number) => rooms.screen({ width, height })

describe('a seat under a plain-http name', () => {
  it('comes in by its code, takes a seat the wall counts, and is there again after a reload', async () => {
    const wall = await visit(1920, 1080)
    await wall.page.goto(`/wall/${code}`)
    await wall.page.getByText('0 van 10 plekken bezet').waitFor()
    expect(await wall.page.locator('.wall-code').textContent()).toBe(code)
    expect(await wall.page.locator('.wall-address').textContent()).toBe(`${HOST}:${rooms.port}/join`)

    const seat = await visit(390, 844)
    await seat.page.goto('/join')
    expect(await seat.page.evaluate(() => isSecureContext)).toBe(false)
    // typed as people type it
    await seat.page.fill('#code', ` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `)
    await seat.page.locator('[type=submit]').click()
    await seat.page.getByRole('heading', { name: 'Doe mee' }).waitFor()
    expect(await findings(seat.page)).toEqual([])
    await seat.page.locator('[type=submit]').click()
    await seat.page.getByRole('heading', { name: 'Je bent plek 1' }).waitFor()
    await wall.page.getByText('1 van 10 plekken bezet').waitFor()
    await seat.page.reload()
    await seat.page.getByRole('heading', { name: 'Je bent plek 1' }).waitFor()
    expect([...seat.errors, ...wall.errors]).toEqual([])
    await seat.context.close()
    await wall.context.close()
  })

  it('is told when a code is not known, and that the seat of nobody was touched', async () => {
    const { page, context } = await visit(390, 844)
    await page.goto('/join/AAAAAA')
    await page.getByText('Deze code kennen we hier niet').waitFor()
    expect(await page.getByRole('link', { name: 'Vul de code opnieuw in' }).getAttribute('href')).toBe(
      '/join',
    )
    await context.close()
  })

  it('fetches at most 110 kB of scripts and 150 kB in all, gzipped, before it can vote', async () => {
    const { page, context } = await visit(390, 844)
    const fetched: { path: string; size: number }[] = []
    page.on('response', async (response) => {
      if (response.request().resourceType() === 'websocket') return
      const body = await response.body().catch(() => null)
      if (body !== null) fetched.push({ path: new URL(response.url()).pathname, size: gzipSync(body).length })
    })
    await page.goto(`/join/${code}`)
    await page.getByRole('heading', { name: 'Doe mee' }).waitFor()
    await page.getByText('Het gaat vandaag over').waitFor()
    await page.waitForLoadState('networkidle')
    const sum = (some: typeof fetched) => some.reduce((total, { size }) => total + size, 0)
    const scripts = fetched.filter(({ path }) => path.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(2)
    expect(fetched.some(({ path }) => path.startsWith('/months/'))).toBe(true)
    expect(sum(scripts)).toBeLessThan(110_000)
    expect(sum(fetched)).toBeLessThan(150_000)
    // Over plain http six files come at a time, each a round trip: ten scripts are two rounds.
    expect(scripts.length).toBeLessThanOrEqual(10)
    expect(scripts.filter(({ path }) => /phaser|xstate/.test(path))).toEqual([])
    await context.close()
  })

  it('is connected and has its texts on the way before what draws it has arrived', async () => {
    const { page, context } = await visit(390, 844)
    let arrive: () => void = () => undefined
    const late = new Promise<void>((resolve) => {
      arrive = resolve
    })
    await page.route('**/assets/base-*.js', async (route) => {
      await late
      await route.continue()
    })
    const socket = page.waitForEvent('websocket')
    const texts = page.waitForRequest('**/months/samira-maart.seat.nl.json')
    await page.goto(`/join/${code}`, { waitUntil: 'commit' })
    await Promise.all([socket, texts])
    expect(await page.locator('#app > *').count()).toBe(0)
    arrive()
    await page.getByRole('heading', { name: 'Doe mee' }).waitFor()
    await context.close()
  })
})
