// A page with nothing but the house in it, served by Vite on a free port and opened in a real Chromium.

import type { BrowserContext, Page } from 'playwright-core'
import { chromium as engine } from 'playwright-core'
import type { ViteDevServer } from 'vite'
import { createServer } from 'vite'

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

const HTML = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Krap</title>
<link rel="icon" href="data:,">
<style>html,body{margin:0;height:100%}#host{width:100vw;height:100vh;overflow:hidden}</style>
<div id="host"></div>
<script type="module">
import * as game from '/src/game/index.ts'
import * as probe from '/src/game/frame-probe.ts'
Object.assign(window, { game, probe, ready: true })
</script></html>`

/** Starts server and browser; close both when done. */
export async function startGameServer(chromium: string): Promise<GameServer> {
  const server = await createServer({
    configFile: false,
    publicDir: 'assets',
    logLevel: 'error',
    cacheDir: 'node_modules/.vite-game-tests',
    optimizeDeps: { include: ['phaser'], noDiscovery: true },
    server: { host: '127.0.0.1', port: 0, hmr: false, ws: false, watch: null },
    plugins: [
      {
        name: 'game-page',
        configureServer(vite: ViteDevServer) {
          vite.middlewares.use('/game-page', (_request, response) => {
            response.setHeader('content-type', 'text/html')
            response.end(HTML)
          })
        },
      },
    ],
  })
  await server.listen()
  const address = server.httpServer?.address()
  if (address === null || address === undefined || typeof address === 'string') throw new Error('no port')
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
      return preparePage(page, `http://127.0.0.1:${address.port}/game-page`, options)
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
