// A worker of a search in the page: is started with a plan, then gets pieces, does them, hands back what it found.

import type { PlanData } from '#engine'
import { linkPlan } from '#engine'
import type { Asked, Task, Worker } from '#explore'
import { workerOf } from '#explore'

/** The first message. */
export interface StartInPage {
  plan: PlanData
  asked: Asked
}

/** Cut short only by ending the worker: a page shares no memory with it. */
const never = (): boolean => false

let work: Worker | undefined

addEventListener('message', ({ data }: MessageEvent<StartInPage | Task>) => {
  if ('plan' in data) work = workerOf(linkPlan(data.plan), data.asked)
  else if (work !== undefined) postMessage(work(data, never))
})
