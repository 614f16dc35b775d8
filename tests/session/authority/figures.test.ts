// Figures of the place itself: the facilitator brings them, the wall shows them in the debrief, the export holds them.

import { describe, expect, it } from 'vitest'
import { exportSession } from '#session/authority'
import type { LocalFigure } from '#session/protocol'
import { FIGURE_LIMITS, isRefused } from '#session/protocol'
import type { Group } from '../group.ts'
import { facilitator, groupCut, groupPlan, joined, openGroup, seat, wall } from '../group.ts'

const figure = (what: string): LocalFigure => ({
  place: 'Almere',
  what,
  figure: '1 op de 9',
  year: 2024,
  source: 'CBS',
})

const add = (group: Group, what: string) => group.ask({ type: 'add-figure', figure: figure(what) })
const consoleOf = (group: Group) => group.authority.view(facilitator, group.now)
const wallOf = (group: Group) => group.authority.view(wall, group.now)

function inDebrief(group: Group): Group {
  group.ask({ type: 'end' })
  group.ask({ type: 'debrief' })
  return group
}

describe('figures of the place itself', () => {
  it('can be brought from the lobby on, and are on the wall in the debrief, not before', () => {
    const group = joined(openGroup(), 3)
    add(group, 'one')
    expect(consoleOf(group).figures).toEqual([{ n: expect.any(Number), ...figure('one') }])
    expect(JSON.stringify(wallOf(group))).not.toContain('Almere')
    inDebrief(group)
    add(group, 'two')
    expect(wallOf(group).debrief?.figures).toEqual([figure('one'), figure('two')])
    expect(consoleOf(group).debrief?.figures).toEqual([figure('one'), figure('two')])
    expect(JSON.stringify(group.authority.view(seat('s1'), group.now))).not.toContain('Almere')
  })

  it('are written once, as many as a group takes in, and go at a press', () => {
    const group = joined(openGroup(), 3)
    for (let at = 0; at < FIGURE_LIMITS.most; at++) expect(add(group, `what ${at}`)).toHaveLength(1)
    expect(add(group, 'what 0')).toEqual([])
    expect(group.refused({ type: 'add-figure', figure: figure('one more') }).refused).toBe('session/not-now')
    const [first] = consoleOf(group).figures
    expect(group.ask({ type: 'remove-figure', figure: first?.n ?? -1 })).toHaveLength(1)
    expect(group.refused({ type: 'remove-figure', figure: first?.n ?? -1 }).refused).toBe(
      'session/no-such-line',
    )
    expect(consoleOf(group).figures.map(({ what }) => what)).toEqual(['what 1', 'what 2', 'what 3'])
    expect(add(group, 'one more')).toHaveLength(1)
  })

  it('go along in the export, always with year and source, and nothing that was taken away', () => {
    const group = joined(openGroup(), 3)
    add(group, 'one')
    add(group, 'two')
    const [first] = consoleOf(group).figures
    group.ask({ type: 'remove-figure', figure: first?.n ?? -1 })
    inDebrief(group)
    expect(exportSession(groupPlan, groupCut, group.authority.log).figures).toEqual([figure('two')])
  })

  it('can be brought while the session stands still, and no longer once it is wiped', () => {
    const group = joined(openGroup(), 3)
    group.ask({ type: 'pause' })
    expect(isRefused(add(group, 'one'))).toBe(false)
    group.ask({ type: 'wipe' })
    expect(group.refused({ type: 'add-figure', figure: figure('two') }).refused).toBe('session/over')
  })
})
