// A group over the network in real pages: the server's own parts, one browser, and a context of its own for every
// screen, under a plain-http name that is not localhost.

import { mkdtemp, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { PageFiles } from '../../src/app/server/page-files.ts'
import { createPageServer } from '../../src/app/server/page-server.ts'
import type { SessionApi } from '../../src/app/server/session-api.ts'
import { sessionApi } from '../../src/app/server/session-api.ts'
import { settingsFrom } from '../../src/app/server/settings.ts'
import { startSessions } from '../../src/app/server/start-sessions.ts'
import { stopServer } from '../../src/app/server/stop.ts'
import { listenSomewhere } from './http.ts'

export const HOST = 'krap.test'

export interface Screen {
  page: Page
  context: BrowserContext
  /** What the page complained of. */
  errors: string[]
}

export interface GroupRooms {
  port: number
  browser: Browser
  /** Address for who is not in the browser. */
  base: string
  /** How far the server's clock is ahead of everyone else's, in milliseconds. */
  time: { ahead: number }
  /** @param how `port` of a cable to the server; the server's own without it */
  screen(how: {
    width: number
    height: number
    locale?: string
    path?: string
    port?: number
  }): Promise<Screen>
  close(): Promise<void>
}

/** Starts pages and rooms as `npm start` does after a build, and the browser in front of them. */
export async function openGroupRooms(dist: string, executablePath: string): Promise<GroupRooms> {
  const data = await mkdtemp(join(tmpdir(), 'krap-group-'))
  let api: SessionApi | null = null
  const files = new PageFiles(dist)
  const server: Server = createPageServer(dist, files, () => api)
  const time = { ahead: 0 }
  const clock = () => Date.now() + time.ahead
  const rooms = await startSessions(server, dist, settingsFrom({ KRAP_DATA: data }, data), HOST, clock)
  api = sessionApi(rooms, false)
  const port = await listenSomewhere(server)
  const browser: Browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', `--host-resolver-rules=MAP ${HOST} 127.0.0.1`],
  })
  return {
    port,
    browser,
    time,
    base: `http://127.0.0.1:${port}`,
    async screen({ width, height, locale = 'nl-NL', path, port: by = port }) {
      const context = await browser.newContext({
        baseURL: `http://${HOST}:${by}`,
        viewport: { width, height },
        locale,
        reducedMotion: 'reduce',
      })
      const page = await context.newPage()
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text())
      })
      if (path !== undefined) await page.goto(path)
      return { page, context, errors }
    },
    async close() {
      await browser.close()
      const closing = stopServer(server)
      await rooms.stop()
      await closing
      await rm(data, { recursive: true, force: true })
    },
  }
}
