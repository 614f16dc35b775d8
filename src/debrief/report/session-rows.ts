// What the export of a session says about votes, for tables.

import type { VoteRow } from './types.ts'

/** A row of a session's export, as far as it is read here. */
export interface SessionRow {
  n: number
  what: string
  moment: string
  option: string
  by: string
  counts: Readonly<Record<string, number>>
  text: string
}

/** The decisions of a group with the votes before them, in order; those it stepped back behind are `dropped`. */
export function votesOf(rows: readonly SessionRow[]): VoteRow[] {
  const votes: (VoteRow & { n: number })[] = []
  let counts: VoteRow['counts'] = {}
  for (const row of rows) {
    if (row.what === 'vote-closed' || row.what === 'hands') counts = row.counts
    if (row.what === 'moment-begun') counts = {}
    if (row.what === 'stepped-back') for (const vote of votes) vote.dropped ||= vote.n >= Number(row.text)
    if (row.what !== 'decided') continue
    const { n, moment, option, by, text } = row
    votes.push({ n, moment, option, by, counts, reason: text, dropped: false })
    counts = {}
  }
  return votes.map(({ n: _n, ...vote }) => vote)
}
