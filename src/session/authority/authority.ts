// The authority over one group session: it answers requests, folds the log, and shows each role its view. It has no
// clock, no network and no chance; the host brings time, keeps what is to be written, and commits it afterwards.

import type { Decision, GroupCut, Plan } from '#engine'
import type {
  ConsoleView,
  Draft,
  Entry,
  From,
  Phase,
  Presence,
  Refusal,
  Request,
  SeatView,
  View,
  WallView,
} from '#session/protocol'
import { isRefused } from '#session/protocol'
import { dueDrafts, nextDue } from './due.ts'
import { runFlow } from './flow.ts'
import { fold } from './fold/index.ts'
import { LogError } from './log-error.ts'
import { eventOf, propose } from './propose/index.ts'
import type { Session } from './session.ts'
import { openedSession } from './session.ts'
import { createViews } from './view/index.ts'

export interface Authority {
  readonly phase: Phase
  /** All entries committed so far. */
  readonly log: readonly Entry[]
  /** Every decision of the month as it stands, the household's own included: what `replay` makes the month of. */
  readonly decisions: readonly Decision[]
  /**
   * Answers a request with what is to be written; an empty list says that it is so already. Changes nothing.
   * Between this and `commit` nothing else may be committed.
   * @param now milliseconds of the host's clock
   */
  propose(request: Request, from: From, now: number): Entry[] | Refusal
  /** Takes entries that are safely written. One that does not follow is a bug, or another session's: throws. */
  commit(entries: readonly Entry[]): void
  view(who: { role: 'facilitator' }, now: number, presence?: Presence): ConsoleView
  view(who: { role: 'wall' }, now: number): WallView
  view(who: { role: 'seat'; seat: string }, now: number): SeatView
  view(who: From, now: number, presence?: Presence): View
  /** What time has brought until now, to be written and committed like an answer. */
  due(now: number): Entry[]
  /** When `due` has something next, by the host's clock; null when it never will. */
  nextDue(): number | null
}

/**
 * Opens a session by folding its log.
 * @param log begins with `opened` (openSession), and has been read by readLog when it comes out of a store
 */
export function createAuthority(plan: Plan, cut: GroupCut, log: readonly Entry[]): Authority {
  const opened = log[0]
  if (opened?.type !== 'opened') throw new LogError('A log begins with its opening')
  const flow = runFlow()
  const views = createViews(plan, cut, flow)
  const entries: Entry[] = [opened]
  let session: Session = openedSession(plan, opened)

  const stamp = (drafts: readonly Draft[], now: number): Entry[] =>
    drafts.map((draft, index) => {
      const n = session.n + 1 + index
      const at = Math.max(now, session.at)
      return { n, at, ...draft }
    })
  const commit = (more: readonly Entry[]): void => {
    for (const entry of more) {
      if (entry.n !== session.n + 1) throw new LogError(`Entry ${entry.n} does not follow ${session.n}`)
      flow.take(eventOf(entry))
      session = fold(session, entry, { plan, cut, phase: flow.phase })
      entries.push(entry)
    }
  }
  commit(log.slice(1))

  return {
    get phase() {
      return flow.phase
    },
    get log() {
      return entries
    },
    get decisions() {
      return session.month.decisions.map(({ moment, option }) => ({ moment, option }))
    },
    propose(request, from, now) {
      const answer = propose({ plan, cut, session }, flow, request, from)
      return isRefused(answer) ? answer : stamp(answer, now)
    },
    commit,
    view: ((who: From, now: number, presence?: Presence) =>
      views(session, who, now, presence)) as Authority['view'],
    due: (now) => stamp(dueDrafts(session, now), now),
    nextDue: () => nextDue(session),
  }
}
