import type { MonthState } from '#engine'
import { replayUnder, startMonth } from '#engine'
import type { History } from '../history.ts'
import { departuresOf } from './departures.ts'
import { firstDifference } from './first-difference.ts'
import { runOf } from './run-of.ts'
import type { LeverData, LeverRun, Measure, Replays, Run, Split } from './types.ts'
import { planUnder } from './under-plan.ts'

/**
 * The same decisions under each lever: the log replayed on a plan in which one circumstance is other, with the same
 * luck. Only a month that was played to its end is replayed; of any other, the own run stands alone with a `problem`.
 */
export function sameDecisions(history: History, levers: readonly LeverData[]): Replays {
  const own = runOf(history.end)
  const problem = problemOf(history)
  if (problem !== null) return { own, under: [], problem }
  return { own, under: levers.map((lever) => underLever(history, own, lever)), problem: null }
}

/** A history never changes, and each lever may be asked for by itself. */
const known = new WeakMap<History, Replays['problem']>()

function problemOf(history: History): Replays['problem'] {
  const before = known.get(history)
  if (before !== undefined) return before
  const problem = lookAt(history)
  known.set(history, problem)
  return problem
}

function lookAt({ plan, seed, before, end, over }: History): Replays['problem'] {
  if (!over) return 'replay/not-over'
  // a replay starts from the plan's own opening
  const same = JSON.stringify(startMonth(plan, seed)) === JSON.stringify(before[0] ?? end)
  return same ? null : 'replay/carried-over'
}

function underLever({ plan, seed, log, end }: History, own: Run, lever: LeverData): LeverRun {
  const replayed = replayUnder(planUnder(plan, lever), seed, log)
  const { state } = replayed
  const departures = departuresOf(log, replayed)
  const run = runOf(state)
  const given = new Set(lever.changes.flatMap((change) => (change.change === 'income' ? [change.id] : [])))
  const split = (by: number): Split =>
    departures.length === 0 && lever.changes.length === 1
      ? { how: 'same-decisions', circumstance: by, choice: 0 }
      : null
  const difference = {} as LeverRun['difference']
  for (const measure of MEASURES) {
    const by = figure(run, measure) - figure(own, measure)
    difference[measure] = { by, split: split(by) }
  }
  return {
    ...run,
    lever: lever.id,
    departures,
    first: firstDifference(end, state, given),
    meterFrom: meterFrom(end, state),
    difference,
  }
}

const MEASURES: readonly Measure[] = [
  'account',
  'fees',
  'arrears',
  'bandwidth',
  'tunnelDays',
  'needsUnmet',
  'papersAsked',
]

const figure = (run: Run, measure: Measure): number =>
  measure === 'needsUnmet' ? run.needsUnmet.length : run[measure]

function meterFrom(own: MonthState, replay: MonthState): number {
  const index = own.days.findIndex(({ bandwidth, level }, at) => {
    const there = replay.days[at]
    return there?.bandwidth !== bandwidth || there.level !== level
  })
  return own.days[index]?.day ?? 0
}
