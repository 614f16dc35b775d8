// What a facilitator may take along: the group's decisions and sums, and words without names. No seat, no token, no
// nickname, and nobody's vote.

import type { Decision, GroupCut, Plan } from '#engine'
import { view } from '#engine'
import type { BeliefSums, Entry, LocalFigure } from '#session/protocol'
import { PROTOCOL_VERSION } from '#session/protocol'
import { runFlow } from './flow.ts'
import { fold } from './fold/index.ts'
import { LogError } from './log-error.ts'
import { eventOf } from './propose/index.ts'
import type { Session } from './session.ts'
import { openedSession } from './session.ts'
import { sumsOf } from './view/beliefs.ts'
import { wallWalk } from './view/walk.ts'

/** One thing that happened; what a column has nothing for is empty. */
export interface ExportRow {
  n: number
  /** Whole minutes since the session was opened. */
  minute: number
  /** Day of the month and minutes after midnight where the household stood before its choice; null outside a moment. */
  day: number | null
  clock: number | null
  what: string
  moment: string
  option: string
  by: string
  /** Votes per option, hands per option, or answers per cell. */
  counts: Record<string, number>
  text: string
}

export interface SessionExport {
  krap: 1
  protocol: number
  month: string
  version: string
  seed: number
  rows: ExportRow[]
  /** Every decision of the month as it stands at the end. */
  decisions: Decision[]
  beliefs: { before: BeliefSums; after: BeliefSums }
  /** Figures of the place where the group was, as the facilitator brought them. */
  figures: LocalFigure[]
}

/**
 * Makes the export of a session's log.
 * @param log of this month, as an authority has it
 */
export function exportSession(plan: Plan, cut: GroupCut, log: readonly Entry[]): SessionExport {
  const [opened, ...entries] = log
  if (opened?.type !== 'opened') throw new LogError('A log begins with its opening')
  const flow = runFlow()
  let session = openedSession(plan, opened)
  const rows: ExportRow[] = []
  let stood = nowhere
  for (const entry of entries) {
    flow.take(eventOf(entry))
    session = fold(session, entry, { plan, cut, phase: flow.phase })
    if (session.consequence === null) stood = session.moment === '' ? nowhere : standOf(plan, session)
    const columns = columnsOf(entry, session)
    const minute = Math.floor((entry.at - opened.at) / 60_000)
    if (columns !== null)
      rows.push({ ...empty, n: entry.n, minute, ...stood, moment: session.moment, ...columns })
  }
  const said = wordsOf(session)
  return {
    krap: 1,
    protocol: PROTOCOL_VERSION,
    month: opened.month,
    version: opened.version,
    seed: opened.seed,
    rows: rows.filter(({ n, what }) => !WORDS.has(what) || said.has(n)),
    decisions: session.month.decisions.map(({ moment, option }) => ({ moment, option })),
    beliefs: { before: sumsOf(session.beliefs.before), after: sumsOf(session.beliefs.after) },
    figures: session.figures.map(({ n: _, ...figure }) => figure),
  }
}

type Stand = Pick<ExportRow, 'day' | 'clock'>

const nowhere: Stand = { day: null, clock: null }

const standOf = (plan: Plan, { month }: Session): Stand => ({
  day: month.day,
  clock: view(plan, month, 'wall').stop.minute,
})

const empty = { option: '', by: '', counts: {}, text: '' }
const WORDS = new Set(['minority-line', 'watcher-note', 'intention-given'])

/** Words that still stand at the end: not hidden, not taken along by who wrote them. */
const wordsOf = ({ lines, remarks, intentions }: Session): Set<number> =>
  new Set([...[...lines, ...intentions].filter(({ hidden }) => !hidden), ...remarks].map(({ n }) => n))

type Columns = Pick<ExportRow, 'what'> & Partial<ExportRow>

/** The columns of an entry, once it is folded; null for what stays in the room. */
function columnsOf(entry: Entry, session: Session): Columns | null {
  const what = entry.type
  switch (entry.type) {
    case 'briefed':
    case 'moment-begun':
    case 'talk-begun':
    case 'vote-opened':
    case 'second-round':
    case 'roles-swapped':
    case 'stop-point-begun':
    case 'stop-point-over':
    case 'paused':
    case 'resumed':
    case 'month-ended':
    case 'ended':
    case 'debrief-begun':
      return { what }
    case 'vote-closed':
    case 'hands':
      return { what, by: session.tally?.by ?? '', counts: tallied(session) }
    case 'decided':
      return { what, option: entry.option, by: entry.by, text: entry.reason }
    case 'stepped-back':
      return { what, text: String(entry.to) }
    case 'minority-line':
      return { what, text: entry.text }
    case 'watcher-note':
      return { what, by: entry.task ?? '', moment: entry.moment, text: entry.text }
    case 'debrief-step':
      return { what, moment: '', option: entry.step, text: String(entry.item) }
    case 'predictions-shown':
      return { what, moment: '', option: entry.lever, counts: { ...wallWalk(session)?.spread } }
    case 'replay-shown':
      return { what, moment: '', option: entry.lever }
    case 'intention-given':
      return entry.share ? { what, moment: '', text: `${entry.practice} / ${entry.policy}` } : null
    case 'causes-shown':
      return { what, counts: causesOf(session) }
    default:
      return null
  }
}

function tallied({ tally }: Session): Record<string, number> {
  const counts = tally?.counts.map(({ option, votes }) => [option, votes] as const) ?? []
  return Object.fromEntries(tally?.by === 'phones' ? [...counts, ['', tally.blank]] : counts)
}

function causesOf({ causes }: Session): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const cell of causes?.answers.values() ?? []) counts[cell] = (counts[cell] ?? 0) + 1
  return counts
}
