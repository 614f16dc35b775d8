import { describe, expect, it } from 'vitest'
import type { MonthState } from '#engine'
import { linkPlan, startMonth } from '#engine'
import { amountsAt } from '../../src/pages/play/amounts.ts'
import { shippedMonth } from '../support/shipped-month.ts'

const plan = linkPlan(shippedMonth('daan-november').plan)
const unknown = plan.data.bookings
  .filter(({ known, cents, day }) => !known && cents > 0 && day <= plan.data.days)
  .map(({ id }) => id)
const idsAt = (state: MonthState): string[] => amountsAt(plan.data, state, plan.data.days).map(({ id }) => id)

describe('amounts at a moment', () => {
  it('leave out an income as long as nobody in the house knows how much it is', () => {
    const state = startMonth(plan, 1)
    expect(unknown.length).toBeGreaterThan(0)
    expect(idsAt(state).filter((id) => unknown.includes(id))).toEqual([])
    expect(idsAt(state)).toContain('zorgpremie')
  })

  it('show it from the day it is known', () => {
    const state = startMonth(plan, 1)
    const told = { ...state, bills: state.bills.map((bill) => ({ ...bill, known: true })) }
    expect(idsAt(told)).toEqual(expect.arrayContaining(unknown))
  })
})
