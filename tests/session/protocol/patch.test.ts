import { describe, expect, it } from 'vitest'
import { patchView, viewPatch } from '#session/protocol'
import { facilitator, joined, openGroup, START, seat, toVote, vote, wall } from '../group.ts'

describe('a patch of a view', () => {
  const group = joined(openGroup(), 10)
  toVote(group)
  const who = [facilitator, wall, seat('s1'), seat('s3'), seat('s2')]
  const before = who.map((each) => group.authority.view(each, START))
  vote(group, 's1', 'pay')
  const after = who.map((each) => group.authority.view(each, START))
  const patches = before.map((view, n) => viewPatch(view, after[n] ?? view))

  it('makes the new view out of the old one', () => {
    for (const [n, patch] of patches.entries())
      expect(patchView(before[n] as object, patch)).toEqual(after[n])
  })

  it('of a vote is small: who voted gets the ballot back, the console a row, all others a number', () => {
    expect(patches.map((patch) => Object.keys(patch).sort())).toEqual([
      ['n', 'seats', 'vote'],
      ['n', 'vote'],
      ['ballot', 'n', 'vote'],
      ['n', 'vote'],
      ['n', 'vote'],
    ])
  })

  it('is empty where nothing changed', () => {
    expect(viewPatch(after[0] as object, group.authority.view(facilitator, START))).toEqual({})
  })
})
