// What the debrief says of three plays of a month, as a trainer reads it: texts kept beside the tests, in Dutch.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '#debrief'
import { findingsOf, historyOf } from '#debrief'
import { linkPlan, playMonth } from '#engine'
import { loadWords } from '#i18n'
import { monthFiles, readMonth } from '#scenario/files'
import { openGame } from '#session/local'
import { cardText, findingWords } from '../../src/debrief/view/cards/finding-words.ts'
import { monthWords } from '../../src/pages/common/month-words.ts'
import { namesOf } from '../../src/pages/end/names.ts'
import type { Play } from '../months/plays.ts'
import { plays } from '../months/plays.ts'

const MONTH = 'samira-maart'
const SHOWN_PLACES = 6

export const goldenFile = (play: string): string =>
  join(import.meta.dirname, 'golden-debrief', `${MONTH}-${play}.txt`)

export const goldenText = (play: string): string => readFileSync(goldenFile(play), 'utf8')

/** The three plays, by name. */
export const goldenPlays: readonly Play[] = plays

/** Everything found in one of the plays, in words. */
export async function debriefText({ name, seed, choose }: Play): Promise<string> {
  const file = monthFiles().find(({ id }) => id === MONTH)?.file ?? ''
  const { month } = readMonth(file)
  if (month === null) throw new Error(`${MONTH} does not play`)
  const plan = linkPlan(month.plan)
  const log = playMonth(plan, seed, choose(plan)).decisions
  const game = openGame({ plan: month.plan, seed, log, keep: () => 'ok' })
  const words = await loadWords('nl', 'debrief')
  const names = namesOf(game, monthWords(month.texts.nl ?? {}), words)
  const inWords = (finding: Finding): string => {
    const { title, text, act } = findingWords(finding, names, words)
    const { card, kind, evidence } = finding
    const places = evidence.slice(0, SHOWN_PLACES).map(({ kind: of, id, day, option }) => {
      const named = of === 'bill' ? names.bill(id) : names.anything(id)
      const what = option === undefined ? named : names.option(id, option).split('. ')[0]
      return `${day > 0 ? `${names.shortDate(day)} ` : ''}${what}`
    })
    return [
      `${title}`,
      `  ${words.t(`debrief.kind.${kind}`)} | ${cardText(card, 'name', words)} | ${cardText(card, 'grade', words)}`,
      `  ${text}`,
      `  Helper: ${act}`,
      `  Waar: ${places.join('; ')}${evidence.length > SHOWN_PLACES ? '; ...' : ''}`,
    ].join('\n')
  }
  const findings = findingsOf(historyOf(plan, seed, log))
  return `${MONTH}, ${name}: ${findings.length}\n\n${findings.map(inWords).join('\n\n')}\n`
}
