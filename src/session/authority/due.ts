// What comes by itself when time passes.

import type { Draft } from '#session/protocol'
import { LIMITS } from '#session/protocol'
import type { Session } from './session.ts'

const HOUR = 3_600_000

const expiry = ({ opened }: Session): number => opened.at + LIMITS.hours * HOUR

const talkEnd = ({ phase, talk }: Session): number | null =>
  phase === 'talk' && talk !== null && talk.until > 0 && talk.left === null && !talk.over ? talk.until : null

/** When something comes by itself next, by the host's clock; null when nothing will. */
export function nextDue(session: Session): number | null {
  if (session.phase === 'wiped') return null
  return Math.min(expiry(session), talkEnd(session) ?? Number.POSITIVE_INFINITY)
}

/** What has come by itself until now: the talk is over, or the session is a day old and wiped. */
export function dueDrafts(session: Session, now: number): Draft[] {
  if (session.phase === 'wiped') return []
  if (now >= expiry(session)) return [{ type: 'wiped', why: 'expired' }]
  const end = talkEnd(session)
  return end !== null && now >= end ? [{ type: 'talk-over' }] : []
}
