import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, inject, it } from 'vitest'
import { marks, scriptsIn, shellOf } from '../support/bundle.ts'

const dist = inject('dist')
const root = join(import.meta.dirname, '..', '..')
const require = createRequire(import.meta.url)

const sources = {
  phaser: require.resolve('phaser/package.json').replace('package.json', 'dist/phaser.esm.js'),
  zod: join(dirname(require.resolve('zod/package.json')), 'v4/core/schemas.js'),
  yaml: join(dirname(require.resolve('yaml/package.json')), 'browser/dist/schema/tags.js'),
  cel: join(root, 'node_modules/@marcbachmann/cel-js/lib/operators.js'),
} as const

const libraries = Object.keys(marks) as (keyof typeof marks)[]

describe('the built page', () => {
  it.each(libraries)('would show %s: its mark stands in its source', (library) => {
    expect(readFileSync(sources[library], 'utf8')).toContain(marks[library])
  })

  it.each(libraries)('begins without %s', (library) => {
    const shell = shellOf(dist)
    expect(shell.length).toBeGreaterThan(0)
    const carrying = shell
      .filter((script) => script.text.includes(marks[library]))
      .map((script) => script.path)
    expect(carrying).toEqual([])
  })

  it('has Phaser in one chunk of its own, with nothing of ours that the shell needs', () => {
    const phaser = scriptsIn(dist).filter((script) => script.text.includes(marks.phaser))
    expect(phaser).toHaveLength(1)
    // Phaser alone is about 353 kB gzip: what is much above that is not Phaser.
    expect(gzipSync(phaser[0]?.text ?? '').length).toBeLessThan(375_000)
  })

  it('names nothing outside its own address', () => {
    const page = readFileSync(join(dist, 'index.html'), 'utf8')
    expect(page.match(/(?:src|href)="(?:https?:)?\/\//g)).toBeNull()
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>\s*\S/)
  })
})
