import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/en/index.ts'
import { nl } from '../../src/i18n/nl/index.ts'

const textsOf = (part: object): string[] =>
  Object.values(part).flatMap((each) => (typeof each === 'string' ? [each] : textsOf(each as object)))

const guide = (name: string) =>
  readFileSync(join(import.meta.dirname, '..', '..', 'docs', name), 'utf8').replaceAll('**', '')

/** What a guide sets in italics and is not said by somebody: the names of what stands on a screen. */
const labels = (text: string) =>
  [...text.matchAll(/(?<!\*)\*([^*]+)\*(?!\*)/g)]
    .map(([, label = '']) => label.replace(/\s+/g, ' '))
    .filter((label) => !label.startsWith('“'))

describe.each([
  ['begeleider.md', nl, 'Kijk verder'],
  ['facilitator.md', en, 'Look further'],
] as const)('%s', (name, pack, further) => {
  const named = labels(guide(name))

  it('names buttons as the pages in its own language do', () => {
    const shown = textsOf(pack).join('\n')
    expect(named.length).toBeGreaterThan(30)
    expect(named.filter((label) => !shown.includes(label))).toEqual([])
  })

  it('names the button that brings in what lies further away', () => {
    expect(named).toContain(further)
  })
})
