// What is looked for under one seed: temperaments, plays by lot, every play where they are few, else a sweep that is as
// wide as the steps allow.

import type { MonthState, Plan } from '#engine'
import { playMonth } from '#engine'
import { missingParts } from './aim.ts'
import { measuresOf } from './measures.ts'
import type { Meter } from './meter.ts'
import { byLot, POLICIES, policy } from './policy/choose.ts'
import type { Records } from './records.ts'
import { consider, noRecords } from './records.ts'
import type { KeyOf } from './state-key.ts'
import { sweep } from './sweep.ts'
import type { How, Measures, PolicyName } from './types.ts'
import { walk } from './walk.ts'

export interface SeedRun {
  records: Records
  /** How far the search under this seed came: all plays, a bounded search, or plays that were not looking. */
  how: How
  policies: { policy: PolicyName; end: Measures; won: boolean }[]
}

/** What the search of one seed learns for the next. */
export interface Experience {
  /** Whether walking every play is worth trying. */
  walks: boolean
  /** Steps that a sweep takes for each state of its width; 0 while nobody knows. */
  perWidth: number
}

/** Parts of the steps of a seed: for plays by lot, and for walking all plays. */
const PART = { lots: 0.15, walk: 0.2 }
/** Width of a first sweep that only finds out what sweeping takes. */
const NARROW = 8
/** States at a stop at most, however many steps there are: memory is bounded by it. */
const WIDEST = 300
/** A sweep that runs out of steps ends on one leg, so that it is made a little narrower than it could be. */
const CAREFUL = 0.8

/** Searches one seed with so many steps. */
export function searchSeed(
  plan: Plan,
  seed: number,
  keyOf: KeyOf,
  meter: Meter,
  steps: number,
  experience: Experience,
): SeedRun {
  const records = noRecords(seed)
  const visit = (end: MonthState): void => consider(plan, records, end)
  const run: SeedRun = { records, how: 'sampled', policies: [] }
  const until = meter.steps + steps
  for (const name of POLICIES) {
    const end = playMonth(plan, seed, policy(plan, name))
    meter.steps += end.decisions.length
    visit(end)
    run.policies.push({ policy: name, end: measuresOf(plan, end), won: missingParts(plan, end).length === 0 })
  }

  if (experience.walks) {
    meter.allow((until - meter.steps) * PART.walk)
    experience.walks = walk(plan, seed, meter, visit, keyOf).complete
    if (experience.walks) return { ...run, how: 'proven' }
  }

  meter.allow((until - meter.steps) * PART.lots)
  for (let play = 1; meter.left() > 0; play++) playByLot(plan, seed, play, meter, visit)

  const sweeping = (width: number): void => {
    const before = meter.steps
    meter.allow(until - before)
    const { finished, whole } = sweep(plan, seed, width, meter, keyOf, visit)
    if (whole) run.how = 'proven'
    else if (finished && run.how === 'sampled') run.how = 'searched'
    experience.perWidth = (meter.steps - before) / width
  }
  if (experience.perWidth === 0) sweeping(NARROW)
  const width = Math.min(WIDEST, Math.floor((CAREFUL * (until - meter.steps)) / experience.perWidth))
  if (run.how === 'sampled' || (run.how === 'searched' && width > NARROW)) sweeping(Math.max(1, width))
  return run
}

function playByLot(
  plan: Plan,
  seed: number,
  play: number,
  meter: Meter,
  visit: (end: MonthState) => void,
): void {
  const end = playMonth(plan, seed, byLot(plan, play))
  visit(end)
  for (let step = 0; step < end.decisions.length; step++) meter.spend()
}
