// What a seat may ask. Who it is has been established by the host; what it may do follows from its place here.

import { LIMITS } from '#session/protocol'
import { isMinority } from '../ballot.ts'
import { votable } from '../month.ts'
import { evenRole, freeNumber, nextTask, seated, waiting } from '../seats.ts'
import { asSeated } from './as-seated.ts'
import type { Answer, Ask, Needs, SeatHandlers } from './ask.ts'
import { refuse } from './ask.ts'
import { seatWalkHandlers } from './walk.ts'

type Type = keyof SeatHandlers

export const seatNeeds: Needs<Type> = {
  join: 'seat-taken',
  nickname: 'nickname',
  wish: 'role',
  vote: 'vote-cast',
  line: 'minority-line',
  remark: 'watcher-note',
  cause: 'cause-given',
  belief: null,
  predict: 'prediction-given',
  intend: 'intention-given',
  pause: null,
  stop: 'someone-stopped',
  call: 'help-asked',
  leave: 'seat-left',
}

export const seatHandlers: SeatHandlers = {
  ...seatWalkHandlers,
  join({ plan, session }, { nickname = '', wish }, seat) {
    const there = session.seats.get(seat)
    if (there?.status === 'turned-away') return refuse('session/turned-away', 'join')
    if (there !== undefined) return []
    const taken = seated(session)
    if (taken.length + waiting(session).length >= LIMITS.people) return refuse('session/full', 'join')
    if (taken.length >= LIMITS.seats)
      return [{ type: 'seat-waits', seat, number: freeNumber(session, LIMITS.seats + 1), nickname }]
    const role = wish ?? evenRole(taken)
    const number = freeNumber(session, 1)
    return [{ type: 'seat-taken', seat, number, nickname, role, task: nextTask(plan, role, taken) }]
  },
  nickname: ({ session }, { nickname }, id) => {
    const seat = session.seats.get(id)
    if (seat === undefined) return refuse('session/no-seat', 'nickname')
    if (seat.status === 'turned-away') return refuse('session/turned-away', 'nickname')
    return seat.nickname === nickname ? [] : [{ type: 'nickname', seat: id, nickname }]
  },
  wish: ({ plan, session }, { wish: role }, id) =>
    asSeated(session, id, 'wish', (seat) => {
      const others = seated(session).filter((other) => other.id !== id)
      return seat.role === role ? [] : [{ type: 'role', seat: id, role, task: nextTask(plan, role, others) }]
    }),
  vote: ({ plan, session }, { option }, id) =>
    asSeated(session, id, 'vote', ({ role }) => {
      if (role !== 'decide') return refuse('session/watching', 'vote')
      if (session.mode === 'hands') return refuse('session/mode-hands', 'vote')
      if (option !== null && !votable(plan, session.month).includes(option))
        return refuse('session/unknown-option', 'vote')
      const same = session.votes.has(id) && session.votes.get(id) === option
      return same ? [] : [{ type: 'vote-cast', seat: id, option }]
    }),
  line: ({ session }, { beat, text }, id) =>
    asSeated(session, id, 'line', () => {
      if (!isMinority(session, id)) return refuse('session/not-minority', 'line')
      const same = session.lines.some((line) => line.seat === id && line.beat === beat && line.text === text)
      return same ? [] : [{ type: 'minority-line', seat: id, beat, text }]
    }),
  remark: ({ session }, { text }, id) =>
    asSeated(session, id, 'remark', ({ role, task }) => {
      const { beat, moment, remarks } = session
      if (role !== 'watch') return refuse('session/not-watching', 'remark')
      if (beat === 0) return refuse('session/not-now', 'remark')
      const own = remarks.filter(({ seat }) => seat === id)
      if (own.some((each) => each.moment === moment && each.text === text)) return []
      if (own.length >= LIMITS.remarksPerSeat) return refuse('session/too-many-remarks', 'remark')
      return [{ type: 'watcher-note', seat: id, task, moment, text }]
    }),
  cause: ({ session }, { cell }, id) =>
    asSeated(session, id, 'cause', () => {
      const { causes } = session
      if (causes === null || causes.shown) return refuse('session/not-now', 'cause')
      return causes.answers.get(id) === cell ? [] : [{ type: 'cause-given', seat: id, cell }]
    }),
  belief: (ask, request, id) => asSeated(ask.session, id, 'belief', () => believe(ask, request)),
  pause: ({ session }, _, id) =>
    asSeated(session, id, 'pause', () =>
      session.phase === 'paused' ? [] : [{ type: 'paused', by: 'seat' }],
    ),
  stop: ({ session }, _, id) =>
    asSeated(session, id, 'stop', () => (session.someoneStopped ? [] : [{ type: 'someone-stopped' }])),
  call: ({ session }, _, id) =>
    asSeated(session, id, 'call', ({ help }) => (help ? [] : [{ type: 'help-asked', seat: id }])),
  leave: ({ session }, { forget }, id) =>
    session.seats.has(id) ? [{ type: 'seat-left', seat: id, forget }] : [],
}

/** Adds one person's answers to the sums of the group, and keeps nothing else of them. */
function believe({ session }: Ask, request: Parameters<SeatHandlers['belief']>[1]): Answer {
  const { when, ticket, answers } = request
  const { count, sums, tickets } = session.beliefs[when]
  if (tickets.has(ticket)) return []
  if (count >= seated(session).length) return refuse('session/belief-full', 'belief')
  const added = sums.map((sum, item) => sum + (answers[item] ?? 0))
  return [{ type: 'belief', when, ticket, count: count + 1, sums: added }]
}
