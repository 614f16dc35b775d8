import { describe, expect, it } from 'vitest'
import type { Decision } from '#engine'
import { advance, isRefusal, startMonth } from '#engine'
import { booking, dilemma, letter, option, smallPlan } from '../support/small-month.ts'

const plan = smallPlan({
  letters: [letter('post', { day: 1 })],
  bookings: [booking('rent', 20, -1000)],
  moments: [
    dilemma('m', 1, [
      option('plain'),
      option('dear', [], { needs: { account: 100001, purse: 0 } }),
      option('purse', [], { needs: { account: 0, purse: 1 } }),
      option('tied', [], { when: ['>=', ['get', 'ties', 'friend'], 4] }),
      option('long', [], { actions: 5 }),
    ]),
  ],
})

describe('a refusal has a code and leaves the state untouched', () => {
  const cases: [Decision, string][] = [
    [{ moment: 'm', option: 'nothing' }, 'decision/unknown-option'],
    [{ moment: 'elsewhere', option: 'plain' }, 'decision/not-here'],
    [{ moment: 'evening', option: 'sleep' }, 'decision/not-here'],
    [{ moment: 'm', option: 'dear' }, 'decision/not-enough-money'],
    [{ moment: 'm', option: 'purse' }, 'decision/not-enough-money'],
    [{ moment: 'm', option: 'tied' }, 'decision/condition-not-met'],
    [{ moment: 'm', option: 'long' }, 'decision/no-actions-left'],
    [{ moment: 'm', option: 'look-further' }, 'decision/unknown-option'],
    [{ moment: 'post', option: 'burn' }, 'decision/unknown-option'],
    [{ moment: 'rent', option: 'pay' }, 'decision/condition-not-met'],
    [{ moment: '__proto__', option: 'constructor' }, 'decision/not-here'],
  ]
  it.each(cases)('%o -> %s', (decision, code) => {
    const state = startMonth(plan, 1)
    const before = JSON.stringify(state)
    const answer = advance(plan, state, decision)
    expect(isRefusal(answer) && answer.refused).toBe(code)
    expect(JSON.stringify(state)).toBe(before)
  })

  it('also after the end', () => {
    const over = { ...startMonth(plan, 1), stop: { kind: 'end' as const, moment: '', turn: 0 } }
    const answer = advance(plan, over, { moment: 'evening', option: 'sleep' })
    expect(isRefusal(answer) && answer.refused).toBe('month/over')
  })
})
