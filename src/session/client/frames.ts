// What goes over a connection to a room, as Colyseus 0.18 has it: a code, then what belongs to it. A page needs six of
// its frames; the whole client of Colyseus would be half of all that a phone fetches before it can vote.

import { packText, unpack } from './packed.ts'

const JOINED = 10
const REFUSED = 11
const TOLD = 13
const PING = 18
const ASKED = 21
const ANSWERED = 22

/** An answer that is one, and not the word of something that went wrong. */
const OK = 0

/** Requests under way at once: their numbers fit in one byte. */
export const MOST_ASKED = 128

export type Frame =
  | { kind: 'joined' | 'refused' | 'pong' | 'other' }
  | { kind: 'told'; type: unknown; message: unknown }
  | { kind: 'answered'; id: number; ok: boolean; value: unknown }

/** Reads a frame of a room. @throws RangeError for what is none */
export function readFrame(bytes: Uint8Array): Frame {
  switch (bytes[0]) {
    case JOINED:
      return { kind: 'joined' }
    case REFUSED:
      return { kind: 'refused' }
    case PING:
      return { kind: 'pong' }
    case TOLD: {
      const type = unpack(bytes, 1)
      return { kind: 'told', type: type.value, message: unpack(bytes, type.next).value }
    }
    case ANSWERED: {
      const [, id = 0, status] = bytes
      const value = bytes.length > 3 ? unpack(bytes, 3).value : null
      return { kind: 'answered', id, ok: status === OK, value }
    }
    default:
      return { kind: 'other' }
  }
}

/** Says that the room may begin to send. */
export const ready: Uint8Array<ArrayBuffer> = Uint8Array.of(JOINED)

/** Asks for a sign of life. */
export const ping: Uint8Array<ArrayBuffer> = Uint8Array.of(PING)

/** A request with its number, from 0 up to `MOST_ASKED`. */
export function asked(id: number, type: string, message: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.of(ASKED, id, ...packText(type), ...packText(message))
}
