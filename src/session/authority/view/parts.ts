// Parts of a view that roles share. What a role may not see is left out by its own file (wall.ts, seat.ts, console.ts);
// nothing about a single vote comes out of this one.

import type { GroupCut, MonthState, Plan } from '#engine'
import { view } from '#engine'
import type {
  CausesView,
  DebriefView,
  Flow,
  TalkView,
  TallyView,
  Told,
  Upcoming,
  VoteView,
  WallWalk,
} from '#session/protocol'
import { cellsOf } from '../ballot.ts'
import { deciders, seated, waiting } from '../seats.ts'
import type { Line, Session } from '../session.ts'
import { upcoming } from '../upcoming.ts'
import { memo, steady } from './memo.ts'
import { wallWalk } from './walk.ts'

export type Parts = ReturnType<typeof createParts>

/** The shared parts of one session's views. */
export function createParts(plan: Plan, cut: GroupCut) {
  const coming = memo(
    (
      month: MonthState,
      moment: string,
      consequence: Session['consequence'],
      skipped: Session['skipped'],
    ): Upcoming[] => upcoming(plan, cut, { month, moment, consequence, skipped }),
  )
  const comingTo = ({ month, moment, consequence, skipped }: Session) =>
    coming(month, moment, consequence, skipped)
  const sameFlow = steady<Flow>()
  const sameTalk = steady<TalkView | null>()
  const sameVote = steady<VoteView | null>()
  const sameWalk = steady<WallWalk | null>()
  const sameSeats = steady<{ taken: number; of: number; waiting: number }>()
  return {
    played: memo(({ month, version }: Session['opened']) => ({ month, version })),
    flow: memo((session: Session) => sameFlow(flowOf(session, comingTo(session)))),
    upcoming: comingTo,
    talk: memo((session: Session) => sameTalk(talkOf(session))),
    vote: memo((session: Session) => sameVote(voteOf(session))),
    wallMonth: memo((month: MonthState) => view(plan, month, 'wall')),
    fullMonth: memo((month: MonthState) => view(plan, month, 'facilitator')),
    told: memo((told: readonly Told[]): Told[] => told.map(bareTold)),
    shownTally: memo((tally: TallyView | null, shown: boolean): TallyView | null => (shown ? tally : null)),
    shownLines: memo((lines: readonly Line[], beat: number, shown: boolean): string[] =>
      shown ? lines.flatMap((line) => (line.beat === beat && !line.hidden ? [line.text] : [])) : [],
    ),
    seats: (session: Session, of: number) =>
      sameSeats({ taken: seated(session).length, of, waiting: waiting(session).length }),
    causes: memo((causes: Session['causes']): CausesView | null => causes && causesOf(causes)),
    walk: memo((session: Session) => sameWalk(wallWalk(session))),
    debrief: memo(debriefOf),
  }
}

const bareTold = ({ day, moment, option, outcome }: Told): Told => ({ day, moment, option, outcome })

function flowOf(session: Session, coming: readonly Upcoming[]): Flow {
  const { phase, under, beat, moment, mode, wallHidden, joinShown, round, decided, consequence } = session
  const done = decided.filter(({ dropped }) => !dropped).length
  const number = done + (moment !== '' && consequence === null ? 1 : 0)
  const left = coming.filter(({ skipped }) => !skipped).length
  return { phase, under, beat, moment, number, of: number + left, mode, wallHidden, joinShown, round }
}

function talkOf({ talk }: Session): TalkView | null {
  if (talk === null) return null
  const { until, seconds, left, over } = talk
  return { until, seconds, left, over }
}

/** How many have voted: while a vote is open nothing else is told of it, to nobody. */
function voteOf(session: Session): VoteView | null {
  if (session.under !== 'vote' || session.mode === 'hands') return null
  return { voted: session.votes.size, of: deciders(session).length }
}

/** The table that was shown first stands beside a later one. */
function causesOf({ answers, shown, before }: NonNullable<Session['causes']>): CausesView {
  return {
    given: answers.size,
    cells: shown ? cellsOf(answers) : null,
    before: shown && before !== null ? [...before] : null,
  }
}

/** The whole month, for the debrief alone; what was written comes back without names. */
function debriefOf(
  under: Session['under'],
  opened: Session['opened'],
  month: MonthState,
  decided: Session['decided'],
  remarks: Session['remarks'],
  lines: Session['lines'],
  figures: Session['figures'],
): DebriefView | null {
  if (under !== 'debrief') return null
  return {
    month: opened.month,
    version: opened.version,
    seed: opened.seed,
    decisions: month.decisions.map(bareTold),
    together: [
      ...new Set(decided.flatMap(({ day, by, dropped }) => (dropped || by === 'habit' ? [] : [day]))),
    ],
    remarks: remarks.map(({ task, moment, text }) => ({ task, moment, text })),
    lines: lines.flatMap(({ moment, text, hidden }) => (hidden ? [] : [{ moment, text }])),
    figures: figures.map(({ n: _, ...figure }) => figure),
  }
}

/** The debrief part of a session, the same object until something in it changes. */
export const debriefPart = (parts: Parts, session: Session) => {
  const { under, opened, month, decided, remarks, lines, figures } = session
  return parts.debrief(under, opened, month, decided, remarks, lines, figures)
}
