// Random plays of random small months.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MonthState, PlanData } from '#engine'
import { linkPlan, replay } from '#engine'
import {
  aheadOnlySaves,
  ledgerAddsUp,
  machineAgrees,
  meterHolds,
  nobodyIsStuck,
  refusalsChangeNothing,
  sameBytes,
  walk,
} from '../support/month-laws.ts'
import { anyMonth, monthThatRunsOut, quiet } from '../support/random-month.ts'
import { booking } from '../support/small-month.ts'
import {
  applicationsEnd,
  askOnceAsksNoMore,
  everyLeverEnds,
  listIsExact,
  papersAddUp,
  peopleHold,
  replaysItself,
} from '../support/system-laws.ts'

const seeds = fc.integer({ min: 0, max: 2 ** 31 })
const plays = fc.tuple(anyMonth, seeds, fc.nat())
const runs = { numRuns: 80 }

/** Time for a machine that is busy with other things; nothing here waits. */
const timeout = 120_000

describe('laws of every month', { timeout }, () => {
  it('hold on random months', () => {
    fc.assert(
      fc.property(plays, ([data, seed, at]) => {
        const plan = linkPlan(data)
        const { states, log } = walk(plan, seed)
        const cut = at % states.length
        ledgerAddsUp(plan, states)
        sameBytes(plan, seed, states, log, cut)
        machineAgrees(plan, states, log, cut)
        meterHolds(plan, states)
        aheadOnlySaves(plan, states)
        nobodyIsStuck(plan, states)
        refusalsChangeNothing(plan, states, log)
        listIsExact(plan, states)
        papersAddUp(plan, states, log)
        applicationsEnd(plan, states)
        peopleHold(plan, states)
      }),
      runs,
    )
  })

  it('monotony: one more overdue bill at the start never makes the next morning lighter', () => {
    fc.assert(
      fc.property(anyMonth, fc.nat(1000), (data, seed) => {
        const opening = { ...data.opening, account: 0 }
        const bookings = [booking('extra', 1, -50000), ...data.bookings]
        const first = (each: PlanData) => replay(linkPlan(each), seed, []).state.days[0]
        const heavier = first({ ...data, opening, bookings })
        const lighter = first({ ...data, opening })
        if (heavier !== undefined && lighter !== undefined)
          expect(heavier.bandwidth).toBeLessThanOrEqual(lighter.bandwidth)
      }),
      runs,
    )
  })

  it('run out: no application is left on the 31st that began by the 5th', () => {
    fc.assert(
      fc.property(monthThatRunsOut, seeds, (data, seed) => {
        const plan = linkPlan(data)
        const { states, log } = walk(plan, seed)
        applicationsEnd(plan, states)
        papersAddUp(plan, states, log)
        const end = states.at(-1) as MonthState
        expect(end.procedures.length).toBeGreaterThan(0)
        for (const { status } of end.procedures) expect(['decided', 'lapsed']).toContain(status)
      }),
      runs,
    )
  })
})

describe('laws of levers', { timeout }, () => {
  it('the same plan replays itself, and every lever comes to the end', () => {
    fc.assert(
      fc.property(anyMonth, seeds, (data, seed) => {
        const plan = linkPlan(data)
        const { states } = walk(plan, seed)
        replaysItself(plan, seed, states)
        everyLeverEnds(plan, seed, states)
      }),
      runs,
    )
  })

  it('where a paper is asked once, the same decisions meet no more questions', () => {
    fc.assert(
      fc.property(monthThatRunsOut, seeds, (data, seed) => {
        const plan = linkPlan(quiet(data))
        askOnceAsksNoMore(plan, seed, walk(plan, seed).states)
      }),
      { numRuns: 250 },
    )
  })
})
