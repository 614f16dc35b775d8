// What the facilitator may ask of the room: seats, wall, pauses, stop points, the plan of the hour.

import { evenRole, nextTask, seatByNumber, seated } from '../seats.ts'
import { upcoming } from '../upcoming.ts'
import type { Handlers, Needs } from './ask.ts'
import { refuse } from './ask.ts'

type Type =
  | 'show-tally'
  | 'hide-line'
  | 'stop-point'
  | 'end-stop-point'
  | 'pause'
  | 'resume'
  | 'mode'
  | 'hide-wall'
  | 'show-join'
  | 'skip'
  | 'minutes'
  | 'admit'
  | 'turn-away'
  | 'remove'
  | 'role'
  | 'help-given'
  | 'stop-seen'
  | 'ask-causes'
  | 'show-causes'

export const roomNeeds: Needs<Type> = {
  'show-tally': 'tally-shown',
  'hide-line': 'line-hidden',
  'stop-point': 'stop-point-begun',
  'end-stop-point': 'stop-point-over',
  pause: 'paused',
  resume: 'resumed',
  mode: 'mode',
  'hide-wall': 'wall-hidden',
  'show-join': 'join-shown',
  skip: 'moment-skipped',
  minutes: 'minutes',
  admit: 'seat-taken',
  'turn-away': 'seat-turned-away',
  remove: 'seat-left',
  role: 'role',
  'help-given': 'help-given',
  'stop-seen': 'stop-seen',
  'ask-causes': 'causes-asked',
  'show-causes': 'causes-shown',
}

export const roomHandlers: Handlers<Type> = {
  'show-tally': ({ session }, { shown }) =>
    session.tallyShown === shown ? [] : [{ type: 'tally-shown', shown }],
  'hide-line': ({ session }, { line, hidden }) => {
    const there = session.lines.find(({ n }) => n === line)
    if (there === undefined) return refuse('session/no-such-line', 'hide-line')
    return there.hidden === hidden ? [] : [{ type: 'line-hidden', line, hidden }]
  },
  'stop-point': () => [{ type: 'stop-point-begun' }],
  'end-stop-point': () => [{ type: 'stop-point-over' }],
  pause: () => [{ type: 'paused', by: 'facilitator' }],
  resume: () => [{ type: 'resumed' }],
  mode: ({ session }, { mode }) => (session.mode === mode ? [] : [{ type: 'mode', mode }]),
  'hide-wall': ({ session }, { hidden }) =>
    session.wallHidden === hidden ? [] : [{ type: 'wall-hidden', hidden }],
  'show-join': ({ session }, { shown }) =>
    session.joinShown === shown ? [] : [{ type: 'join-shown', shown }],
  skip: ({ plan, cut, session }, { moment, skip }) => {
    const there = upcoming(plan, cut, session).find((each) => each.moment === moment)
    if (there === undefined) return refuse('session/not-in-cut', 'skip')
    return there.skipped === skip ? [] : [{ type: 'moment-skipped', moment, skip }]
  },
  minutes: ({ session }, { minutes }) => (session.minutes === minutes ? [] : [{ type: 'minutes', minutes }]),
  admit: ({ plan, session }, { number }) => {
    const seat = seatByNumber(session, number)
    if (seat === undefined) return refuse('session/no-such-seat', 'admit')
    if (seat.status === 'seated') return []
    const others = seated(session)
    const role = evenRole(others)
    const task = nextTask(plan, role, others)
    return [{ type: 'seat-taken', seat: seat.id, number, nickname: seat.nickname, role, task }]
  },
  'turn-away': ({ session }, { number }) => {
    const seat = seatByNumber(session, number)
    return seat?.status === 'waiting'
      ? [{ type: 'seat-turned-away', seat: seat.id }]
      : refuse('session/no-such-seat', 'turn-away')
  },
  remove: ({ session }, { number }) => {
    const seat = seatByNumber(session, number)
    return seat?.status === 'seated'
      ? [{ type: 'seat-left', seat: seat.id, forget: false }]
      : refuse('session/no-such-seat', 'remove')
  },
  role: ({ plan, session }, { number, role, task: named }) => {
    const seat = seatByNumber(session, number)
    if (seat?.status !== 'seated') return refuse('session/no-such-seat', 'role')
    const others = seated(session).filter(({ id }) => id !== seat.id)
    const kept = seat.role === role ? seat.task : nextTask(plan, role, others)
    const task = role === 'watch' ? (named ?? kept) : null
    return seat.role === role && seat.task === task ? [] : [{ type: 'role', seat: seat.id, role, task }]
  },
  'help-given': ({ session }, { number }) => {
    const seat = seatByNumber(session, number)
    if (seat === undefined) return refuse('session/no-such-seat', 'help-given')
    return seat.help ? [{ type: 'help-given', seat: seat.id }] : []
  },
  'stop-seen': ({ session }) => (session.someoneStopped ? [{ type: 'stop-seen' }] : []),
  'ask-causes': ({ session }) =>
    session.causes !== null && !session.causes.shown ? [] : [{ type: 'causes-asked' }],
  'show-causes': ({ session: { causes } }) => {
    if (causes === null) return refuse('session/not-now', 'show-causes')
    return causes.shown ? [] : [{ type: 'causes-shown' }]
  },
}
