import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readMonth } from '#scenario/files'
import { parseChoices } from '../../src/app/cli/play-choices.ts'
import { readArgs } from '../../src/app/cli/read-args.ts'
import { usageOf } from '../../src/app/cli/usage.ts'

const file = join(import.meta.dirname, '..', 'fixtures', 'months', 'klein-april', 'month.yaml')
const { month } = readMonth(file)
if (month === null) throw new Error('klein-april is broken')
const { plan } = month

describe('a choice that a month has not', () => {
  it.each([
    ['wasmachin=hatice', /no moment.* wasmachin\. Did you mean wasmachine\?/],
    ['wasmachine=hatise', /wasmachine is there.*no option hatise.*Did you mean hatice\?/],
    ['drumstel=hatice', /no moment.* drumstel\. An option hatice stands under: wasmachine\./],
    ['drumstel=pay', /no moment.* drumstel\. The moments are: wasmachine, /],
    [
      'huur=hatice',
      /huur is there, a bill, but it has no option hatice\. It has: pay\. .*under: wasmachine\./,
    ],
  ])('%s is told which of the two is not there', (written, words) => {
    expect(() => parseChoices(plan, [written])).toThrow(words)
  })
})

describe('a flag that cannot be used', () => {
  const options = { json: { type: 'boolean' }, seed: { type: 'string' } } as const
  it.each([
    [['--jsn'], /^There is no option --jsn here\. Did you mean --json\?/],
    [['-q'], /^There is no option -q here\. There are: --json, --seed\./],
    [['--seed', '--json'], /^--seed needs a value/],
    [['--json=3'], /^--json takes no value/],
  ])('%j is told in a sentence of ours', (args, words) => {
    expect(() => readArgs(args, options)).toThrow(words)
  })
})

it.each(['check', 'play', 'explore', 'texts', 'schema'])('says how %s is called, and no more', (name) => {
  expect(usageOf(name).match(/npm run krap -- \w+/g)).toEqual([`npm run krap -- ${name}`])
})
