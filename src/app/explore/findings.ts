// What a month does not keep of its expectations, as findings at their lines.

import type { Miss, Report } from '#explore'
import { judge, lineOf, withLines } from '#explore'
import type { Finding, Month } from '#scenario'
import { sortFindings } from '#scenario'
import { barWords } from './words.ts'

/** Findings on the `expects:` of a month; none when it has none or keeps them all. */
export function expectationFindings(file: string, { expects, places }: Month, report: Report): Finding[] {
  if (expects === null) return []
  const lined = withLines(report, places)
  const bars = new Map(lined.reach.map(({ kind, id, bars: why }) => [`${kind}:${id}`, why]))
  const findings = judge(expects, report).map((miss): Finding => {
    const place = places[keyOf(miss, expects.reaches === 'all', places)] ?? { line: 1, col: 1 }
    const why = (bars.get(miss.about) ?? []).slice(0, 2).map(barWords)
    const text = [miss.text, ...why].join(' ')
    return { file, line: place.line, col: place.col, severity: 'error', code: miss.code, text }
  })
  return sortFindings(findings)
}

/** Where a miss is mended: at what was not reached, or at what was expected. */
function keyOf({ part, about }: Miss, all: boolean, places: Month['places']): string {
  if (part === 'spread') return `expects.spread.${about}`
  return part === 'reaches' && all && lineOf(places, about) > 0 ? about : `expects.${part}`
}
