// A session as a Colyseus room: a connection for everyone who joins, and nothing else of its own.

import type { Client } from '@colyseus/core'
import { Room, ServerError } from '@colyseus/core'
import type { From } from '#session/protocol'
import { isRefused } from '#session/protocol'
import type { Outlet } from './audience.ts'
import type { Host, HostOptions } from './host.ts'
import { openHost } from './host.ts'
import { shortId } from './log.ts'

/** What a connection has been given on its way in. Becomes JSON between processes. */
export interface Pass {
  sessionId: string
  from: From
}

/** Finds what it takes to host a session; null when there is no such session. */
export type HostFor = (id: string) => Promise<Omit<HostOptions, 'onWiped'> | null>

/** Room options, made by the desk and never by a page. */
export interface RoomOptions {
  session: string
}

/** Thirty people with a phone each, some with an old connection that is still to be noticed as dead; consoles, walls. */
const CONNECTIONS = 90
/** A flood that even refusals are wasted on. */
const FLOOD = 2_000

/** The class of rooms that host sessions. */
export function sessionRoom(hostFor: HostFor): new () => Room {
  return class extends Room {
    override maxClients = CONNECTIONS
    override maxMessagesPerSecond = FLOOD
    // The room has no state of its own to send, only a clock to keep.
    override patchRate = 1_000
    readonly #outlets = new Map<Client, Outlet>()
    #host: Host | null = null
    #note: (event: string) => void = () => undefined

    override messages = {
      ask: (client: Client, raw: unknown) => {
        const outlet = this.#outlets.get(client)
        return outlet === undefined || this.#host === null
          ? { refused: 'session/no-seat' }
          : this.#host.ask(outlet, raw)
      },
    }

    override async onCreate({ session }: RoomOptions): Promise<void> {
      const options = await hostFor(session)
      if (options === null) throw new ServerError(404, 'session/unknown-code')
      const onWiped = () => void this.disconnect()
      const host = await openHost({ ...options, onWiped })
      if (isRefused(host)) throw new ServerError(409, host.refused)
      this.#host = host
      this.#note = (event) => options.log('info', event, { session: shortId(session) })
      this.#note('room-opened')
      this.roomId = session
    }

    override onJoin(client: Client): void {
      const { from } = client.auth as Pass
      const outlet: Outlet = { send: (message) => client.send('view', message) }
      this.#outlets.set(client, outlet)
      this.#host?.join(outlet, from)
    }

    override onLeave(client: Client): void {
      const outlet = this.#outlets.get(client)
      this.#outlets.delete(client)
      if (outlet !== undefined) this.#host?.leave(outlet)
    }

    override async onDispose(): Promise<void> {
      await this.#host?.close()
      this.#note('room-closed')
    }
  }
}
