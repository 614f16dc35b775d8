// Handovers and trust: warm, cold, lost; and who is on the social map.

import { describe, expect, it } from 'vitest'
import type { Effect, PlanData } from '#engine'
import { applyLever, linkPlan, luck, view } from '#engine'
import { around, evening, everyDay, paperMonth } from '../support/paper-month.ts'
import { organisation, smallMonth } from '../support/small-month.ts'

const refer = (warm: boolean, to = 'elsewhere', by = 'ada'): Effect => ({ do: 'refer', to, by, warm })
/** Ada, whom one trusts 4, hands over on day 1; Bo works elsewhere and is trusted 1. */
const month = (effects: Effect[], more: Partial<PlanData> = {}): PlanData =>
  paperMonth({
    people: [
      ...smallMonth().people,
      around('ada', { trust: 4, works: 'office', helps: true }),
      around('bo', { trust: 1, works: 'elsewhere' }),
    ],
    moments: everyDay(4, { 1: effects }),
    ...more,
  })
/** The first seed whose draw for this handover is under, or not under, a bound. */
function seedWhere(under: boolean, bound: number): number {
  for (let seed = 1; seed < 500; seed++) if (luck(seed, 'refer:elsewhere', 0) < bound === under) return seed
  throw new Error('no such seed')
}

describe('a warm handover', () => {
  it('always arrives: it is met, somebody there is seen, and trust comes along, one less: 4 - 1 = 3', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const state = evening(month([refer(true)]), 1, {}, seed)
      expect(state.handovers).toEqual([{ day: 1, by: 'ada', to: 'elsewhere', how: 'warm' }])
      expect(state.organisations).toEqual(['elsewhere'])
      expect([state.trust.bo, state.lastContact.bo]).toEqual([3, 1])
    }
  })

  it('takes no trust away where there was more, and brings none from an organisation', () => {
    const known = month([{ do: 'trust', person: 'bo', by: 4 }, refer(true)])
    expect(evening(known, 1).trust.bo).toBe(5)
    expect(evening(month([refer(true, 'elsewhere', 'office')]), 1).trust.bo).toBe(1)
  })

  it('can be to a person, who makes their organisation known', () => {
    const state = evening(month([refer(true, 'bo')]), 1)
    expect([state.trust.bo, state.lastContact.bo, state.organisations]).toEqual([3, 1, ['elsewhere']])
  })
})

describe('a cold handover', () => {
  // in ruimte 0.7 of them are followed up
  it('arrives by luck of its own name; nobody is seen, and no trust comes along', () => {
    const state = evening(month([refer(false)]), 1, {}, seedWhere(true, 0.7))
    expect(state.handovers[0]?.how).toBe('cold')
    expect(state.organisations).toEqual(['elsewhere'])
    expect([state.trust.bo, state.lastContact.bo]).toEqual([1, undefined])
  })

  it('or is lost on the way: only the handover is written down', () => {
    const state = evening(month([refer(false)]), 1, {}, seedWhere(false, 0.7))
    expect(state.handovers[0]?.how).toBe('lost')
    expect([state.organisations, state.trust.bo]).toEqual([[], 1])
    const shown = view(linkPlan(month([])), state, 'player').organisations
    expect(shown.map(({ id, seen, handover }) => [id, seen, handover])).toEqual([
      ['office', 'fog', 'none'],
      ['elsewhere', 'fog', 'lost'],
    ])
  })

  it('arrives less often with less room: in about 0.7, 0.5, 0.3 and 0.2 of 400 seeds', () => {
    const shares = [900, 600, 300, 0].map((bandwidth) => {
      const data = month([refer(false)])
      const low = { ...data, opening: { ...data.opening, bandwidth } }
      const how = Array.from({ length: 400 }, (_, seed) => evening(low, 1, {}, seed).handovers[0]?.how)
      return how.filter((each) => each === 'cold').length / 400
    })
    for (const [index, share] of [0.7, 0.5, 0.3, 0.2].entries()) {
      expect(shares[index]).toBeGreaterThan(share - 0.07)
      expect(shares[index]).toBeLessThan(share + 0.07)
    }
  })

  it('is warm under the lever of that name', () => {
    const lever = { id: 'warm', changes: [{ change: 'circumstances' as const, set: { warm: true } }] }
    const state = evening(applyLever(month([refer(false)]), lever), 1, {}, seedWhere(false, 0.7))
    expect([state.handovers[0]?.how, state.trust.bo]).toEqual(['warm', 3])
  })
})

describe('trust', () => {
  const by = (amount: number): Effect => ({ do: 'trust', person: 'bo', by: amount })
  const trust = (effects: Record<number, Effect[]>, day: number) =>
    evening(month([], { moments: everyDay(4, effects) }), day).trust.bo

  it('grows at most once a day: 1 + 1, and on the next day 1 more', () => {
    expect(trust({ 1: [by(1), by(1)] }, 1)).toBe(2)
    expect(trust({ 1: [by(1), by(1)], 2: [by(1)] }, 2)).toBe(3)
  })

  it('shrinks as often as promises are broken, and stays within 0 and 5', () => {
    expect(trust({ 1: [by(2), by(-1), by(-1)] }, 1)).toBe(1) // 1 + 2 - 1 - 1
    expect(trust({ 1: [by(-1), by(-1), by(-1)] }, 1)).toBe(0)
    expect(trust({ 1: [by(3)], 2: [by(3)] }, 2)).toBe(5)
  })
})

describe('the social map', () => {
  it('shows a card for what was met, a name for what it knows, and fog for the rest', () => {
    const data = month([{ do: 'meet', organisation: 'office' }], {
      organisations: [
        organisation('office', { knows: ['elsewhere'], asks: ['income'] }),
        organisation('elsewhere', { asks: ['rent'] }),
        organisation('far'),
      ],
    })
    const shown = view(linkPlan(data), evening(data, 1), 'player').organisations
    expect(shown.map(({ id, seen, asks }) => [id, seen, asks])).toEqual([
      ['office', 'card', ['income']],
      ['elsewhere', 'name', []],
      ['far', 'fog', []],
    ])
  })

  it('has on it who was seen at work, and leaves out what is not of this town', () => {
    const state = evening(
      month([
        { do: 'contact', person: 'ada' },
        { do: 'meet', organisation: 'nowhere' },
      ]),
      1,
    )
    expect(state.organisations).toEqual(['office'])
  })
})
