import type { Taken } from '#engine'
import type { History } from '../history.ts'

/** Acts that need no line of their own. */
const SILENT = new Set(['sleep', 'done', 'look-further'])

/** What was chosen at the moments of the month; letters, bills, papers and evenings left out. */
export function decisionsOf({ plan, log }: History): Taken[] {
  return log.filter(({ moment, option }) => plan.options.has(moment) && !SILENT.has(option))
}
