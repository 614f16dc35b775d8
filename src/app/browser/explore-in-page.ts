// A search in the page, on workers of its own, so that typing goes on beside it.

import type { PlanData } from '#engine'
import { linkPlan } from '#engine'
import type { Answer, Asked, Hand, Report } from '#explore'
import { Crew, Exploration } from '#explore'
import type { StartInPage } from './explore-worker.ts'

export interface InPage {
  /** Calls the search off: the report then has what there is, and says so. */
  signal: AbortSignal
  progress?: (played: number, of: number) => void
}

/** One processor is left to the page. */
const workers = (): number => Math.max(1, Math.min(4, navigator.hardwareConcurrency - 1))

/** Searches a month. The report is the one that the command line gives, whatever the number of workers. */
export function exploreInPage(plan: PlanData, asked: Asked, { signal, progress }: InPage): Promise<Report> {
  const exploration = new Exploration(linkPlan(plan), asked)
  const crowd: Worker[] = []
  return new Promise((resolve) => {
    const callOff = (): void => crew.finish('cancelled')
    const crew = new Crew(exploration, (report) => {
      signal.removeEventListener('abort', callOff)
      for (const worker of crowd) worker.terminate()
      resolve(report)
    })
    signal.addEventListener('abort', callOff)
    for (let n = workers(); n > 0; n--) {
      const worker = new Worker(new URL('./explore-worker.ts', import.meta.url), { type: 'module' })
      const hand: Hand = { give: (task) => worker.postMessage(task) }
      crowd.push(worker)
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
        crew.take(hand, data)
        progress?.(exploration.played, asked.plays)
      })
      worker.addEventListener('error', () => crew.lose(hand))
      worker.postMessage({ plan, asked } satisfies StartInPage)
      crew.join(hand)
    }
    if (signal.aborted) callOff()
  })
}
