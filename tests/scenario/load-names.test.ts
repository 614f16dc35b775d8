// Loads of a month's own: their names go to the texts, and a name that nothing uses is said.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { compileMonth } from '#scenario'

const root = join(import.meta.dirname, '..', '..')
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8')
const small = read('tests', 'fixtures', 'system', 'months', 'sound.yaml')
const packs = {
  'nl-2025': {
    file: 'nl-2025.yaml',
    content: read('scenarios', 'rules', 'nl-2025.yaml'),
    overlays: {},
  },
}
const towns = {
  zwolle: {
    file: 'zwolle.yaml',
    content: read('tests', 'fixtures', 'towns', 'zwolle.yaml'),
    overlays: {},
  },
}

function compiled(loads: Record<string, string>) {
  const month = parse(small)
  month.loads = loads
  month.moments[0].options[0].effects = [{ load: 'kou', points: 3, days: 15 }]
  return compileMonth({
    file: 'month.yaml',
    content: stringify(month),
    overlays: {},
    packs,
    towns,
    known: {},
  })
}

describe('the name of a load', () => {
  it('is a text of the month', () => {
    const { month, findings } = compiled({ kou: 'Kou in huis' })
    expect(findings.filter(({ code }) => code.startsWith('load/'))).toEqual([])
    expect(month?.texts.nl?.['loads.kou']).toBe('Kou in huis')
  })

  it('that no effect sets is pointed at', () => {
    const { findings } = compiled({ kou: 'Kou in huis', kuo: 'Kou in huis' })
    expect(findings.filter(({ code }) => code === 'load/never-set').map(({ text }) => text)).toEqual([
      'No effect sets the load `kuo`.',
    ])
  })
})
