// The one replay behind the debrief: the log, and the state in which each decision of it was taken.

import type { CarryOver, Decision, MonthState, Plan, Refusal, Taken } from '#engine'
import { advance, isRefusal, startMonth } from '#engine'

/** Why a log could not be read to its end: the code of a refusal, or what is odd about the log itself. */
export interface Problem {
  code:
    | Refusal['refused']
    | 'log/empty'
    | 'log/cut-off'
    | 'log/not-a-decision'
    | 'log/other-day'
    | 'log/other-outcome'
  /** Place in the log from which nothing was read; the length of the log when all of it was. */
  index: number
}

/** A month as it was played. `before[i]` is the state in which `log[i]` was decided; states are never changed. */
export interface History {
  plan: Plan
  seed: number
  log: readonly Taken[]
  before: readonly MonthState[]
  /** The state after all that could be read. */
  end: MonthState
  /** Whether the month came to its end. */
  over: boolean
  problem: Problem | null
}

/**
 * Replays a log once and keeps the states. It never throws on a bad log: what holds is kept, and `problem` says where
 * and why the rest was left.
 * @param log decisions, with or without the day and outcome they had; those that differ from the replay are a problem
 * @param carry the end of an earlier month, as at the start of play
 * @param version hash of the month the log was made on, when the caller knows it
 */
export function historyOf(
  plan: Plan,
  seed: number,
  log: readonly (Decision & Partial<Taken>)[],
  carry?: CarryOver,
  version?: string,
): History {
  const before: MonthState[] = []
  let end = startMonth(plan, seed, carry)
  let problem: Problem | null = null
  for (const [index, entry] of log.entries()) {
    const code = isDecision(entry) ? undefined : 'log/not-a-decision'
    const next = code === undefined ? advance(plan, end, { moment: entry.moment, option: entry.option }) : end
    const broken = code ?? (isRefusal(next) ? next.refused : differs(next, entry))
    if (broken !== undefined || isRefusal(next)) {
      problem = { code: broken ?? 'log/not-a-decision', index }
      break
    }
    before.push(end)
    end = next
  }
  const over = end.stop.kind === 'end'
  if (problem === null && !over) {
    problem = { code: log.length === 0 ? 'log/empty' : 'log/cut-off', index: log.length }
  }
  if (version !== undefined && version !== plan.data.version) {
    problem = { code: 'month/other-version', index: problem?.index ?? log.length }
  }
  return { plan, seed, log: end.decisions, before, end, over, problem }
}

const isDecision = (entry: unknown): boolean =>
  typeof entry === 'object' &&
  entry !== null &&
  'moment' in entry &&
  typeof entry.moment === 'string' &&
  'option' in entry &&
  typeof entry.option === 'string'

/** Whether the log remembers another day or outcome than the replay gives. */
function differs(next: MonthState, { day, outcome }: Partial<Taken>): Problem['code'] | undefined {
  const taken = next.decisions.at(-1)
  if (day !== undefined && day !== taken?.day) return 'log/other-day'
  if (outcome !== undefined && outcome !== taken?.outcome) return 'log/other-outcome'
  return undefined
}
