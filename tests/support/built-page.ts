import type { TestProject } from 'vitest/node'
import type { BuiltPage } from './build-page.ts'
import { buildPage } from './build-page.ts'
import { chromiumAdvice, findChromium } from './chromium.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder with the built page. */
    dist: string
    /** Path of the Chromium to use. */
    chromium: string
  }
}

let page: BuiltPage | undefined

/** Builds the page once, before the first browser test runs; tests ask `inject('dist')` and `inject('chromium')`. */
export async function setup(project: TestProject): Promise<void> {
  const chromium = findChromium()
  if (chromium === null) throw new Error(chromiumAdvice)
  page = await buildPage()
  project.provide('dist', page.dir)
  project.provide('chromium', chromium)
}

export async function teardown(): Promise<void> {
  await page?.remove()
}
