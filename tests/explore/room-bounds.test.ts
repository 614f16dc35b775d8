// No play is ever better than the bound of its month, and none holds a part of the aim that is said to be impossible.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Plan } from '#engine'
import { linkPlan, playMonth, replay } from '#engine'
import { readMonth } from '#scenario/files'
import type { AimPart, Measures } from '../../src/explore/room/index.ts'
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
} from '../../src/explore/room/index.ts'
import { anyMonth, monthThatRunsOut } from '../support/random-month.ts'
import { shippedFiles } from '../support/shipped-files.ts'

/** Measures at which an end is better than the bound, and impossible parts of the aim that hold at it. */
function beaten(plan: Plan, end: Measures, missing: readonly AimPart[]): string[] {
  const { bounds, impossible } = boundsOf(plan)
  const better = MEASURES.filter((measure) => {
    const { value } = bounds[measure]
    return value !== null && BETTER[measure] * end[measure] > BETTER[measure] * value
  })
  const alone = impossible.length === 1 && !missing.includes(impossible[0] as AimPart)
  const together = impossible.length > 0 && !impossible.some((part) => missing.includes(part))
  return [...better, ...(alone || together ? impossible : [])]
}

function playsOf(plan: Plan, seed: number) {
  const choosers = [
    ...POLICIES.map((name) => policy(plan, name)),
    ...[1, 2, 3, 4].map((play) => byLot(plan, play)),
  ]
  return choosers.map((choose) => playMonth(plan, seed, choose))
}

describe('the bound of a month', () => {
  it.each([
    ['any small month', anyMonth],
    ['a month whose applications come to an end', monthThatRunsOut],
  ])('is beaten by no play of %s', (_name, months) => {
    fc.assert(
      fc.property(months, fc.nat(1000), (data, seed) => {
        const plan = linkPlan(data)
        for (const state of playsOf(plan, seed))
          expect(beaten(plan, measuresOf(plan, state), missingParts(plan, state))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('is beaten by nothing that search finds in any small month', () => {
    fc.assert(
      fc.property(anyMonth, fc.nat(1000), (data, seed) => {
        const plan = linkPlan(data)
        const room = roomForChoice(plan, { seed, steps: 12_000 })
        for (const { best } of room.measures) {
          const state = replay(plan, best.seed, best.decisions).state
          expect(beaten(plan, measuresOf(plan, state), missingParts(plan, state))).toEqual([])
        }
      }),
      { numRuns: 25 },
    )
  })

  it.each(shippedFiles())('is beaten by no play of %s', (_id, file) => {
    const plan = linkPlan((readMonth(file).month as NonNullable<ReturnType<typeof readMonth>['month']>).plan)
    for (let seed = 1; seed <= 40; seed++)
      for (const state of playsOf(plan, seed))
        expect(beaten(plan, measuresOf(plan, state), missingParts(plan, state))).toEqual([])
  })
})
