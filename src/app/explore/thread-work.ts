// What a worker thread of a search does: gets pieces, does them, hands back what it found.

import { parentPort, workerData } from 'node:worker_threads'
import type { PlanData } from '#engine'
import { linkPlan } from '#engine'
import type { Answer, Asked, Task } from '#explore'
import { workerOf } from '#explore'

/** What a worker thread is started with. */
export interface Start {
  plan: PlanData
  asked: Asked
  /** One shared number: kinds of work from this one down are to stop. */
  halt: SharedArrayBuffer
}

/** The number under which each kind of work is stopped: random plays first, so that there is time for the rest. */
export const HALT: Readonly<Record<Task['kind'], number>> = { plays: 1, seek: 2, room: 2 }

if (parentPort !== null) {
  const port = parentPort
  const { plan, asked, halt } = workerData as Start
  const flag = new Int32Array(halt)
  const work = workerOf(linkPlan(plan), asked)
  port.on('message', (task: Task) => {
    const answer: Answer = work(task, () => Atomics.load(flag, 0) >= HALT[task.kind])
    port.postMessage(answer)
  })
}
