// The debrief: its steps, its time, what seats predict and what they intend.

import type { Phase } from '#session/protocol'
import { LIMITS } from '#session/protocol'
import type { Foreseen, Session, Walk } from '../session.ts'
import type { Changes } from './change.ts'
import { lived } from './play.ts'

type Types =
  | 'debrief-begun'
  | 'debrief-step'
  | 'debrief-time'
  | 'prediction-asked'
  | 'prediction-given'
  | 'predictions-counted'
  | 'predictions-shown'
  | 'replay-shown'
  | 'intention-given'
  | 'intentions-shown'
  | 'intention-hidden'

const MINUTE = 60

/** Seconds to talk: what was planned to play or what the play took, whichever is longer, in whole minutes. */
function planned({ minutes, startedAt, endedAt }: Session): number {
  const played = startedAt === null || endedAt === null ? 0 : Math.max(0, endedAt - startedAt) / 60_000
  return Math.min(LIMITS.minutes, Math.max(minutes, Math.ceil(played))) * MINUTE
}

const unasked: Foreseen = { stage: 'ask', given: new Map(), counted: null }

const changeWalk = ({ walk }: Session, part: Partial<Walk>): Partial<Session> =>
  walk === null ? {} : { walk: { ...walk, ...part } }

function changeLever({ walk }: Session, lever: string, part: Partial<Foreseen>): Partial<Session> {
  if (walk === null) return {}
  const foreseen = { ...(walk.levers.get(lever) ?? unasked), ...part }
  return { walk: { ...walk, levers: new Map(walk.levers).set(lever, foreseen) } }
}

export const walkChanges: Changes<Types> = {
  'debrief-begun': (session, { n, at, decisions }, { plan }) => ({
    ...lived(plan, session, n, decisions),
    causes: null,
    walk: {
      step: 'arrive',
      item: 0,
      lever: '',
      levers: new Map(),
      began: at,
      seconds: planned(session),
      stood: 0,
      stoppedAt: null,
    },
  }),
  // A table of causes that was shown makes way for the step.
  'debrief-step': (session, { step, item }) => ({
    ...changeWalk(session, { step, item, lever: '' }),
    ...(session.causes?.shown === true ? { causes: null } : {}),
  }),
  'debrief-time': (session, { seconds }) => changeWalk(session, { seconds }),
  'prediction-asked': (session, { lever }) => {
    const asked = changeLever(session, lever, {})
    return { walk: asked.walk == null ? null : { ...asked.walk, lever } }
  },
  'prediction-given': (session, { seat, lever, prediction }) =>
    changeLever(session, lever, {
      given: new Map(session.walk?.levers.get(lever)?.given).set(seat, prediction),
    }),
  'predictions-counted': (session, { lever, counts }) => changeLever(session, lever, { counted: counts }),
  'predictions-shown': (session, { lever }) => changeLever(session, lever, { stage: 'spread' }),
  'replay-shown': (session, { lever }) => changeLever(session, lever, { stage: 'replay' }),
  'intention-given': ({ intentions }, { n, seat, practice, policy, share }) => ({
    intentions: [
      ...intentions.filter((each) => each.seat !== seat),
      { n, seat, practice, policy, share, hidden: false },
    ],
  }),
  'intentions-shown': (_, { shown }) => ({ intentionsShown: shown }),
  'intention-hidden': ({ intentions }, { intention, hidden }) => ({
    intentions: intentions.map((each) => (each.n === intention ? { ...each, hidden } : each)),
  }),
}

/** The clock of the debrief stands still wherever the session is away from it. */
export function walkTime({ walk }: Session, at: number, phase: Phase): Partial<Session> {
  if (walk === null) return {}
  if (phase !== 'debrief') return walk.stoppedAt === null ? { walk: { ...walk, stoppedAt: at } } : {}
  if (walk.stoppedAt === null) return {}
  return { walk: { ...walk, stood: walk.stood + at - walk.stoppedAt, stoppedAt: null } }
}
