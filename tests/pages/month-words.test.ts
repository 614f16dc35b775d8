import { describe, expect, it } from 'vitest'
import { loadWords } from '#i18n'
import { fill, monthWords } from '../../src/pages/common/month-words.ts'
import { entryName } from '../../src/pages/play/entry-name.ts'

const words = await loadWords('nl')
const month = monthWords({
  'bookings.huur.name': 'Huur',
  'kinds.rent.name': 'Huur van een huis',
  'people.ada.name': 'Ada Veenstra',
  'parties.energie': 'Noorderkade Energie',
  'moments.x.text': 'Het kost € 40 en er is {account}.',
})

describe('the words of a month', () => {
  it('fill what is known and leave the rest', () => {
    expect(fill('{party} vraagt {amount}', { party: 'School' })).toBe('School vraagt {amount}')
    expect(month.text('moments.x.text', { account: '€ 7,58' })).toContain('er is € 7,58')
  })

  it('never part a euro sign from its amount', () => {
    expect(month.text('moments.x.text')).toContain('€\u00a040')
  })

  it('name what they know and fall back on the id', () => {
    expect(month.bill('huur')).toBe('Huur')
    expect(month.sender('energie')).toBe('Noorderkade Energie')
    expect(month.sender('ada')).toBe('Ada Veenstra')
    expect(month.bill('unknown')).toBe('unknown')
  })

  it('name the costs on a bill after the bill', () => {
    expect(entryName('huur:fees', month, words)).toBe('Huur, kosten')
    expect(month.source('rent/costs', words)).toBe('kosten bij te laat betalen: Huur van een huis')
  })
})
