// States of one key go on in the same ways and end at the same measures, however they came there.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MonthState, Plan } from '#engine'
import { copy, decideSurely, legalDecisions, linkPlan, luck, startMonth } from '#engine'
import { measuresOf, missingParts, stateKeys } from '#explore'
import { readMonth } from '#scenario/files'
import { anyMonth } from '../support/random-month.ts'
import { shippedFiles } from '../support/shipped-files.ts'

/** Goes on with a state by a lot of its own: what could be decided at each turn, and the measures of the end. */
function goOn(plan: Plan, from: MonthState, lot: number): unknown[] {
  const state = copy(from)
  const told: unknown[] = []
  for (let turn = 0; state.stop.kind !== 'end'; turn++) {
    const legal = legalDecisions(plan, state)
    told.push(legal)
    decideSurely(plan, state, drawn(legal, lot, turn))
  }
  return [...told, measuresOf(plan, state), missingParts(plan, state)]
}

const drawn = <T>(list: readonly T[], lot: number, turn: number): T =>
  list[Math.floor(luck(lot, 'any', turn) * list.length)] as T

/** Plays by lot under one seed; of two states with one key and another history, both are gone on with. */
function compareTwins(plan: Plan, seed: number, plays: number): number {
  const keyOf = stateKeys(plan)
  const known = new Map<string, MonthState>()
  let twins = 0
  for (let play = 0; play < plays; play++) {
    const state = startMonth(plan, seed)
    for (let turn = 0; state.stop.kind !== 'end'; turn++) {
      decideSurely(plan, state, drawn(legalDecisions(plan, state), play, turn))
      const key = keyOf(state)
      const twin = known.get(key)
      if (twin === undefined) known.set(key, copy(state))
      else if (JSON.stringify(twin.decisions) !== JSON.stringify(state.decisions)) {
        twins += 1
        for (const lot of [1, 2]) expect(goOn(plan, state, lot)).toEqual(goOn(plan, twin, lot))
      }
    }
  }
  return twins
}

describe('states of one key', { timeout: 120_000 }, () => {
  it('go on alike in any small month', () => {
    let twins = 0
    fc.assert(
      fc.property(anyMonth, fc.nat(1000), (data, seed) => {
        twins += compareTwins(linkPlan({ ...data, moments: data.moments.slice(0, 4) }), seed, 12)
      }),
      { numRuns: 40 },
    )
    expect(twins).toBeGreaterThan(100)
  })

  it.each(shippedFiles())('go on alike in %s', (_id, file) => {
    const plan = linkPlan((readMonth(file).month as NonNullable<ReturnType<typeof readMonth>['month']>).plan)
    expect(compareTwins(plan, 1, 60)).toBeGreaterThan(10)
  })
})
