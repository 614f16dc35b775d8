import { describe, expect, it } from 'vitest'
import { editDistance, nearest } from '../../src/scenario/near.ts'
import { blameIn, shoutIn, withoutSpeech } from '../../src/scenario/text/blame.ts'

const found = (language: string, text: string) =>
  blameIn(language, text).map((blame) => [blame.found, blame.severity])

describe('blame words', () => {
  it.each([
    ['Ze heeft schulden.', 'schulden'],
    ['Dat is haar eigen schuld.', 'eigen schuld'],
    ['Zo leven de armen.', 'de armen'],
    ['Een arm gezin, arme kinderen.', 'arme kinderen'],
    ['Deze doelgroep faalt.', 'doelgroep'],
    ['De wanbetaler.', 'wanbetaler'],
  ])('are heard: %s', (text, word) => {
    expect(found('nl', text)).toContainEqual([word, 'error'])
  })

  it.each([
    'Ze slaat haar arm om Noor heen.',
    'Schuldhulpverlening is gratis.',
    'Hatice’s zoon neemt de onderkant.',
    '‘Ik heb schulden,’ zegt ze. ‘En nu?’',
    '“Eigen schuld”, zegt de man achter het glas.',
  ])('are not heard where they do not blame, or where a character speaks: %s', (text) => {
    expect(found('nl', text)).toEqual([])
  })

  it('are heard again after the quotation mark', () => {
    expect(found('nl', '‘Schulden?’ vraagt hij. Ze heeft schulden.')).toEqual([['schulden', 'error']])
    expect(found('nl', '‘Samira’s post,’ zegt hij. Dat faalt.')).toEqual([['faalt', 'error']])
  })

  it('have their own list in English, and none in a language without one', () => {
    expect(found('en', 'Poor choices of the poor.')).toEqual([
      ['the poor', 'error'],
      ['Poor choices', 'error'],
    ])
    expect(found('fr', 'les pauvres')).toEqual([])
  })
})

describe('a raised voice', () => {
  it('is heard outside quotation marks only', () => {
    expect(shoutIn('Gelukt!')).toBe('Gelukt!')
    expect(shoutIn('‘Gelukt!’ roept Ilyas.')).toBeNull()
  })

  it('leaves every other letter where it stands', () => {
    const text = 'Hij zegt: ‘Nee.’ Dan niet.'
    expect(withoutSpeech(text)).toHaveLength(text.length)
    expect(withoutSpeech(text).indexOf('Dan')).toBe(text.indexOf('Dan'))
  })
})

describe('the nearest word', () => {
  it('counts swapped neighbours as one edit', () => {
    expect(editDistance('hatcie', 'hatice')).toBe(1)
    expect(editDistance('huur', '')).toBe(4)
    expect(editDistance('energie', 'energie')).toBe(0)
  })

  it('is proposed when it is near, and not otherwise', () => {
    expect(nearest('huurtoelsag', ['huurtoeslag', 'zorgtoeslag'])).toBe('huurtoeslag')
    expect(nearest('bijstand', ['huurtoeslag', 'zorgtoeslag'])).toBeUndefined()
    expect(nearest('x', [])).toBeUndefined()
  })
})
