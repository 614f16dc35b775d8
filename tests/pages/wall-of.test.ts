// What the console shows of the wall is what the wall is shown: in every state any requests lead to.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Phase } from '#session/protocol'
import { DEBRIEF_STEPS, isRefused } from '#session/protocol'
import { wallOf } from '../../src/pages/console/wall-of.ts'
import type { Group } from '../session/group.ts'
import { facilitator, joined, openGroup, playMoment, seat, wall } from '../session/group.ts'
import { moves, requestOf } from '../session/random-requests.ts'

const same = ({ authority, now }: Group) =>
  expect(wallOf(authority.view(facilitator, now))).toEqual(authority.view(wall, now))

describe('the wall as the console has it', () => {
  it('is the wall itself, whatever anybody asks', () => {
    const seen = new Set<Phase>()
    fc.assert(
      fc.property(moves(150), (drawn) => {
        const group = joined(openGroup(), 6)
        for (const each of drawn) {
          group.tick(group.now + each.wait)
          const { request, from } = requestOf(group, each)
          const answer = group.authority.propose(request, from, group.now)
          if (isRefused(answer)) continue
          group.authority.commit(answer)
          seen.add(group.authority.phase)
          same(group)
        }
      }),
      { numRuns: 40 },
    )
    for (const phase of ['talk', 'vote', 'reveal', 'paused', 'stopPoint', 'swap'] as const)
      expect(seen).toContain(phase)
  })

  it('is the wall itself in each step of the debrief, with what was hidden left out', () => {
    const group = joined(openGroup(), 6)
    playMoment(group, 'ask', ['s1', 's3', 's5'])
    group.ask({ type: 'end' })
    group.ask({ type: 'debrief' })
    for (const step of DEBRIEF_STEPS) {
      group.ask({ type: 'debrief-step', step, item: 0 })
      same(group)
      if (step === 'intentions') {
        for (const id of ['s1', 's2'])
          group.ask({ type: 'intend', practice: `Bellen ${id}`, policy: '', share: true }, seat(id))
        group.ask({ type: 'show-intentions', shown: true })
        same(group)
        const [first] = group.authority.view(facilitator, group.now).walk?.intentions ?? []
        group.ask({ type: 'hide-intention', intention: first?.intention ?? 0, hidden: true })
        same(group)
        expect(group.authority.view(wall, group.now).walk?.intentions).toHaveLength(1)
      }
    }
  })
})
