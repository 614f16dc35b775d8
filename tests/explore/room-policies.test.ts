// What each temperament does, in a month that asks a little of everything.

import { describe, expect, it } from 'vitest'
import type { MonthState, Plan } from '#engine'
import { linkPlan, playMonth } from '#engine'
import type { PolicyName } from '#explore'
import { POLICIES, policy } from '#explore'
import { readMonth } from '#scenario/files'
import { shippedFiles } from '../support/shipped-files.ts'
import {
  booking,
  desk,
  dilemma,
  letter,
  option,
  procedure,
  smallMonth,
  smallPlan,
} from '../support/small-month.ts'

const trip = (met: boolean) => ({ do: 'need', need: 'trip', met }) as const
const sleep = option('sleep', [], { tags: ['avoidance'] })

/** Letters on the mat, a trip to decide about, a helper to ask, two bills of which one has climbed, and money too late. */
const plan: Plan = smallPlan({
  opening: { ...smallMonth().opening, account: 0, letters: ['news', 'form'] },
  bookings: [
    booking('phone', 1, -4000, { kind: 'phone' }),
    booking('rent', 9, -5000),
    booking('benefit', 10, 6000),
  ],
  letters: [...smallMonth().letters, letter('news'), letter('form')],
  procedures: [procedure('help', { steps: [{ id: 'one', way: 'person', actions: 1, papers: [] }] })],
  moments: [
    dilemma('trip', 3, [option('no', [trip(false)]), sleep, option('yes', [trip(true)])]),
    desk('table', 5, [sleep, option('ask', [{ do: 'start', procedure: 'help' }])]),
    dilemma('payday', 10, [option('on')]),
    dilemma('last', 28, [option('on')]),
  ],
})

const end = (name: PolicyName): MonthState => playMonth(plan, 1, policy(plan, name))
const chosen = ({ decisions }: MonthState, moment: string) =>
  decisions.filter((each) => each.moment === moment).map(({ option: id }) => id)
const shut = ({ letters }: MonthState) => letters.filter(({ opened }) => opened === 0).length

describe('temperaments', { timeout: 120_000 }, () => {
  it('opens every letter at the first stop', () => {
    const { letters } = end('opens-at-once')
    // day 3 is the first on which anything can be done; the reminder of the phone came on day 1
    for (const id of ['news', 'form', 'reminder@phone'])
      expect(letters.find((each) => each.id === id)).toMatchObject({ opened: 3, together: false })
  })

  it('avoids: leaves letters shut, bills unpaid and applications unmade', () => {
    const state = end('avoids')
    expect(shut(state)).toBe(state.letters.length)
    expect(state.decisions.filter(({ option: id }) => id === 'pay')).toEqual([])
    expect([chosen(state, 'trip'), chosen(state, 'table'), state.procedures]).toEqual([
      ['sleep'],
      ['sleep', 'done'],
      [],
    ])
  })

  it('puts the child first', () => {
    expect(chosen(end('child-first'), 'trip')).toEqual(['yes'])
    expect(end('child-first').needs.trip).toBe('met')
  })

  it('pays the loudest first, where others pay the essential first', () => {
    // On day 10 there are 60: the phone of 40 has waited since day 1, the rent of 50 since day 9 and is essential
    const paid = (name: PolicyName) =>
      end(name)
        .decisions.filter(({ option: id }) => id === 'pay')
        .map(({ moment, day }) => [moment, day])
    expect(paid('loudest-first')).toEqual([['phone', 10]])
    expect(paid('opens-at-once')).toEqual([['rent', 10]])
  })

  it('asks early, and goes on with what it asked, with somebody where it can', () => {
    const state = end('asks-early')
    expect(chosen(state, 'table')).toEqual(['ask', 'done'])
    expect(state.procedures).toMatchObject([{ id: 'help', started: 5, status: 'decided' }])
    // the friend reads along: one letter an action
    expect(state.letters.find(({ id }) => id === 'news')).toMatchObject({ opened: 3, together: true })
  })

  it('draws lots by the seed, and nothing else', () => {
    const lot = (seed: number) => playMonth(plan, seed, policy(plan, 'by-lot')).decisions
    expect(lot(1)).toEqual(lot(1))
    expect(new Set([1, 2, 3, 4, 5, 6].map((seed) => JSON.stringify(lot(seed)))).size).toBeGreaterThan(1)
  })

  it.each(shippedFiles())('goes through %s to its end, each in its own way', (_id, file) => {
    const shipped = linkPlan(
      (readMonth(file).month as NonNullable<ReturnType<typeof readMonth>['month']>).plan,
    )
    const logs = POLICIES.map((name) => {
      const state = playMonth(shipped, 1, policy(shipped, name))
      expect([name, state.stop.kind]).toEqual([name, 'end'])
      return JSON.stringify(state.decisions)
    })
    expect(new Set(logs).size).toBe(POLICIES.length)
  })
})
