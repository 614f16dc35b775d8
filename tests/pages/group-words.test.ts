// What console and wall say of a vote and of papers: only what is so.

import { describe, expect, it } from 'vitest'
import { loadWords } from '#i18n'
import type { Consequence, TallyView } from '#session/protocol'
import { askedText } from '../../src/debrief/view/network/asked-text.ts'
import { saidOtherwise } from '../../src/pages/console/minority.ts'
import { overruleOrder } from '../../src/pages/console/overrule-order.ts'

const OPTIONS = ['a', 'b', 'c', 'd']

const tally = (votes: number[], leading: string | null = null): TallyView => ({
  by: 'hands',
  counts: OPTIONS.map((option, at) => ({ option, votes: votes[at] ?? 0 })),
  blank: 0,
  leading,
})
const decided = (option: string): Consequence => ({
  day: 1,
  moment: 'one',
  option,
  outcome: '',
  by: 'overrule',
  reason: 'Zo.',
})

describe('who chose otherwise', () => {
  it('is a minority where something leads and somebody voted for something else', () => {
    expect(saidOtherwise({ tally: tally([3, 1], 'a'), consequence: null })).toBe('minority')
    expect(saidOtherwise({ tally: tally([3, 1], 'a'), consequence: decided('a') })).toBe('minority')
  })

  it('is nobody at a tie, where nobody voted, where all chose the same, and where there was no vote', () => {
    expect(saidOtherwise({ tally: tally([2, 2]), consequence: null })).toBeNull()
    expect(saidOtherwise({ tally: tally([]), consequence: null })).toBeNull()
    expect(saidOtherwise({ tally: tally([]), consequence: decided('a') })).toBeNull()
    expect(saidOtherwise({ tally: tally([4], 'a'), consequence: null })).toBeNull()
    expect(saidOtherwise({ tally: null, consequence: decided('a') })).toBeNull()
  })

  it('is no minority where the votes were even, or where it went otherwise than most chose', () => {
    expect(saidOtherwise({ tally: tally([2, 2]), consequence: decided('b') })).toBe('others')
    expect(saidOtherwise({ tally: tally([3, 1], 'a'), consequence: decided('b') })).toBe('others')
  })
})

describe('what the facilitator can decide with a reason', () => {
  it('begins with what shares the lead, each with its votes, and keeps the order of the letters', () => {
    expect(overruleOrder(OPTIONS, tally([1, 2, 0, 2]))).toEqual([
      { option: 'b', votes: 2 },
      { option: 'd', votes: 2 },
      { option: 'a', votes: 1 },
      { option: 'c', votes: 0 },
    ])
  })

  it('leaves out what leads', () => {
    expect(overruleOrder(OPTIONS, tally([1, 3, 0, 2], 'b'))).toEqual([
      { option: 'a', votes: 1 },
      { option: 'c', votes: 0 },
      { option: 'd', votes: 2 },
    ])
  })

  it('counts nothing where nobody voted', () => {
    expect(overruleOrder(['a', 'b'], tally([]))).toEqual([
      { option: 'a', votes: null },
      { option: 'b', votes: null },
    ])
  })
})

describe.each([
  ['nl', '2 keer werd om een papier gevraagd.'],
  ['en', 'A paper was asked for 2 times.'],
] as const)('how often a paper was asked (%s)', async (language, twice) => {
  const { t } = await loadWords(language, 'debrief')

  it('stands beside asking once only where that is another number', () => {
    expect(askedText({ asked: 2, once: 2 }, t)).toBe(twice)
    expect(askedText({ asked: 2, once: null }, t)).toBe(twice)
    expect(askedText({ asked: 2, once: 1 }, t)).toBe(`${twice} ${t('debrief.networkOnce', { count: 1 })}`)
    expect(askedText({ asked: 0, once: 0 }, t)).toBe('')
  })
})
