import type { Server } from 'node:http'
import type { Browser } from 'playwright-core'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { createPageServer } from '../../src/app/server/page-server.ts'
import { stopServer } from '../../src/app/server/stop.ts'
import { listenSomewhere } from '../support/http.ts'

let server: Server
let browser: Browser
let url: string

beforeAll(async () => {
  server = createPageServer(inject('dist'))
  url = `http://127.0.0.1:${await listenSomewhere(server)}`
  browser = await chromium.launch({ executablePath: inject('chromium'), args: ['--no-sandbox'] })
})

afterAll(async () => {
  await browser.close()
  await stopServer(server)
})

/** Opens a page as served, and gives what the policy stopped and what could not be had. */
async function open(path: string, waitFor: string): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'nl-NL' })
  const wrong: string[] = []
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()} ${new URL(response.url()).pathname}`)
  })
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text())
  })
  await page.goto(url + path)
  await page.locator(waitFor).first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.close()
  return wrong
}

describe('the page as it is served', () => {
  it.each([
    ['/', 'h1'],
    ['/months', 'h1'],
  ])('opens %s with nothing stopped and nothing missing', async (path, waitFor) => {
    expect(await open(path, waitFor)).toEqual([])
  })

  it('draws the house on its canvas within the policy', async () => {
    expect(await open('/play/samira-maart', 'canvas')).toEqual([])
  })

  it('lets the worker in that keeps the page for when there is no network', async () => {
    const page = await browser.newPage()
    await page.goto(url)
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)
    expect(scope).toBe(`${url}/`)
    await page.close()
  })
})
