// Votes out of the export of a real session.

import { describe, expect, it } from 'vitest'
import { beliefShift, votesOf, votesTable } from '#debrief'
import { exportSession } from '#session/authority'
import type { SessionRow } from '../../../src/debrief/report/session-rows.ts'
import { groupCut, groupPlan, joined, openGroup, toVote, vote } from '../../session/group.ts'

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
      row(6, 'vote-closed', { moment: 'left', counts: { z: 3 } }),
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

describe('the export of a session that was really held', () => {
  it('gives its votes, also those it stepped back behind, and its belief sums', () => {
    const group = joined(openGroup(), 10)
    toVote(group)
    vote(group, 's1', 'pay')
    vote(group, 's3', 'pay')
    vote(group, 's5', 'ask')
    group.ask({ type: 'close-vote', beat: 1 })
    group.ask({ type: 'decide', beat: 1, option: 'wait', reason: 'Eerst slapen.' })
    const decided = group.authority.log.find(({ type }) => type === 'decided')?.n ?? 0
    group.ask({ type: 'step-back', to: decided })
    const { rows, beliefs } = exportSession(groupPlan, groupCut, group.authority.log)
    expect(rows.map(({ what }) => what)).toContain('stepped-back')
    expect(votesOf(rows)).toEqual([
      {
        moment: 'one',
        option: 'wait',
        by: 'overrule',
        counts: { pay: 2, wait: 0, ask: 1, '': expect.any(Number) },
        reason: 'Eerst slapen.',
        dropped: true,
      },
    ])
    expect(beliefShift(beliefs)).toMatchObject({ items: [], controllabilityRose: false })
  })
})
