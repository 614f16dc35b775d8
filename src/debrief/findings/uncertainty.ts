// Card 20, uncertainty: days on which nobody could say when, whether or how much, and the meter beside them.

import type { MonthState } from '#engine'
import type { Evidence } from '../finding.ts'
import type { Detector } from './detector.ts'
import { make } from './make.ts'
import { evenings } from './read.ts'

const LEAST_DAYS = 3

/** Incomes of which date or amount is not known, and applications that wait for somebody else to decide. */
const unknowns = ({ bills, procedures, day }: MonthState): Evidence[] => [
  ...bills
    .filter(({ income, known, status }) => income && !known && status === 'due')
    .map(({ id }): Evidence => ({ kind: 'bill', id, day })),
  ...procedures
    .filter(({ status }) => status === 'handed-in')
    .map(({ id }): Evidence => ({ kind: 'procedure', id, day })),
]

export const uncertainty: Detector = (history) => {
  const { days } = history.end
  const states = evenings(history)
  const lines = days.map((line) => ({ line, open: unknowns(states[line.day] ?? history.end) }))
  const dark = lines.filter(({ open }) => open.length > 0)
  if (dark.length < LEAST_DAYS) return []
  const clear = lines.filter(({ open }) => open.length === 0)
  const seen = new Set<string>()
  const evidence = dark
    .flatMap(({ open, line }) => open.map((each) => ({ ...each, day: line.day })))
    .filter(({ id }) => !seen.has(id) && seen.add(id))
  const params = {
    days: dark.length,
    of: days.length,
    darkTenths: mean(dark.map(({ line }) => line.bandwidth)),
    clearTenths: mean(clear.map(({ line }) => line.bandwidth)),
  }
  return [make('uncertainty', 'not-knowing', 'circumstance', { params, evidence })]
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : Math.round(values.reduce((sum, value) => sum + value, 0) / values.length)
