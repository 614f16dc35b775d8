// Card 16, doenvermogen: what the system asked beside the actions there were. About the system, never about a player.

import { asksOf } from '../facts/asks.ts'
import type { Evidence } from '../finding.ts'
import type { History } from '../history.ts'
import type { Detector } from './detector.ts'
import { make } from './make.ts'
import { billsOf } from './read.ts'

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
  const kinds = kindsIn(history)
  const evidence = Object.values(asked)
    .flat()
    .map(({ id, day }): Evidence => ({ kind: kinds.get(id) ?? 'moment', id, day }))
    .sort((one, other) => one.day - other.day)
  return [make('month-asked', 'circumstance', { params, evidence })]
}

/** What an id of the month names; a moment where it names nothing else. */
function kindsIn(history: History): Map<string, Evidence['kind']> {
  const { plan, end } = history
  return new Map([
    ...billsOf(history).map(({ id }) => [id, 'bill'] as const),
    ...[...plan.papers.keys()].map((id) => [id, 'paper'] as const),
    ...[...plan.procedures.keys()].map((id) => [id, 'procedure'] as const),
    ...end.letters.map(({ id }) => [id, 'letter'] as const),
  ])
}
