import type { Evidence, Finding } from '../finding.ts'
import type { History } from '../history.ts'
import type { Debrief } from './debrief-of.ts'
import { reportOf } from './report-of.ts'
import type { Report, Table, VoteRow } from './types.ts'

/** The log: one row a decision, with where the household stood when it was taken (cents, tenths). */
export function logTable({ log, before }: History): Table {
  const columns = ['n', 'day', 'moment', 'option', 'outcome', 'account_cents', 'bandwidth_tenths', 'level']
  const rows = log.map(({ day, moment, option, outcome }, index) => {
    const state = before[index]
    const where = [state?.account ?? '', state?.bandwidth ?? '', state?.level ?? '']
    return [index + 1, day, moment, option, outcome, ...where]
  })
  return [columns, ...rows]
}

/** The findings: one row each, with its numbers and what it points to. */
export function findingsTable(findings: readonly Finding[]): Table {
  const columns = ['card', 'code', 'kind', 'day', 'numbers', 'points_to', 'grade', 'source']
  const rows = findings.map(({ card, code, kind, day, params, evidence, grade, source }) => {
    return [card, code, kind, day, pairs(params), evidence.map(place).join(', '), grade, source]
  })
  return [columns, ...rows]
}

/** What was voted: one row a moment of the group; a vote nobody filled in is `blank`. */
export function votesTable(votes: readonly VoteRow[]): Table {
  const columns = ['moment', 'option', 'by', 'counts', 'reason', 'dropped']
  return [
    columns,
    ...votes.map(({ moment, option, by, counts, reason, dropped }) => {
      return [moment, option, by, pairs(counts), reason, dropped ? 'yes' : 'no']
    }),
  ]
}

const pairs = (values: Readonly<Record<string, number | string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name === '' ? 'blank' : name}: ${value}`)
    .join(', ')

const place = ({ kind, id, day, option }: Evidence): string =>
  `${kind} ${id}${option === undefined ? '' : `=${option}`}${day > 0 ? ` (${day})` : ''}`

/** All of it as one piece of plain data, for who wants to work on it: report, log and votes. No names, no seats. */
export interface TakeAlong extends Report {
  log: History['log']
  votes: readonly VoteRow[]
}

/** What is written to a JSON file. */
export const takeAlong = (debrief: Debrief, votes: readonly VoteRow[] = []): TakeAlong => ({
  ...reportOf(debrief),
  log: debrief.history.log,
  votes,
})
