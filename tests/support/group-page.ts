// Builds the harness with the real months and drawings, and opens it in a real Chromium.

import type { Browser, BrowserContext, Page } from 'playwright-core'
import { chromium as engine } from 'playwright-core'
import { drawings } from '../../src/app/browser/build/drawings.ts'
import { exploreReports } from '../../src/app/browser/build/explore-reports.ts'
import { monthsPlugin } from '../../src/scenario/files/vite-plugin.ts'
import type { Harness } from './group-harness.tsx'
import { serveBuild } from './served-build.ts'

declare global {
  interface Window {
    openGroup(language: 'nl' | 'en', month: string, mode: 'phones' | 'hands'): Promise<Harness>
    harnessReady?: boolean
    group: Harness
  }
}

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

/** Builds the page, starts server and browser; close when done. */
export async function startGroupServer(chromium: string): Promise<GroupServer> {
  const plugins = [monthsPlugin(), exploreReports(), drawings()]
  const server = await serveBuild('group-page', { plugins })
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
      await page.goto(server.url)
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
