// `expects:` in a month file: read, checked, and held to at its lines.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { linkPlan } from '#engine'
import type { Bundle, Compiled } from '#scenario'
import { compileMonth } from '#scenario'
import { expectationFindings } from '../../src/app/explore/findings.ts'
import { exploreHere } from '../support/explore-here.ts'

const root = join(import.meta.dirname, '..', '..')
const bundle = (file: string, content: string): Bundle => ({ file, content, overlays: {} })
const sound = readFileSync(join(root, 'tests', 'fixtures', 'explore', 'zoeken', 'month.yaml'), 'utf8')
const packs = {
  'nl-2025': bundle('nl-2025.yaml', readFileSync(join(root, 'scenarios', 'rules', 'nl-2025.yaml'), 'utf8')),
}
const compiled = (expects: string): Compiled =>
  compileMonth({ ...bundle('month.yaml', `${sound}${expects}`), packs, known: {} })
const lines = sound.split('\n').length - 1

/** Errors as `line:code`, the line counted from the first of `expects:`. */
const errors = (expects: string): string[] =>
  compiled(expects)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ line, code }) => `${line - lines}:${code}`)

describe('expects: in a month file', () => {
  it('is null when it is not there, and does not change the version of the plan', () => {
    const plain = compiled('').month
    const more = compiled('expects: { winnable: no }\n').month
    expect([plain?.expects, more?.expects]).toEqual([null, { winnable: 'no' }])
    expect(more?.plan.version).toBe(plain?.plan.version)
  })

  it('is read with shares as parts of one', () => {
    const text = `expects:
  winnable: only-with-luck
  reaches: [stoel, stoel/zitten, tafel/gok/altijd, brief-rijk, sleutelplan/vragen, sleutelplan/ja]
  tunnel: { from: 2.5%, to: 70% }
  minutes: { from: 1, to: 5 }
  spread: { balance: { at-least: 100.00 }, needs-unmet: { at-most: 2 } }
`
    expect(compiled(text).month?.expects).toEqual({
      winnable: 'only-with-luck',
      reaches: [
        'stoel',
        'stoel/zitten',
        'tafel/gok/altijd',
        'brief-rijk',
        'sleutelplan/vragen',
        'sleutelplan/ja',
      ],
      tunnel: { from: 0.025, to: 0.7 },
      minutes: { from: 1, to: 5 },
      spread: { balance: { 'at-least': 100 }, 'needs-unmet': { 'at-most': 2 } },
    })
  })

  it.each([
    ['expects:\n  winnable: perhaps\n', ['2:schema/value']],
    ['expects:\n  winable: no\n', ['2:schema/unknown-key']],
    ['expects:\n  reaches: everything\n', ['2:schema/value']],
    ['expects:\n  reaches:\n    - stoel\n    - stoell\n', ['4:reference/unknown-item']],
    ['expects:\n  tunnel: { from: 20, to: 70% }\n', ['2:schema/type']],
    ['expects:\n  tunnel: { from: 120%, to: 70% }\n', ['2:schema/format']],
    ['expects:\n  tunnel: { from: 70%, to: 20% }\n', ['2:expects/order']],
    ['expects:\n  tunnel: { from: 70% }\n', ['2:schema/missing']],
    ['expects:\n  minutes: { from: 20, to: 10 }\n', ['2:expects/order']],
    ['expects:\n  spread:\n    balance: { at-least: 20, at-most: 10 }\n', ['3:expects/order']],
    ['expects:\n  spread:\n    wealth: { at-least: 20 }\n', ['3:schema/unknown-key']],
  ])('says at its line what is wrong with %j', (expects, found) => {
    expect(errors(expects)).toEqual(found)
  })

  it('fails at the line of what was not reached, or of what was expected, and says why', () => {
    const text = `expects:
  reaches: all
  minutes: { from: 200, to: 300 }
  spread:
    balance: { at-least: 5000.00 }
`
    const { month } = compiled(text)
    if (month === null) throw new Error('the month did not compile')
    const report = exploreHere(linkPlan(month.plan), { plays: 100 })
    const findings = expectationFindings('month.yaml', month, report)
    const lineWith = (words: string): number =>
      sound.split('\n').findIndex((line) => line.includes(words)) + 1
    const kast = findings.find(({ line }) => line === lineWith('- id: kast'))
    expect(kast).toMatchObject({ severity: 'error', code: 'expects/unreached' })
    expect(kast?.text).toContain(`\`flags.sleutel\` (line ${lineWith('when: flags.sleutel')}).`)
    expect(
      findings.filter(({ line }) => line > lines).map(({ line, code }) => `${line - lines}:${code}`),
    ).toEqual(['3:expects/minutes', '5:expects/spread'])
  })
})
