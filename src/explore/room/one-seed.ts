// All that is looked for under one seed: temperaments, plays by lot, every play where they are few, else a sweep that
// is as wide as the steps allow, and the best plays of it made better.

import type { MonthState, Plan } from '#engine'
import { playMonth } from '#engine'
import { missingParts } from './aim.ts'
import { measuresOf } from './measures.ts'
import type { Meter } from './meter.ts'
import { byLot, POLICIES, policy } from './policy/choose.ts'
import { polish } from './polish.ts'
import type { Records } from './records.ts'
import { consider, GOALS, noRecords } from './records.ts'
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

/** Parts of the steps of a seed: for plays by lot, for walking all plays, for the first narrow sweep. */
const PART = { lots: 0.08, walk: 0.25, polish: 0.3 }
/** Width of the first sweep; how many steps it takes tells how wide the second can be. */
const NARROW = 30
/** A second sweep is worth it when it can be this many times as wide, and takes this part of the steps it may. */
const WIDER = 1.5
const CAREFUL = 0.8
/** States at a stop at most, however many steps there are: memory is bounded by it. */
const WIDEST = 2000

/**
 * Searches one seed.
 * @param steps for this seed @param tryAll whether walking every play is worth trying
 */
export function searchSeed(
  plan: Plan,
  seed: number,
  keyOf: KeyOf,
  meter: Meter,
  steps: number,
  tryAll: boolean,
): SeedRun {
  const records = noRecords(seed)
  const visit = (end: MonthState): void => consider(plan, records, end)
  const run: SeedRun = { records, how: 'sampled', policies: [] }
  const before = meter.steps
  const left = (): number => steps - (meter.steps - before)

  for (const name of POLICIES) {
    const end = playMonth(plan, seed, policy(plan, name))
    meter.steps += end.decisions.length
    visit(end)
    run.policies.push({ policy: name, end: measuresOf(plan, end), won: missingParts(plan, end).length === 0 })
  }

  if (tryAll) {
    meter.allow(left() * PART.walk)
    if (walk(plan, seed, meter, visit, keyOf).complete) return { ...run, how: 'proven' }
  }

  meter.allow(left() * PART.lots)
  for (let play = 1; meter.left() > 0; play++) playByLot(plan, seed, play, meter, visit)

  const narrow = meter.steps
  meter.allow(left())
  const first = sweep(plan, seed, NARROW, meter, keyOf, visit)
  if (first.whole) return { ...run, how: 'proven' }
  if (!first.finished) return run
  run.how = 'searched'
  const room = left() * (1 - PART.polish)
  const width = Math.min(WIDEST, Math.floor((NARROW * room * CAREFUL) / Math.max(1, meter.steps - narrow)))
  if (width >= NARROW * WIDER) {
    meter.allow(room)
    if (sweep(plan, seed, width, meter, keyOf, visit).whole) return { ...run, how: 'proven' }
  }

  for (let goal = 0; goal < GOALS.length; goal++) {
    const mine = left() / (GOALS.length - goal)
    meter.allow(mine)
    const next = GOALS.at(-1 - goal)
    if (next !== undefined) polish(plan, records, next, meter)
  }
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
