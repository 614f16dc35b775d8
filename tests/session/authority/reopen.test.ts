import { describe, expect, it } from 'vitest'
import { LogError, reopenAuthority } from '#session/authority'
import type { Draft, Entry } from '#session/protocol'
import { isRefused } from '#session/protocol'
import { groupCut, groupPlan, joined, openGroup, playMoment, START, seat, toVote, vote } from '../group.ts'
import { allViews } from '../random-requests.ts'

function played() {
  const group = joined(openGroup(), 5)
  playMoment(group, 'ask', ['s1', 's3'])
  toVote(group)
  vote(group, 's1', 'near')
  return group
}
const stored = (log: readonly Entry[]) => JSON.parse(JSON.stringify(log)) as unknown[]

describe('a session out of a store', () => {
  it('stands where it stood, votes included', () => {
    const group = played()
    const again = reopenAuthority(groupPlan, groupCut, stored(group.authority.log))
    if (isRefused(again)) throw new Error(again.refused)
    expect(allViews({ ...group, authority: again })).toBe(allViews(group))
    expect(again.view(seat('s1'), START).ballot.option).toBe('near')
  })

  it('is cut short at any entry without harm: what is left is a session of its own', () => {
    const { log } = played().authority
    for (let length = 1; length <= log.length; length++)
      expect(isRefused(reopenAuthority(groupPlan, groupCut, stored(log.slice(0, length))))).toBe(false)
  })

  const { log } = played().authority
  const last = log.length
  const follows: [why: string, more: Draft][] = [
    ['the end of the month in the middle of a vote', { type: 'month-ended', decisions: [] }],
    ['going on where nothing paused', { type: 'resumed' }],
    [
      'a decision for an option that the month does not have',
      { type: 'decided', beat: 2, moment: 'two', option: 'gone', by: 'majority', reason: '' },
    ],
  ]
  it.each(follows)('is damaged by %s', (_why, more) => {
    const damaged = [...stored(log), { n: last, at: START, ...more }]
    expect(reopenAuthority(groupPlan, groupCut, damaged)).toMatchObject({ refused: 'session/log-damaged' })
  })

  it('takes no entry that does not follow the last one', () => {
    const { authority } = played()
    expect(() => authority.commit([{ n: last + 1, at: START, type: 'ended' }])).toThrow(LogError)
  })
})
