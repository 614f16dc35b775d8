import { describe, expect, it } from 'vitest'
import { dice } from '../../bench/lib/dice.ts'
import { beside, bounded, compared, shown } from '../../bench/lib/row.ts'
import { table } from '../../bench/lib/table.ts'
import { median } from '../../bench/lib/turns.ts'
import { playActor, referenceMachine } from '../../bench/reference/actor.ts'
import { plan } from '../../bench/reference/month.ts'
import type { ReferenceState } from '../../bench/reference/reducer.ts'
import { opening, playReducer, reduce } from '../../bench/reference/reducer.ts'

describe('the reference month', () => {
  it('has 30 days, 40 bookings and 14 decisions of three options', () => {
    expect(plan.days).toBe(30)
    expect(plan.bookings).toHaveLength(40)
    expect(plan.dilemmas).toHaveLength(14)
    expect(plan.dilemmas.every((dilemma) => dilemma.choices.length === 3)).toBe(true)
  })

  it('is played to its end: every booking and decision behind, day 31', () => {
    const end = playReducer(plan, dice(7))
    expect([end.day, end.booked, end.decided]).toEqual([31, 40, 14])
  })

  it('makes a new state for each event and leaves the old one as it was', () => {
    const before: Readonly<ReferenceState> = Object.freeze({ ...opening })
    for (const event of [{ do: 'book' }, { do: 'choose', option: 1 }, { do: 'sleep' }] as const)
      expect(reduce(plan, before, event)).not.toBe(before)
  })

  it('ends the same as an actor with the same choices', () => {
    const machine = referenceMachine(plan)
    for (let seed = 0; seed < 20; seed += 1)
      expect(playActor(machine, dice(seed))).toEqual(playReducer(plan, dice(seed)))
  })
})

describe('rows', () => {
  const figure = { name: 'ours', value: 50, unit: 'months/s' }
  const baseline = { name: 'reference', value: 1000, unit: 'months/s' }

  it('hold on the right side of their bound, the bound itself included', () => {
    expect(bounded(figure, 'at most', 50).holds).toBe(true)
    expect(bounded(figure, 'at most', 49).holds).toBe(false)
    expect(bounded(figure, 'at least', 51).holds).toBe(false)
    // 50 / 1000 = 0.05
    expect(compared(figure, baseline, 'at least', 0.05)).toMatchObject({ ratio: 0.05, holds: true })
    expect(compared(figure, baseline, 'at least', 0.051).holds).toBe(false)
    expect(compared(figure, baseline, 'at most', 0.04).holds).toBe(false)
  })

  it('may stand beside a baseline without a bound', () => {
    // 50 / 1000 = 0.05
    expect(beside(figure, baseline)).toMatchObject({
      ratio: 0.05,
      baseline: 'reference',
      bound: null,
      holds: true,
    })
    expect(table([beside(figure, baseline)])).not.toContain('HOLD')
  })

  it('never hold when the figure could not be had', () => {
    const nothing = { ...figure, value: Number.NaN }
    expect(bounded(nothing, 'at most', 50).holds).toBe(false)
    expect(compared(nothing, baseline, 'at least', 0).holds).toBe(false)
  })

  it('say in the table what does not hold', () => {
    const text = table([shown(baseline), bounded(figure, 'at most', 49)])
    expect(text).toContain('DOES NOT HOLD')
    expect(text.split('\n')).toHaveLength(3)
  })
})

describe('median', () => {
  it('is the middle, or halfway between the two in the middle', () => {
    expect(median([5, 1, 3])).toBe(3)
    expect(median([4, 1, 3, 2])).toBe(2.5)
  })
})
