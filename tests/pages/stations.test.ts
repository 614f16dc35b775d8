import { describe, expect, it } from 'vitest'
import { loadWords } from '#i18n'
import { actCost, actText, deadlineText, decisionText } from '../../src/pages/system/application-words.ts'
import { lacksNow, stationsOf } from '../../src/pages/system/stations.ts'
import { application } from '../support/system-view.ts'

const words = await loadWords('nl')
const dateOf = (day: number) => new Date(Date.UTC(2025, 2, day)).toISOString().slice(0, 10)
const step = (id: string, done: boolean) => ({ id, way: 'desk', done, papers: [] })
const two = (first: boolean, second: boolean) => [step('one', first), step('two', second)]
const states = (more: Parameters<typeof application>[1]) =>
  stationsOf(application('x', more)).map(({ id, state }) => `${id} ${state}`)

describe('the stations of an application', () => {
  it('stand at the first step that is not done', () => {
    expect(states({ steps: two(true, false) })).toEqual([
      'one done',
      'two now',
      'waiting later',
      'decision later',
    ])
  })

  it('stand at the last step when it came back after all were done', () => {
    expect(states({ status: 'returned', steps: two(true, true) })).toEqual([
      'one done',
      'two now',
      'waiting later',
      'decision later',
    ])
  })

  it('wait, and then come to a decision', () => {
    expect(states({ status: 'handed-in', steps: two(true, true) })).toEqual([
      'one done',
      'two done',
      'waiting now',
      'decision later',
    ])
    expect(states({ status: 'decided', steps: two(true, true) })).toEqual([
      'one done',
      'two done',
      'waiting done',
      'decision done',
    ])
  })

  it('end where it lapsed, with no decision to come', () => {
    expect(states({ status: 'lapsed', steps: two(true, false) })).toEqual([
      'one done',
      'two stopped',
      'lapsed stopped',
    ])
  })

  it('are one form where no step was described', () => {
    expect(states({})).toEqual([' now', 'waiting later', 'decision later'])
    expect(states({ status: 'handed-in' })).toEqual([' done', 'waiting now', 'decision later'])
  })

  it('stand at one place, as long as there is anything to do or to wait for', () => {
    for (const status of ['asked', 'handed-in', 'returned'] as const) {
      const line = stationsOf(application('x', { status, steps: two(true, status !== 'asked') }))
      expect(line.filter(({ state }) => state === 'now')).toHaveLength(1)
    }
  })

  it('know whether the desk would miss something now', () => {
    const missing = { ...step('one', false), papers: [{ id: 'income', answer: 'stale' as const }] }
    expect(lacksNow({ steps: [missing] })).toBe(true)
    expect(lacksNow({ steps: [{ ...missing, done: true }, step('two', false)] })).toBe(false)
  })
})

describe('an application in words', () => {
  it('says by when, and how long that is', () => {
    const asked = application('x', { deadline: 28 })
    expect(deadlineText(asked, 10, dateOf, words)).toBe('Moet binnen zijn op vrijdag 28 maart. Nog 18 dagen.')
    expect(deadlineText(asked, 27, dateOf, words)).toContain('Nog 1 dag.')
    expect(deadlineText(asked, 28, dateOf, words)).toContain('Dat is vandaag.')
    expect(deadlineText({ ...asked, status: 'returned' }, 28, dateOf, words)).toContain('Wat ontbreekt')
    expect(deadlineText({ ...asked, status: 'handed-in' }, 10, dateOf, words)).toBe('')
  })

  it('says when the decision comes, or that nobody said so', () => {
    expect(decisionText(application('x'), 31, dateOf, words)).toBe('Niemand heeft gezegd wanneer.')
    expect(decisionText(application('x', { decision: 30 }), 31, dateOf, words)).toBe('Besluit op 30 maart.')
    // Day 62 of a March of 31 days: 31 days on from 31 March is 1 May.
    expect(decisionText(application('x', { decision: 62 }), 31, dateOf, words)).toBe(
      'Besluit op 1 mei. Dat is na deze maand.',
    )
  })

  it('names who sits beside, and what it takes', () => {
    const act = { option: 'together', can: true, why: '', actions: 1, cents: 80, person: 'ada' } as const
    expect(actText(act, 'Ada', words)).toBe('Doe het samen met Ada')
    expect(actText({ ...act, person: '' }, '', words)).toBe('Doe het samen met iemand')
    expect(actCost(act, words)).toEqual(['kost 1 actie', '€\u00a00,80 aan kopieën'])
    expect(actCost({ ...act, actions: 0, cents: 0 }, words)).toEqual(['kost geen actie', 'geen kopieën'])
  })
})
