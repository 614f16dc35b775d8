// A search in a real page, on workers of its own: the same report as anywhere else, and off when it is called off.

import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import type { PlanData } from '#engine'
import { linkPlan } from '#engine'
import type { Asked, Report } from '#explore'
import type { exploreInPage } from '../../src/app/browser/explore-in-page.ts'
import { exploreHere } from '../support/explore-here.ts'
import { temporaryFolder } from '../support/folder.ts'
import { listenSomewhere } from '../support/http.ts'

const MEDIA: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' }

const folder = temporaryFolder()
const server = createServer((request, response) => {
  const path = request.url === '/' ? '/index.html' : (request.url ?? '/')
  if (MEDIA[extname(path)] === undefined) {
    response.writeHead(404).end()
    return
  }
  response.setHeader('Content-Type', MEDIA[extname(path)] ?? '')
  response.end(readFileSync(join(folder.path, path)))
})
let browser: Browser
let page: Page

beforeAll(async () => {
  const root = join(import.meta.dirname, '..', 'fixtures', 'explore', 'page')
  const output = { outDir: folder.path, emptyOutDir: true }
  await build({ configFile: false, root, logLevel: 'error', build: output, worker: { format: 'es' } })
  const port = await listenSomewhere(server)
  browser = await chromium.launch({ executablePath: inject('chromium'), args: ['--no-sandbox'] })
  page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${port}/`)
})
afterAll(async () => {
  await browser?.close()
  server.close()
  folder.remove()
})

const { plan } = JSON.parse(readFileSync(join(inject('dist'), 'months/daan-november.json'), 'utf8')) as {
  plan: PlanData
}
const asked: Asked = { plays: 600, seed: 3, steps: 3000, words: { intro: 90 } }

type InPage = { exploreInPage: typeof exploreInPage }

/** What the page is handed: text, for a plan is too deep a type for what carries it over. */
const told = (counts: Asked): string => JSON.stringify([plan, counts])

it('gives the report that a search gives anywhere, and says how far it is', async () => {
  const { report, heard } = await page.evaluate(async (text) => {
    const [data, counts] = JSON.parse(text) as [PlanData, Asked]
    const played: number[] = []
    const found = await (window as unknown as InPage).exploreInPage(data, counts, {
      signal: new AbortController().signal,
      progress: (done) => played.push(done),
    })
    return { report: JSON.stringify(found), heard: played }
  }, told(asked))
  expect(report).toBe(JSON.stringify(exploreHere(linkPlan(plan), asked)))
  expect(JSON.parse(report)).toMatchObject({ cuts: [], plays: { done: 600 } })
  // pieces of 250, 250 and 100 plays
  expect(heard).toContain(600)
})

it('ends when it is called off, with the plays it has', async () => {
  const report = await page.evaluate(
    async (text) => {
      const [data, counts] = JSON.parse(text) as [PlanData, Asked]
      const off = new AbortController()
      const found = await (window as unknown as InPage).exploreInPage(data, counts, {
        signal: off.signal,
        progress: () => off.abort(),
      })
      return JSON.stringify(found)
    },
    told({ ...asked, plays: 1_000_000 }),
  )
  const { complete, cuts, room, plays } = JSON.parse(report) as Report
  expect([complete, cuts, room]).toEqual([false, ['cancelled'], null])
  expect(plays.done).toBeGreaterThan(0)
  expect(plays.done).toBeLessThan(1_000_000)
})
