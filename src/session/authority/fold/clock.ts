// The clock of a talk: it runs while the group talks, and stands still in a pause and at a stop point.

import type { Session, TalkClock } from '../session.ts'
import type { Changes } from './change.ts'

/** A clock that starts now; with no seconds there is none. */
export const clockOf = (at: number, seconds: number): TalkClock => ({
  began: at,
  until: seconds === 0 ? 0 : at + seconds * 1000,
  seconds,
  stood: 0,
  left: null,
  stoppedAt: 0,
  over: false,
})

function stopClock({ talk }: Session, at: number): Pick<Session, 'talk'> {
  if (talk === null || talk.left !== null) return { talk }
  return { talk: { ...talk, left: talk.until === 0 ? 0 : Math.max(0, talk.until - at), stoppedAt: at } }
}

function startClock({ talk }: Session, at: number): Pick<Session, 'talk'> {
  if (talk === null || talk.left === null) return { talk }
  return {
    talk: {
      ...talk,
      until: talk.until === 0 ? 0 : at + talk.left,
      stood: talk.stood + at - talk.stoppedAt,
      left: null,
      stoppedAt: 0,
    },
  }
}

type Types = 'paused' | 'resumed' | 'stop-point-begun' | 'stop-point-over' | 'swap-over'

export const clockChanges: Changes<Types> = {
  paused: (session, { at, by }) => ({ ...stopClock(session, at), pausedBySeat: by === 'seat' }),
  resumed: (session, { at }, { phase }) => ({
    ...(phase === 'talk' ? startClock(session, at) : {}),
    pausedBySeat: false,
  }),
  'stop-point-begun': (session, { at }) => stopClock(session, at),
  'stop-point-over': (session, { at }) => startClock(session, at),
  'swap-over': () => ({}),
}
