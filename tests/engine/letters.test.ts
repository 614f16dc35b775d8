import { describe, expect, it } from 'vitest'
import type { Level } from '#engine'
import { loadTerms, replay, view } from '#engine'
import { booking, dilemma, letter, option, smallPlan } from '../support/small-month.ts'

/** Meter values on which the level holds through a night or two. */
const AT: Record<Level, number> = { ruimte: 900, krap: 600, tunnel: 300, overleven: 0 }

const plan = (level: Level, letters = [letter('a', { day: 1, content: 'bad-news' })]) =>
  smallPlan({
    opening: { ...smallPlan().data.opening, bandwidth: AT[level] },
    letters,
    moments: [dilemma('one', 1, [option('on')]), dilemma('two', 2, [option('on')])],
  })
const open = { moment: 'a', option: 'open' }
const next = [
  { moment: 'one', option: 'on' },
  { moment: 'evening', option: 'sleep' },
]

describe('a letter', () => {
  it('weighs 2 while it is shut, and nothing of itself once open', () => {
    const shut = replay(plan('krap'), 1, []).state
    const read = replay(plan('krap'), 1, [open]).state
    const points = (state: typeof shut) =>
      loadTerms(plan('krap'), state).find((term) => term.code === 'L3')?.points ?? 0
    expect([points(shut), points(read)]).toEqual([2, 0])
  })

  it('costs 3 to read bad news alone, and nothing with company, which takes one action and is contact', () => {
    const alone = replay(plan('krap'), 1, [open]).state
    expect(alone.bandwidth).toBe(600 - 30)
    const together = replay(plan('krap'), 1, [{ moment: 'a', option: 'together' }]).state
    expect(together.bandwidth).toBe(600)
    expect(together.actions).toBe(2) // krap has 3
    expect(together.lastContact.friend).toBe(1)
  })

  it('frightens when it threatens (10), eases when it brings certainty (6)', () => {
    const meter = (content: 'threat' | 'certainty') =>
      replay(plan('krap', [letter('a', { day: 1, content })]), 1, [open]).state.bandwidth
    expect([meter('threat'), meter('certainty')]).toEqual([500, 660])
  })

  it('makes its bill known: until then it neither weighs nor counts as due', () => {
    const base = plan('krap', [letter('a', { day: 1, content: 'bill', bill: 'claim' })])
    const withBill = smallPlan({ ...base.data, bookings: [booking('claim', 12, -50000, { known: false })] })
    const shut = replay(withBill, 1, [])
    const read = replay(withBill, 1, [open])
    expect(view(withBill, shut.state, 'player').until.out).toBe(0)
    expect(view(withBill, read.state, 'player').until.out).toBe(50000)
  })

  it('gives only its first lines in overleven; the rest opens next day, or with someone', () => {
    const first = replay(plan('overleven'), 1, [open])
    expect(first.state.letters[0]).toMatchObject({ opened: 1, whole: false })
    expect(first.state.bandwidth).toBe(0)
    expect(replay(plan('overleven'), 1, [open, open]).refusal?.refused).toBe('letter/rest-opens-tomorrow')
    expect(
      replay(plan('overleven'), 1, [open, { moment: 'a', option: 'together' }]).state.letters[0]?.whole,
    ).toBe(true)
    expect(replay(plan('overleven'), 1, [open, ...next, open]).state.letters[0]?.whole).toBe(true)
  })

  it('is shown as the level lets it be read', () => {
    const mode = (level: Level) => {
      const shown = view(plan(level), replay(plan(level), 1, []).state, 'player').letters[0]
      return [shown?.mode, shown?.clock]
    }
    expect(mode('ruimte')).toEqual(['marked', 0])
    expect(mode('krap')).toEqual(['whole', 60])
    expect(mode('tunnel')).toEqual(['folded', 40])
    expect(mode('overleven')).toEqual(['first-lines', 40])
  })

  it('never reaches the wall', () => {
    expect(view(plan('krap'), replay(plan('krap'), 1, []).state, 'wall').letters).toEqual([])
  })

  it('is refused a second time, and by somebody who is not there', () => {
    expect(replay(plan('krap'), 1, [open, open]).refusal?.refused).toBe('decision/already-done')
    const lonely = smallPlan({ ...plan('krap').data, people: smallPlan().data.people.slice(0, 2) })
    expect(replay(lonely, 1, [{ moment: 'a', option: 'together' }]).refusal?.refused).toBe(
      'letter/nobody-to-read-along',
    )
  })
})
