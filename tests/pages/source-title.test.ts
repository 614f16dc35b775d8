// Sources as a reader meets them: who made it and what it is about, never a bare host.

import { describe, expect, it } from 'vitest'
import { linkPlan } from '#engine'
import { monthFiles, readMonth } from '#scenario/files'
import { namesYear, sourceTitle, withoutPlaces } from '../../src/pages/common/source-title.ts'

describe('an address', () => {
  it.each([
    ['https://www.zwolle.nl/kindregeling', 'Gemeente Zwolle: kindregeling'],
    [
      'https://www.metronieuws.nl/geld-carriere/2025/01/bedrag-bijstand-verhoogd-2025-br/',
      'Metro: bedrag bijstand verhoogd 2025',
    ],
    ['https://github.com/MinBZK/poc-machine-law', 'Ministerie van BZK: wetten als rekenregels'],
    ['https://nos.nl/artikel/2532560-cjib-wil-stoppen', 'NOS: cjib wil stoppen'],
    ['https://www.cbs.nl/nl-nl/2025/de-energierekening?onepage=true', 'CBS: de energierekening'],
    // a month of one's own may point elsewhere
    ['https://example.org/a-page.html', 'example.org: a page'],
  ])('%s is read as %s', (address, title) => expect(sourceTitle(address)).toBe(title))
})

describe('a document', () => {
  it('leaves out places by line, and has its year once', () => {
    expect(withoutPlaces('Movisie, Wat werkt (001:639-644, 666-670)')).toBe('Movisie, Wat werkt')
    expect(namesYear('Bibliotheekblad (2019)')).toBe(true)
    expect(namesYear('Movisie, Wat werkt')).toBe(false)
  })
})

const months = monthFiles().flatMap(({ id, file }) => {
  const { month } = readMonth(file)
  return month === null ? [] : [{ id, plan: linkPlan(month.plan) }]
})

describe.each(months)('$id', ({ plan }) => {
  const named = JSON.stringify(plan.data).matchAll(/"illustrative":false,"from":"([^"]+)"/g)
  const parts = [...named].flatMap(([, from = '']) =>
    from.split(';').map((part) => withoutPlaces(part).trim()),
  )

  it('names somebody for every source', () => {
    expect(parts.length).toBeGreaterThan(20)
    for (const part of parts) {
      const read = part.startsWith('http') ? sourceTitle(part) : part
      expect(read).not.toMatch(/^([a-z0-9.-]+\.(nl|com|eu|org)|\d{3}:.*)(:|$)/)
    }
  })
})
