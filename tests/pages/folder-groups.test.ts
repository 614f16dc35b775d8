import { describe, expect, it } from 'vitest'
import { loadWords } from '#i18n'
import { inWords } from '../../src/pages/system/count-words.ts'
import { byLevel, paperGroups, wantedBy } from '../../src/pages/system/folder-groups.ts'
import { fetchCost, paperDay, reason } from '../../src/pages/system/paper-words.ts'
import { application, applications, paper, papers } from '../support/system-view.ts'

const words = await loadWords('nl')
const dateOf = (day: number) => `2025-03-${String(day).padStart(2, '0')}`

describe('who asks for a paper', () => {
  it('is every open application that lacks it, each once', () => {
    const steps = [
      { id: 'a', way: 'desk', done: true, papers: [{ id: 'rent', answer: 'missing' as const }] },
      { id: 'b', way: 'desk', done: false, papers: [{ id: 'income', answer: 'stale' as const }] },
    ]
    const wanted = wantedBy([
      application('one', { steps, missing: ['income'] }),
      application('two', { steps, status: 'returned', missing: ['rent'] }),
      application('three', { steps, status: 'decided' }),
      application('four', { steps, status: 'lapsed' }),
    ])
    expect(wanted.get('income')).toEqual(['one', 'two'])
    expect(wanted.get('rent')).toEqual(['two'])
  })

  it('is nobody for a paper that is there or known', () => {
    expect([...wantedBy(applications).keys()].sort()).toEqual(['bank-statements', 'income', 'quote', 'rent'])
  })
})

describe('the folder in groups', () => {
  const groups = paperGroups(papers, wantedBy(applications))

  it('puts first what is asked for, and leaves what is on its way with the post', () => {
    expect(groups.map(({ name, papers }) => [name, papers.map(({ id }) => id)])).toEqual([
      ['asked', ['income', 'bank-statements', 'quote']],
      ['underway', ['rent']],
      ['inHouse', ['identity', 'policy']],
      ['absent', ['school', 'register']],
    ])
  })

  it('loses no paper at any level, and always leaves in view what is asked for', () => {
    for (const level of ['ruimte', 'krap', 'tunnel', 'overleven'] as const) {
      const { near, far } = byLevel(groups, level)
      const all = [...near, ...far].flatMap((group) => group.papers)
      expect(all).toHaveLength(papers.length)
      expect(near[0]?.name).toBe('asked')
    }
    expect(byLevel(groups, 'ruimte').far).toEqual([])
    expect(byLevel(groups, 'tunnel').far.map(({ name }) => name)).toEqual(['inHouse', 'absent'])
  })
})

describe('a paper in words', () => {
  it('says until when it is fresh, or when it comes', () => {
    expect(paperDay(paper('x', { state: 'held', day: 29 }), dateOf, words)).toBe('vers tot en met 29 maart')
    expect(paperDay(paper('x', { state: 'held' }), dateOf, words)).toBe('blijft geldig')
    expect(paperDay(paper('x', { state: 'stale', day: 2 }), dateOf, words)).toBe(
      'vers was het tot en met 2 maart',
    )
    expect(paperDay(paper('x', { state: 'underway', day: 12 }), dateOf, words)).toBe('komt 12 maart')
    expect(paperDay(paper('x'), dateOf, words)).toBe('')
  })

  it('says what getting it takes', () => {
    const fetch = { can: true, why: '', actions: 1, cents: 340, days: 5 }
    expect(fetchCost(fetch, words)).toEqual(['kost 1 actie', '€\u00a03,40', 'na 5 dagen in huis'])
    expect(fetchCost({ ...fetch, actions: 0, cents: 0, days: 0 }, words)).toEqual([
      'kost geen actie',
      'gratis',
      'meteen in huis',
    ])
  })

  it('says in words why not, also for a code it does not know', () => {
    expect(reason('paper/on-its-way', words)).toBe('Dat is al onderweg.')
    expect(reason('paper/of-tomorrow', words)).toBe('Dit kan nu niet.')
    expect(reason('', words)).toBe('')
  })

  it('counts as one says it, and in digits where words grow long', () => {
    expect([0, 1, 12, 13].map((count) => inWords(count, words))).toEqual(['nul', 'één', 'twaalf', '13'])
  })
})
