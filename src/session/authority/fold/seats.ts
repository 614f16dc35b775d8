// Coming, going, names, roles, and the quiet ways to ask for help.

import type { Seat, Session } from '../session.ts'
import type { Changes } from './change.ts'

type Types =
  | 'seat-taken'
  | 'seat-waits'
  | 'seat-turned-away'
  | 'seat-left'
  | 'nickname'
  | 'role'
  | 'roles-swapped'
  | 'help-asked'
  | 'help-given'
  | 'someone-stopped'
  | 'stop-seen'

const put = ({ seats }: Session, seat: Seat): Pick<Session, 'seats'> => ({
  seats: new Map(seats).set(seat.id, seat),
})

function change(session: Session, id: string, what: Partial<Seat>): Pick<Session, 'seats'> {
  const seat = session.seats.get(id)
  return seat === undefined ? { seats: session.seats } : put(session, { ...seat, ...what })
}

/** A vote that may no longer be cast is taken out of an open ballot; a counted one stays counted. */
function withoutVote({ votes, tally }: Session, seat: string): Pick<Session, 'votes'> {
  if (tally !== null || !votes.has(seat)) return { votes }
  return { votes: new Map([...votes].filter(([id]) => id !== seat)) }
}

export const seatChanges: Changes<Types> = {
  'seat-taken': (session, { seat: id, number, nickname, role, task }) =>
    put(session, { id, number, nickname, status: 'seated', role, task, help: false }),
  'seat-waits': (session, { seat: id, number, nickname }) =>
    put(session, { id, number, nickname, status: 'waiting', role: 'quiet', task: null, help: false }),
  'seat-turned-away': (session, { seat }) => change(session, seat, { status: 'turned-away' }),
  'seat-left': (session, { seat, forget }) => ({
    seats: new Map([...session.seats].filter(([id]) => id !== seat)),
    ...withoutVote(session, seat),
    ...(forget ? forgotten(session, seat) : {}),
  }),
  nickname: (session, { seat, nickname }) => change(session, seat, { nickname }),
  role: (session, { seat, role, task }) => ({
    ...change(session, seat, { role, task }),
    ...(role === 'decide' ? {} : withoutVote(session, seat)),
  }),
  'roles-swapped': (session, { roles }) => {
    const seats = new Map(session.seats)
    for (const { seat, role, task } of roles) {
      const there = seats.get(seat)
      if (there !== undefined) seats.set(seat, { ...there, role, task })
    }
    return { seats, swapped: true }
  },
  'help-asked': (session, { seat }) => change(session, seat, { help: true }),
  'help-given': (session, { seat }) => change(session, seat, { help: false }),
  'someone-stopped': () => ({ someoneStopped: true }),
  'stop-seen': () => ({ someoneStopped: false }),
}

/** Everything a seat wrote is gone with it. */
const forgotten = ({ lines, remarks, intentions }: Session, seat: string): Partial<Session> => ({
  intentions: intentions.filter((intention) => intention.seat !== seat),
  lines: lines.filter((line) => line.seat !== seat),
  remarks: remarks.filter((remark) => remark.seat !== seat),
})
