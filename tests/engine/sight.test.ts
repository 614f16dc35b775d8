import { describe, expect, it } from 'vitest'
import type { Level, Plan } from '#engine'
import { legalDecisions, replay, startMonth, view } from '#engine'
import { desk, dilemma, option, smallPlan } from '../support/small-month.ts'

const AT: Record<Level, number> = { ruimte: 900, krap: 600, tunnel: 300, overleven: 100 }
const options = [
  option('near-1'),
  option('near-2'),
  option('near-3'),
  option('near-4'),
  option('middle', [], { distance: 'middle' }),
  option('far', [], { distance: 'far' }),
  option('help', [], { distance: 'far', always: true }),
]
const plan = (level: Level): Plan =>
  smallPlan({
    opening: { ...smallPlan().data.opening, bandwidth: AT[level] },
    moments: [dilemma('m', 1, options), desk('d', 1, options, { minute: 1300 })],
  })
const seen = (level: Level) => view(plan(level), startMonth(plan(level), 1), 'player').stop

describe('what a level does to the options', () => {
  it('ruimte: all; krap: far ones one free click away; tunnel: near ones, the rest an action; overleven: three and help', () => {
    const ids = (level: Level) => seen(level).options.map((each) => each.id)
    expect(ids('ruimte')).toEqual(['near-1', 'near-2', 'near-3', 'near-4', 'middle', 'far', 'help'])
    expect(ids('krap')).toEqual(['near-1', 'near-2', 'near-3', 'near-4', 'middle', 'help'])
    expect(ids('tunnel')).toEqual(['near-1', 'near-2', 'near-3', 'near-4', 'help'])
    expect(ids('overleven')).toEqual(['near-1', 'near-2', 'near-3', 'help'])
    expect(
      (['ruimte', 'krap', 'tunnel', 'overleven'] as const).map((level) => seen(level).folded.cost),
    ).toEqual(['none', 'free', 'action', 'action'])
  })

  it('keeps folded options out of the view until they are asked for, and then shows them', () => {
    expect(seen('tunnel').folded).toEqual({ count: 2, cost: 'action', options: [] })
    expect(seen('krap').folded.options.map((each) => each.id)).toEqual(['far'])
    const looked = replay(plan('tunnel'), 1, [{ moment: 'm', option: 'look-further' }]).state
    expect(looked.actions).toBe(2)
    expect(view(plan('tunnel'), looked, 'player').stop.folded.options.map((each) => each.id)).toEqual([
      'middle',
      'far',
    ])
  })

  it('refuses what is out of view by its code, and takes it after looking further', () => {
    const far = { moment: 'm', option: 'far' }
    expect(replay(plan('tunnel'), 1, [far]).refusal?.refused).toBe('decision/out-of-view')
    expect(replay(plan('tunnel'), 1, [{ moment: 'm', option: 'look-further' }, far]).refusal).toBeNull()
    expect(replay(plan('krap'), 1, [far]).refusal).toBeNull()
  })

  it("makes nothing impossible: without actions left, looking further takes tomorrow's first one", () => {
    const spent = { ...startMonth(plan('tunnel'), 1), actions: 0 }
    expect(legalDecisions(plan('tunnel'), spent)).toContainEqual({ moment: 'm', option: 'look-further' })
  })

  it('writes down what was out of view, where looking costs', () => {
    expect(startMonth(plan('tunnel'), 1).hidden).toEqual([
      { day: 1, moment: 'm', option: 'middle' },
      { day: 1, moment: 'm', option: 'far' },
    ])
    expect(startMonth(plan('krap'), 1).hidden).toEqual([])
  })

  it('keeps help, a friend, food and child safety in view at every level', () => {
    for (const level of ['ruimte', 'krap', 'tunnel', 'overleven'] as const) {
      expect(seen(level).options.map((each) => each.id)).toContain('help')
    }
  })
})
