import type { GroupCut, Plan } from '#engine'
import type { Draft, FacilitatorRequest, Refusal, SeatRequest, SessionCode } from '#session/protocol'
import type { FlowEvent } from '../flow.ts'
import type { Session } from '../session.ts'

/** What a proposal stands on. */
export interface Ask {
  plan: Plan
  cut: GroupCut
  session: Session
}

/** What would be written, possibly nothing because it is so already; or why not. */
export type Answer = Draft[] | Refusal

export type RequestOf<R extends { type: string }, T extends R['type']> = Extract<R, { type: T }>
export type SeatHandler<T extends SeatRequest['type']> = (
  ask: Ask,
  request: RequestOf<SeatRequest, T>,
  seat: string,
) => Answer
export type SeatHandlers<T extends SeatRequest['type'] = SeatRequest['type']> = { [K in T]: SeatHandler<K> }
export type Handler<T extends FacilitatorRequest['type']> = (
  ask: Ask,
  request: RequestOf<FacilitatorRequest, T>,
) => Answer
export type Handlers<T extends FacilitatorRequest['type']> = { [K in T]: Handler<K> }

/** The entry the flow must take for a request to be considered at all. */
export type Needs<T extends string> = Record<T, Exclude<FlowEvent['type'], 'belief'> | null>

export const refuse = (refused: SessionCode, about: string): Refusal => ({ refused, about })
