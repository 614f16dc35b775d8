import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const require = createRequire(import.meta.url)

export interface BuiltPage {
  /** Folder that holds index.html and all it needs. */
  dir: string
  remove(): Promise<void>
}

/**
 * Builds the page as `npm start` does, into a folder of its own. In a process of its own too: the test runner sets
 * NODE_ENV, and with that the build would quietly make a development page.
 */
export async function buildPage(): Promise<BuiltPage> {
  const dir = await mkdtemp(join(tmpdir(), 'krap-page-'))
  const remove = () => rm(dir, { recursive: true, force: true })
  const vite = join(dirname(require.resolve('vite/package.json')), 'bin', 'vite.js')
  const args = [vite, 'build', '--logLevel', 'warn', '--outDir', dir, '--emptyOutDir']
  const { NODE_ENV: _mode, VITEST: _runner, ...env } = process.env
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += String(part)))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  if (code === 0) return { dir, remove }
  await remove()
  throw new Error(`The page could not be built:\n${said}`)
}
