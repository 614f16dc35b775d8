// A browser in front of the built page, driven by its keyboard.

import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { createPageServer } from '../../src/app/server/page-server.ts'
import { stopServer } from '../../src/app/server/stop.ts'
import { listenSomewhere } from './http.ts'

export interface Visit {
  page: Page
  context: BrowserContext
  /** What the page complained of: errors of scripts, refused styles, missing files. */
  errors: string[]
}

export interface Room {
  url: string
  visit(how?: { width?: number; height?: number; locale?: string; worker?: boolean }): Promise<Visit>
  /** Takes the server away and leaves the browser. */
  unplug(): Promise<void>
  close(): Promise<void>
}

/** A server for a built page and a browser, on a port of their own. */
export async function openRoom(dist: string, executablePath: string): Promise<Room> {
  const server: Server = createPageServer(dist)
  const url = `http://127.0.0.1:${await listenSomewhere(server)}`
  const browser: Browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  let plugged = true
  const unplug = async () => {
    if (plugged) await stopServer(server)
    plugged = false
  }
  return {
    url,
    unplug,
    async visit({ width = 390, height = 844, locale = 'nl-NL', worker = false } = {}) {
      const context = await browser.newContext({
        baseURL: url,
        viewport: { width, height },
        locale,
        reducedMotion: 'reduce',
        serviceWorkers: worker ? 'allow' : 'block',
      })
      const page = await context.newPage()
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text())
      })
      return { page, context, errors }
    },
    async close() {
      await browser.close()
      await unplug()
    },
  }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds against WCAG 2.2 AA and good practice, one line a finding. */
export async function findings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(options: object): Promise<{
          violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[]
        }>
      }
    }
    const found = await axe.run({
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`),
    )
  })
}

/** Presses Tab until the focus is on something; fails when it never comes there. */
export async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return
  }
  throw new Error(
    `Tab never came to ${selector}; the page said: ${await page.locator('h1').first().textContent()}`,
  )
}

/** Where the page is, as one text that changes whenever the place does. */
export const placeOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const main = document.querySelector('main')
    const kind = document.querySelector('.play')?.getAttribute('data-kind') ?? ''
    return [
      location.pathname,
      location.hash,
      kind,
      main?.dataset.moment,
      main?.dataset.day,
      document.querySelector('h1')?.textContent,
    ].join('|')
  })

/** Does something and waits until the page is somewhere else. */
export async function moveOn(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = await placeOf(page)
  await act()
  await page.waitForFunction((was) => {
    const main = document.querySelector('main')
    const kind = document.querySelector('.play')?.getAttribute('data-kind') ?? ''
    const now = [
      location.pathname,
      location.hash,
      kind,
      main?.dataset.moment,
      main?.dataset.day,
      document.querySelector('h1')?.textContent,
    ].join('|')
    return now !== was && document.querySelector('h1') !== null
  }, before)
}
