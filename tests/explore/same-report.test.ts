// The same month, seed and counts give the same report, whoever did which piece and in what order they came back.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkPlan } from '#engine'
import type { Task } from '#explore'
import { exploreOnThreads } from '../../src/app/explore/threads.ts'
import { exploreHere } from '../support/explore-here.ts'
import { anyMonth } from '../support/random-month.ts'
import { dilemma, option, smallMonth, smallPlan } from '../support/small-month.ts'

const text = (report: unknown): string => JSON.stringify(report)

describe('a report', () => {
  it('is the same for one worker and for three that hand over in another order', () => {
    fc.assert(
      fc.property(anyMonth, fc.integer({ min: 0, max: 4294967295 }), (data, seed) => {
        const plan = linkPlan(data)
        // 600 plays are three pieces
        const asked = { plays: 600, seed, steps: 200 }
        const one = text(exploreHere(plan, asked))
        expect(text(exploreHere(plan, asked, { workers: 3 }))).toBe(one)
      }),
      { numRuns: 3, endOnFailure: true },
    )
  })

  it('is that of the threads of the command line too', async () => {
    const data = smallMonth({
      moments: [3, 5, 9].map((day) => dilemma(`m${day}`, day, [option('a'), option('b')])),
    })
    const asked = { plays: 700, seed: 5, steps: 500, words: {} }
    const threads = await exploreOnThreads(data, asked, { workers: 2, budget: null })
    expect(threads.complete).toBe(true)
    expect(text(threads)).toBe(text(exploreHere(linkPlan(data), asked)))
  })

  it('hangs on the seed', () => {
    const plan = smallPlan({ moments: [dilemma('m', 3, [option('a'), option('b')])] })
    const hits = (seed: number) => exploreHere(plan, { seed, plays: 300 }).reach.map(({ plays }) => plays)
    expect(hits(1)).not.toEqual(hits(2))
  })

  it('does not change what a play was when more are asked', () => {
    // the first 300 of 600 plays are the same 300: whoever was reached in them was reached at least as often
    const plan = smallPlan({ moments: [dilemma('m', 3, [option('a'), option('b')])] })
    const of = (plays: number) =>
      exploreHere(plan, { plays }).reach.find(({ id }) => id === 'm/a')?.plays ?? 0
    const [few, many] = [of(300), of(600)]
    expect(few).toBeGreaterThan(0)
    expect(many).toBeGreaterThan(few)
    expect(many - few).toBeLessThan(300)
  })
})

describe('a search that loses a worker', () => {
  const plan = smallPlan({ moments: [dilemma('m', 3, [option('a'), option('b')])] })
  const asked = { plays: 1000, steps: 500 }

  it('says so, and keeps what the others bring', () => {
    const lost = (task: Task): boolean => task.kind === 'plays' && task.from === 250
    const report = exploreHere(plan, asked, { workers: 2, lost })
    expect(report).toMatchObject({ complete: false, cuts: ['worker-lost'] })
    // one piece of 250 was lost
    expect(report.plays.done).toBe(750)
    expect(report.room?.complete).toBe(true)
    expect(report.reach.find(({ id }) => id === 'm')?.plays).toBe(750)
  })

  it('says so when nobody is left, with what was there before', () => {
    const lost = (task: Task): boolean => task.kind === 'plays' && task.from >= 500
    const report = exploreHere(plan, asked, { workers: 1, lost })
    expect(report).toMatchObject({ complete: false, cuts: ['worker-lost'], room: null })
    expect(report.plays.done).toBe(500)
  })
})
