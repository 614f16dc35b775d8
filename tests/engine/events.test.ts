import { describe, expect, it } from 'vitest'
import type { Effect } from '#engine'
import { replay } from '#engine'
import { dilemma, option, smallPlan } from '../support/small-month.ts'

/** Plays one day with these effects, from a meter of 50.0, and gives the evening's meter. */
function evening(effects: Effect[]): number {
  const plan = smallPlan({
    opening: { ...smallPlan().data.opening, bandwidth: 500 },
    moments: [dilemma('day', 1, [option('go', effects)])],
  })
  return replay(plan, 1, [{ moment: 'day', option: 'go' }]).state.bandwidth
}
const event = (code: Extract<Effect, { do: 'event' }>['code']): Effect => ({ do: 'event', code })

describe('events act at once, within the caps of the day', () => {
  it('shame and a refused need: 50 - 8 - 6 = 36', () => {
    expect(evening([event('E1'), { do: 'need', need: 'trip', met: false }])).toBe(360)
  })

  it('at most 25 down: threat, threat and shock would be 28', () => {
    expect(evening([event('E3'), event('E3'), event('E4')])).toBe(250)
  })

  it('at most 15 up: talk, certainty and form together would be 18 (example F)', () => {
    expect(evening([event('E9'), event('E10'), event('E12')])).toBe(650)
  })

  it('a refused need counts twice a day at most, a friend once', () => {
    expect(evening([event('E2'), event('E2'), event('E2')])).toBe(380)
    expect(evening([event('E8'), event('E8')])).toBe(560)
  })

  it('a good talk counts once in three days, a pleasure once in two', () => {
    const each = (code: 'E9' | 'E11', days: number[]) => {
      const plan = smallPlan({
        opening: { ...smallPlan().data.opening, bandwidth: 100 },
        moments: days.map((day) => dilemma(`d${day}`, day, [option('go', [event(code)])])),
      })
      const log = days.flatMap((day) => [
        { moment: `d${day}`, option: 'go' },
        { moment: 'evening', option: 'sleep' },
      ])
      return replay(plan, 1, log).state.events.map((line) => line.tenths)
    }
    expect(each('E9', [1, 2, 3, 4])).toEqual([80, 0, 0, 80])
    expect(each('E11', [1, 2, 3])).toEqual([30, 0, 30])
  })

  it('never leaves the scale', () => {
    const plan = smallPlan({
      opening: { ...smallPlan().data.opening, bandwidth: 50 },
      moments: [dilemma('day', 1, [option('go', [event('E3')])])],
    })
    const { state } = replay(plan, 1, [{ moment: 'day', option: 'go' }])
    expect(state.bandwidth).toBe(0)
  })

  it('writes every event in the log, also one that the caps left nothing of', () => {
    const plan = smallPlan({ moments: [dilemma('day', 1, [option('go', [event('E8'), event('E8')])])] })
    const { state } = replay(plan, 1, [{ moment: 'day', option: 'go' }])
    expect(state.events).toEqual([
      { day: 1, code: 'E8', tenths: 60, cause: 'day' },
      { day: 1, code: 'E8', tenths: 0, cause: 'day' },
    ])
  })
})
