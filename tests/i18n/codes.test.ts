import { describe, expect, it } from 'vitest'
import { EVENTS } from '#engine'
import { LANGUAGES, loadWords } from '#i18n'

const LOADS = ['L0', 'L1', 'L1r', 'L2', 'L3', 'L4', 'L5', 'L6', 'L6h', 'L7', 'L8', 'L9', 'L10', 'L11']
const SKILLS = [
  'essentials-paid',
  'child-needs-met',
  'cheapest-taken',
  'joy',
  'help-accepted',
  'letters-together',
  'letters-soon',
  'agreed-in-time',
  'listened',
  'ties-grown',
]

describe('who made a rule', () => {
  it.each([
    ['nl', /rijk.*gemeente.*waterschap/, /werkgever.*opdrachtgever/],
    ['en', /state.*municipality.*water board/, /employer.*client/],
  ] as const)(
    'fits VAT as well as waste, and a platform as well as a job, in %s',
    async (language, tax, wage) => {
      const { t } = await loadWords(language, 'debrief')
      expect(t('ruleMaker.tax')).toMatch(tax)
      expect(t('ruleMaker.wage')).toMatch(wage)
    },
  )
})

describe.each(LANGUAGES)('every code of the engine has words in %s', async (language) => {
  const { has } = await loadWords(language, 'debrief')

  it('loads', () => expect(LOADS.filter((code) => !has(`load.${code}`))).toEqual([]))
  it('events', () => expect(Object.keys(EVENTS).filter((code) => !has(`event.${code}`))).toEqual([]))
  it('what went well', () => expect(SKILLS.filter((code) => !has(`finding.${code}.title`))).toEqual([]))
})
