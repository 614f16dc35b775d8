// `npm test`: makes sure that there is a browser, runs everything, ends with one line that says how it went.
import { join } from 'node:path'
import type { Vitest } from 'vitest/node'
import { parseCLI, startVitest } from 'vitest/node'
import { chromiumAdvice, findChromium, installChromium } from './support/chromium.ts'

const say = (text: string) => process.stdout.write(`${text}\n`)

/** What one process has compiled, those it starts need not: the command line and servers are started many times. */
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, '..', 'node_modules', '.cache', 'node')

/** Tests passed and failed; a file that broke before its tests, and an error outside any test, count as failed. */
function count(vitest: Vitest): { passed: number; failed: number } {
  const modules = vitest.state.getTestModules()
  const tests = modules.flatMap((module) => [...module.children.allTests()])
  const inState = (state: string) => tests.filter((test) => test.result().state === state).length
  const broken = modules.filter((module) => {
    const failedTests = [...module.children.allTests('failed')]
    return module.state() === 'failed' && failedTests.length === 0
  })
  const errors = vitest.state.getUnhandledErrors().length
  return { passed: inState('passed'), failed: inState('failed') + broken.length + errors }
}

/** False only when the arguments pick tests that need no browser. */
function needsBrowser(args: readonly string[]): boolean {
  const picked = args.filter((arg) => arg.startsWith('tests/'))
  const unitOnly = /(^| )--project[= ]unit( |$)/.test(args.join(' '))
  return !unitOnly && (picked.length === 0 || picked.some((path) => path.startsWith('tests/browser')))
}

/** Puts the path of a Chromium where the tests look for it. @returns false when none can be had. */
function provideChromium(): boolean {
  const chromium = findChromium() ?? (process.env.CHROME_PATH ? null : installChromium())
  if (chromium === null) return false
  process.env.CHROME_PATH = chromium
  return true
}

async function main(args: readonly string[]): Promise<{ passed: number; failed: number }> {
  if (needsBrowser(args) && !provideChromium()) {
    say(chromiumAdvice)
    return { passed: 0, failed: 1 }
  }
  const { filter, options } = parseCLI(['vitest', 'run', ...args])
  const vitest = await startVitest('test', filter, options)
  const counted = count(vitest)
  await vitest.close()
  if (counted.passed + counted.failed > 0) return counted
  say('No test was run.')
  return { passed: 0, failed: 1 }
}

const { passed, failed } = await main(process.argv.slice(2)).catch((error: unknown) => {
  say(error instanceof Error ? `${error.message}` : String(error))
  return { passed: 0, failed: 1 }
})
say(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
