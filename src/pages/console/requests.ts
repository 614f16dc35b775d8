// From an act to the request behind it.

import type { ConsoleView, FacilitatorRequest } from '#session/protocol'

type Type = FacilitatorRequest['type']
/** Acts that a press alone says all of. */
const BARE = new Set<Type>([
  'brief',
  'swap',
  'end-swap',
  'stop-point',
  'end-stop-point',
  'pause',
  'resume',
  'stop-seen',
  'ask-causes',
  'show-causes',
  'end',
  'debrief',
  'wipe',
])
const AT_BEAT = new Set<Type>([
  'begin',
  'talk',
  'look-further',
  'open-vote',
  'close-vote',
  'to-decide',
  'second-round',
  'pass',
])

/** The request of an act, or null for one that has to be filled in first. */
export function requestOf(act: string, { flow: { beat } }: ConsoleView): FacilitatorRequest | null {
  const type = act as Type
  if (BARE.has(type)) return { type } as FacilitatorRequest
  if (AT_BEAT.has(type)) return { type, beat } as FacilitatorRequest
  return null
}
