// Card 16, doenvermogen: what the system asked beside the actions there were. About the system, never about a player.

import { asksOf } from '../facts/asks.ts'
import type { Evidence } from '../finding.ts'
import type { Detector } from './detector.ts'
import { make } from './make.ts'

/** Asked for a whole month only: of half a month the sums would mislead. */
export const monthAsked: Detector = (history) => {
  if (!history.over) return []
  const { asked, counts, total } = asksOf(history)
  if (total === 0) return []
  const params = {
    count: total,
    // days without a stop give no chance to do any of it, whatever actions the level would have given
    evenings: new Set(history.log.map(({ day }) => day)).size,
    letterCount: counts.letters,
    deadlineCount: counts.deadlines,
    paperCount: counts.papers,
    formCount: counts.forms,
  }
  const evidence = [
    ...asked.letters.map(({ id, day }): Evidence => ({ kind: 'letter', id, day })),
    ...asked.forms.map(({ id, day }): Evidence => ({ kind: 'procedure', id, day })),
  ]
  return [make('month-asked', 'circumstance', { params, evidence })]
}
