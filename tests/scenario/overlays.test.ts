import { describe, expect, it } from 'vitest'
import type { TextEntry } from '#scenario'
import { formatFinding, textHash, updateOverlay } from '#scenario'
import { layOver } from '../../src/scenario/overlay.ts'

const entry = (key: string, text: string): TextEntry => ({ key, text, path: [key], sort: 'story' })
const entries = [entry('title', 'De trommel'), entry('moments.a.text', 'Er is {account}.\nMeer niet.')]
const codes = (content: string, complete = false) =>
  layOver(entries, 'en.yaml', content, 'en', complete).findings.map(({ code, line }) => `${line} ${code}`)

describe('a translation laid over a month', () => {
  it('takes the place of the text it translates; the rest stays in the language of the author', () => {
    const content = `title: { hash: "${textHash('De trommel')}", text: The drum }\n`
    const { texts } = layOver(entries, 'en.yaml', content, 'en', false)
    expect(texts).toEqual({ title: 'The drum', 'moments.a.text': 'Er is {account}.\nMeer niet.' })
    expect(codes(content)).toEqual(['1 overlay/missing'])
  })

  it('is stale when the text has changed since', () => {
    const content = `title: { hash: "${textHash('De machine')}", text: The machine }\n`
    const stale = layOver(entries, 'en.yaml', content, 'en', false).findings.find(
      ({ code }) => code === 'overlay/stale',
    )
    expect(stale?.line).toBe(1)
    const said = stale === undefined ? '' : formatFinding(stale)
    expect(said.split(textHash('De trommel')), 'the new hash, once').toHaveLength(2)
  })

  it('is heard for words that blame', () => {
    const content = `title: { hash: "${textHash('De trommel')}", text: The poor drum and the needy }\n`
    expect(codes(content)).toContain('1 words/blame')
  })

  it('needs no translation of names of people and senders', () => {
    const named = [entry('people.noor.name', 'Noor'), entry('parties.gemeente', 'Gemeente')]
    expect(layOver(named, 'en.yaml', '{}', 'en', true).findings).toEqual([])
    expect(updateOverlay(named, null).added).toEqual([])
  })
})

describe('the file of a translation', () => {
  it('begins with every text, each waiting for its translation', () => {
    const { text, added, stale } = updateOverlay(entries, null)
    expect(added).toEqual(['title', 'moments.a.text'])
    expect(stale).toEqual([])
    expect(codes(text)).toEqual(['3 overlay/untranslated', '6 overlay/untranslated'])
  })

  it('keeps what the translator wrote, adds what is new in the order of the month, and is then at rest', () => {
    const before = `# mine\nmoments.a.text:\n  hash: "${textHash('Er is {account}.\nMeer niet.')}"\n  text: There is {account}.\n`
    const { text, added } = updateOverlay(entries, before)
    expect(added).toEqual(['title'])
    expect(text.indexOf('title:')).toBeLessThan(text.indexOf('moments.a.text:'))
    expect(text).toContain('There is {account}.')
    expect(updateOverlay(entries, text)).toEqual({ text, added: [], stale: [] })
  })

  it('marks a stale line with what the text now reads, until the hash is right', () => {
    const before =
      'title:\n  hash: "12345678"\n  text: The machine\nmoments.a.text:\n  hash: "00000000"\n  text: x\n'
    const { text, stale } = updateOverlay(entries, before)
    expect(stale).toEqual(['title'])
    expect(text).toContain('# stale: the text now reads: De trommel')
    const mended = text.replace('"12345678"', `"${textHash('De trommel')}"`)
    expect(updateOverlay(entries, mended).text).not.toContain('# stale')
  })
})
