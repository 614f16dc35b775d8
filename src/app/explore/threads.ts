// A search on worker threads, within a budget by the clock.

import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { PlanData } from '#engine'
import { linkPlan } from '#engine'
import type { Answer, Asked, Report, Task } from '#explore'
import { Exploration } from '#explore'
import type { Start } from '../cli/explore-worker.ts'

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

/**
 * Searches a month. The report is the same for any number of workers, unless the budget cut it short or a worker was
 * lost; it then says so.
 */
export function exploreOnThreads(plan: PlanData, asked: Asked, threads: Threads): Promise<Report> {
  const exploration = new Exploration(linkPlan(plan), asked)
  const halt = new SharedArrayBuffer(4)
  const flag = new Int32Array(halt)
  const busy = new Map<Worker, Task>()
  const idle: Worker[] = []
  const clocks: NodeJS.Timeout[] = []

  return new Promise((resolve) => {
    let over = false
    const finish = (): void => {
      if (over) return
      over = true
      for (const clock of clocks) clearTimeout(clock)
      for (const worker of [...idle, ...busy.keys()]) void worker.terminate()
      resolve(exploration.report())
    }
    const handOut = (): void => {
      while (idle.length > 0 && !over) {
        const task = exploration.next()
        if (task === 'wait') return
        if (task === null || Atomics.load(flag, 0) >= 2) {
          if (busy.size === 0) finish()
          return
        }
        const worker = idle.shift() as Worker
        busy.set(worker, task)
        worker.postMessage(task)
      }
    }
    const lost = (worker: Worker): void => {
      const task = busy.get(worker)
      const place = idle.indexOf(worker)
      if (over || (task === undefined && place < 0)) return
      busy.delete(worker)
      if (place >= 0) idle.splice(place, 1)
      exploration.lose(task ?? null)
      if (idle.length + busy.size === 0) finish()
      else handOut()
    }
    const start = (): void => {
      const workerData: Start = { plan, asked, halt }
      const worker = new Worker(
        threads.entry ?? join(import.meta.dirname, '..', 'cli', 'explore-worker.ts'),
        {
          workerData,
          resourceLimits: { maxOldGenerationSizeMb: threads.megabytes ?? MEGABYTES },
        },
      )
      idle.push(worker)
      worker.on('message', (answer: Answer) => {
        if (over) return
        busy.delete(worker)
        idle.push(worker)
        exploration.take(answer)
        threads.progress?.(exploration.played, asked.plays)
        handOut()
      })
      worker.on('error', () => lost(worker))
      worker.on('exit', () => lost(worker))
    }

    for (let n = 0; n < threads.workers; n++) start()
    if (threads.budget !== null) {
      const { budget } = threads
      const after = (milliseconds: number, act: () => void): void => {
        clocks.push(setTimeout(act, milliseconds))
      }
      after(budget * PLAYS, () => {
        Atomics.store(flag, 0, 1)
        if (exploration.endPlays()) exploration.cut('budget')
        handOut()
      })
      after(budget, () => {
        Atomics.store(flag, 0, 2)
        exploration.cut('budget')
      })
      after(budget + GRACE, finish)
    }
    handOut()
  })
}
