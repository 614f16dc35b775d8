// A search in this very process: a crew whose workers take turns, so that nothing hangs on threads or on time.

import type { Plan } from '#engine'
import type { Answer, Asked, Hand, Report, Task } from '#explore'
import { Crew, Exploration, workerOf } from '#explore'

export interface Here {
  workers?: number
  /** Pieces that are lost instead of done. */
  lost?: (task: Task) => boolean
}

/** Searches a month; of several workers the last one that got a piece hands over first. */
export function exploreHere(
  plan: Plan,
  { plays = 200, seed = 1, steps = 0, words = {} }: Partial<Asked> = {},
  { workers = 1, lost = () => false }: Here = {},
): Report {
  const asked: Asked = { plays, seed, steps, words }
  const exploration = new Exploration(plan, asked)
  const out: { hand: Hand; task: Task }[] = []
  let report: Report | undefined
  const crew = new Crew(exploration, (whole) => {
    report = whole
  })
  const works = new Map<Hand, (task: Task) => Answer>()
  for (let n = 0; n < workers; n++) {
    const work = workerOf(plan, asked)
    const hand: Hand = { give: (task) => void out.push({ hand, task }) }
    works.set(hand, (task) => work(task, () => false))
    crew.join(hand)
  }
  for (let next = out.pop(); next !== undefined; next = out.pop()) {
    const { hand, task } = next
    const work = works.get(hand)
    if (lost(task) || work === undefined) crew.lose(hand)
    else crew.take(hand, work(task))
  }
  if (report === undefined) throw new Error('The search did not end.')
  return report
}
