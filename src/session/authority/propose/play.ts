// What the facilitator may ask of the play: moments, talk, vote, decision, steps back.

import { advance, isRefusal, keyOf } from '#engine'
import type { FacilitatorRequest } from '#session/protocol'
import { LIMITS } from '#session/protocol'
import { habit, isGroups, liveOn } from '../household.ts'
import { canLook, votable } from '../month.ts'
import { seated, swappedRoles } from '../seats.ts'
import type { Answer, Ask, Handlers, Needs, RequestOf } from './ask.ts'
import { refuse } from './ask.ts'

type Type =
  | 'brief'
  | 'begin'
  | 'talk'
  | 'extend'
  | 'look-further'
  | 'open-vote'
  | 'close-vote'
  | 'hands'
  | 'to-decide'
  | 'second-round'
  | 'decide'
  | 'pass'
  | 'line'
  | 'step-back'
  | 'swap'
  | 'end-swap'
  | 'end'
  | 'debrief'
  | 'wipe'

export const playNeeds: Needs<Type> = {
  brief: 'briefed',
  begin: 'moment-begun',
  talk: 'talk-begun',
  extend: 'talk-extended',
  'look-further': 'looked',
  'open-vote': 'vote-opened',
  'close-vote': 'vote-closed',
  hands: 'hands',
  'to-decide': 'deciding',
  'second-round': 'second-round',
  decide: 'decided',
  pass: 'decided',
  line: 'minority-line',
  'step-back': 'stepped-back',
  swap: 'roles-swapped',
  'end-swap': 'swap-over',
  end: 'ended',
  debrief: 'debrief-begun',
  wipe: 'wiped',
}

/** Seconds of talk where the cut does not say. */
const TALK_SECONDS = 90

const talkOf = ({ cut, session }: Ask): number =>
  cut.moments.find(({ moment }) => moment === session.moment)?.talk ?? TALK_SECONDS

export const playHandlers: Handlers<Type> = {
  brief: () => [{ type: 'briefed' }],
  begin({ plan, cut, session }) {
    const { month, skipped, beat } = session
    const { decisions, state } = liveOn(plan, cut, month, (at) => isGroups(plan, cut, skipped, at))
    if (state.stop.kind !== 'end')
      return [{ type: 'moment-begun', beat: beat + 1, moment: keyOf(plan, state.stop), decisions }]
    return session.phase === 'end'
      ? refuse('session/month-over', 'begin')
      : [{ type: 'month-ended', decisions }]
  },
  talk: (ask) => [{ type: 'talk-begun', seconds: talkOf(ask) }],
  extend: ({ session }, { seconds }) =>
    session.talk?.seconds === seconds ? [] : [{ type: 'talk-extended', seconds }],
  'look-further': ({ plan, session: { month, moment } }) =>
    canLook(plan, month) ? [{ type: 'looked', moment }] : refuse('session/nothing-further', 'look-further'),
  'open-vote': ({ plan, session }) =>
    votable(plan, session.month).length === 0
      ? refuse('session/nothing-to-choose', 'open-vote')
      : [{ type: 'vote-opened' }],
  'close-vote': ({ session }) =>
    session.mode === 'hands' ? refuse('session/mode-hands', 'close-vote') : [{ type: 'vote-closed' }],
  hands: raise,
  'to-decide': () => [{ type: 'deciding' }],
  'second-round': (ask) => [
    { type: 'second-round', beat: ask.session.beat + 1, seconds: Math.ceil(talkOf(ask) / 2) },
  ],
  decide,
  pass,
  line: (_, { beat, text }) => [{ type: 'minority-line', seat: '', beat, text }],
  'step-back': ({ session: { decided, beat } }, { to }) =>
    decided.some(({ n, dropped }) => n === to && !dropped)
      ? [{ type: 'stepped-back', to, beat: beat + 1 }]
      : refuse('session/no-such-decision', 'step-back'),
  swap({ plan, session }) {
    const roles = swappedRoles(plan, session)
    const nobody = roles.length > 0 && roles.every(({ role }) => role !== 'decide')
    return nobody ? refuse('session/nobody-to-decide', 'swap') : [{ type: 'roles-swapped', roles }]
  },
  'end-swap': () => [{ type: 'swap-over' }],
  end: () => [{ type: 'ended' }],
  debrief({ plan, cut, session }) {
    const { decisions } = liveOn(plan, cut, session.month, () => false)
    // Hands were for the votes: what the debrief asks, it asks of the phones that are here.
    const back = session.mode === 'hands' && seated(session).length > 0
    return [
      ...(back ? [{ type: 'mode', mode: 'phones' } as const] : []),
      { type: 'debrief-begun', decisions },
    ]
  },
  wipe: () => [{ type: 'wiped', why: 'facilitator' }],
}

function raise({ plan, session }: Ask, { counts }: RequestOf<FacilitatorRequest, 'hands'>): Answer {
  if (session.mode === 'phones') return refuse('session/mode-phones', 'hands')
  const options = votable(plan, session.month)
  if (Object.keys(counts).some((option) => !options.includes(option)))
    return refuse('session/unknown-option', 'hands')
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return all > LIMITS.hands ? refuse('session/too-many-hands', 'hands') : [{ type: 'hands', counts }]
}

/** Takes what leads as it is; anything else needs a reason. */
function decide(
  { plan, session }: Ask,
  { option, reason = '' }: RequestOf<FacilitatorRequest, 'decide'>,
): Answer {
  const { tally, moment, beat } = session
  if (!votable(plan, session.month).includes(option)) return refuse('session/unknown-option', 'decide')
  const won = tally?.leading === option
  if (!won && reason === '') return refuse('session/reason-needed', 'decide')
  const by = !won ? 'overrule' : tally.by === 'hands' ? 'hands' : 'majority'
  return [{ type: 'decided', beat, moment, option, by, reason: won ? '' : reason }]
}

/** Leaves the moment to the household, which may have to look further first. */
function pass({ plan, cut, session }: Ask): Answer {
  const { beat, moment, month } = session
  const { option } = habit(plan, cut, month)
  const decided = (chosen: string) =>
    ({ type: 'decided', beat, moment, option: chosen, by: 'habit', reason: '' }) as const
  if (option !== 'look-further') return [decided(option)]
  const looked = advance(plan, month, { moment, option })
  if (isRefusal(looked)) throw new Error(`A habit picked what is refused: ${JSON.stringify(looked)}`)
  return [{ type: 'looked', moment }, decided(habit(plan, cut, looked).option)]
}
