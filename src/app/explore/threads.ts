// A search on worker threads, within a budget by the clock.

import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { PlanData } from '#engine'
import { linkPlan } from '#engine'
import type { Answer, Asked, Hand, Report } from '#explore'
import { Crew, Exploration } from '#explore'
import type { Start } from './thread-work.ts'

export interface Threads {
  workers: number
  /** Milliseconds in all, or null for as long as it takes. */
  budget: number | null
  /** Told now and then how far the random plays are. */
  progress?: (played: number, of: number) => void
  /** File of the worker; another one in tests of workers that die. */
  entry?: string
  /** Most memory of one worker, in megabytes. */
  megabytes?: number
}

/** Share of the budget after which random plays stop, so that there is time for what they did not come to. */
const PLAYS = 0.5

/** Milliseconds that a worker gets to hand over what it has, once it is told to stop. */
const GRACE = 1500

const MEGABYTES = 1024

/** Megabytes for what a play leaves behind: with room for many plays it is cleared away seldom, a fifth faster in all. */
const YOUNG = 96

/** Any other error in a worker is a bug of ours, and is thrown. */
const outOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

/**
 * Searches a month. The report is the same for any number of workers, unless the budget cut it short or a worker was
 * lost; it then says so.
 */
export function exploreOnThreads(plan: PlanData, asked: Asked, threads: Threads): Promise<Report> {
  const { workers, budget, progress, entry, megabytes } = threads
  const exploration = new Exploration(linkPlan(plan), asked)
  const halt = new SharedArrayBuffer(4)
  const flag = new Int32Array(halt)
  const clocks: NodeJS.Timeout[] = []
  const crowd: Worker[] = []

  return new Promise((resolve, reject) => {
    const crew = new Crew(exploration, (report) => {
      tidy()
      resolve(report)
    })
    const tidy = (): void => {
      for (const clock of clocks) clearTimeout(clock)
      for (const worker of crowd) void worker.terminate()
    }
    const after = (milliseconds: number, act: () => void): void => {
      clocks.push(setTimeout(act, milliseconds))
    }
    for (let n = 0; n < workers; n++) {
      const workerData: Start = { plan, asked, halt }
      const worker = new Worker(entry ?? join(import.meta.dirname, 'thread.ts'), {
        workerData,
        resourceLimits: { maxOldGenerationSizeMb: megabytes ?? MEGABYTES, maxYoungGenerationSizeMb: YOUNG },
      })
      const hand: Hand = { give: (task) => worker.postMessage(task) }
      crowd.push(worker)
      worker.on('message', (answer: Answer) => {
        crew.take(hand, answer)
        progress?.(exploration.played, asked.plays)
      })
      worker.on('error', (error) => {
        if (outOfMemory(error)) crew.lose(hand)
        else {
          tidy()
          reject(error)
        }
      })
      worker.on('exit', () => crew.lose(hand))
      crew.join(hand)
    }
    if (budget === null) return
    after(budget * PLAYS, () => {
      Atomics.store(flag, 0, 1)
      crew.endPlays('budget')
    })
    after(budget, () => {
      Atomics.store(flag, 0, 2)
      crew.close('budget')
    })
    after(budget + GRACE, () => crew.finish())
  })
}
