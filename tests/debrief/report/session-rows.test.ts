// Votes and causes out of the export of a real session.

import { describe, expect, it } from 'vitest'
import type { SessionRow } from '#debrief'
import { beliefShift, causeShift, causesOf, votesOf, votesTable } from '#debrief'
import type { SessionExport } from '#session/authority'

const row = (n: number, what: string, more: Partial<SessionRow> = {}): SessionRow => ({
  ...{ n, what, moment: 'm', option: '', by: '', counts: {}, text: '' },
  ...more,
})

describe('votes', () => {
  it('stand beside what was decided on them: the last round, or none', () => {
    const rows = [
      row(1, 'moment-begun'),
      row(2, 'vote-closed', { counts: { a: 2, b: 2, '': 1 } }),
      row(3, 'second-round'),
      row(4, 'hands', { counts: { a: 4, b: 1 } }),
      row(5, 'decided', { option: 'a', by: 'hands', text: 'why' }),
      row(6, 'moment-begun', { moment: 'next' }),
      row(7, 'decided', { moment: 'next', option: 'x', by: 'habit' }),
    ]
    expect(votesOf(rows)).toEqual([
      { moment: 'm', option: 'a', by: 'hands', counts: { a: 4, b: 1 }, reason: 'why', dropped: false },
      { moment: 'next', option: 'x', by: 'habit', counts: {}, reason: '', dropped: false },
    ])
  })

  it('behind which the group stepped back are kept, and said to be dropped', () => {
    const rows = [
      row(3, 'decided', { option: 'a' }),
      row(8, 'decided', { moment: 'n', option: 'b' }),
      row(9, 'stepped-back', { text: '8' }),
      row(12, 'decided', { moment: 'n', option: 'c' }),
    ]
    const votes = votesOf(rows)
    expect(votes.map(({ option, dropped }) => [option, dropped])).toEqual([
      ['a', false],
      ['b', true],
      ['c', false],
    ])
    expect(votesTable(votes).map((each) => each.at(-1))).toEqual(['dropped', 'no', 'yes', 'no'])
    expect(votesOf([])).toEqual([])
  })
})

describe('causes', () => {
  it('are the grids that were shown, of which the first and the last make a shift', () => {
    const grids = causesOf([
      row(1, 'causes-shown', { counts: { '0': 3, '4': 1 } }),
      row(2, 'decided'),
      row(3, 'causes-shown', { counts: { '4': 2, '5': 2 } }),
    ])
    expect(grids).toEqual([
      [3, 0, 0, 0, 1, 0],
      [0, 0, 0, 0, 2, 2],
    ])
    // society was one of four, and is all of four
    expect(causeShift(grids[0] ?? [], grids.at(-1) ?? []).levels[2]).toEqual({
      before: 250,
      after: 1000,
      shift: 750,
    })
  })
})

describe('an export as a session writes it', () => {
  it('fits: its rows and its belief sums can be read as they are', () => {
    const found: Pick<SessionExport, 'rows' | 'beliefs'> = {
      rows: [{ ...row(1, 'decided', { option: 'a' }), minute: 3 }],
      beliefs: { before: { count: 2, sums: null }, after: { count: 3, sums: [3, 3, 3, 3] } },
    }
    expect(votesOf(found.rows).length).toBe(1)
    expect(beliefShift(found.beliefs).items[0]).toEqual({ before: null, after: 100, shift: null })
  })
})
