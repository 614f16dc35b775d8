// A carrier over a room. Whatever ends its connection (a sleeping phone, another network, a server that is stopped,
// killed or replaced), it comes back by the code and its token, to the same seat, with what was not answered yet.

import type {
  Carrier,
  ConsoleView,
  From,
  Link,
  Refusal,
  SeatView,
  SessionCode,
  View,
  WallView,
} from '#session/protocol'
import { createListeners, patchView } from '#session/protocol'
import type { Connection } from './connection.ts'
import { connect } from './connection.ts'
import { enterRoom } from './desk.ts'
import { createOutbox } from './outbox.ts'
import { onWakeUp } from './wake-up.ts'

interface Views {
  facilitator: ConsoleView
  wall: WallView
  seat: SeatView
}

export interface JoinOptions<R extends From['role']> {
  /** Address of the server without a slash at its end, such as `http://192.168.1.20:3000`. */
  base: string
  code: string
  role: R
  /** The facilitator's secret, or a seat's token (seatToken); a wall needs none. */
  token: string
}

/** Refusals at the door that time may lift. */
const PASSING: readonly SessionCode[] = ['session/too-fast', 'session/not-stored', 'session/full']
const FIRST_WAIT = 200
const LONGEST_WAIT = 1_500

/** Joins a session, and stays joined. */
export function joinRoom<R extends From['role']>({
  base,
  code,
  role,
  token,
}: JoinOptions<R>): Carrier<Views[R]> {
  const listeners = createListeners()
  let view: View | null = null
  let skew: number | null = null
  let link: Link = 'waiting'
  let lost: Refusal | null = null
  let closed = false
  let connection: Connection | null = null
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const outbox = createOutbox((silent) => void check(silent))

  const lose = (why: Refusal) => {
    link = 'lost'
    lost = why
    endWakeUp()
    outbox.refuseAll(why)
    listeners.tell()
  }
  const take = (message: string) => {
    const { now, whole, patch } = JSON.parse(message) as { now: number; whole?: View; patch?: Partial<View> }
    // A message that was long under way makes the host's clock look slow, never fast.
    skew = Math.max(skew ?? Number.NEGATIVE_INFINITY, now - Date.now())
    if (whole !== undefined) view = whole
    else if (view !== null && patch !== undefined) view = patchView<View>(view, patch as Partial<View>)
    listeners.tell()
  }
  const dropped = (ended: Connection | null, by: number) => {
    if (ended !== connection || closed || link === 'lost') return
    connection = null
    outbox.closed(by)
    if (view?.flow.phase === 'wiped') {
      lose({ refused: 'session/over' })
      return
    }
    link = 'waiting'
    listeners.tell()
    again()
  }
  /** Ends a connection that looks open and is not. */
  const check = async (open: Connection) => {
    if (open !== connection || (await open.answers()) || open !== connection) return
    open.close()
    dropped(open, 0)
  }
  const again = () => {
    const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** failures)
    failures += 1
    clearTimeout(timer)
    timer = setTimeout(enter, wait * (0.75 + Math.random() / 2))
  }
  let entering = false
  const enter = async (): Promise<void> => {
    if (entering || closed || link !== 'waiting') return
    entering = true
    try {
      await attempt()
    } finally {
      entering = false
    }
  }
  const attempt = async (): Promise<void> => {
    const reservation = await enterRoom(base, code, { role, token })
    if (closed) return
    if ('refused' in reservation && !PASSING.includes(reservation.refused)) {
      lose(reservation)
      return
    }
    if ('refused' in reservation || 'unreachable' in reservation) {
      again()
      return
    }
    let opened: Connection | null = null
    const listener = { view: take, closed: (by: number) => dropped(opened, by) }
    try {
      opened = await connect(base, reservation, listener)
    } catch {
      again()
      return
    }
    if (closed) {
      opened.close()
      return
    }
    connection = opened
    failures = 0
    skew = null
    link = 'open'
    outbox.sendAll(opened)
    listeners.tell()
  }
  const endWakeUp = onWakeUp(() => {
    if (connection !== null) void check(connection)
    else if (link === 'waiting' && !entering) {
      failures = 0
      clearTimeout(timer)
      void enter()
    }
  })
  void enter()

  return {
    get view() {
      return view as Views[R] | null
    },
    get skew() {
      return skew ?? 0
    },
    get link() {
      return link
    },
    get lost() {
      return lost
    },
    subscribe: listeners.subscribe,
    send(request) {
      if (lost !== null) return Promise.resolve(lost)
      if (closed) return Promise.resolve({ refused: 'session/over', about: request.type })
      const answer = outbox.put(request)
      if (connection !== null) outbox.send(connection)
      return answer
    },
    close() {
      closed = true
      link = 'lost'
      clearTimeout(timer)
      endWakeUp()
      outbox.refuseAll({ refused: 'session/not-stored' })
      connection?.close()
    },
  }
}
