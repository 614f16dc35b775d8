// Every example of the guide that says it is whole is laid in a small month and checked.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import type { Bundle, Finding } from '#scenario'
import { checkTown, compileLevers, compileMonth, sortOf } from '#scenario'

const root = join(import.meta.dirname, '..', '..')
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8')
const bundle = (file: string, content: string): Bundle => ({ file, content, overlays: {} })
const fixtures = join('tests', 'fixtures')
const towns = Object.fromEntries(
  readdirSync(join(root, fixtures, 'towns')).map((name) => [
    name.replace('.yaml', ''),
    bundle(name, read(fixtures, 'towns', name)),
  ]),
)
const packs = { 'nl-2025': bundle('nl-2025.yaml', read('scenarios', 'rules', 'nl-2025.yaml')) }
const small: Record<string, unknown> = parse(read(fixtures, 'system', 'months', 'sound.yaml'))

/** The heading an example stands under, and the example. */
const examples = read('scenarios', 'README.md')
  .split(/^#{2,3} /m)
  .flatMap((part) => {
    const title = part.split('\n')[0] ?? ''
    return [...part.matchAll(/^```yaml checked\n([\s\S]*?)^```$/gm)].map(([, text = '']) => [title, text])
  })

/** Lists grow, maps are laid over, the rest is replaced. */
function laidIn(month: Record<string, unknown>, more: Record<string, unknown>): Record<string, unknown> {
  const merged = { ...month }
  for (const [key, value] of Object.entries(more)) {
    const own = month[key]
    if (Array.isArray(own) && Array.isArray(value)) merged[key] = [...own, ...value]
    else if (typeof own === 'object' && own !== null && typeof value === 'object' && value !== null)
      merged[key] = { ...own, ...value }
    else merged[key] = value
  }
  return merged
}

function findingsOf(example: string): Finding[] {
  const sort = sortOf(example)
  if (sort === 'town') return checkTown(bundle('proefstad.yaml', example), packs)
  if (sort === 'levers') return compileLevers(bundle('levers.yaml', example), Object.keys(towns)).findings
  const content = stringify(laidIn(small, parse(example)))
  return compileMonth({ ...bundle('month.yaml', content), packs, towns, known: {} }).findings
}

/** A short example may leave a thread loose: what begins an application, or the rest of a cut, stands elsewhere. */
const loose = ['procedure/never-begun', 'letter/never-sent', 'group/decisions']

describe('an example of the guide', () => {
  it('stands under every mechanism of the system around the household and under the group, once', () => {
    expect(examples.map(([title]) => title)).toEqual([
      'Papers',
      'Applications',
      'People and trust',
      'Handovers and the social map',
      'Consent',
      'Channels',
      'Towns',
      'Levers',
      'A group of ten',
      'What a search should find',
    ])
  })

  it.each(examples)('about %s holds', (_, example = '') => {
    const found = findingsOf(example).filter(({ code }) => !loose.includes(code))
    expect(found.map(({ code, text }) => `${code} ${text}`)).toEqual([])
  })

  it('would be told of a fault', () => {
    const applications = examples.find(([title]) => title === 'Applications')?.[1] ?? ''
    const faulty = applications.replace('papers: [income,', 'papers: [incme,')
    expect(findingsOf(faulty).map(({ code }) => code)).toContain('reference/unknown-paper')
  })
})
