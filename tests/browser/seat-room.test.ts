// Wall and seat at their addresses, over the server, under a plain-http name that is not localhost: no secure context.

import { mkdtemp, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { PageFiles } from '../../src/app/server/page-files.ts'
import { createPageServer } from '../../src/app/server/page-server.ts'
import type { SessionApi } from '../../src/app/server/session-api.ts'
import { sessionApi } from '../../src/app/server/session-api.ts'
import { settingsFrom } from '../../src/app/server/settings.ts'
import { startSessions } from '../../src/app/server/start-sessions.ts'
import { stopServer } from '../../src/app/server/stop.ts'
import { listenSomewhere } from '../support/http.ts'
import { findings } from '../support/play-page.ts'

let server: Server
let rooms: Awaited<ReturnType<typeof startSessions>>
let data: string
let browser: Browser
let port: number
let code: string
const HOST = 'krap.test'

beforeAll(async () => {
  const dist = inject('dist')
  data = await mkdtemp(join(tmpdir(), 'krap-seat-room-'))
  let api: SessionApi | null = null
  server = createPageServer(dist, new PageFiles(dist), () => api)
  rooms = await startSessions(server, dist, settingsFrom({ KRAP_DATA: data }, data), HOST)
  api = sessionApi(rooms, false)
  port = await listenSomewhere(server)
  browser = await chromium.launch({
    executablePath: inject('chromium'),
    args: ['--no-sandbox', `--host-resolver-rules=MAP ${HOST} 127.0.0.1`],
  })
  const answer = await fetch(`http://127.0.0.1:${port}/api/sessions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ month: 'samira-maart' }),
  })
  code = ((await answer.json()) as { code: string }).code
})
afterAll(async () => {
  await browser?.close()
  const closing = stopServer(server)
  await rooms?.stop()
  await closing
  await rm(data, { recursive: true, force: true })
})

async function visit(width: number, height: number) {
  const context: BrowserContext = await browser.newContext({
    baseURL: `http://${HOST}:${port}`,
    viewport: { width, height },
    locale: 'nl-NL',
    reducedMotion: 'reduce',
  })
  const page: Page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  return { page, context, errors }
}

describe('a seat under a plain-http name', () => {
  it('comes in by its code, takes a seat the wall counts, and is there again after a reload', async () => {
    const wall = await visit(1920, 1080)
    await wall.page.goto(`/wall/${code}`)
    await wall.page.getByText('0 van 10 plekken bezet').waitFor()
    expect(await wall.page.locator('.wall-code').textContent()).toBe(code)
    expect(await wall.page.locator('.wall-address').textContent()).toBe(`${HOST}:${port}/join`)

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
    expect(scripts.filter(({ path }) => /phaser|xstate/.test(path))).toEqual([])
    await context.close()
  })
})
