// Walking every play and the bounded search find the same, and no play of a month is better than its bound.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MonthState, Plan } from '#engine'
import { linkPlan } from '#engine'
import type { Measure } from '#explore'
import {
  AIM_PARTS,
  BETTER,
  boundsOf,
  MEASURES,
  measuresOf,
  meterOf,
  missingParts,
  roomForChoice,
  stateKeys,
  sweep,
  walk,
} from '#explore'
import { anyWalkable } from './room-months.ts'

const ENOUGH = 15_000

/** The best and the worst of every measure over the ends that were visited, and whether the aim held at one. */
function gatherer(plan: Plan) {
  const found = new Map<string, number>()
  const visit = (end: MonthState): void => {
    const measures = measuresOf(plan, end)
    for (const measure of MEASURES) {
      const value = measures[measure]
      found.set(`most ${measure}`, Math.max(value, found.get(`most ${measure}`) ?? value))
      found.set(`least ${measure}`, Math.min(value, found.get(`least ${measure}`) ?? value))
    }
    const missing = missingParts(plan, end)
    found.set('fewest missing', Math.min(missing.length, found.get('fewest missing') ?? missing.length))
    for (const part of AIM_PARTS) if (!missing.includes(part)) found.set(`held ${part}`, 1)
  }
  return { found, visit }
}

const bestOf = (found: ReadonlyMap<string, number>, measure: Measure): number =>
  found.get(`${BETTER[measure] > 0 ? 'most' : 'least'} ${measure}`) as number

describe('walking every play of a small month', { timeout: 120_000 }, () => {
  it('finds the same with equal states merged as without', () => {
    let walked = 0
    fc.assert(
      fc.property(anyWalkable(true), fc.nat(1000), (data, seed) => {
        const plan = linkPlan(data)
        const [apart, merged] = [gatherer(plan), gatherer(plan)]
        const every = walk(plan, seed, meterOf(ENOUGH), apart.visit)
        fc.pre(every.complete)
        const once = walk(plan, seed, meterOf(ENOUGH), merged.visit, stateKeys(plan))
        expect(once.complete).toBe(true)
        expect(merged.found).toEqual(apart.found)
        expect(once.leaves).toBe(every.leaves)
        expect(once.ends).toBeLessThanOrEqual(every.ends)
        walked += 1
      }),
      { numRuns: 50 },
    )
    expect(walked).toBeGreaterThan(20)
  })

  it('finds the same as a sweep that leaves nothing out', () => {
    fc.assert(
      fc.property(anyWalkable(true), fc.nat(1000), (data, seed) => {
        const plan = linkPlan(data)
        const keyOf = stateKeys(plan)
        const [deep, wide] = [gatherer(plan), gatherer(plan)]
        const walked = walk(plan, seed, meterOf(ENOUGH), deep.visit, keyOf)
        const swept = sweep(plan, seed, 20_000, meterOf(ENOUGH), keyOf, wide.visit)
        fc.pre(walked.complete && swept.whole)
        expect(wide.found).toEqual(deep.found)
      }),
      { numRuns: 50 },
    )
  })
})

describe('a bounded search', { timeout: 120_000 }, () => {
  it('finds nothing that walking every play does not, and mostly the same', () => {
    let [looked, same] = [0, 0]
    fc.assert(
      fc.property(anyWalkable(false), (data) => {
        const plan = linkPlan(data)
        const { found, visit } = gatherer(plan)
        const walked = walk(plan, 1, meterOf(ENOUGH), visit, stateKeys(plan))
        // too few steps to walk it: that part of them is a fifth
        const steps = 600
        const report = roomForChoice(plan, { seed: 1, steps })
        fc.pre(walked.complete)
        for (const { measure, best, worst } of report.measures) {
          const better = BETTER[measure]
          const [highest, lowest] = [best, worst].map(({ value }) => better * value) as [number, number]
          const most = better * bestOf(found, measure)
          const least = better * (found.get(`${better > 0 ? 'least' : 'most'} ${measure}`) as number)
          expect(highest).toBeLessThanOrEqual(most)
          expect(lowest).toBeGreaterThanOrEqual(least)
          if (best.how === 'proven') expect(highest).toBe(most)
          if (worst.how === 'proven') expect(lowest).toBe(least)
          looked += 2
          if (highest === most) same += 1
          if (lowest === least) same += 1
        }
        const aimHeld = found.get('fewest missing') === 0
        if (report.aim.winnable === 'yes') expect(aimHeld).toBe(true)
        if (report.aim.winnable === 'no') expect(aimHeld).toBe(false)
      }),
      { numRuns: 60 },
    )
    expect(same / looked).toBeGreaterThan(0.8)
  })
})

describe('the bound of a small month', { timeout: 120_000 }, () => {
  it('is beaten by no play at all', () => {
    fc.assert(
      fc.property(anyWalkable(true), fc.nat(1000), (data, seed) => {
        const plan = linkPlan(data)
        const { found, visit } = gatherer(plan)
        walk(plan, seed, meterOf(ENOUGH), visit, stateKeys(plan))
        const { bounds, impossible } = boundsOf(plan)
        for (const measure of MEASURES) {
          const { value } = bounds[measure]
          if (value !== null)
            expect([measure, BETTER[measure] * bestOf(found, measure) <= BETTER[measure] * value]).toEqual([
              measure,
              true,
            ])
        }
        if (impossible.parts.length > 0) expect(found.get('fewest missing')).toBeGreaterThan(0)
        if (!impossible.together)
          expect(impossible.parts.filter((part) => found.has(`held ${part}`))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})
