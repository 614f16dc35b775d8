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

describe.each(LANGUAGES)('every code of the engine has words in %s', async (language) => {
  const { has } = await loadWords(language, 'debrief')

  it('loads', () => expect(LOADS.filter((code) => !has(`load.${code}`))).toEqual([]))
  it('events', () => expect(Object.keys(EVENTS).filter((code) => !has(`event.${code}`))).toEqual([]))
  it('what went well', () => expect(SKILLS.filter((code) => !has(`finding.${code}.title`))).toEqual([]))
})
