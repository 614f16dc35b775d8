// From a request to what would be written. Nothing changes here: role, then beat, then flow, then what it asks.

import type { Draft, FacilitatorRequest, From, Refusal, Request, SeatRequest } from '#session/protocol'
import { isRefused } from '#session/protocol'
import type { FlowEvent, Running } from '../flow.ts'
import type { Answer, Ask, Handler, Needs, SeatHandler } from './ask.ts'
import { refuse } from './ask.ts'
import { figureHandlers, figureNeeds } from './figures.ts'
import { playHandlers, playNeeds } from './play.ts'
import { roomHandlers, roomNeeds } from './room.ts'
import { seatHandlers, seatNeeds } from './seat.ts'
import { walkHandlers, walkNeeds } from './walk.ts'

/** What each request of the facilitator needs of the flow; what it takes now are the acts a console offers. */
export const facilitatorNeeds: Needs<FacilitatorRequest['type']> = {
  ...playNeeds,
  ...roomNeeds,
  ...walkNeeds,
  ...figureNeeds,
}
const facilitatorHandlers = { ...playHandlers, ...roomHandlers, ...walkHandlers, ...figureHandlers }

const isSeats = (request: Request): request is SeatRequest => Object.hasOwn(seatNeeds, request.type)
const isFacilitators = (request: Request): request is FacilitatorRequest =>
  Object.hasOwn(facilitatorNeeds, request.type)

/**
 * Answers a request with what would be written, or with a code.
 * @param flow where the session stands; it is asked, not moved
 */
export function propose(ask: Ask, flow: Running, request: Request, from: From): Answer {
  if (from.role === 'seat' && isSeats(request))
    return checked(ask, flow, request, seatNeeds[request.type], () =>
      (seatHandlers[request.type] as SeatHandler<SeatRequest['type']>)(ask, request, from.seat),
    )
  if (from.role === 'facilitator' && isFacilitators(request))
    return checked(ask, flow, request, facilitatorNeeds[request.type], () =>
      (facilitatorHandlers[request.type] as Handler<FacilitatorRequest['type']>)(ask, request),
    )
  return refuse('session/not-your-role', request.type)
}

function checked(
  { session }: Ask,
  flow: Running,
  request: Request,
  need: Exclude<FlowEvent['type'], 'belief'> | null,
  answer: () => Answer,
): Answer {
  const { type } = request
  if (flow.phase === 'wiped') return refuse('session/over', type)
  if ('beat' in request && request.beat !== session.beat) return refuse('session/other-beat', type)
  if (need !== null && !flow.can({ type: need })) return notNow(flow, type)
  const drafts = answer()
  if (isRefused(drafts)) return drafts
  return drafts.every((draft) => draft.type === need || flow.can(eventOf(draft)))
    ? drafts
    : notNow(flow, type)
}

const notNow = (flow: Running, about: string): Refusal =>
  refuse(flow.phase === 'paused' ? 'session/paused' : 'session/not-now', about)

/** What the flow hears of an entry. */
export function eventOf(entry: Draft): FlowEvent {
  return entry.type === 'belief' ? { type: 'belief', when: entry.when } : { type: entry.type }
}
