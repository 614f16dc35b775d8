// No play is ever better than the bound of its month, and none holds a part of the aim that is said to be impossible.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MonthState, Plan } from '#engine'
import { linkPlan, playMonth, replay } from '#engine'
import type { Bounds } from '#explore'
import {
  BETTER,
  boundsOf,
  byLot,
  MEASURES,
  measuresOf,
  missingParts,
  POLICIES,
  policy,
  roomForChoice,
} from '#explore'
import { readMonth } from '#scenario/files'
import { anyMonth, monthThatRunsOut } from '../support/random-month.ts'
import { shippedFiles } from '../support/shipped-files.ts'

/** Measures at which the end of a play is better than the bound, and impossible parts of the aim that hold at it. */
function beaten(plan: Plan, { bounds, impossible }: Bounds, state: MonthState): string[] {
  const end = measuresOf(plan, state)
  const missing = missingParts(plan, state)
  const better = MEASURES.filter((measure) => {
    const { value } = bounds[measure]
    return value !== null && BETTER[measure] * end[measure] > BETTER[measure] * value
  })
  const held = impossible.parts.filter((part) => !missing.includes(part))
  const all = held.length === impossible.parts.length
  return [...better, ...(impossible.together && !all ? [] : held)]
}

function playsOf(plan: Plan, seed: number) {
  const choosers = [
    ...POLICIES.map((name) => policy(plan, name)),
    ...[1, 2, 3, 4].map((play) => byLot(plan, play)),
  ]
  return choosers.map((choose) => playMonth(plan, seed, choose))
}

describe('the bound of a month', { timeout: 120_000 }, () => {
  it.each([
    ['any small month', anyMonth],
    ['a month whose applications come to an end', monthThatRunsOut],
  ])('is beaten by no play of %s', (_name, months) => {
    fc.assert(
      fc.property(months, fc.nat(1000), (data, seed) => {
        const plan = linkPlan(data)
        const bounds = boundsOf(plan)
        for (const state of playsOf(plan, seed)) expect(beaten(plan, bounds, state)).toEqual([])
      }),
      { numRuns: 80 },
    )
  })

  it('is beaten by nothing that search finds in any small month', () => {
    fc.assert(
      fc.property(anyMonth, fc.nat(1000), (data, seed) => {
        const plan = linkPlan(data)
        const room = roomForChoice(plan, { seed, steps: 5000 })
        const bounds = boundsOf(plan)
        for (const { best } of room.measures)
          expect(beaten(plan, bounds, replay(plan, best.seed, best.decisions).state)).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  it.each(shippedFiles())('is beaten by no play of %s', (_id, file) => {
    const plan = linkPlan((readMonth(file).month as NonNullable<ReturnType<typeof readMonth>['month']>).plan)
    const bounds = boundsOf(plan)
    for (let seed = 1; seed <= 25; seed++)
      for (const state of playsOf(plan, seed)) expect(beaten(plan, bounds, state)).toEqual([])
  })
})
