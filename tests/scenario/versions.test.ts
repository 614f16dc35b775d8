import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileMonth, textHash } from '#scenario'
import { canonicalJson, dataHash } from '../../src/scenario/hash.ts'

const root = join(import.meta.dirname, '..', '..')
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8')
const pack = { file: 'nl-2025.yaml', content: read('scenarios', 'rules', 'nl-2025.yaml'), overlays: {} }
const source = read('tests', 'fixtures', 'months', 'klein-april', 'month.yaml')

function versionOf(content: string): string | undefined {
  const input = { file: 'month.yaml', content, overlays: {}, packs: { 'nl-2025': pack }, known: {} }
  return compileMonth(input).month?.card.version
}

describe('the version of a month', () => {
  it('stays when only a text changes', () => {
    expect(versionOf(source.replace('De trommel draait', 'De machine draait'))).toBe(versionOf(source))
  })

  it('changes when an amount, a day or a condition changes', () => {
    const changes: [string, string][] = [
      ['out: 640.00', 'out: 641.00'],
      ['day: 17, out', 'day: 16, out'],
      ['ties.hatice >= 1', 'ties.hatice >= 2'],
    ]
    const versions = changes.map(([from, to]) => versionOf(source.replace(from, to)))
    expect(new Set([versionOf(source), ...versions]).size).toBe(4)
  })
})

describe('hashes', () => {
  it('do not depend on the order of keys', () => {
    expect(canonicalJson({ b: 1, a: [{ d: 2, c: 3 }] })).toBe('{"a":[{"c":3,"d":2}],"b":1}')
    expect(dataHash({ b: 1, a: 2 })).toBe(dataHash({ a: 2, b: 1 }))
  })

  it('of texts do not see white space at the ends, and see everything else', () => {
    expect(textHash('De trommel\n')).toBe(textHash('De trommel'))
    expect(textHash('De trommel.')).not.toBe(textHash('De trommel'))
  })

  it('are spread: ten thousand near texts give ten thousand hashes of 16 digits', () => {
    const hashes = Array.from({ length: 10_000 }, (_, n) => dataHash({ n }))
    expect(new Set(hashes).size).toBe(10_000)
  })
})
