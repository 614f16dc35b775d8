// Serves the harness with the real months and drawings, and opens it in a real Chromium.

import type { Browser, BrowserContext, Page } from 'playwright-core'
import { chromium as engine } from 'playwright-core'
import type { ViteDevServer } from 'vite'
import { createServer } from 'vite'
import { drawings } from '../../src/app/browser/build/drawings.ts'
import { monthsPlugin } from '../../src/scenario/files/vite-plugin.ts'
import type { Harness } from './group-harness.tsx'

declare global {
  interface Window {
    openGroup(language: 'nl' | 'en', month: string, mode: 'phones' | 'hands'): Promise<Harness>
    harnessReady?: boolean
    group: Harness
  }
}

const HTML = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Krap</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><link rel="stylesheet" href="/src/app/browser/style.css"></head>
<body><div id="app"></div><script type="module" src="/tests/support/group-harness.tsx"></script></body></html>`

export interface GroupVisit {
  page: Page
  context: BrowserContext
  errors: string[]
}

export interface GroupServer {
  /** Opens a group on a page of its own; nothing is shown yet. */
  open(how?: {
    width?: number
    height?: number
    language?: 'nl' | 'en'
    month?: string
    mode?: 'phones' | 'hands'
  }): Promise<GroupVisit>
  close(): Promise<void>
}

/** Starts server and browser; close when done. */
export async function startGroupServer(chromium: string): Promise<GroupServer> {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    cacheDir: 'node_modules/.vite-group-tests',
    optimizeDeps: {
      include: [
        'phaser',
        'qrcode',
        'preact',
        'preact/hooks',
        'preact/jsx-runtime',
        'i18next',
        'xstate',
        'zod',
      ],
      noDiscovery: true,
    },
    server: { host: '127.0.0.1', port: 0, hmr: false, ws: false, watch: null },
    plugins: [
      monthsPlugin(),
      drawings(),
      {
        name: 'group-page',
        configureServer(vite: ViteDevServer) {
          vite.middlewares.use('/group-page', (_request, response) => {
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
  const browser: Browser = await engine.launch({ executablePath: chromium, args: ['--no-sandbox'] })
  return {
    async open({
      width = 1920,
      height = 1080,
      language = 'nl',
      month = 'samira-maart',
      mode = 'phones',
    } = {}) {
      const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' })
      const page = await context.newPage()
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text())
      })
      await page.goto(`http://127.0.0.1:${address.port}/group-page`)
      await page.waitForFunction('window.harnessReady === true')
      await page.evaluate(
        async ([language, month, mode]) => {
          window.group = await window.openGroup(language, month, mode)
        },
        [language, month, mode] as const,
      )
      return { page, context, errors }
    },
    async close() {
      await browser.close()
      await server.close()
    },
  }
}
