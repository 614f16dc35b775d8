import type { Phase, WallView } from '#session/protocol'
import { isCounting, withPhones } from './phones.ts'

export type Part =
  | 'lobby'
  | 'briefing'
  | 'read'
  | 'options'
  | 'reveal'
  | 'consequence'
  | 'causes'
  | 'swap'
  | 'paused'
  | 'hidden'
  | 'end'
  | 'debrief'

const PARTS: Partial<Record<Phase, Part>> = {
  lobby: 'lobby',
  briefing: 'briefing',
  read: 'read',
  talk: 'options',
  vote: 'options',
  reveal: 'reveal',
  decide: 'reveal',
  consequence: 'consequence',
  swap: 'swap',
  paused: 'paused',
  end: 'end',
  debrief: 'debrief',
}

/** What the words beside the house are about. */
export function partOf(view: WallView): Part {
  const { flow, causes } = view
  if (flow.phase === 'paused') return 'paused'
  if (flow.joinShown && withPhones(view) && !isCounting(view)) return 'lobby'
  if (flow.wallHidden) return 'hidden'
  if (causes !== null && (flow.phase === 'consequence' || flow.phase === 'debrief')) return 'causes'
  return PARTS[flow.phase] ?? 'paused'
}

const WIDE: ReadonlySet<string> = new Set([
  'asks',
  'picture',
  'hidden',
  'makers',
  'replays',
  'room',
  'network',
])

/** Steps whose later parts are wide: figures of the place itself, after what an hour cannot show. */
const WIDE_PARTS: ReadonlySet<string> = new Set(['honest'])

/** Where a drawing takes the whole width and the house makes way. */
export const isWide = (view: WallView): boolean =>
  partOf(view) === 'debrief' &&
  view.walk !== null &&
  (view.walk.item === 0 ? WIDE.has(view.walk.step) : WIDE_PARTS.has(view.walk.step))

/** Where the words need more room than the house. */
export const isNarrow = (view: WallView): boolean =>
  ['options', 'reveal', 'causes', 'debrief'].includes(partOf(view))
