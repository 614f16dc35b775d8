// Joins a report with the lines of its month file.

import type { Places } from '#scenario'
import type { Bar } from './reach/bar.ts'
import type { Report } from './report.ts'

/** The line where a key stands: its own, or that of what it belongs to; 0 for what is not in the file. */
export function lineOf(places: Places, key: string): number {
  const [base = ''] = key.split('#')
  const need = base.replace(/^ending:need\/([^/]+)\/.*$/, 'need:$1')
  return (places[key] ?? places[base] ?? places[need])?.line ?? 0
}

/** The same report, in which each bar has its line. */
export function withLines(report: Report, places: Places): Report {
  const lined = (bar: Bar): Bar => ({ ...bar, line: lineOf(places, bar.at) })
  return { ...report, reach: report.reach.map((item) => ({ ...item, bars: item.bars.map(lined) })) }
}
