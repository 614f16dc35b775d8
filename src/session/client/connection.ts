// One connection to a room, from its opening to its end. It is never mended: whoever needs another opens another.

import type { Refusal } from '#session/protocol'
import type { Reservation } from './desk.ts'
import type { Frame } from './frames.ts'
import { asked, MOST_ASKED, ping, readFrame, ready } from './frames.ts'

export interface Connection {
  /** Rejects when no answer came: the request may have been carried out or not. */
  ask(message: string): Promise<Refusal | null>
  /** Whether the other side still answers. */
  answers(): Promise<boolean>
  close(): void
}

export interface Listener {
  /** A message with a view or a patch, as text. */
  view(message: string): void
  /** Called once. @param code of the closing, such as 1006 or 4001 */
  closed(code: number): void
}

/** How long an opening or an answer may take, in milliseconds. */
const PATIENCE = 8_000
/** How long a sign of life may take. */
const PULSE = 2_000

/** The message was too large to be read. */
export const TOO_BIG = 1009

/** Ends what takes too long. @param late makes of it what it then is */
function within<T>(milliseconds: number, made: Promise<T>, late: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      try {
        resolve(late())
      } catch (error) {
        reject(error)
      }
    }, milliseconds)
    made.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

function addressOf(base: string, reservation: Reservation): string {
  const { processId = '', publicAddress, roomId, sessionId } = reservation
  const own = base.replace(/^http/, 'ws')
  const at = publicAddress === undefined ? own : `${own.replace(/:.*/, '')}://${publicAddress}`
  return `${at}/${processId}/${roomId}?sessionId=${sessionId}`
}

/** @param base address of the server, such as `http://192.168.1.20:3000` */
export function connect(base: string, reservation: Reservation, listener: Listener): Promise<Connection> {
  const socket = new WebSocket(addressOf(base, reservation))
  socket.binaryType = 'arraybuffer'
  const waiting = new Map<number, { answer(refusal: Refusal | null): void; fail(why: Error): void }>()
  const beats = new Set<(alive: true) => void>()
  let next = 0

  const post = (frame: Uint8Array<ArrayBuffer>): void => {
    if (socket.readyState !== WebSocket.OPEN) throw new Error('The connection is not open')
    socket.send(frame)
  }
  function ask(message: string): Promise<Refusal | null> {
    if (waiting.size >= MOST_ASKED) return Promise.reject(new Error('Too much is under way'))
    while (waiting.has(next)) next = (next + 1) % MOST_ASKED
    const id = next
    next = (next + 1) % MOST_ASKED
    const answer = new Promise<Refusal | null>((resolve, reject) => {
      post(asked(id, 'ask', message))
      waiting.set(id, { answer: resolve, fail: reject })
    })
    const late = () => {
      throw new Error('No answer came in time')
    }
    return within(PATIENCE, answer, late).finally(() => waiting.delete(id))
  }
  function answers(): Promise<boolean> {
    const beat = new Promise<boolean>((resolve) => {
      beats.add(resolve)
      post(ping)
    })
    return within(PULSE, beat, () => false).catch(() => false)
  }
  function take(frame: Frame): void {
    if (frame.kind === 'told' && frame.type === 'view') listener.view(String(frame.message))
    if (frame.kind === 'answered') {
      const { id, ok, value } = frame
      if (ok) waiting.get(id)?.answer(value as Refusal | null)
      else waiting.get(id)?.fail(new Error('The room could not answer'))
    }
    if (frame.kind === 'pong') {
      for (const beat of beats) beat(true)
      beats.clear()
    }
  }
  const opening = new Promise<Connection>((resolve, reject) => {
    let joined = false
    socket.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => {
      const frame = readFrame(new Uint8Array(data))
      if (frame.kind === 'joined') {
        joined = true
        post(ready)
        resolve({ ask, answers, close: () => socket.close() })
      } else if (frame.kind === 'refused') reject(new Error('The room let nobody in'))
      else take(frame)
    }
    socket.onclose = ({ code }) => {
      for (const { fail } of waiting.values()) fail(new Error('The connection was closed'))
      reject(new Error(`The connection was closed with ${code}`))
      if (joined) listener.closed(code)
    }
  })
  const late = (): never => {
    throw new Error('The connection was not opened in time')
  }
  return within(PATIENCE, opening, late).catch((error: unknown) => {
    socket.close()
    throw error
  })
}
