// What may be asked in the debrief: the facilitator leads from step to step, seats predict and write.

import type { FacilitatorRequest } from '#session/protocol'
import { LIMITS } from '#session/protocol'
import { asSeated } from './as-seated.ts'
import type { Answer, Ask, Handlers, Needs, SeatHandlers } from './ask.ts'
import { refuse } from './ask.ts'

type Type = Extract<
  FacilitatorRequest['type'],
  | 'debrief-step'
  | 'debrief-time'
  | 'ask-prediction'
  | 'count-predictions'
  | 'show-predictions'
  | 'show-replay'
  | 'show-intentions'
  | 'hide-intention'
>

export const walkNeeds: Needs<Type> = {
  'debrief-step': 'debrief-step',
  'debrief-time': 'debrief-time',
  'ask-prediction': 'prediction-asked',
  'count-predictions': 'predictions-counted',
  'show-predictions': 'predictions-shown',
  'show-replay': 'replay-shown',
  'show-intentions': 'intentions-shown',
  'hide-intention': 'intention-hidden',
}

/** How far a circumstance is that stands before the group; null for any other. */
const stageOf = ({ session: { walk } }: Ask, lever: string) =>
  walk?.lever === lever ? (walk.levers.get(lever)?.stage ?? null) : null

export const walkHandlers: Handlers<Type> = {
  'debrief-step': ({ session: { walk } }, { step, item }) =>
    walk?.step === step && walk.item === item && walk.lever === ''
      ? []
      : [{ type: 'debrief-step', step, item }],
  'debrief-time': ({ session: { walk } }, { seconds }) =>
    walk?.seconds === seconds ? [] : [{ type: 'debrief-time', seconds }],
  'ask-prediction': ({ session: { walk } }, { lever }) => {
    if (walk?.step !== 'replays') return refuse('session/not-now', 'ask-prediction')
    return walk.lever === lever ? [] : [{ type: 'prediction-asked', lever }]
  },
  'count-predictions': (ask, { lever, counts }) => {
    if (ask.session.mode === 'phones') return refuse('session/mode-phones', 'count-predictions')
    if (stageOf(ask, lever) !== 'ask') return refuse('session/not-asked', 'count-predictions')
    const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
    if (all > LIMITS.hands) return refuse('session/too-many-hands', 'count-predictions')
    return [{ type: 'predictions-counted', lever, counts }]
  },
  'show-predictions': (ask, { lever }) => {
    const stage = stageOf(ask, lever)
    if (stage === null) return refuse('session/not-asked', 'show-predictions')
    return stage === 'ask' ? [{ type: 'predictions-shown', lever }] : []
  },
  'show-replay': (ask, { lever }) => {
    const stage = stageOf(ask, lever)
    if (stage === null || stage === 'ask') return refuse('session/not-asked', 'show-replay')
    return stage === 'spread' ? [{ type: 'replay-shown', lever }] : []
  },
  'show-intentions': ({ session }, { shown }) =>
    session.intentionsShown === shown ? [] : [{ type: 'intentions-shown', shown }],
  'hide-intention': ({ session }, { intention, hidden }) => {
    const there = session.intentions.find(({ n, share }) => n === intention && share)
    if (there === undefined) return refuse('session/no-such-line', 'hide-intention')
    return there.hidden === hidden ? [] : [{ type: 'intention-hidden', intention, hidden }]
  },
}

/** Steps in which an intention can be written or changed. */
export const WRITING: ReadonlySet<string> = new Set(['intentions', 'fan'])

export const seatWalkHandlers: Pick<SeatHandlers, 'predict' | 'intend'> = {
  predict: (ask, { lever, prediction }, id) =>
    asSeated(ask.session, id, 'predict', (): Answer => {
      if (ask.session.mode === 'hands') return refuse('session/mode-hands', 'predict')
      if (stageOf(ask, lever) !== 'ask') return refuse('session/not-asked', 'predict')
      const same = ask.session.walk?.levers.get(lever)?.given.get(id) === prediction
      return same ? [] : [{ type: 'prediction-given', seat: id, lever, prediction }]
    }),
  intend: ({ session }, { practice, policy, share: wished }, id) =>
    asSeated(session, id, 'intend', (): Answer => {
      if (session.walk === null || !WRITING.has(session.walk.step)) return refuse('session/not-now', 'intend')
      const share = wished && practice + policy !== ''
      const given = { practice: share ? practice : '', policy: share ? policy : '', share }
      const same = session.intentions.some(
        (each) =>
          each.seat === id &&
          each.share === share &&
          each.practice === given.practice &&
          each.policy === given.policy,
      )
      return same ? [] : [{ type: 'intention-given', seat: id, ...given }]
    }),
}
