import { describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/en/index.ts'
import { nl } from '../../src/i18n/nl/index.ts'

type Tree = { readonly [key: string]: string | Tree }

/** Every text as `[screen.name, text]`. */
function texts(tree: Tree, before = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[before + key, value] as [string, string]]
      : texts(value, `${before}${key}.`),
  )
}

const dutch = texts(nl)
const english = texts(en)
const placeholders = (text: string) => [...text.matchAll(/\{([a-zA-Z]+)\}/g)].map((match) => match[1]).sort()

describe('the texts of the interface', () => {
  it('are the same ones in both languages', () => {
    expect(english.map(([key]) => key).sort()).toEqual(dutch.map(([key]) => key).sort())
  })

  it('take the same values in both languages', () => {
    const other = new Map(english)
    const different = dutch.filter(
      ([key, text]) => placeholders(text).join() !== placeholders(other.get(key) ?? '').join(),
    )
    expect(different).toEqual([])
  })

  it('have a singular wherever they have a plural', () => {
    const keys = new Set(dutch.map(([key]) => key))
    const plurals = [...keys].filter((key) => key.endsWith('_other'))
    expect(plurals.length).toBeGreaterThan(5)
    expect(plurals.filter((key) => !keys.has(key.replace(/_other$/, '_one')))).toEqual([])
  })

  it.each([
    [
      'Dutch',
      dutch,
      /\b(schuld\w*|fout\w*|fal(en|ende)|arme[nr]?|wanbetal\w*|helaas|gelukkig|verstandig\w*|luxe)\b/i,
    ],
    [
      'English',
      english,
      /\b(debts?|debtors?|the poor|needy|vulnerable|unfortunately|your fault|failed|failure)\b/i,
    ],
  ])('blame nobody in %s', (_, all, words) => {
    expect(all.filter(([, text]) => words.test(text))).toEqual([])
  })

  it('never cheer or shout', () => {
    expect([...dutch, ...english].filter(([, text]) => text.includes('!'))).toEqual([])
  })

  it('are all there: none is empty', () => {
    expect([...dutch, ...english].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('keep the fixed words on what an hour cannot show, in five paragraphs', () => {
    expect(nl.end.honestText.split('\n\n')).toHaveLength(5)
    expect(nl.end.honestText).toContain(
      'De meter is een lesmodel. De getallen zijn door ons gekozen. Hij meet niemand.',
    )
    expect(en.end.honestText).toContain('It measures nobody.')
  })
})
