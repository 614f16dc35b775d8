import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileMonth, hasErrors } from '#scenario'

const root = join(import.meta.dirname, '..', '..')
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8')
const pack = { file: 'nl-2025.yaml', content: read('scenarios', 'rules', 'nl-2025.yaml'), overlays: {} }
const source = read('tests', 'fixtures', 'months', 'klein-april', 'month.yaml')
const lines = source.split('\n')

const check = (content: string | Uint8Array) =>
  compileMonth({ file: 'month.yaml', content, overlays: {}, packs: { 'nl-2025': pack }, known: {} })

/** A piece of the month is replaced by something short that a hand or an enemy could type. */
const slip = fc.record({
  at: fc.nat(source.length),
  length: fc.nat(40),
  typed: fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom(
      '\t',
      '{',
      '}',
      '[',
      ']',
      ': ',
      '- ',
      '&a ',
      '*a',
      '|',
      '"',
      "'",
      '\n',
      '#',
      '!!',
      '<<: ',
      'null',
      '~',
      '0x1',
      '-1',
    ),
    fc.constantFrom(
      '__proto__: ',
      'constructor',
      '1e400',
      '.nan',
      '[[[',
      'rules.',
      '%YAML',
      '---\n',
      '? ',
      '!!binary x',
    ),
  ),
})

describe('whatever stands in a file', () => {
  it('the checker answers: a month, or errors with a line that the file has', () => {
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
        const text = slips.reduce(
          (all, { at, length, typed }) => all.slice(0, at) + typed + all.slice(at + length),
          source,
        )
        const { month, findings } = check(text)
        expect(month === null).toBe(hasErrors(findings))
        const last = text.split('\n').length
        for (const { line, col } of findings) {
          expect(line).toBeGreaterThanOrEqual(1)
          expect(line).toBeLessThanOrEqual(last + 1)
          expect(col).toBeGreaterThanOrEqual(1)
        }
      }),
      { numRuns: 120 },
    )
  })

  it('a line taken out is either not missed or told', () => {
    for (const index of [0, 1, 3, 5, 13, 17, 30, 60]) {
      const { month, findings } = check(lines.filter((_, n) => n !== index).join('\n'))
      expect(month === null).toBe(hasErrors(findings))
    }
  })

  it('random bytes are not text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
        expect(check(bytes).month).toBeNull()
      }),
      { numRuns: 100 },
    )
  })
})
