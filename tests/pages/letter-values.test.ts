import { describe, expect, it } from 'vitest'
import { feeCents, feeStep } from '../../src/pages/play/letter-values.ts'
import { costs, letter, madeUp, reminder, smallMonth } from '../support/small-month.ts'

describe('the costs a letter speaks of', () => {
  const ladder = [reminder, { ...reminder, id: 'demand', letter: 'demand' }, costs]
  const month = smallMonth({
    kinds: { rent: { id: 'rent', essential: true, ladder } },
    letters: [letter('own', { bill: 'rent', step: 'demand' }), letter('news')],
  })

  it.each([
    ['a letter of the rules pack has the next costs of its ladder', 'reminder'],
    ['so has the one of the step at which they fall', 'costs'],
    ['and a letter of the month that stands in for a step', 'own'],
  ])('%s', (_, template) => {
    expect(feeStep(month, 'rent', template)?.id).toBe('costs')
  })

  it('are not there for a letter that stands on no step', () => {
    expect(feeStep(month, 'rent', 'news')).toBeUndefined()
  })

  it('are a part of what is open, with a minimum', () => {
    // 15% of 640.00 = 96.00; 15% of 75.00 = 11.25, so the minimum of 40.00.
    const fee = { percent: 15, min: 4000, ruleMaker: 'fee-rule', source: madeUp } as const
    expect([feeCents(fee, 64_000), feeCents(fee, 7_500)]).toEqual([9_600, 4_000])
  })
})
