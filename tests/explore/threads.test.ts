// Threads that die, run out of memory or never end: the search ends, says so, and keeps what it has.

import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exploreOnThreads } from '../../src/app/explore/threads.ts'
import { dilemma, option, smallMonth } from '../support/small-month.ts'

const data = smallMonth({ moments: [dilemma('m', 3, [option('a'), option('b')])] })
const asked = { plays: 1000, seed: 1, steps: 500, words: {} }
const thread = (name: string): string =>
  join(import.meta.dirname, '..', 'fixtures', 'explore', `${name}-thread.ts`)

describe('a search on threads', () => {
  it('keeps the first piece of a thread that is killed at its second', async () => {
    const report = await exploreOnThreads(data, asked, { workers: 1, budget: null, entry: thread('dying') })
    expect(report).toMatchObject({ complete: false, cuts: ['worker-lost'], room: null })
    // pieces are of 250 plays
    expect(report.plays.done).toBe(250)
  })

  it('outlives a thread without memory', async () => {
    const report = await exploreOnThreads(data, asked, {
      workers: 1,
      budget: null,
      entry: thread('greedy'),
      megabytes: 32,
    })
    expect(report).toMatchObject({ complete: false, cuts: ['worker-lost'], spread: null })
    expect(report.plays.done).toBe(0)
  })

  it('holds its budget against a thread that never hands over', async () => {
    const report = await exploreOnThreads(data, asked, { workers: 1, budget: 50, entry: thread('endless') })
    expect(report).toMatchObject({ complete: false, cuts: ['budget'], spread: null })
  })

  it('marks what the budget cut short, and keeps the plays that were done', async () => {
    const report = await exploreOnThreads(data, { ...asked, plays: 1_000_000 }, { workers: 1, budget: 5000 })
    expect(report).toMatchObject({ complete: false, cuts: ['budget'] })
    expect(report.plays.done).toBeGreaterThan(0)
    expect(report.plays.done).toBeLessThan(1_000_000)
    expect(report.spread?.balance.most).toBe(100000)
  })
})
