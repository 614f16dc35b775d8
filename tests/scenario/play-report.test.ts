import { describe, expect, it } from 'vitest'
import { playReport } from '../../src/app/cli/play-report.ts'
import { playText } from '../../src/app/cli/play-text.ts'
import { bill, smallPlan, stateOf } from '../support/small-month.ts'

describe('the end of a played month', () => {
  const plan = smallPlan()
  const state = stateOf(plan, {
    bills: [
      bill('rent', 64_000, { status: 'overdue', feeCents: 9_600 }),
      bill('phone', 3_500, { status: 'plan', feeCents: 4_000 }),
      bill('water', 2_400, { status: 'due' }),
      bill('old', 1_000, { status: 'paid' }),
    ],
  })
  const report = playReport(plan.data, state)

  it('tells what is overdue apart from what is paid off in a plan', () => {
    // 640.00 + 96.00 overdue; 35.00 + 40.00 in a plan; what is only due, or paid, is neither.
    expect(report.end).toMatchObject({ arrears: 73_600, inPlans: 7_500 })
  })

  it('says both to people', () => {
    expect(playText(report, {})).toContain('arrears 736.00, in payment plans 75.00, costs added')
  })
})
