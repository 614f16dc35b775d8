// A page with nothing but the house in it, opened in a real Chromium.

import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { chromium as engine } from 'playwright-core'
import { serveBuild } from './served-build.ts'

declare global {
  interface Window {
    game: typeof import('../../src/game/index.ts')
    probe: typeof import('../../src/game/frame-probe.ts')
    house: import('../../src/game/house.ts').House | null
  }
}

export interface GamePage {
  page: Page
  /** Everything the page reported as an error. */
  errors: string[]
}

export interface GameServer {
  /** Opens a page; close it (`page.close()`) when the test is over, or its house goes on breathing. */
  open(options: { width: number; height: number; ratio?: number; before?: string }): Promise<GamePage>
  close(): Promise<void>
}

/** Builds the page, starts server and browser; close when done. */
export async function startGameServer(chromium: string): Promise<GameServer> {
  const server = await serveBuild('game-page', { publicDir: join(import.meta.dirname, '..', '..', 'assets') })
  const browser = await engine.launch({ executablePath: chromium, args: ['--no-sandbox'] })
  // Pages of one sharpness share a context, and with it the browser's cache.
  const contexts = new Map<number, Promise<BrowserContext>>()
  const contextOf = (deviceScaleFactor: number) => {
    const known = contexts.get(deviceScaleFactor) ?? browser.newContext({ deviceScaleFactor })
    contexts.set(deviceScaleFactor, known)
    return known
  }
  return {
    async open(options) {
      const page = await (await contextOf(options.ratio ?? 1)).newPage()
      return preparePage(page, server.url, options)
    },
    async close() {
      await browser.close()
      await server.close()
    },
  }
}

async function preparePage(
  page: Page,
  address: string,
  options: { width: number; height: number; before?: string },
): Promise<GamePage> {
  await page.setViewportSize({ width: options.width, height: options.height })
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  if (options.before !== undefined) await page.addInitScript(options.before)
  await page.goto(address)
  await page.waitForFunction('window.ready === true')
  return { page, errors }
}
