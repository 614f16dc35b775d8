// `npm test`: makes sure that there is a browser, runs everything, ends with one line that says how it went.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { chromiumAdvice, findChromium, installChromium } from './support/chromium.ts'

interface Report {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

/** Tests passed and failed; a file that broke before its tests counts as one failed. */
function count(report: Report): { passed: number; failed: number } {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length }
}

/** False only when the arguments pick tests that need no browser. */
function needsBrowser(args: string[]): boolean {
  const picked = args.filter((arg) => arg.startsWith('tests/'))
  const unitOnly = args.some(
    (arg, at) => arg === '--project=unit' || (arg === '--project' && args[at + 1] === 'unit'),
  )
  return !unitOnly && (picked.length === 0 || picked.some((path) => path.startsWith('tests/browser')))
}

function vitest(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const bin = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')
  const child = spawn(process.execPath, [bin, 'run', ...args], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}

async function main(args: string[]): Promise<number> {
  const env: NodeJS.ProcessEnv = { ...process.env }
  if (needsBrowser(args)) {
    const chromium = findChromium() ?? (process.env.CHROME_PATH ? null : installChromium())
    if (chromium === null) {
      process.stdout.write(`${chromiumAdvice}\n0 passed, 1 failed\n`)
      return 1
    }
    env.CHROME_PATH = chromium
  }
  const folder = mkdtempSync(join(tmpdir(), 'krap-tests-'))
  const file = join(folder, 'report.json')
  try {
    const code = await vitest(
      ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args],
      env,
    )
    const { passed, failed } = count(JSON.parse(readFileSync(file, 'utf8')) as Report)
    const wrong = code !== 0 && failed === 0 ? 1 : failed
    process.stdout.write(`${passed} passed, ${wrong} failed\n`)
    return wrong === 0 ? code : 1
  } catch (error) {
    process.stdout.write(`The tests gave no report: ${error instanceof Error ? error.message : error}\n`)
    process.stdout.write('0 passed, 1 failed\n')
    return 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

process.exitCode = await main(process.argv.slice(2))
