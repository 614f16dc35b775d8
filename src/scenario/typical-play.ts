import type { PlanData } from '#engine'
import { decideSurely, linkPlan, luck, startMonth, stopDecisions } from '#engine'

/** Enough plays for a middle that does not jump when one option is added. */
const PLAYS = 25

/** What a few random plays of a month show, the same ones each time. */
export interface TypicalPlay {
  /** Moments that a play meets, the middle of them. */
  moments: number
  /** The moment at which one of them could not go on, or null. */
  stuck: string | null
}

/** Plays a month a few times: anything at a stop, evenings slept through, desks left in the end. */
export function typicalPlay(data: PlanData): TypicalPlay {
  const plan = linkPlan(data)
  const met: number[] = []
  let stuck: string | null = null
  for (let seed = 0; seed < PLAYS; seed++) {
    const state = startMonth(plan, seed)
    while (state.stop.kind !== 'end') {
      const offered = stopDecisions(plan, state)
      const decision = offered[Math.floor(luck(seed, 'typical', state.decisions.length) * offered.length)]
      if (decision === undefined) {
        stuck ??= state.stop.moment || null
        break
      }
      decideSurely(plan, state, decision)
    }
    met.push(state.met.length)
  }
  return { moments: met.sort((a, b) => a - b)[PLAYS >> 1] ?? 0, stuck }
}
