// What a page sends: `{ "id", "request" }` as JSON text.

import type { Refusal } from '#session/protocol'
import { LIMITS } from '#session/protocol'

export interface AskMessage {
  /** Drawn by chance for each request, so that it says nothing of who sent it. */
  id: string
  request: unknown
}

/** Reads a message; never throws. Its request is still to be checked by role. */
export function readAskMessage(raw: unknown): AskMessage | Refusal {
  if (typeof raw !== 'string') return { refused: 'session/malformed' }
  if (raw.length > LIMITS.requestBytes || Buffer.byteLength(raw) > LIMITS.requestBytes)
    return { refused: 'session/too-large' }
  let message: unknown
  try {
    message = JSON.parse(raw)
  } catch {
    return { refused: 'session/malformed' }
  }
  if (typeof message !== 'object' || message === null || !('id' in message) || !('request' in message))
    return { refused: 'session/malformed' }
  const { id, request } = message
  return typeof id === 'string' && /^[a-z0-9]{16,40}$/.test(id)
    ? { id, request }
    : { refused: 'session/malformed', path: 'id' }
}
