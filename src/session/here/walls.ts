// Walls in other windows: each gets the whole view once and after that what changed; who has not been heard of is gone.

import type { WallView } from '#session/protocol'
import { viewPatch } from '#session/protocol'
import type { Channel } from './channel.ts'
import type { Clock } from './clock.ts'
import type { WireMessage } from './wire.ts'
import { readWire } from './wire.ts'

/** A window that is not looked at gets to its timers once a minute only. */
const SILENCE = 150_000

export interface Walls {
  readonly count: number
  /** Lets every window know that the session is hosted here now. */
  greet(): void
  /** Sends what changed; with nothing new, a sign of life. */
  show(view: WallView): void
  /** Lets go of the walls: `taken` when another window goes on with them, `over` when the session is gone for good. */
  leave(how: 'away' | 'taken' | 'over'): void
}

interface WallsOptions {
  session: string
  /** Name of this host, drawn anew at each opening. */
  host: string
  channel: Channel | null
  clock: Clock
  view(): WallView
  /** A wall came or went. */
  onChange(): void
  /** Another window has opened the same session. */
  onTaken(): void
}

/** Opens the way to the walls. */
export function openWalls({ session, host, channel, clock, view, onChange, onTaken }: WallsOptions): Walls {
  const heard = new Map<string, number>()
  let last = view()
  let count = 0
  const post = (message: WireMessage) => channel?.post(message)
  const stop = channel?.listen((raw) => {
    const message = readWire(raw)
    if (message === null || (message.session !== session && message.session !== null)) return
    if (message.kind === 'host' && message.host !== host) onTaken()
    if (message.kind === 'hello') {
      post({ kind: 'view', session, wall: message.wall, now: clock.now(), count, view: last })
      meet(message.wall)
    }
    if (message.kind === 'there') meet(message.wall)
    if (message.kind === 'bye' && heard.delete(message.wall)) onChange()
  })
  const meet = (wall: string) => {
    const known = heard.has(wall)
    heard.set(wall, clock.now())
    if (!known) onChange()
  }
  return {
    greet: () => post({ kind: 'host', session, host }),
    get count() {
      const now = clock.now()
      for (const [wall, at] of heard) if (now - at > SILENCE) heard.delete(wall)
      return heard.size
    },
    show(next) {
      const patch = viewPatch(last, next)
      last = next
      count += 1
      post({ kind: 'patch', session, now: clock.now(), count, patch })
    },
    leave(how) {
      stop?.()
      if (how !== 'taken') post({ kind: 'gone', session, over: how === 'over' })
      channel?.close()
    },
  }
}
