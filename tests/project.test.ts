import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import manifest from '../package.json' with { type: 'json' }

interface Locked {
  version?: string
  resolved?: string
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

const root = join(import.meta.dirname, '..')
const text = readFileSync(join(root, 'package-lock.json'), 'utf8')
const locked = (JSON.parse(text) as { packages: Record<string, Locked> }).packages

describe('what npm ci installs', () => {
  it('is pinned exactly, the Node that the scripts run on too', () => {
    const wanted = { ...manifest.dependencies, ...manifest.devDependencies }
    for (const [name, version] of Object.entries(wanted)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
      expect(locked[`node_modules/${name}`]?.version, name).toBe(version)
    }
    expect(wanted.node).toMatch(/^24\./)
  })

  it('names no address of a package host', () => {
    expect(Object.values(locked).filter((entry) => entry.resolved !== undefined)).toEqual([])
    expect(text).not.toMatch(/"https?:\/\/[^"]*\.tgz"/)
  })

  it('is known for every system: npm 11 refuses a lock file in which the package of another one is missing', () => {
    const names = new Set(Object.keys(locked).map((path) => path.split('node_modules/').at(-1)))
    const missing = Object.values(locked)
      .flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}))
      .filter((name) => !names.has(name))
    expect(missing).toEqual([])
  })
})

describe('licences', () => {
  it.each(['LICENSE', 'LICENSE-CONTENT.md', 'scenarios/LICENSE.md', 'assets/LICENSE.md'])(
    '%s is there',
    (file) => {
      expect(existsSync(join(root, file))).toBe(true)
    },
  )

  it('are MIT for code and CC BY 4.0 for content', () => {
    expect(manifest.license).toBe('MIT')
    expect(readFileSync(join(root, 'LICENSE'), 'utf8')).toMatch(/^MIT License\n/)
    for (const file of ['LICENSE-CONTENT.md', 'scenarios/LICENSE.md', 'assets/LICENSE.md'])
      expect(readFileSync(join(root, file), 'utf8'), file).toContain('CC BY 4.0')
  })
})
