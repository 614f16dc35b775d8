// Who sees what, decided in this folder and nowhere else.

import type { GroupCut, Plan } from '#engine'
import type { ConsoleView, From, Presence, SeatView, View, WallView } from '#session/protocol'
import type { Running } from '../flow.ts'
import type { Session } from '../session.ts'
import { createConsoleView } from './console.ts'
import { createParts } from './parts.ts'
import { createSeatParts, createSeatView } from './seat.ts'
import { wallView } from './wall.ts'

export interface Views {
  (session: Session, who: { role: 'facilitator' }, now: number, presence?: Presence): ConsoleView
  (session: Session, who: { role: 'wall' }, now: number): WallView
  (session: Session, who: { role: 'seat'; seat: string }, now: number): SeatView
  (session: Session, who: From, now: number, presence?: Presence): View
}

/** Views of one session, by role. */
export function createViews(plan: Plan, cut: GroupCut, flow: Running): Views {
  const parts = createParts(plan, cut)
  const seatParts = createSeatParts(plan, parts)
  const consoleView = createConsoleView(plan, cut, parts, flow)
  const seats = new Map<string, ReturnType<typeof createSeatView>>()
  const show = (session: Session, who: From, now: number, presence?: Presence): View => {
    if (who.role === 'facilitator') return consoleView(session, now, presence)
    if (who.role === 'wall') return wallView(parts, session)
    let seat = seats.get(who.seat)
    if (seat === undefined) {
      seat = createSeatView(parts, seatParts, who.seat)
      seats.set(who.seat, seat)
    }
    return seat(session)
  }
  return show as Views
}
