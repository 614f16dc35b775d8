import { AIM_PARTS } from './aim.ts'
import type { Impossible } from './bound/impossible.ts'
import type { SeedRun } from './one-seed.ts'
import type { Goal, Kept } from './records.ts'
import type { AimPart, AimRoom, How } from './types.ts'

/**
 * Whether the joint aim can be held.
 * @param impossible what the relaxation shows (its `parts` and `together`) @param luck whether the month hangs on luck
 */
export function aimRoom(runs: readonly SeedRun[], { parts, together }: Impossible, luck: boolean): AimRoom {
  const won = runs.filter(({ records }) => records.won)
  const { seed, end, missing, decisions } = bestKept('aim', runs)
  return {
    ...verdict(runs, won, parts, luck),
    seeds: runs.map(({ records }) => records.seed),
    seedsWon: won.map(({ records }) => records.seed),
    example: missing.length === 0 ? decisions : null,
    exampleSeed: missing.length === 0 ? seed : null,
    parts: AIM_PARTS.map((part) => ({
      part,
      seedsHeld: runs.filter(({ records }) => records.held.has(part)).length,
    })),
    impossible: parts,
    together,
    closest: { missing, seed, end, decisions },
  }
}

/** A play that holds the aim proves that it can be held; that it cannot takes a bound, or every play. */
function verdict(
  runs: readonly SeedRun[],
  won: readonly SeedRun[],
  impossible: readonly AimPart[],
  luck: boolean,
): Pick<AimRoom, 'winnable' | 'how'> {
  if (won.length === runs.length) return { winnable: 'yes', how: 'proven' }
  const how = howOf(runs.filter((run) => !won.includes(run)))
  if (won.length > 0) return { winnable: 'only-with-luck', how }
  if (impossible.length > 0) return { winnable: 'no', how: 'proven' }
  return { winnable: how === 'proven' && !luck ? 'no' : 'not-found', how }
}

/** How well all runs together know a thing: as well as the least of them. */
export function howOf(runs: readonly SeedRun[]): How {
  if (runs.every(({ how }) => how === 'proven')) return 'proven'
  return runs.some(({ how }) => how === 'sampled') ? 'sampled' : 'searched'
}

/** The play of all seeds that is nearest to a goal; of equals that of the first seed. */
export function bestKept(goal: Goal, runs: readonly SeedRun[]): Kept {
  let best: Kept | undefined
  for (const { records } of runs) {
    const kept = records.kept.get(goal)
    if (kept !== undefined && (best === undefined || kept.score > best.score)) best = kept
  }
  if (best === undefined) throw new Error(`Nothing was played for ${goal}`)
  return best
}
