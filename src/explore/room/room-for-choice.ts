import type { Plan } from '#engine'
import { aimRoom, bestKept, howOf } from './aim-room.ts'
import type { Bounds } from './bound/index.ts'
import { boundsOf } from './bound/index.ts'
import { hangsOnLuck, seedsOf } from './chance.ts'
import { MEASURES, rounded } from './measures.ts'
import type { Meter } from './meter.ts'
import { meterOf } from './meter.ts'
import type { Experience, SeedRun } from './one-seed.ts'
import { searchSeed } from './one-seed.ts'
import { POLICIES } from './policy/choose.ts'
import { polish, restart } from './polish.ts'
import type { Goal, Records } from './records.ts'
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
export const USUAL_STEPS = 450_000

/**
 * What a month leaves to choose: the best and the worst end of each measure, what none can be better than, whether the
 * joint aim can be held, and how it ends for several temperaments. Same plan, seed and steps: same report, unless it was
 * stopped. The temperaments are always played under the first seed, so that there is something to report.
 */
export function roomForChoice(plan: Plan, options: RoomOptions): RoomForChoice {
  const { seed, steps, stop, progress } = options
  const meter = meterOf(steps, stop, progress)
  const bounds = boundsOf(plan)
  const seeds = seedsOf(plan, seed)
  const runs = searchSeeds(plan, seeds, meter, steps * SEARCH)
  polishAll(plan, runs, bounds, meter, steps)
  const luck = hangsOnLuck(plan)
  return {
    seeds: runs.map(({ records }) => records.seed),
    luck,
    steps: meter.steps,
    complete: !meter.stopped && runs.length === seeds.length,
    measures: MEASURES.map((measure) => measureRoom(measure, runs, bounds)),
    aim: aimRoom(runs, bounds.impossible, luck),
    policies: POLICIES.map((name) => policyRun(name, runs)),
  }
}

/** Part of the steps that goes to searching the seeds; the rest betters what they found. */
const SEARCH = 0.4

function searchSeeds(plan: Plan, seeds: readonly number[], meter: Meter, steps: number): SeedRun[] {
  const keyOf = stateKeys(plan)
  const experience: Experience = { walks: true, perWidth: 0 }
  const runs: SeedRun[] = []
  for (const [index, seed] of seeds.entries()) {
    if (index > 0 && (meter.stopped || meter.steps >= steps)) break
    const share = (steps - meter.steps) / (seeds.length - index)
    runs.push(searchSeed(plan, seed, keyOf, meter, share, experience))
  }
  return runs
}

/** Betters the best play of each goal, and the nearest to the aim under each seed that has not held it. */
function polishAll(plan: Plan, runs: readonly SeedRun[], bounds: Bounds, meter: Meter, steps: number): void {
  const tasks: { records: Records; goal: Goal }[] = []
  const nearest = bestKept('aim', runs).seed
  for (const { records, how } of runs) {
    // where the aim cannot be held, one play that comes near it is enough
    const open = bounds.impossible.parts.length === 0 || records.seed === nearest
    if (how !== 'proven' && !records.won && open) tasks.push({ records, goal: 'aim' })
  }
  for (const measure of MEASURES) {
    for (const goal of [`best:${measure}`, `worst:${measure}`] as const) {
      const { end, seed } = bestKept(goal, runs)
      const run = runs.find(({ records }) => records.seed === seed)
      const reached = goal.startsWith('best') && end[measure] === bounds.bounds[measure].value
      if (run !== undefined && run.how !== 'proven' && !reached) tasks.push({ records: run.records, goal })
    }
  }
  for (const [index, { records, goal }] of tasks.entries()) {
    meter.allow((steps - meter.steps) / (tasks.length - index))
    if (meter.left() > 0) polish(plan, records, goal, meter)
  }
  for (let turn = 0; tasks.length > 0 && meter.steps < steps && !meter.stopped; turn++) {
    const { records, goal } = tasks[turn % tasks.length] as (typeof tasks)[number]
    meter.allow(steps - meter.steps)
    restart(plan, records, goal, meter, turn)
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
