// Folds the log: session and entry in, session out.

import type { Entry } from '#session/protocol'
import { LogError } from '../log-error.ts'
import type { Session } from '../session.ts'
import { ballotChanges } from './ballot.ts'
import type { Change, Changes, FoldContext } from './change.ts'
import { clockChanges } from './clock.ts'
import { figureChanges } from './figures.ts'
import { playChanges } from './play.ts'
import { seatChanges } from './seats.ts'
import { walkChanges, walkTime } from './walk.ts'

const changes: Changes<Exclude<Entry['type'], 'opened'>> = {
  ...seatChanges,
  ...playChanges,
  ...clockChanges,
  ...ballotChanges,
  ...walkChanges,
  ...figureChanges,
}

/** States that lie over the play and lead back to it. */
const OVER = new Set(['paused', 'stopPoint', 'swap'])

/** The session after one more entry that the flow has taken. Throws when the log does not fit the month. */
export function fold(session: Session, entry: Entry, context: FoldContext): Session {
  if (entry.type === 'opened') throw new LogError('A session is opened once')
  const change = changes[entry.type] as Change<Entry['type']>
  const { phase } = context
  const under = OVER.has(phase) ? session.under : phase
  const next = {
    ...session,
    ...walkTime(session, entry.at, phase),
    ...change(session, entry, context),
    n: entry.n,
    at: entry.at,
    phase,
    under,
  }
  const goesOn = under !== session.under || next.beat !== session.beat
  return goesOn && next.joinShown ? { ...next, joinShown: false } : next
}
