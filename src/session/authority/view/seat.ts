import type { MonthState, MonthView, Plan } from '#engine'
import type { CausesView, Glance, Remark, SeatMonth, SeatView, Task } from '#session/protocol'
import { PROTOCOL_VERSION } from '#session/protocol'
import { isMinority } from '../ballot.ts'
import { votable } from '../month.ts'
import type { Seat, SeatRemark, Session } from '../session.ts'
import { memo, steady } from './memo.ts'
import type { Parts } from './parts.ts'
import { seatWalk } from './walk.ts'

/** Tasks whose notes the holder of the overview reads along with. */
const OVERHEARD: ReadonlySet<Task | null> = new Set(['letters', 'money'] as const)

const nobody: Omit<Seat, 'id' | 'status'> & { status: 'none' } = {
  number: 0,
  nickname: '',
  status: 'none',
  role: 'quiet',
  task: null,
  help: false,
}

/** Views of seats share what does not hang on the seat. */
export function createSeatParts(plan: Plan, parts: Parts) {
  return {
    options: (month: MonthState) => votable(plan, month),
    month: memo((month: MonthState): SeatMonth => seatMonth(parts.wallMonth(month))),
    glance: memo((month: MonthState): Record<Task, Glance> => glances(plan, month, parts.fullMonth(month))),
    overheard: memo((remarks: readonly SeatRemark[]): Remark[] =>
      remarks.filter(({ task }) => OVERHEARD.has(task)).map(withoutSeat),
    ),
  }
}

const none: Remark[] = []
const withoutSeat = ({ task, moment, text }: SeatRemark): Remark => ({ task, moment, text })

/**
 * Makes the views of one seat: the story, its own vote and words, and what it watches. Nothing of other seats but sums.
 * @param id seat as the host knows it; it need not have joined
 */
export function createSeatView(parts: Parts, own: ReturnType<typeof createSeatParts>, id: string) {
  const place = memo(({ status, number, nickname, role, task }: Omit<Seat, 'id'> | typeof nobody) => ({
    status,
    number,
    nickname,
    role,
    task,
  }))
  const ballot = memo(
    (open: boolean, options: string[], vote: string | null | undefined): SeatView['ballot'] => ({
      open,
      options: open ? options : [],
      voted: vote !== undefined,
      option: vote ?? null,
    }),
  )
  const sameWalk = steady<SeatView['walk']>()
  const line = memo((open: boolean, text: string): SeatView['line'] => ({ open, text }))
  const causes = memo(
    (view: CausesView | null, mine: number | undefined): SeatView['causes'] =>
      view && { ...view, mine: mine ?? null },
  )
  const remarksOf = memo((remarks: readonly SeatRemark[]): Remark[] =>
    remarks.filter(({ seat }) => seat === id).map(withoutSeat),
  )
  return (session: Session): SeatView => {
    const seat = session.seats.get(id) ?? nobody
    const { status, role, task } = seat
    const inside = status === 'seated' && session.phase !== 'wiped'
    const { beat, tallyShown, month } = session
    return {
      protocol: PROTOCOL_VERSION,
      role: 'seat',
      n: session.n,
      played: parts.played(session.opened),
      flow: parts.flow(session),
      talk: parts.talk(session),
      vote: parts.vote(session),
      consequence: inside ? session.consequence : null,
      seat: place(seat),
      ballot: ballot(
        role === 'decide' && inside && isVoting(session),
        own.options(month),
        session.votes.get(id),
      ),
      line: line(LINES_OPEN.has(session.phase) && isMinority(session, id), lineOf(session, id)),
      remarks: remarksOf(session.remarks),
      overheard: inside && task === 'system' ? own.overheard(session.remarks) : none,
      glance: inside && task !== null ? own.glance(month)[task] : null,
      tally: inside ? parts.shownTally(session.tally, tallyShown) : null,
      lines: inside ? parts.shownLines(session.lines, beat, tallyShown) : noLines,
      causes: inside ? causes(parts.causes(session.causes), session.causes?.answers.get(id)) : null,
      month: inside ? own.month(month) : null,
      walk: inside ? sameWalk(seatWalk(session, id)) : null,
    }
  }
}

const noLines: string[] = []

const isVoting = ({ phase, mode }: Session): boolean => phase === 'vote' && mode === 'phones'

const LINES_OPEN = new Set(['reveal', 'decide', 'consequence'])

/** What this seat has left as its line of this beat. */
const lineOf = ({ beat, lines }: Session, id: string): string =>
  lines.find((line) => line.seat === id && line.beat === beat)?.text ?? ''

const seatMonth = ({ month, day, date, level, bandwidth, account, stop }: MonthView): SeatMonth => ({
  month,
  day,
  date,
  level,
  bandwidth,
  account,
  stop,
})

/** What each watcher may see of the household, from the whole month. */
function glances(plan: Plan, state: MonthState, month: MonthView): Record<Task, Glance> {
  const needs = plan.data.needs.filter(({ person }) => plan.child.has(person))
  return {
    letters: { task: 'letters', letters: month.letters },
    children: {
      task: 'children',
      needs: Object.fromEntries(needs.map(({ id }) => [id, state.needs[id] ?? 'open'])),
      people: month.house.people,
    },
    money: {
      task: 'money',
      purse: month.purse,
      until: month.until,
      reminders: month.reminders,
      bills: month.bills,
    },
    mood: { task: 'mood', why: month.why, circle: month.circle, until: month.until },
    system: {
      task: 'system',
      organisations: month.organisations,
      applications: month.applications,
      papers: month.papers,
    },
  }
}
