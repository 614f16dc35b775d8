import type { GroupCut, MonthState, Plan } from '#engine'
import type { ConsoleView, Mode, Phase, Presence, SeatRow } from '#session/protocol'
import { PROTOCOL_VERSION } from '#session/protocol'
import type { Running } from '../flow.ts'
import { votable } from '../month.ts'
import { seated, waiting } from '../seats.ts'
import type { Line, Session } from '../session.ts'
import { actsOf, mainAct } from './acts.ts'
import { sumsOf } from './beliefs.ts'
import { memo, steady } from './memo.ts'
import { paceOf } from './pace.ts'
import type { Parts } from './parts.ts'
import { debriefPart } from './parts.ts'
import { consoleWalk } from './walk.ts'

/** Makes the facilitator's views: everything but what a vote was, and who asked for a pause. */
export function createConsoleView(plan: Plan, cut: GroupCut, parts: Parts, flow: Running) {
  const sameWalk = steady<ConsoleView['walk']>()
  const sameSeats = steady<SeatRow[]>()
  const sameWaiting = steady<ConsoleView['waiting']>()
  const samePace = steady<ConsoleView['pace']>()
  const samePresence = steady<ConsoleView['presence']>()
  const sameSomeone = steady<ConsoleView['someone']>()
  const notes = memo((moment: string): string[] => [...(cut.notes[moment] ?? [])])
  const decided = memo((list: Session['decided']) => [...list])
  const figures = memo((list: Session['figures']) => [...list])
  const beliefs = memo(({ before, after }: Session['beliefs']) => ({
    before: sumsOf(before),
    after: sumsOf(after),
  }))
  const lines = memo((all: readonly Line[], beat: number) =>
    all.flatMap((line) =>
      line.beat === beat ? [{ line: line.n, text: line.text, hidden: line.hidden }] : [],
    ),
  )
  // The flow takes the same in the same state, wherever it came from.
  const acts = memo(
    (
      _phase: Phase,
      under: Phase,
      mode: Mode,
      month: MonthState,
      decided: Session['decided'],
      causes: Session['causes'],
      walk: Session['walk'],
      seated: boolean,
    ) => actsOf(plan, flow, { under, mode, month, decided, causes, walk, seated }),
  )

  return (session: Session, now: number, presence: Presence | undefined): ConsoleView => {
    const coming = parts.upcoming(session)
    const { phase, mode, month, beat } = session
    const gone = phase === 'wiped'
    const shared = parts.flow(session)
    return {
      protocol: PROTOCOL_VERSION,
      role: 'facilitator',
      n: session.n,
      played: parts.played(session.opened),
      flow: shared,
      talk: parts.talk(session),
      vote: parts.vote(session),
      consequence: session.consequence,
      month: gone ? null : parts.fullMonth(month),
      told: parts.told(session.told),
      bookedBefore: session.bookedBefore,
      tally: session.tally,
      tallyShown: session.tallyShown,
      lines: lines(session.lines, beat),
      options: votable(plan, month),
      notes: notes(session.moment),
      upcoming: coming,
      decided: decided(session.decided),
      pace: samePace(paceOf(cut, session, coming, now)),
      seats: sameSeats(rowsOf(session, presence)),
      waiting: sameWaiting(
        waiting(session).map(({ id, number, nickname }) => ({
          number,
          nickname,
          here: presence?.seats.get(id)?.here ?? true,
        })),
      ),
      someone: sameSomeone({ paused: session.pausedBySeat, stopped: session.someoneStopped }),
      swapDue: !session.swapped && beat > 0 && shared.number * 2 > shared.of,
      causes: parts.causes(session.causes),
      beliefs: beliefs(session.beliefs),
      acts: acts(
        phase,
        session.under,
        mode,
        month,
        session.decided,
        session.causes,
        session.walk,
        seated(session).length > 0,
      ),
      main: mainAct(phase, mode, session.walk),
      presence: samePresence({
        consoles: presence?.consoles ?? 1,
        walls: presence?.walls ?? 0,
        store: presence?.store ?? 'ok',
      }),
      figures: figures(session.figures),
      debrief: debriefPart(parts, session),
      walk: sameWalk(consoleWalk(session)),
    }
  }
}

/** The seats in the order of their numbers; that one has voted is told, not what. */
function rowsOf(session: Session, presence: Presence | undefined): SeatRow[] {
  const voting = session.under === 'vote'
  return seated(session).map(({ id, number, nickname, role, task, help }) => {
    const there = presence?.seats.get(id)
    return {
      number,
      nickname,
      role,
      task,
      here: there?.here ?? true,
      since: there?.since ?? 0,
      voted: voting && session.votes.has(id),
      remarks: session.remarks.filter(({ seat }) => seat === id).length,
      help,
    }
  })
}
