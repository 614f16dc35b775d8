// The debrief as each role may see it. What a seat thinks or intends comes out as sums, or as words it let be shown.

import type { ConsoleWalk, Prediction, SeatWalk, Spread, WalkTime, WallWalk } from '#session/protocol'
import { WRITING } from '../propose/walk.ts'
import { seated } from '../seats.ts'
import type { Foreseen, Session, Walk } from '../session.ts'

type Part = Pick<Session, 'walk' | 'intentions' | 'intentionsShown' | 'seats' | 'mode' | 'under'>

/** What the wall shows of the debrief; null outside it. */
export function wallWalk(session: Part): WallWalk | null {
  const { walk, intentions, intentionsShown } = session
  if (walk === null || session.under !== 'debrief') return null
  const shown = intentionsShown && walk.step === 'intentions'
  return {
    ...foreseenOf(walk, session),
    written: intentions.length,
    intentions: shown
      ? intentions.flatMap(({ practice, policy, share, hidden }) =>
          share && !hidden ? [{ practice, policy }] : [],
        )
      : [],
    time: timeOf(walk),
  }
}

/** The same for the console, with what it can still hide, and how far each circumstance is. */
export function consoleWalk(session: Part): ConsoleWalk | null {
  const shown = wallWalk(session)
  const { walk, intentions, intentionsShown } = session
  if (walk === null || shown === null) return null
  const shared = intentions.filter(({ share }) => share)
  return {
    ...shown,
    shared: shared.length,
    intentionsShown,
    intentions: intentionsShown
      ? shared.map(({ n, practice, policy, hidden }) => ({ intention: n, practice, policy, hidden }))
      : [],
    levers: [...walk.levers].map(([lever, { stage }]) => ({ lever, stage })),
  }
}

/** The debrief as one seat takes part in it: its own answers, nobody else's. */
export function seatWalk({ walk, intentions, under }: Part, id: string): SeatWalk | null {
  if (walk === null || under !== 'debrief') return null
  const own = intentions.find(({ seat }) => seat === id)
  const { step, item, lever } = walk
  const foreseen = walk.levers.get(lever)
  return {
    step,
    item,
    lever,
    stage: foreseen?.stage ?? null,
    mine: foreseen?.given.get(id) ?? null,
    writing: WRITING.has(step),
    intention: own === undefined ? null : { practice: own.practice, policy: own.policy, share: own.share },
  }
}

function foreseenOf({ step, item, lever, levers }: Walk, session: Part) {
  const foreseen = levers.get(lever)
  const stage = foreseen?.stage ?? null
  const asked = session.mode === 'hands' ? [] : answering(session)
  return {
    step,
    item,
    lever,
    stage,
    given: foreseen === undefined ? 0 : Object.values(spreadOf(foreseen)).reduce((sum, one) => sum + one, 0),
    of: asked.length,
    spread: foreseen === undefined || stage === 'ask' ? null : spreadOf(foreseen),
  }
}

const answering = (session: Part) => seated(session).filter(({ role }) => role !== 'quiet')

function spreadOf({ given, counted }: Foreseen): Spread {
  const answers = [...given.values()]
  const of = (prediction: Prediction): number =>
    counted === null ? answers.filter((each) => each === prediction).length : (counted[prediction] ?? 0)
  return { money: of('money'), mind: of('mind'), paper: of('paper'), little: of('little') }
}

function timeOf({ began, seconds, stood, stoppedAt }: Walk): WalkTime {
  const until = began + stood + seconds * 1000
  return { until, seconds, left: stoppedAt === null ? null : until - stoppedAt }
}
