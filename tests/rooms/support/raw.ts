// A page that does not keep to the rules: a connection of its own, through which anything can be sent.

import { Client } from '@colyseus/sdk'
import type { From, Refusal } from '#session/protocol'

interface Raw {
  /** Sends any text as a request and gives the answer. */
  ask(message: unknown): Promise<Refusal | null>
  /** Sends bytes as they are. */
  bytes(bytes: Uint8Array): void
  /** Sends a message that expects no answer. */
  shout(type: string, payload: unknown): void
  /** Resolves with the code of the closing. */
  closed: Promise<number>
  messages: string[]
  close(): void
}

export async function rawPage(base: string, code: string, role: From['role'], token: string): Promise<Raw> {
  const answer = await fetch(`${base}/api/sessions/${code}/join`, {
    method: 'POST',
    body: JSON.stringify({ role, token }),
  })
  const room = await new Client(base).consumeSeatReservation(
    (await answer.json()) as Parameters<Client['consumeSeatReservation']>[0],
  )
  room.reconnection.enabled = false
  const messages: string[] = []
  room.onMessage('view', (message: string) => messages.push(message))
  room.onError(() => undefined)
  return {
    ask: (message) => room.request<unknown, Refusal | null>('ask', message),
    bytes: (bytes) => room.connection.send(bytes),
    shout: (type, payload) => room.send(type, payload),
    closed: new Promise((resolve) => room.onLeave((by) => resolve(by))),
    messages,
    close: () => void room.leave(false),
  }
}

/** A message as pages send it. */
export const message = (id: string, request: unknown): string =>
  JSON.stringify({ id: id.padEnd(16, '0'), request })
