// Every month that comes with the project keeps the laws, in plays of any kind.

import { describe, expect, it } from 'vitest'
import type { Moment, Plan } from '#engine'
import { linkPlan } from '#engine'
import { readMonth } from '#scenario/files'
import {
  ledgerAddsUp,
  machineAgrees,
  meterHolds,
  nobodyIsStuck,
  refusalsChangeNothing,
  sameBytes,
  walk,
} from '../support/month-laws.ts'
import { shippedFiles } from '../support/shipped-files.ts'
import {
  applicationsEnd,
  everyLeverEnds,
  listIsExact,
  papersAddUp,
  peopleHold,
  replaysItself,
} from '../support/system-laws.ts'

const SEEDS = Array.from({ length: 12 }, (_, index) => index + 1)

describe.each(shippedFiles())('%s', { timeout: 120_000 }, (_id, file) => {
  const { month, findings } = readMonth(file)
  const plan = month === null ? null : linkPlan(month.plan)

  it('can be played, without one finding', () => {
    expect(findings).toEqual([])
    expect(plan).not.toBeNull()
  })

  it.each(SEEDS)('keeps the laws of every month in random play %i', (seed) => {
    const { states, log } = walk(plan as Plan, seed)
    const cut = (seed * 7) % states.length
    ledgerAddsUp(plan as Plan, states)
    sameBytes(plan as Plan, seed, states, log, cut)
    machineAgrees(plan as Plan, states, log, cut)
    meterHolds(plan as Plan, states)
    nobodyIsStuck(plan as Plan, states)
    refusalsChangeNothing(plan as Plan, states, log)
    listIsExact(plan as Plan, states)
    papersAddUp(plan as Plan, states, log)
    applicationsEnd(plan as Plan, states)
    peopleHold(plan as Plan, states)
    replaysItself(plan as Plan, seed, states)
    everyLeverEnds(plan as Plan, seed, states)
  })

  it('meets 14 to 20 moments whichever way it goes', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const end = walk(plan as Plan, seed).states.at(-1)
      expect(end?.met.length).toBeGreaterThanOrEqual(14)
      expect(end?.met.length).toBeLessThanOrEqual(20)
    }
  })

  it('has a human option in every dilemma, and a picture at every moment', () => {
    const moments = (plan as Plan).data.moments
    const dilemmas = moments.filter((moment: Moment) => moment.kind === 'dilemma')
    for (const moment of dilemmas)
      expect(moment.options.some((each) => each.tags.includes('human'))).toBe(true)
    for (const moment of moments) expect(moment.picture).not.toBe('')
  })
})
