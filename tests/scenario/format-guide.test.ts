import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { vocabulary } from '#engine'
import { plainFacts } from '../../src/scenario/condition/vocabulary.ts'
import { letterPlaceholders, places, tags } from '../../src/scenario/known.ts'
import { eventNames, verbs } from '../../src/scenario/schema/effect.ts'
import { group } from '../../src/scenario/schema/group.ts'
import { changeVerbs, circumstances } from '../../src/scenario/schema/lever.ts'
import { month } from '../../src/scenario/schema/month.ts'
import { procedure } from '../../src/scenario/schema/procedure.ts'
import { channels, ways } from '../../src/scenario/schema/system-words.ts'
import { organisation } from '../../src/scenario/schema/town.ts'

const guide = readFileSync(join(import.meta.dirname, '..', '..', 'scenarios', 'README.md'), 'utf8')
const named = (word: string) => new RegExp(`(?<![a-z-])${word}(?![a-z-])`).test(guide)

describe('the guide for authors names', () => {
  it.each([
    ['every key of a month', Object.keys(month.shape)],
    ['every key of a cut', Object.keys(group.shape)],
    ['every key of a moment of a cut', Object.keys(group.shape.moments.element.shape)],
    ['every key of an application', Object.keys(procedure.shape)],
    ['every key of an organisation', Object.keys(organisation.shape)],
    ['every way', ways],
    ['every channel', channels],
    ['every change of a lever', changeVerbs],
    ['every circumstance', circumstances],
    ['every map of a condition', Object.keys(vocabulary.keyed)],
    ['every effect', verbs],
    ['every event', eventNames],
    ['every place', places],
    ['every tag', tags],
    ['every fact of a condition', Object.keys(plainFacts)],
    ['every word in braces', letterPlaceholders.map((word) => `{${word}}`)],
  ])('%s', (_, words) => {
    const missing = words.filter((word) => (word.startsWith('{') ? !guide.includes(word) : !named(word)))
    expect(missing).toEqual([])
  })
})
