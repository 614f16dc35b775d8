// Requests on their way: kept until they are answered, and sent again over a new connection.

import type { Refusal, Request } from '#session/protocol'
import { LIMITS } from '#session/protocol'
import type { Connection } from './connection.ts'
import { TOO_BIG } from './connection.ts'
import { drawn } from './token.ts'

export interface Outbox {
  readonly empty: boolean
  /** Resolves once it is durable, or with its refusal. */
  put(request: Request): Promise<Refusal | null>
  /** Sends everything that is not answered yet, oldest first. */
  sendAll(connection: Connection): void
  send(connection: Connection): void
  /** Answers everything with this refusal. */
  refuseAll(refusal: Refusal): void
  /** The connection was closed with this code. */
  closed(code: number): void
}

/** Too many at once is no answer for a person: what is told so goes again, a little later each time. */
const TRIES = 6
const PAUSE = 250

interface Letter {
  text: string
  sent: boolean
  tries: number
  answer(refusal: Refusal | null): void
}

/** @param silent called when a request got no answer over a connection that is still open */
export function createOutbox(silent: (connection: Connection) => void): Outbox {
  const letters = new Map<string, Letter>()
  const answer = (id: string, refusal: Refusal | null): void => {
    const letter = letters.get(id)
    letters.delete(id)
    letter?.answer(refusal)
  }
  const later = (id: string, letter: Letter, connection: Connection): void => {
    letter.tries += 1
    setTimeout(() => {
      if (letters.has(id)) post(id, letter, connection)
    }, PAUSE * letter.tries)
  }
  const post = (id: string, letter: Letter, connection: Connection): void => {
    letter.sent = true
    connection.ask(letter.text).then(
      (refusal) => {
        if (refusal?.refused === 'session/too-fast' && letter.tries < TRIES) later(id, letter, connection)
        else answer(id, refusal ?? null)
      },
      () => silent(connection),
    )
  }
  return {
    get empty() {
      return letters.size === 0
    },
    put(request) {
      const id = drawn(12)
      const text = JSON.stringify({ id, request })
      if (new TextEncoder().encode(text).length > LIMITS.requestBytes)
        return Promise.resolve({ refused: 'session/too-large', about: request.type })
      return new Promise((resolve) => letters.set(id, { text, sent: false, tries: 0, answer: resolve }))
    },
    sendAll(connection) {
      for (const [id, letter] of letters) post(id, letter, connection)
    },
    send(connection) {
      for (const [id, letter] of letters) if (!letter.sent) post(id, letter, connection)
    },
    refuseAll(refusal) {
      for (const id of [...letters.keys()]) answer(id, refusal)
    },
    closed(code) {
      if (code === TOO_BIG) this.refuseAll({ refused: 'session/too-large' })
    },
  }
}
