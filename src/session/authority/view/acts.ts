// What the facilitator can do now, as the flow and the month allow, and what to offer first.

import type { Plan } from '#engine'
import type { FacilitatorRequest, Mode, Phase } from '#session/protocol'
import type { Running } from '../flow.ts'
import { canLook } from '../month.ts'
import { facilitatorNeeds } from '../propose/index.ts'
import type { Session } from '../session.ts'

type Type = FacilitatorRequest['type']

/** What the acts hang on beside the flow. */
export type ActsOn = Pick<Session, 'month' | 'decided' | 'mode' | 'under' | 'causes' | 'walk'> & {
  /** Whether anybody sits at a phone. */
  seated: boolean
}

/** Request types that would be taken now. There is always one that leads on, until all is wiped. */
export function actsOf(plan: Plan, flow: Running, session: ActsOn): Type[] {
  const { month, decided, mode, under, causes, walk, seated } = session
  const hidden = new Set<Type>()
  if (month.stop.kind === 'end' && under === 'end') hidden.add('begin')
  if (decided.every(({ dropped }) => dropped)) hidden.add('step-back')
  if (!canLook(plan, month)) hidden.add('look-further')
  if (causes === null || causes.shown) hidden.add('show-causes')
  hidden.add(mode === 'hands' ? 'close-vote' : 'hands')
  const raising = mode === 'hands' && (!seated || under === 'talk' || under === 'vote')
  if (raising || under === 'lobby') hidden.add('show-join')
  const stage = walk?.levers.get(walk.lever)?.stage
  if (walk?.step !== 'replays') hidden.add('ask-prediction')
  if (stage !== 'ask') hidden.add('show-predictions')
  if (stage !== 'ask' || mode === 'phones') hidden.add('count-predictions')
  if (stage !== 'spread') hidden.add('show-replay')
  if (walk?.step !== 'intentions') hidden.add('show-intentions')
  return (Object.keys(facilitatorNeeds) as Type[]).filter((type) => {
    const need = facilitatorNeeds[type]
    return need !== null && !hidden.has(type) && flow.can({ type: need })
  })
}

const MAIN: Record<Phase, Type | null> = {
  lobby: 'brief',
  briefing: 'begin',
  read: 'talk',
  talk: 'open-vote',
  vote: 'close-vote',
  reveal: 'to-decide',
  decide: 'decide',
  consequence: 'begin',
  swap: 'end-swap',
  stopPoint: 'end-stop-point',
  paused: 'resume',
  end: 'debrief',
  debrief: 'wipe',
  wiped: null,
}

/** The one act that leads on. */
export function mainAct(phase: Phase, mode: Mode, walk: Session['walk']): Type | null {
  if (phase === 'debrief' && walk !== null && walk.step !== 'fan') return 'debrief-step'
  return mode === 'hands' && (phase === 'vote' || phase === 'talk') ? 'hands' : MAIN[phase]
}
