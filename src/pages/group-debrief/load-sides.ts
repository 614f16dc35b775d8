// Several groups of one day beside each other: each month replayed from what its session exports. No names, no order.

import type { SideBySide } from '#debrief'
import { historyOf, sideBySide } from '#debrief'
import type { Names } from '#debrief/view'
import type { Words } from '#i18n'
import { exportRoom } from '#session/client'
import type { SessionExport } from '#session/here'
import { openGame } from '#session/local'
import type { MonthLibrary } from '../common/month-library.ts'
import { monthWords } from '../common/month-words.ts'
import { namesOf } from '../end/names.ts'
import { sessionOf } from './session-of.ts'

/** A session of this browser's list, and how its export is had. */
export interface SideSource {
  name: string
  month: string
  exported(): Promise<SessionExport | null>
}

export interface Sides extends SideBySide {
  /** What each month calls its moments and options. */
  names: ReadonlyMap<string, Names>
}

/** The export of a session on the server; null where it cannot be had. */
export async function roomExport(code: string, secret: string): Promise<SessionExport | null> {
  const answer = await exportRoom('', { code, secret })
  return 'text' in answer ? sessionOf(answer.text) : null
}

/** A group that played to the end says so in its export. */
const ENDED = new Set(['month-ended', 'debrief-begun'])

/** The groups that played their month to its end, side by side. */
export async function loadSides(
  sources: readonly SideSource[],
  library: MonthLibrary,
  words: Words,
): Promise<Sides> {
  const names = new Map<string, Names>()
  const groups = await Promise.all(
    sources.map(async ({ name, month, exported }) => {
      const session = await exported().catch((): null => null)
      if (session === null || !session.rows.some(({ what }) => ENDED.has(what))) return []
      const [{ plan }, texts] = await Promise.all([
        library.month(month),
        library.texts(month, words.language),
      ])
      const { seed, decisions, version } = session
      const game = openGame({ plan, seed, log: decisions, keep: () => 'ok' })
      const history = historyOf(game.plan, seed, decisions, undefined, version)
      names.set(month, namesOf(game, monthWords(texts), words))
      return [{ name, history }]
    }),
  )
  return { ...sideBySide(groups.flat()), names }
}
