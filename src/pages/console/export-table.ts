// The report of a session as a table for people: what happened in words, and beside it the names the program has for it.

import type { PlanData } from '#engine'
import type { Words } from '#i18n'
import type { ExportRow, SessionExport } from '#session/here'
import { dateOfDay } from '../common/date-of-day.ts'
import type { MonthWords } from '../common/month-words.ts'
import { optionText } from '../play/option-items.ts'
import { titleOf, turnOf } from './moment-words.ts'

interface Told {
  plan: PlanData
  month: MonthWords
  /** What circumstances of the debrief are called, as far as that is known. */
  levers: ReadonlyMap<string, string>
}

const COLUMNS = [
  'n',
  'minute',
  'day',
  'time',
  'what',
  'moment',
  'option',
  'votes',
  'how',
  'reason',
  'text',
] as const
const IDS = ['what', 'moment', 'option', 'by', 'counts'] as const

/** The rows of an export, the names of the columns first: words in the language of the page, then ids. */
export function exportTable({ rows }: SessionExport, told: Told, words: Words): string[][] {
  const heads = COLUMNS.map((column) => words.t(`console.table.column.${column}`))
  return [
    [...heads, ...IDS.map((id) => `id ${id}`)],
    ...rows.map((row) => {
      const said = inWords(row, told, words)
      return [...COLUMNS.map((column) => said[column]), ...IDS.map((id) => idOf(row, id))]
    }),
  ]
}

const idOf = (row: ExportRow, id: (typeof IDS)[number]): string =>
  id === 'counts'
    ? Object.entries(row.counts)
        .map(([option, votes]) => `${option === '' ? 'blank' : option}: ${votes}`)
        .join(', ')
    : row[id]

type Said = Record<(typeof COLUMNS)[number], string>

function inWords(row: ExportRow, told: Told, words: Words): Said {
  const { t, has, longDate, timeOfDay } = words
  const { n, minute, day, clock, what, moment, text } = row
  const key = `console.table.what.${what}`
  const decided = what === 'decided'
  const turn = turnOf(told.plan, moment)
  return {
    n: String(n),
    minute: String(minute),
    day: day === null ? '' : longDate(dateOfDay(told.plan.month, day)),
    time: clock === null ? '' : timeOfDay(clock),
    what: has(key) ? t(key) : what,
    moment:
      moment === '' ? '' : titleOf(told.month, moment) + (turn === null ? '' : t('console.now.turn', turn)),
    option: optionOf(row, told, words),
    votes: votesOf(row, told, words),
    how: howOf(row, words),
    reason: decided ? text : '',
    text:
      decided || what === 'debrief-step'
        ? ''
        : what === 'stepped-back'
          ? t('console.table.back', { n: text })
          : text,
  }
}

/** What was chosen, or what the debrief was about. */
function optionOf({ what, moment, option }: ExportRow, { month, levers }: Told, { t, has }: Words): string {
  if (option === '') return ''
  if (what === 'decided') return plain(optionText(month, moment, option)) || option
  const step = `seat.walk.step.${option}`
  if (what === 'debrief-step') return has(step) ? t(step) : option
  return levers.get(option) ?? option
}

/** `Bel de school: 3; Wacht: 1; blanco: 1`. */
function votesOf({ what, moment, counts }: ExportRow, { month }: Told, { t, has }: Words): string {
  const name = (id: string): string => {
    if (id === '') return t('console.table.blank')
    const key = what === 'causes-shown' ? `seat.causes.cells.c${id}` : `seat.walk.predict.${id}`
    if (what === 'causes-shown' || what === 'predictions-shown') return has(key) ? t(key) : id
    return plain(optionText(month, moment, id)) || id
  }
  return Object.entries(counts)
    .map(([id, votes]) => `${name(id)}: ${votes}`)
    .join('; ')
}

/** How it was counted or decided, or what a note was about. */
function howOf({ what, by }: ExportRow, { t, has }: Words): string {
  const key = what === 'watcher-note' ? `console.task.${by}` : `console.table.how.${by}`
  return by !== '' && has(key) ? t(key) : by
}

/** Without the marks of emphasis. */
const plain = (text: string): string => text.replaceAll('*', '')
