import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nl } from '../../src/i18n/nl/index.ts'

const textsOf = (part: object): string[] =>
  Object.values(part).flatMap((each) => (typeof each === 'string' ? [each] : textsOf(each as object)))

const shown = textsOf(nl).join('\n')
const guide = (name: string) =>
  readFileSync(join(import.meta.dirname, '..', '..', 'docs', name), 'utf8').replaceAll('**', '')

/** What a guide sets in italics and is not said by somebody: the names of what stands on a screen. */
const labels = (text: string) =>
  [...text.matchAll(/(?<!\*)\*([^*]+)\*(?!\*)/g)]
    .map(([, label = '']) => label.replace(/\s+/g, ' '))
    .filter((label) => !label.startsWith('“'))

describe.each(['begeleider.md', 'facilitator.md'])('%s', (name) => {
  it('names buttons as the pages do', () => {
    const named = labels(guide(name))
    expect(named.length).toBeGreaterThan(30)
    expect(named.filter((label) => !shown.includes(label))).toEqual([])
  })
})
