import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkFile } from '#scenario/files'
import { workOut } from '../../src/scenario/rules/formula.ts'
import { readPack } from '../../src/scenario/rules/read-pack.ts'
import { figures, ruleAmount } from '../../src/scenario/rules/rules.ts'
import type { Formula } from '../../src/scenario/schema/pack.ts'

const file = join(import.meta.dirname, '..', '..', 'scenarios', 'rules', 'nl-2025.yaml')
const { pack } = readPack(file, readFileSync(file))
if (pack === null) throw new Error('nl-2025 must be readable')
const rules = pack.data

const cents = (written: string, persons = 3): number | string => {
  const amount = ruleAmount(rules, written, persons)
  return 'cents' in amount ? amount.cents : amount.code
}

describe('the rules of 2025', () => {
  it('have no findings, in Dutch and in English', () => {
    expect(checkFile(file)).toEqual([])
  })

  // Each sum: (477.20 - 199.76) + 65% up to 682.96 or 731.93 + 40% above, in whole euros. Table 1b of the money file.
  it.each([
    ['rules.huurtoeslag(640)', 3, 38_300], // 277.44 + 105.82 = 383.26
    ['rules.huurtoeslag(655)', 1, 39_300], // 277.44 + 115.57 = 393.01
    ['rules.huurtoeslag(575)', 1, 34_100], // 277.44 + 63.57 = 341.01
    ['rules.huurtoeslag(720)', 5, 43_500], // 277.44 + 157.82 = 435.26
    ['rules.huurtoeslag(900)', 1, 49_800], // 277.44 + 133.74 + 86.82 = 498.00
    ['rules.huurtoeslag(430)', 1, 23_000], // 430 - 199.76 = 230.24
    ['rules.huurtoeslag(150)', 1, 0], // under the own part
  ])('give rent allowance %s for %i persons', (written, persons, wanted) => {
    expect(cents(written, persons)).toBe(wanted)
  })

  it('take the household size that is written over that of the house', () => {
    // Above 682.96 a single person gets 40%, three persons 65%: 277.44 + 133.74 + 14.82 = 426.00 and 435.26.
    expect(cents('rules.huurtoeslag(720)', 1)).toBe(42_600)
    expect(cents('rules.huurtoeslag(720, 3)', 1)).toBe(43_500)
  })

  it('give the child allowance of a month', () => {
    // (2 x 2511 + 703 + 3389) / 12 = 9114 / 12 = 759.50
    expect(cents('rules.kindgebonden-budget(2, 1, 0, 1)')).toBe(75_950)
    // (3 x 2511 + 703) / 12 = 8236 / 12 = 686.333
    expect(cents('rules.kindgebonden-budget(3, 1, 0, 0)')).toBe(68_633)
  })

  it('give health allowance by income, in proportion between the rows', () => {
    expect(cents('rules.zorgtoeslag-single(20000)')).toBe(13_100)
    expect(cents('rules.zorgtoeslag-single(33000)')).toBe(7_800)
    // Halfway between 112 at 30000 and 78 at 33000: 95.
    expect(cents('rules.zorgtoeslag-single(31500)')).toBe(9_500)
    expect(cents('rules.zorgtoeslag-single(50000)')).toBe(0)
  })

  it('give collection costs: 15% with a minimum of 40, less above 2500', () => {
    expect(cents('rules.incassokosten(60)')).toBe(4_000)
    expect(cents('rules.incassokosten(640)')).toBe(9_600)
    expect(cents('rules.incassokosten(3000)')).toBe(42_500) // 375 + 50
  })

  it('round half up to the cent', () => {
    const half: Formula = { formula: 'sum', terms: [0.01], divide: 2, source: 'illustrative' }
    expect(workOut(half, [1], 1)).toBe(1)
    expect(workOut(half, [3], 1)).toBe(2)
  })

  it('say what is wrong with a call', () => {
    expect(cents('rules.huurtoeslag')).toBe('rules/arguments')
    expect(cents('rules.huurtoeslag(1, 2, 3)')).toBe('rules/arguments')
    expect(cents('rules.constructor')).toBe('rules/unknown-amount')
    expect(cents('rules.bijstand')).toBe('rules/unknown-amount')
  })

  it('carry a source on every figure, formula and cost', () => {
    const sources = [
      ...[...figures(rules).values()].map((figure) => figure.source),
      ...Object.values(rules.formulas).map((formula) => formula.source),
      ...Object.values(rules.kinds).flatMap((kind) => kind.ladder.flatMap((step) => step.fee?.source ?? [])),
    ]
    expect(sources.length).toBeGreaterThan(60)
    for (const source of sources) {
      if (source !== 'illustrative') expect(source.from).toMatch(/^https:\/\//)
    }
  })

  it('know every kind of bill that a household meets', () => {
    const wanted =
      'rent energy water health-insurance food telecom insurance bank school fine bnpl loan allowance'
    const more = 'benefit wage child care household leisure clothing transport tax gift fee other'
    expect(Object.keys(rules.kinds)).toEqual(expect.arrayContaining(`${wanted} ${more}`.split(' ')))
  })

  it('raise a fine by half and then double it: 60 becomes 90, then 180', () => {
    const percents = rules.kinds.fine?.ladder.flatMap((step) => step.fee?.percent ?? []) ?? []
    const steps = percents.map(
      (_, n) => 60 + percents.slice(0, n + 1).reduce((sum, percent) => sum + (60 * percent) / 100, 0),
    )
    expect(steps).toEqual([90, 180])
  })

  it('never let a letter of demand come with costs: fourteen days are free', () => {
    for (const kind of Object.values(rules.kinds)) {
      kind.ladder.forEach((step, index) => {
        if (step.letter === undefined || !step.letter.startsWith('aanmaning')) return
        expect(step.fee).toBeUndefined()
        expect(rules.letters[step.letter]?.term).toBe(14)
        // Costs come on the day after the deadline at the earliest.
        expect(kind.ladder[index + 1]?.after).toBeGreaterThanOrEqual(15)
      })
    }
  })
})
