import { describe, expect, it } from 'vitest'
import { facilitator, joined, openGroup, toTalk, wall } from '../group.ts'

const shown = (group: ReturnType<typeof openGroup>) => group.authority.view(wall, group.now).flow.joinShown
const acts = (group: ReturnType<typeof openGroup>) => group.authority.view(facilitator, group.now).acts

describe('the code on the wall', () => {
  it('can be put back large while the group plays, stays through a pause, and makes way when the play goes on', () => {
    const group = joined(openGroup(), 4)
    expect(acts(group)).not.toContain('show-join')
    toTalk(group)
    expect(acts(group)).toContain('show-join')
    group.ask({ type: 'show-join', shown: true })
    expect(shown(group)).toBe(true)
    group.ask({ type: 'pause' })
    group.ask({ type: 'resume' })
    expect(shown(group)).toBe(true)
    group.ask({ type: 'extend', beat: group.beat(), seconds: 300 })
    expect(shown(group)).toBe(true)
    group.ask({ type: 'open-vote', beat: group.beat() })
    expect(shown(group)).toBe(false)
  })

  it('goes away at a press', () => {
    const group = joined(openGroup(), 4)
    toTalk(group)
    group.ask({ type: 'show-join', shown: true })
    group.ask({ type: 'show-join', shown: false })
    expect(shown(group)).toBe(false)
  })

  it('makes way for a step back as well, to the same phase of another moment', () => {
    const group = joined(openGroup(), 4)
    group.ask({ type: 'begin', beat: 0 })
    group.ask({ type: 'pass', beat: group.beat() })
    group.ask({ type: 'begin', beat: group.beat() })
    group.ask({ type: 'show-join', shown: true })
    const [first] = group.authority.view(facilitator, group.now).decided
    group.ask({ type: 'step-back', to: first?.n ?? 0 })
    expect(group.authority.phase).toBe('read')
    expect(shown(group)).toBe(false)
  })

  it('is offered under hands as well while somebody sits at a phone and no hands are counted', () => {
    const group = joined(openGroup({ mode: 'hands' }), 4)
    group.ask({ type: 'begin', beat: 0 })
    expect(acts(group)).toContain('show-join')
    const empty = openGroup({ mode: 'hands' })
    empty.ask({ type: 'begin', beat: 0 })
    expect(acts(empty)).not.toContain('show-join')
    // the first who sits down changes what is offered
    joined(empty, 1)
    expect(acts(empty)).toContain('show-join')
  })

  it('is not offered where hands are counted', () => {
    const group = joined(openGroup({ mode: 'hands' }), 4)
    toTalk(group)
    expect(acts(group)).not.toContain('show-join')
  })
})
