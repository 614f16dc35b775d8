// The month under the session: moments that begin, decisions, steps back, the end.

import type { Decision, Plan } from '#engine'
import { bookedOn, playAll, playOn, toldSince } from '../month.ts'
import type { Session } from '../session.ts'
import { openedSession } from '../session.ts'
import type { Changes } from './change.ts'
import { clockOf } from './clock.ts'

type Types =
  | 'briefed'
  | 'moment-begun'
  | 'talk-begun'
  | 'talk-extended'
  | 'talk-over'
  | 'looked'
  | 'second-round'
  | 'decided'
  | 'stepped-back'
  | 'moment-skipped'
  | 'minutes'
  | 'month-ended'
  | 'ended'
  | 'wiped'

/** A new stand before a decision: nothing said, nothing voted. */
const fresh: Partial<Session> = {
  talk: null,
  votes: new Map(),
  tally: null,
  consequence: null,
  causes: null,
}

/** The household's own decisions of an entry, with what is told of them. */
export function lived(
  plan: Plan,
  session: Session,
  n: number,
  decisions: readonly Decision[],
): Partial<Session> {
  const month = playOn(plan, session.month, decisions)
  return {
    month,
    kept: [...session.kept, { n, decisions }],
    told: toldSince(month, session.month.decisions.length),
    bookedBefore: bookedOn(session.month),
  }
}

export const playChanges: Changes<Types> = {
  briefed: () => ({}),
  'moment-begun': (session, { n, at, beat, moment, decisions }, { plan }) => ({
    ...fresh,
    ...lived(plan, session, n, decisions),
    beat,
    moment,
    round: 1,
    startedAt: session.startedAt ?? at,
    momentAt: at,
  }),
  'talk-begun': (_, { at, seconds }) => ({ talk: clockOf(at, seconds) }),
  'talk-extended': ({ talk, at: last }, { at, seconds }) => ({
    talk: talk === null ? clockOf(last, seconds) : extended(talk, at, seconds),
  }),
  'talk-over': ({ talk }) => ({ talk: talk === null ? null : { ...talk, over: true } }),
  looked: (session, { n, moment }, { plan }) => {
    const decisions = [{ moment, option: 'look-further' }]
    return { month: playOn(plan, session.month, decisions), kept: [...session.kept, { n, decisions }] }
  },
  'second-round': (session, { at, beat, seconds }) => ({
    ...fresh,
    beat,
    round: session.round + 1,
    talk: clockOf(at, seconds),
  }),
  decided: (session, { n, moment, option, by, reason }, { plan }) => {
    const decisions = [{ moment, option }]
    const month = playOn(plan, session.month, decisions)
    const taken = month.decisions[session.month.decisions.length]
    const what = { day: session.month.day, moment, option, outcome: taken?.outcome ?? '', by, reason }
    return {
      month,
      kept: [...session.kept, { n, decisions }],
      decided: [...session.decided, { ...what, n, dropped: false }],
      consequence: what,
      talk: null,
    }
  },
  'stepped-back': (session, { to, beat, at }, { plan }) => {
    const kept = session.kept.filter(({ n }) => n < to)
    const month = playAll(
      plan,
      session.opened.seed,
      kept.flatMap((each) => each.decisions),
    )
    return {
      ...fresh,
      month,
      kept,
      decided: session.decided.map((each) => (each.n < to ? each : { ...each, dropped: true })),
      moment: session.decided.find(({ n }) => n === to)?.moment ?? session.moment,
      told: [],
      bookedBefore: bookedOn(month),
      beat,
      round: 1,
      momentAt: at,
    }
  },
  'moment-skipped': ({ skipped }, { moment, skip }) => ({ skipped: new Map(skipped).set(moment, skip) }),
  minutes: (_, { minutes }) => ({ minutes }),
  'month-ended': (session, { n, at, decisions }, { plan }) => ({
    ...fresh,
    ...lived(plan, session, n, decisions),
    moment: '',
    endedAt: at,
  }),
  ended: (_, { at }) => ({ ...fresh, moment: '', told: [], pausedBySeat: false, endedAt: at }),
  wiped: ({ opened }, _, { plan }) => openedSession(plan, opened),
}

/** A new length of the talk as a whole, from when it began; what it stood still does not count. */
function extended(talk: NonNullable<Session['talk']>, at: number, seconds: number): Session['talk'] {
  const until = seconds === 0 ? 0 : talk.began + talk.stood + seconds * 1000
  const left = talk.left === null ? null : Math.max(0, until - talk.stoppedAt)
  return { ...talk, seconds, until, left, over: until !== 0 && until <= at }
}
