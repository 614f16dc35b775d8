// What a month does not keep of its expectations, as findings at their lines.

import type { Miss, Report } from '#explore'
import { judge, lineOf, withLines } from '#explore'
import type { Finding, Month } from '#scenario'
import { sortFindings } from '#scenario'
import { barWords } from './words.ts'

/** What a search found wrong: plays that could not go on, and what the month does not keep of its `expects:`. */
export function expectationFindings(file: string, { expects, places }: Month, report: Report): Finding[] {
  const stuck = stuckFindings(file, places, report)
  if (expects === null) return stuck
  const lined = withLines(report, places)
  const bars = new Map(lined.reach.map(({ kind, id, bars: why }) => [`${kind}:${id}`, why]))
  const findings = judge(expects, report).map((miss): Finding => {
    const place = places[keyOf(miss, expects.reaches === 'all', places)] ?? { line: 1, col: 1 }
    const why = (bars.get(miss.about) ?? []).slice(0, 2).map(barWords)
    const text = [miss.text, ...why].join(' ')
    return { file, line: place.line, col: place.col, severity: 'error', code: miss.code, text }
  })
  return sortFindings([...stuck, ...findings])
}

/** One finding for each moment at which a play could choose nothing, with the choices that led there. */
function stuckFindings(file: string, places: Month['places'], { stuck }: Report): Finding[] {
  const first = new Map(stuck.toReversed().map((each) => [each.moment, each]))
  return [...first.values()].map(({ moment, day, decisions }): Finding => {
    const owner = moment.split('/')[0] ?? moment
    const { line, col } = places[`moment:${owner}`] ?? { line: 1, col: 1 }
    const log = decisions
      .filter(({ option }) => option !== 'sleep')
      .map((each) => `${each.moment}=${each.option}`)
    const text = `A play came to \`${moment}\` on day ${day} and could choose nothing there, after ${log.join(' ')}. Give it an option without \`when\` that costs no money and no action.`
    return { file, line, col, severity: 'error', code: 'explore/stuck', text }
  })
}

/** Where a miss is mended: at what was not reached, or at what was expected. */
function keyOf({ part, about }: Miss, all: boolean, places: Month['places']): string {
  if (part === 'spread') return `expects.spread.${about}`
  return part === 'reaches' && all && lineOf(places, about) > 0 ? about : `expects.${part}`
}
