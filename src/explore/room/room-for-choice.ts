import type { Plan } from '#engine'
import { aimRoom, bestKept, howOf } from './aim-room.ts'
import type { Bounds } from './bound/index.ts'
import { boundsOf } from './bound/index.ts'
import { hangsOnLuck, seedsOf } from './chance.ts'
import { MEASURES, rounded } from './measures.ts'
import { meterOf } from './meter.ts'
import type { SeedRun } from './one-seed.ts'
import { searchSeed } from './one-seed.ts'
import { POLICIES } from './policy/choose.ts'
import type { Goal } from './records.ts'
import { stateKeys } from './state-key.ts'
import type {
  Extreme,
  Measure,
  MeasureRoom,
  Measures,
  PolicyName,
  PolicyRun,
  RoomForChoice,
  RoomOptions,
} from './types.ts'

/** Steps that take a few seconds for a month of the usual size, and find about as much as more would. */
export const USUAL_STEPS = 600_000

/**
 * What a month leaves to choose: the best and the worst end of each measure, what none can be better than, whether the
 * joint aim can be held, and how it ends for several temperaments. Same plan, seed and steps: same report, unless it was
 * stopped. The temperaments are always played under the first seed, so that there is something to report.
 */
export function roomForChoice(plan: Plan, options: RoomOptions): RoomForChoice {
  const { seed, steps, stop, progress } = options
  const meter = meterOf(steps, stop, progress)
  const keyOf = stateKeys(plan)
  const bounds = boundsOf(plan)
  const seeds = seedsOf(plan, seed)
  const runs: SeedRun[] = []
  let tryAll = true
  for (const [index, each] of seeds.entries()) {
    if (meter.stopped || (index > 0 && meter.steps >= steps)) break
    const share = (steps - meter.steps) / (seeds.length - index)
    const run = searchSeed(plan, each, keyOf, meter, share, tryAll)
    // where the plays of one seed are too many to walk, those of another are as well
    tryAll = run.how === 'proven'
    runs.push(run)
  }
  return {
    seeds: runs.map(({ records }) => records.seed),
    luck: hangsOnLuck(plan),
    steps: meter.steps,
    complete: !meter.stopped && runs.length === seeds.length,
    measures: MEASURES.map((measure) => measureRoom(measure, runs, bounds)),
    aim: aimRoom(runs, bounds.impossible, hangsOnLuck(plan)),
    policies: POLICIES.map((name) => policyRun(name, runs)),
  }
}

function measureRoom(measure: Measure, runs: readonly SeedRun[], { bounds }: Bounds): MeasureRoom {
  const bound = bounds[measure]
  const best = extreme(`best:${measure}`, measure, runs)
  // what no play can be better than and some play reaches needs no further search
  if (best.value === bound.value) best.how = 'proven'
  return { measure, best, worst: extreme(`worst:${measure}`, measure, runs), bound }
}

function extreme(goal: Goal, measure: Measure, runs: readonly SeedRun[]): Extreme {
  const { seed, end, decisions } = bestKept(goal, runs)
  const seeds = runs.map(({ records }) => records.seed)
  return { value: end[measure], how: howOf(runs), seeds, seed, decisions }
}

/** The ends of one temperament. */
function policyRun(policy: PolicyName, runs: readonly SeedRun[]): PolicyRun {
  const own = runs.flatMap((run) => run.policies.filter((each) => each.policy === policy))
  const ends = own.map(({ end }) => end)
  const mean = (measure: Measure): number =>
    rounded(
      ends.reduce((sum, end) => sum + end[measure], 0),
      ends.length,
    )
  return {
    policy,
    seeds: runs.map(({ records }) => records.seed),
    ends,
    end: Object.fromEntries(MEASURES.map((measure) => [measure, mean(measure)])) as Measures,
    aim: own.filter(({ won }) => won).length,
  }
}
