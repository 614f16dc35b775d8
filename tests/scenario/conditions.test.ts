import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MonthState } from '#engine'
import { vocabulary as engineFacts, evaluate, linkPlan, startMonth } from '#engine'
import { readMonth } from '#scenario/files'
import { conditionsOf } from '../../src/scenario/condition/compile.ts'
import { environmentOf } from '../../src/scenario/condition/environment.ts'
import type { Vocabulary } from '../../src/scenario/condition/vocabulary.ts'
import { plainFacts } from '../../src/scenario/condition/vocabulary.ts'

const read = readMonth(join(import.meta.dirname, '..', 'fixtures', 'months', 'klein-april', 'month.yaml'))
if (read.month === null) throw new Error('klein-april must compile')
const plan = linkPlan(read.month.plan)
const start = startMonth(plan, 1)

const facts: Vocabulary = {
  plain: plainFacts,
  maps: {
    ties: {
      type: 'int',
      keys: new Map([
        ['hatice', null],
        ['oom-jan', null],
      ]),
    },
    flags: { type: 'bool', keys: new Map([['gezegd', null]]) },
    chose: { type: 'string', keys: new Map([['wasmachine', ['hatice', 'achteraf']]]) },
    bills: {
      type: 'string',
      keys: new Map([['energie-regeling', ['none', 'due', 'overdue', 'plan', 'paid', 'cancelled']]]),
    },
    resources: { type: 'int', keys: new Map([['mental', null]]) },
  },
}
const compile = conditionsOf(facts)
const cel = environmentOf(facts)

/** What CEL itself answers, with the facts of a state. */
function byCel(source: string, state: MonthState): unknown {
  const fact = (name: string, key?: string) =>
    evaluate(plan, state, key === undefined ? ['get', name] : ['get', name, key])
  const typed = (type: string, value: unknown) => (type === 'int' ? BigInt(value as number) : value)
  const plainValues = Object.entries(facts.plain).map(([name, { type }]) => [name, typed(type, fact(name))])
  const mapValues = Object.entries(facts.maps).map(([name, { type, keys }]) => [
    name,
    new Map([...keys.keys()].map((key) => [key, typed(type, fact(name, key))])),
  ])
  return cel.evaluate(source, Object.fromEntries([...plainValues, ...mapValues]))
}

function byEngine(source: string, state: MonthState): unknown {
  const compiled = compile(source)
  if (!('expr' in compiled)) throw new Error(`${source}: ${JSON.stringify(compiled.problems)}`)
  return evaluate(plan, state, compiled.expr)
}

const whole = fc.integer({ min: 0, max: 60 }).map(String)
const broken = fc.integer({ min: 0, max: 6000 }).map((cents) => (cents / 100).toFixed(2))
const intFact = fc.constantFrom(
  'day',
  'actions',
  'unopened',
  'overdue',
  'ties.hatice',
  'ties["oom-jan"]',
  'resources.mental',
)
const doubleFact = fc.constantFrom('account', 'purse', 'bandwidth')
const sign = fc.constantFrom('+', '-', '*')
const compare = fc.constantFrom('==', '!=', '<', '<=', '>', '>=')
const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((all) => `(${all.join(' ')})`)

const { condition } = fc.letrec<{ number: string; condition: string }>((tie) => ({
  number: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    whole,
    broken,
    intFact,
    doubleFact,
    joined(tie('number'), sign, tie('number')),
    joined(doubleFact, fc.constant('/'), fc.constantFrom('2.0', '0.5', '4')),
    tie('number').map((number) => `-(${number})`),
  ),
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    joined(tie('number'), compare, tie('number')),
    fc.constantFrom('flags.gezegd', 'true', 'false', 'level in ["krap", "tunnel"]', 'day in [1, 2, 3]'),
    fc.constantFrom(
      'chose.wasmachine == "hatice"',
      'bills["energie-regeling"] != "paid"',
      'level == "ruimte"',
    ),
    joined(tie('condition'), fc.constantFrom('&&', '||'), tie('condition')),
    tie('condition').map((inner) => `!(${inner})`),
    fc.tuple(tie('condition'), tie('condition'), tie('condition')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
  ),
}))

const states = fc
  .record({
    day: fc.integer({ min: 1, max: 30 }),
    account: fc.integer({ min: -20_000, max: 200_000 }),
    purse: fc.integer({ min: 0, max: 12_500 }),
    bandwidth: fc.integer({ min: 0, max: 1000 }),
    actions: fc.integer({ min: 0, max: 4 }),
    level: fc.constantFrom('ruimte', 'krap', 'tunnel', 'overleven'),
    ties: fc.record({ hatice: fc.integer({ min: 0, max: 5 }), 'oom-jan': fc.integer({ min: 0, max: 5 }) }),
    flags: fc.record({ gezegd: fc.boolean() }),
    chose: fc.record({ wasmachine: fc.constantFrom('', 'hatice', 'achteraf') }),
  })
  .map((change): MonthState => ({ ...start, ...change }))

describe('a compiled condition', () => {
  it('means what CEL says it means, in any state', () => {
    fc.assert(
      fc.property(condition, states, (source, state) => {
        expect(byEngine(source, state)).toBe(byCel(source, state))
      }),
      { numRuns: 600 },
    )
  })

  it('compares euros to the cent', () => {
    const at = (account: number) => byEngine('account >= 471.40', { ...start, account })
    expect([at(47_139), at(47_140)]).toEqual([false, true])
  })

  it('may ask for what the engine answers, and for nothing else', () => {
    expect(Object.keys(plainFacts).sort()).toEqual(Object.keys(engineFacts.plain).sort())
    for (const [name, { type }] of Object.entries(plainFacts)) {
      expect(engineFacts.plain[name as keyof typeof engineFacts.plain]).toBe(type)
    }
  })
})

describe('a condition with a slip', () => {
  const problem = (source: string) => {
    const compiled = compile(source)
    return 'problems' in compiled
      ? compiled.problems.map(({ code, proposal }) => [code, proposal])
      : 'compiled'
  }

  it.each([
    ['acount > 3', 'condition/unknown-name', 'account'],
    ['tie.hatice > 3', 'condition/unknown-name', 'ties'],
    ['ties.hatise > 3', 'condition/unknown-key', 'ties.hatice'],
    ['ties["oom-jann"] > 3', 'condition/unknown-key', 'ties["oom-jan"]'],
    ['bills.energie-regeling == "paid"', 'condition/hyphen', 'bills["energie-regeling"]'],
    ['level == "tunel"', 'condition/unknown-value', 'tunnel'],
    ['level in ["krap", "tunel"]', 'condition/unknown-value', 'tunnel'],
    ['day > "3"', 'condition/types', undefined],
    ['account >= 40,00', 'condition/syntax', undefined],
    ['day', 'condition/not-a-condition', undefined],
    ['day / 2 > 3', 'condition/division', undefined],
    ['day % 2 == 1', 'condition/not-taken', undefined],
    ['size(chose) > 2', 'condition/not-taken', undefined],
    ['"hatice" in chose', 'condition/not-taken', undefined],
    ['[1, 2].exists(x, x > day)', 'condition/not-taken', undefined],
    ['ties.constructor > 3', 'condition/unknown-key', undefined],
  ])('%s is %s', (source, code, proposal) => {
    expect(problem(source)).toEqual([[code, proposal]])
  })

  it('says all unknown names at once', () => {
    expect(problem('ties.a > 1 || flags.b')).toEqual([
      ['condition/unknown-key', undefined],
      ['condition/unknown-key', undefined],
    ])
  })
})
