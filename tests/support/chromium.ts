import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The one without windows first: it does the same on a little more than half the processor time. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
]

const elsewhere = [
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * The Chromium to test with: `CHROME_PATH` when it is set, else the usual places.
 * @returns its path, or null when there is none; a `CHROME_PATH` that does not run is null too, never replaced.
 */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  if (env.CHROME_PATH) return runs(env.CHROME_PATH) ? env.CHROME_PATH : null
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'].filter(Boolean)
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [...onPath, ...elsewhere].find(runs) ?? null
}

/** Installs Debian's Chromium when this is root on a machine with apt-get; says what it does. */
export function installChromium(): string | null {
  const root = process.getuid?.() === 0
  const apt = runs('/usr/bin/apt-get')
  if (!root || !apt) return null
  process.stdout.write('No Chromium found: installing it from the system packages (apt-get).\n')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const get = (...args: string[]): boolean =>
    spawnSync('/usr/bin/apt-get', ['-q', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status ===
    0
  const install = (name: string): boolean => get('install', '-y', '--no-install-recommends', name)
  if (!get('update')) return null
  return install('chromium-headless-shell') || install('chromium') ? findChromium() : null
}

export const chromiumAdvice = `No Chromium could be found, and the browser tests need one. Either
  - install Chromium or Chrome (Debian and Ubuntu: sudo apt-get install chromium), or
  - say where one is: CHROME_PATH=/path/to/chrome npm test, or
  - run the rest only: npm test -- --project unit`
