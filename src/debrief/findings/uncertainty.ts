// Card 20, uncertainty: days on which nobody could say when, whether or how much, and the meter beside them.

import type { MonthState } from '#engine'
import type { Evidence } from '../finding.ts'
import type { History } from '../history.ts'
import type { Detector } from './detector.ts'
import { make } from './make.ts'
import { evenings } from './read.ts'

const LEAST_DAYS = 3

/**
 * Incomes of which date or amount is not known on a day, and applications that wait for somebody else to decide. The state
 * may be of an earlier day; what came or was decided since is known.
 */
function unknowns({ end }: History, { bills, procedures }: MonthState, day: number): Evidence[] {
  const came = (id: string): boolean => end.ledger.some((line) => line.id === id && line.day <= day)
  return [
    ...bills
      .filter(({ id, income, known, status }) => income && !known && status === 'due' && !came(id))
      .map(({ id }): Evidence => ({ kind: 'bill', id, day })),
    ...procedures
      .filter(({ status, decision }) => status === 'handed-in' && decision > day)
      .map(({ id }): Evidence => ({ kind: 'procedure', id, day })),
  ]
}

export const uncertainty: Detector = (history) => {
  const { days } = history.end
  const states = evenings(history)
  const lines = days.map((line) => ({
    line,
    open: unknowns(history, states[line.day] ?? history.end, line.day),
  }))
  const dark = lines.filter(({ open }) => open.length > 0)
  if (dark.length < LEAST_DAYS) return []
  const clear = lines.filter(({ open }) => open.length === 0)
  const seen = new Set<string>()
  const evidence = dark.flatMap(({ open }) => open).filter(({ id }) => !seen.has(id) && seen.add(id))
  const params = {
    days: dark.length,
    of: days.length,
    darkTenths: mean(dark.map(({ line }) => line.bandwidth)),
    clearTenths: mean(clear.map(({ line }) => line.bandwidth)),
  }
  return [make('not-knowing', 'circumstance', { params, evidence })]
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : Math.round(values.reduce((sum, value) => sum + value, 0) / values.length)
