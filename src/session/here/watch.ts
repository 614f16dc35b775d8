import type { Carrier, Link, Refusal, WallView } from '#session/protocol'
import { createListeners, patchView } from '#session/protocol'
import type { Channel } from './channel.ts'
import type { Clock } from './clock.ts'
import type { WireMessage } from './wire.ts'
import { readWire } from './wire.ts'

const ASK_AGAIN = 5000
/** So long without a sign the host counts as away; a host that is not looked at gives one a minute. */
const SILENCE = 75_000

interface WatchOptions {
  /** The session to show; null for the one that answers first. */
  session: string | null
  channel: Channel | null
  clock: Clock
  /** A name for this wall, different from any other's. */
  wall: string
}

/** Shows a session that is hosted in another window of this browser. It keeps its last view while that is away. */
export function watchHere({ session, channel, clock, wall }: WatchOptions): Carrier<WallView> {
  const listeners = createListeners()
  let view: WallView | null = null
  let link: Link = 'waiting'
  let lost: Refusal | null = null
  let skew = 0
  let mine = session
  let count = 0
  let heardAt = clock.now()
  const post = (message: WireMessage) => channel?.post(message)
  const hello = () => post({ kind: 'hello', session: mine, wall })
  const become = (next: Link) => {
    link = next
    listeners.tell()
  }
  const take = (next: WallView, at: number, now: number) => {
    view = next
    count = at
    heardAt = clock.now()
    skew = now - heardAt
    become('open')
  }
  const stop = channel?.listen((raw) => {
    const message = readWire(raw)
    if (message === null || lost !== null || (mine !== null && message.session !== mine)) return
    if (message.kind === 'host') hello()
    if (message.kind === 'view' && message.wall === wall) {
      mine = message.session
      take(message.view, message.count, message.now)
    }
    if (message.kind === 'patch' && view !== null) {
      if (message.count === count + 1) take(patchView(view, message.patch), message.count, message.now)
      else if (message.count > count) hello()
    }
    if (message.kind === 'gone' && mine !== null) {
      if (message.over) lost = { refused: 'session/over' }
      become(message.over ? 'lost' : 'waiting')
    }
  })
  let callOff = () => {}
  const watch = () => {
    callOff = clock.after(ASK_AGAIN, watch)
    if (lost !== null) return
    if (link === 'open' && clock.now() - heardAt > SILENCE) become('waiting')
    if (link === 'waiting' || mine === null) hello()
    else post({ kind: 'there', session: mine, wall })
  }
  callOff = clock.after(ASK_AGAIN, watch)
  hello()

  return {
    get view() {
      return view
    },
    get skew() {
      return skew
    },
    get link() {
      return link
    },
    get lost() {
      return lost
    },
    subscribe: listeners.subscribe,
    send: () => Promise.resolve({ refused: 'session/not-your-role' }),
    close() {
      if (mine !== null) post({ kind: 'bye', session: mine, wall })
      callOff()
      stop?.()
      channel?.close()
      listeners.clear()
    },
  }
}
