import { describe, expect, it } from 'vitest'
import type { Expr, Moment } from '#engine'
import { evaluate, startMonth } from '#engine'
import { showCondition } from '#explore'
import { readMonth } from '#scenario/files'
import { distance } from '../../src/explore/reach/distance.ts'
import { partsOf } from '../../src/explore/reach/show-condition.ts'
import { conditionsOf } from '../../src/scenario/condition/compile.ts'
import { plainFacts } from '../../src/scenario/condition/vocabulary.ts'
import { shippedFiles } from '../support/shipped-files.ts'
import { smallMonth, smallPlan } from '../support/small-month.ts'

/** Every condition of a shipped month, wherever it stands. */
function conditions(file: string): Expr[] {
  const { month } = readMonth(file)
  if (month === null) throw new Error('this month cannot be played')
  const { moments, letters, procedures } = month.plan
  const options = (moment: Moment) =>
    moment.kind === 'talk' ? moment.turns.flatMap((turn) => turn.options) : moment.options
  const offers = moments.flatMap(options)
  const outcomes = [...offers, ...procedures].flatMap((each) => each.outcomes)
  const all = [...moments.map(({ trigger }) => trigger), ...letters, ...offers, ...outcomes]
  return all.flatMap(({ when }) => (when === undefined ? [] : [when]))
}

const maps = [
  'ties',
  'flags',
  'chose',
  'outcome',
  'needs',
  'bills',
  'letters',
  'procedures',
  'trust',
  'papers',
  'consents',
  'handovers',
  'met',
  'steps',
  'result',
  'resources',
  'things',
]

/** Every text in a condition: the names of facts, their keys, and what they are held against. */
function texts(expr: Expr): string[] {
  if (Array.isArray(expr)) return expr.flatMap((part) => texts(part as Expr))
  return typeof expr === 'string' ? [expr] : []
}

describe('a condition as text', () => {
  it.each([
    [['get', 'flags', 'sleutel'], 'flags.sleutel'],
    [['get', 'bills', 'energie-regeling'], 'bills["energie-regeling"]'],
    [['not', ['get', 'flags', 'a']], '!flags.a'],
    [['not', ['and', ['get', 'flags', 'a'], ['get', 'flags', 'b']]], '!(flags.a && flags.b)'],
    [
      ['and', ['or', ['get', 'flags', 'a'], ['get', 'flags', 'b']], ['get', 'flags', 'c']],
      '(flags.a || flags.b) && flags.c',
    ],
    [
      ['or', ['and', ['get', 'flags', 'a'], ['get', 'flags', 'b']], ['get', 'flags', 'c']],
      'flags.a && flags.b || flags.c',
    ],
    [['in', ['get', 'chose', 'trommel'], ['hatice', 'achteraf']], 'chose.trommel in ["hatice", "achteraf"]'],
    [['-', ['get', 'account'], ['-', 5, ['get', 'purse']]], 'account - (5 - purse)'],
    [['if', ['get', 'flags', 'a'], 1, ['neg', 2]], 'flags.a ? 1 : -2'],
  ] as [Expr, string][])('%j reads %s', (expr, text) => {
    expect(showCondition(expr)).toBe(text)
  })

  it.each(shippedFiles())('of %s compiles back to itself', (_, file) => {
    const all = conditions(file)
    expect(all.length).toBeGreaterThan(20)
    // every name is known here, whatever it is
    const keys = new Map(all.flatMap(texts).map((text): [string, null] => [text, null]))
    const types: Record<string, 'int' | 'bool' | 'string'> = { flags: 'bool', met: 'bool', consents: 'bool' }
    for (const name of ['ties', 'trust', 'steps', 'resources']) types[name] = 'int'
    const compile = conditionsOf({
      plain: plainFacts,
      maps: Object.fromEntries(maps.map((name) => [name, { type: types[name] ?? 'string', keys }])) as never,
    })
    for (const expr of all) expect(compile(showCondition(expr))).toEqual({ expr })
  })

  it('falls apart in what must hold together', () => {
    const [a, b, c]: Expr[] = [
      ['get', 'flags', 'a'],
      ['get', 'flags', 'b'],
      ['get', 'flags', 'c'],
    ]
    expect(partsOf(['and', ['and', a as Expr, ['or', b as Expr, c as Expr]], c as Expr])).toEqual([
      a,
      ['or', b, c],
      c,
    ])
  })
})

describe('the distance from a condition', () => {
  const plan = smallPlan({ opening: { ...smallMonth().opening, account: 10000 }, flags: ['a'] })
  const state = startMonth(plan, 1)
  const rich = (euros: number): Expr => ['>=', ['get', 'account'], euros]
  const flag: Expr = ['get', 'flags', 'a']

  it('is nothing where it holds, and something where it does not', () => {
    for (const expr of [
      rich(50),
      rich(150),
      flag,
      ['not', flag],
      ['and', rich(50), flag],
      ['or', rich(150), ['not', flag]],
    ] as Expr[]) {
      const holds = evaluate(plan, state, expr) === true
      expect(distance(plan, state, expr) === 0).toBe(holds)
      expect(distance(plan, state, expr, false) === 0).toBe(!holds)
    }
  })

  it('grows with what is wanting: further numbers, more parts', () => {
    // 100 euros on the account
    expect(distance(plan, state, rich(110))).toBeLessThan(distance(plan, state, rich(200)))
    expect(distance(plan, state, ['and', rich(110), flag])).toBeGreaterThan(distance(plan, state, flag))
    expect(distance(plan, state, ['or', rich(110), flag])).toBe(distance(plan, state, rich(110)))
  })
})
