import type { Plan, Taken } from '#engine'
import type { History } from '../history.ts'

/** Acts that need no line of their own. */
const SILENT = new Set(['sleep', 'done', 'look-further'])

/**
 * What counts as a decision wherever decisions are told, numbered or counted: a choice at a moment of the month, turns
 * of talks included. Opening post, paying by hand, papers, looking further and sleeping are none.
 */
export const isDecision =
  (plan: Plan) =>
  ({ moment, option }: Taken): boolean =>
    plan.options.has(moment) && !SILENT.has(option)

/** The decisions of a month, in order. */
export function decisionsOf({ plan, log }: History): Taken[] {
  return log.filter(isDecision(plan))
}
