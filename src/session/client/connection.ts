// One connection to a room, from its opening to its end. It is never mended: whoever needs another opens another.

import { Client } from '@colyseus/sdk'
import type { Refusal } from '#session/protocol'
import type { Reservation } from './desk.ts'

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

const PATIENCE = 8_000
const PULSE = 2_000

/** The message was too large to be read. */
export const TOO_BIG = 1009

const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/** @param base address of the server, such as `http://192.168.1.20:3000` */
export async function connect(
  base: string,
  { processId = '', ...reservation }: Reservation,
  listener: Listener,
): Promise<Connection> {
  const joining = new Client(base).consumeSeatReservation({ processId, ...reservation })
  const room = await Promise.race([joining, after(PATIENCE).then(() => null)])
  if (room === null) {
    joining.then(
      (late) => late.leave(false),
      () => undefined,
    )
    throw new Error('The connection was not opened in time')
  }
  // Not by Colyseus: it would give up after a restart of the server, and knows nothing of requests under way.
  room.reconnection.enabled = false
  room.onMessage('view', (message: string) => listener.view(message))
  room.onError(() => undefined)
  room.onLeave((code) => listener.closed(code))
  return {
    ask: (message) => room.request<string, Refusal | null>('ask', message, { timeout: PATIENCE }),
    answers: () =>
      Promise.race([
        new Promise<boolean>((resolve) => room.ping(() => resolve(true))),
        after(PULSE).then(() => false),
      ]),
    close: () => void room.leave(false),
  }
}
