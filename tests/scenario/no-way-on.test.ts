import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Bundle, Finding } from '#scenario'
import { compileMonth } from '#scenario'

const root = join(import.meta.dirname, '..', '..')
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8')
const bundle = (file: string, content: string): Bundle => ({ file, content, overlays: {} })
const packs = { 'nl-2025': bundle('nl-2025.yaml', read('scenarios', 'rules', 'nl-2025.yaml')) }
const sound = read('tests', 'fixtures', 'explore', 'zoeken', 'month.yaml')
const errors = (content: string): Finding[] =>
  compileMonth({ ...bundle('month.yaml', content), packs, known: {} }).findings.filter(
    ({ severity }) => severity === 'error',
  )

it('a moment at which a play can choose nothing is an error at its line', () => {
  expect(errors(sound)).toEqual([])
  // 100 euros on the account: neither of the two options of the first moment can be taken
  const closed = sound
    .replace('text: Gaan zitten., cost: € 0,', 'text: Gaan zitten., cost: € 0, when: account >= 200.00,')
    .replace('text: Blijven staan., cost: € 0,', 'text: Blijven staan., cost: € 0, when: account >= 300.00,')
  const line = sound.split('\n').indexOf('  - id: stoel') + 1
  expect(errors(closed)).toEqual([expect.objectContaining({ line, code: 'moment/no-way-on' })])
})
