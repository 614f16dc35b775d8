import type { SeatRequest } from '#session/protocol'
import type { Seat, Session } from '../session.ts'
import type { Answer } from './ask.ts'
import { refuse } from './ask.ts'

/** Does something for a seat that is in the group; for others says what they are. */
export function asSeated(
  { seats }: Session,
  id: string,
  about: SeatRequest['type'],
  act: (seat: Seat) => Answer,
): Answer {
  const seat = seats.get(id)
  if (seat === undefined) return refuse('session/no-seat', about)
  if (seat.status === 'seated') return act(seat)
  return refuse(seat.status === 'waiting' ? 'session/waiting' : 'session/turned-away', about)
}
