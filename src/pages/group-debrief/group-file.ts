// The month of a group as files for who wants to work on it: no names, no seats.

import { debriefOf, findingsTable, logTable, takeAlong, votesOf, votesTable, writeTable } from '#debrief'
import type { Facts } from '../end/facts.ts'
import { sessionOf } from './session-of.ts'

export type GroupFile = 'votes' | 'findings' | 'log' | 'everything'

/**
 * The text of a file.
 * @param exported the export of the session, as JSON
 * @param separator `;` where spreadsheets write numbers with a comma
 */
export function groupFile(what: GroupFile, facts: Facts, exported: string, separator: ',' | ';'): string {
  const { history, levers } = facts
  const session = sessionOf(exported)
  const votes = votesOf(session?.rows ?? [])
  switch (what) {
    case 'votes':
      return writeTable(votesTable(votes), separator)
    case 'findings':
      return writeTable(findingsTable(facts.findings()), separator)
    case 'log':
      return writeTable(logTable(history), separator)
    case 'everything':
      return JSON.stringify(
        { ...takeAlong(debriefOf(history, levers), votes), session: session ?? null },
        null,
        2,
      )
  }
}
