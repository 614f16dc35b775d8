// All sessions of this process: its desk, its rooms, and its sweep of what is a day old.

import type { Server as HttpServer } from 'node:http'
import type { Presence as RoomPresence, ServerOptions } from '@colyseus/core'
import { LocalDriver, LocalPresence, matchMaker, Server, ServerError } from '@colyseus/core'
import { WebSocketTransport } from '@colyseus/ws-transport'
import type { From, Refusal } from '#session/protocol'
import { LIMITS } from '#session/protocol'
import { asColyseusLog } from './colyseus-log.ts'
import type { Desk } from './desk.ts'
import { createDesk } from './desk.ts'
import { exportText } from './export.ts'
import type { Log } from './log.ts'
import { shortId } from './log.ts'
import type { Metrics } from './metrics.ts'
import { createMetrics } from './metrics.ts'
import { drawSecret } from './secrets.ts'
import type { Month } from './session-log.ts'
import type { Pass, RoomOptions } from './session-room.ts'
import { sessionRoom } from './session-room.ts'
import type { SessionRow, SessionStore } from './store.ts'

export interface RoomsOptions {
  /** Carries the connections; whoever made it answers its requests. */
  server: HttpServer
  store: SessionStore
  months(id: string): Month | null
  clock(): number
  log: Log
  /** Where several processes share their rooms; this process alone without it. */
  shared?: Shared
}

export interface Shared {
  driver: NonNullable<ServerOptions['driver']>
  presence: RoomPresence
  publicAddress: string
}

/** What a page needs to open its connection. */
export interface Reservation {
  name: string
  roomId: string
  sessionId: string
  processId?: string
  publicAddress?: string
}

export interface Rooms {
  desk: Desk
  metrics: Metrics
  /** Keeps a place for somebody whom the desk has let in. */
  reserve(session: string, from: From): Promise<Reservation | Refusal>
  export(row: SessionRow): Promise<string | Refusal>
  /** Whether the store answers. */
  alive(): Promise<boolean>
  log: Log
  /** Ends all connections once what was asked is answered, and closes the store. */
  stop(): Promise<void>
}

const ROOM = 'session'
/** A message above this is not even read: its connection is closed. */
const MOST_BYTES = 64 * 1024
const SWEEP = 10 * 60_000
const TRIES = 3

/** Starts the rooms of this process. There can be one such set in a process. */
export async function startRooms(options: RoomsOptions): Promise<Rooms> {
  const { server, store, months, clock, log, shared } = options
  const metrics = createMetrics()
  const transport = new WebSocketTransport({ noServer: true, maxPayload: MOST_BYTES })
  const colyseus = new Server({
    transport,
    driver: shared?.driver ?? new LocalDriver(),
    presence: shared?.presence ?? new LocalPresence(),
    ...(shared === undefined ? {} : { publicAddress: shared.publicAddress }),
    // A session opens where it is asked for; whoever stands before several processes spreads the asking.
    selectProcessIdToCreateRoom: async () => matchMaker.processId,
    logger: asColyseusLog(log),
    greet: false,
    gracefullyShutdown: false,
  })
  const room = sessionRoom(async (id) => {
    const row = await store.byId(id)
    const month = row === null ? null : months(row.month)
    return month === null ? null : { id, month, store, clock, log, metrics }
  })
  colyseus
    .define(ROOM, room)
    .on('create', () => metrics.counted('sessions', 1))
    .on('dispose', () => metrics.counted('sessions', -1))
    .on('join', () => metrics.counted('connections', 1))
    .on('leave', () => metrics.counted('connections', -1))
  await matchMaker.accept()
  transport.attachToServer(server)

  const sweep = async () => {
    for (const id of await store.openedBefore(clock() - LIMITS.hours * 3_600_000)) {
      await store.remove(id)
      log('info', 'swept', { session: shortId(id) })
    }
  }
  const sweepSafely = () =>
    sweep().catch((error: unknown) =>
      log('error', 'not-swept', { why: error instanceof Error ? error.message : String(error) }),
    )
  await sweepSafely()
  const sweeping = setInterval(sweepSafely, SWEEP)

  return {
    desk: createDesk({ store, clock, months }),
    metrics,
    async reserve(session, from) {
      for (let tries = 1; ; tries++) {
        try {
          const options: RoomOptions = { session }
          const there =
            (await matchMaker.getRoomById(session)) ?? (await matchMaker.createRoom(ROOM, options))
          const pass: Pass = { sessionId: drawSecret(), from }
          const { name, roomId, sessionId, processId, publicAddress } = await matchMaker.reserveSeatFor(
            there,
            {},
            pass,
          )
          const process = processId === undefined ? {} : { processId }
          const address = publicAddress === undefined ? {} : { publicAddress }
          return { name, roomId, sessionId, ...process, ...address }
        } catch (error) {
          const refusal = asRefusal(error)
          if (refusal !== null) return refusal
          if (tries === TRIES) return { refused: 'session/full' }
        }
      }
    },
    async export({ id, month }) {
      const there = months(month)
      return there === null ? { refused: 'session/other-version' } : exportText(there, id, store)
    },
    alive: () => store.alive(),
    log,
    async stop() {
      clearInterval(sweeping)
      await colyseus.gracefullyShutdown(false)
      await store.close()
    },
  }
}

/** What the opening of a room says of its log. */
function asRefusal(error: unknown): Refusal | null {
  if (!(error instanceof ServerError)) return null
  const known = ['session/unknown-code', 'session/log-damaged', 'session/other-version'] as const
  const refused = known.find((code) => code === error.message)
  return refused === undefined ? null : { refused }
}
