import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { forSeat as english } from '../../src/i18n/en/for-seat.ts'
import { forSeat } from '../../src/i18n/nl/for-seat.ts'

const folder = join(import.meta.dirname, '..', '..', 'src', 'pages', 'seat')
const sources = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))

/** First parts of the keys of texts that a seat asks for: `seat.vote.title` asks of `seat`. */
const asked = new Set(
  sources.flatMap((text) =>
    [...text.matchAll(/\bt\(\s*[^)]*?['"`]([a-z][a-zA-Z]*)\.[a-zA-Z]/g)].map((match) => match[1] ?? ''),
  ),
)

describe('the words of a seat', () => {
  it('hold every text a seat asks for', () => {
    expect(asked.size).toBeGreaterThan(2)
    expect([...asked].filter((part) => !(part in forSeat))).toEqual([])
  })

  it('are the same parts in both languages', () => {
    expect(Object.keys(english)).toEqual(Object.keys(forSeat))
  })
})
