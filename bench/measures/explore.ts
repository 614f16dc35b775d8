// A search over a month: random plays with all their figures, shared over two threads; and every play of a month, walked.
import { performance } from 'node:perf_hooks'
import { exploreOnThreads } from '../../src/app/explore/threads.ts'
import type { Measure } from '../lib/measure.ts'
import type { Row } from '../lib/row.ts'
import { beside, bounded, compared, shown } from '../lib/row.ts'
import { shippedPlan } from '../lib/shipped-plan.ts'
import { median, takeTurns } from '../lib/turns.ts'

const PLAYS = 10_000
const ROUNDS = 5
/** So many that what each thread first has to compile for itself no longer counts. */
const LONG = 60_000
const LONG_ROUNDS = 3

/** Seconds by the clock until all plays are done, threads and all, and seconds of processor that took. */
async function seconds(workers: number, plays: number): Promise<{ clock: number; processor: number }> {
  const { data } = shippedPlan('samira-maart')
  const asked = { plays, seed: 1, steps: 0, words: {} }
  const start = performance.now()
  const before = process.cpuUsage()
  let took: { clock: number; processor: number } | undefined
  await exploreOnThreads(data, asked, {
    workers,
    budget: null,
    progress: (played, of) => {
      if (played < of || took !== undefined) return
      const { user, system } = process.cpuUsage(before)
      took = { clock: (performance.now() - start) / 1000, processor: (user + system) / 1e6 }
    },
  })
  if (took === undefined) throw new Error('a search ended before its plays were done')
  return took
}

/** So many plays by one worker and by two, by turns, and what part of the time the two take. */
async function oneAndTwo(plays: number, rounds: number) {
  const times = { one: [] as number[], two: [] as number[], least: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    const { clock, processor } = await seconds(1, plays)
    times.one.push(clock)
    times.least.push(processor / 2)
    times.two.push((await seconds(2, plays)).clock)
  }
  const part = (of: readonly number[]): number =>
    median(of.map((time, round) => time / (times.one[round] ?? Number.NaN)))
  const count = plays.toLocaleString('en')
  return {
    one: {
      name: `samira-maart, ${count} plays with all spreads, one worker`,
      value: median(times.one),
      unit: 's',
    },
    two: { name: 'the same with two workers', value: median(times.two), unit: 's' },
    /** One worker compiles on a second core already: all it takes, over two cores without any loss. */
    least: { name: 'the least two cores could take', value: median(times.least), unit: 's' },
    part: part(times.two),
    leastPart: part(times.least),
  }
}

async function onThreads(): Promise<Row[]> {
  const short = await oneAndTwo(PLAYS, ROUNDS)
  const long = await oneAndTwo(LONG, LONG_ROUNDS)
  return [
    bounded(short.one, 'at most', 3),
    compared(short.two, short.one, 'at most', 1 / 1.6, short.part),
    beside(short.least, short.one, short.leastPart),
    shown(long.one),
    beside(long.two, long.one, long.part),
  ]
}

export const measure: Measure = async () => {
  const plays = ['reference-reducer', 'samira-explore', 'samira-explore-twice', 'samira-search'] as const
  const walks = ['walk-short', 'walk-long', 'walk-apart'] as const
  const played = await takeTurns(plays)
  const walked = await takeTurns(walks)
  const reducer = {
    name: 'reference month, bare reducer, beside a search',
    value: played.speed('reference-reducer'),
    unit: 'months/s',
  }
  const figure = (name: string, key: (typeof plays)[number]) => ({
    name,
    value: played.speed(key),
    unit: 'months/s',
  })
  const explored = figure('samira-maart, random months with all figures', 'samira-explore')
  const twice = figure('the same with every moment twice', 'samira-explore-twice')
  const bare = figure('samira-maart, random months without figures', 'samira-search')
  const leaves = (name: string, key: (typeof walks)[number]) => ({
    name,
    value: walked.speed(key),
    unit: 'plays/s',
  })
  const apart = leaves('12 choices, each play from its first day', 'walk-apart')
  const short = leaves('6 choices, every play walked', 'walk-short')
  const long = leaves('12 choices, every play walked', 'walk-long')
  return [
    shown(reducer),
    compared(explored, reducer, 'at least', 0.02, played.ratio('samira-explore', 'reference-reducer')),
    beside(bare, explored, played.ratio('samira-search', 'samira-explore')),
    compared(twice, explored, 'at least', 0.4, played.ratio('samira-explore-twice', 'samira-explore')),
    shown(apart),
    beside(short, apart, walked.ratio('walk-short', 'walk-apart')),
    compared(long, short, 'at least', 1, walked.ratio('walk-long', 'walk-short')),
    ...(await onThreads()),
  ]
}
