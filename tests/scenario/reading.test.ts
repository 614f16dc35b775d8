import { describe, expect, it } from 'vitest'
import { reading } from '../../src/scenario/text/reading.ts'
import { spoken, syllables } from '../../src/scenario/text/syllables.ts'

describe('Dutch syllables', () => {
  it.each([
    ['brood', 1],
    ['trommel', 2],
    ['geldzorgen', 3],
    ['betalingsregeling', 6], // be-ta-lings-re-ge-ling
    ['leeuw', 1],
    ['ideeën', 3],
    ['gezien', 2],
    ['yoghurt', 2],
    ['mooi', 1],
    ['nieuwe', 2],
    ['buitenshuis', 3],
    ['wc', 1],
  ])('%s has %i', (word, count) => {
    expect(syllables(word)).toBe(count)
  })

  it.each([
    [640, 5], // zes-hon-derd-veer-tig
    [75, 5], // vijf-en-ze-ven-tig
    [12, 1],
    [100, 2],
    [1749, 11], // dui-zend-ze-ven-hon-derd-ne-gen-en-veer-tig
  ])('%i is spoken in %i', (value, count) => {
    expect(spoken(value)).toBe(count)
  })
})

describe('reading ease', () => {
  it('is the formula: two sentences of four and two words, seven syllables', () => {
    // Sa-mi-ra zoekt het num-mer. Het staat klein, on-der-aan. -> 3+1+1+2+1+1+1+3 = 13 syllables, 8 words, 2 sentences
    const measured = reading('Samira zoekt het nummer. Het staat klein, onderaan.')
    expect(measured).toMatchObject({ words: 8, mean: 4 })
    expect(measured?.score).toBeCloseTo(206.84 - 0.93 * 4 - (77 * 13) / 8, 6)
  })

  it('reads an amount as it is spoken', () => {
    // "640 euro": vijf + twee syllables in two words.
    expect(reading('€ 640.')?.score).toBeCloseTo(206.84 - 0.93 * 2 - (77 * 7) / 2, 6)
  })

  it('tells an official letter from its plain twin', () => {
    const official =
      'Indien algehele voldoening binnen voornoemde termijn uitblijft, bent u buitengerechtelijke incassokosten verschuldigd ten bedrage van € 96,00.'
    const plain = 'Komt hij na die dag, dan vraagt de verhuurder er € 96 bij. Je kunt bellen.'
    expect(reading(official)?.score).toBeLessThan(30)
    expect(reading(plain)?.score).toBeGreaterThan(75)
  })

  it('finds the longest sentence and the share of long words', () => {
    const measured = reading('Kort. Dit is een zin met zeven woorden. Betalingsregeling.')
    expect(measured?.longest).toEqual({ text: 'Dit is een zin met zeven woorden.', words: 7 })
    expect(measured?.long).toBeCloseTo(1 / 9, 6)
  })

  it('has nothing to say about a text without words', () => {
    expect(reading('…')).toBeNull()
  })
})
