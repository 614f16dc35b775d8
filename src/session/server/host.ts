// The host of one session: gives the authority its clock, its store and its audience.

import type { Entry, From, Presence, Refusal } from '#session/protocol'
import { isRefused, readRequest } from '#session/protocol'
import { readAskMessage } from './ask-message.ts'
import type { Outlet } from './audience.ts'
import { createAudience } from './audience.ts'
import type { Log } from './log.ts'
import { shortId } from './log.ts'
import type { Metrics } from './metrics.ts'
import { createRate } from './rate.ts'
import type { Month } from './session-log.ts'
import { openSessionLog } from './session-log.ts'
import type { SessionStore } from './store.ts'
import { StoreError } from './store.ts'
import { createTurns } from './turns.ts'

export interface HostOptions {
  id: string
  month: Month
  store: SessionStore
  /** Milliseconds since 1970. */
  clock(): number
  log: Log
  metrics: Metrics
  /** Called once when the session is wiped. */
  onWiped(): void
}

export interface Host {
  join(outlet: Outlet, from: From): void
  leave(outlet: Outlet): void
  /** Answers a message of somebody who has joined: null once it is durable, or why not. */
  ask(outlet: Outlet, raw: unknown): Promise<Refusal | null>
  /** Resolves when all that was asked has been answered; nothing is answered afterwards. */
  close(): Promise<void>
}

/** A person taps a few times a second at most; ten times that is a machine. */
const AT_ONCE = 30
const PER_SECOND = 15
/** Planned against real time goes on by itself. */
const REFRESH = 15_000
const RETRY = 1_000
const LONGEST = 2 ** 30
/** For the last answers and views to arrive before the connections end. */
const FAREWELL = 250

/** Opens a session where it was, or says why it cannot be opened. */
export async function openHost(options: HostOptions): Promise<Host | Refusal> {
  const { id, month, store, clock, log, metrics, onWiped } = options
  const opened = await openSessionLog(month, id, store)
  if (isRefused(opened)) return opened
  const sessionLog = opened
  const audience = createAudience()
  const rate = createRate(AT_ONCE, PER_SECOND)
  const keys = new WeakMap<Outlet, string>()
  const inTurn = createTurns()
  let storeState: Presence['store'] = 'ok'
  let closed = false
  let nextKey = 0

  const publish = () => audience.publish(sessionLog.authority, audience.presence(storeState), clock())
  const setStore = (state: Presence['store']) => {
    if (state === storeState) return
    storeState = state
    log(state === 'ok' ? 'info' : 'error', 'store', { session: shortId(id), state })
    publish()
  }

  /** Writes, commits, and tells everyone. */
  const take = async (entries: Entry[], receipt: string | null): Promise<'committed' | 'behind'> => {
    const began = performance.now()
    const written = await sessionLog.write(entries, receipt).catch((error: unknown) => {
      setStore('full')
      throw error
    })
    metrics.wrote(performance.now() - began, entries.length)
    setStore('ok')
    publish()
    if (entries.some((entry) => entry.type === 'seat-left' && entry.forget)) {
      await sessionLog.forget()
      publish()
    }
    if (sessionLog.authority.phase === 'wiped') await wipe()
    return written
  }
  const wipe = async () => {
    closed = true
    await store.remove(id).catch((error: unknown) => logFailure('not-wiped', error))
    setTimeout(onWiped, FAREWELL)
  }
  const logFailure = (event: string, error: unknown) =>
    log('error', event, {
      session: shortId(id),
      why: error instanceof Error ? error.message : String(error),
    })

  const carryOut = async (from: From, raw: unknown): Promise<Refusal | null> => {
    const message = readAskMessage(raw)
    if (isRefused(message)) return message
    const request = readRequest(from.role, message.request)
    if (isRefused(request)) return request
    return inTurn(async () => {
      for (;;) {
        if (closed) return { refused: 'session/over', about: request.type }
        if (sessionLog.has(message.id)) return null
        const answer = sessionLog.authority.propose(request, from, clock())
        if (isRefused(answer)) return answer
        if (answer.length === 0) return null
        if ((await take(answer, message.id)) === 'committed') return null
      }
    })
  }
  const answer = async (from: From, raw: unknown): Promise<Refusal | null> => {
    try {
      return await carryOut(from, raw)
    } catch (error) {
      if (!(error instanceof StoreError)) throw error
      logFailure('not-stored', error)
      return { refused: 'session/not-stored' }
    } finally {
      wake()
    }
  }

  let timer: NodeJS.Timeout | undefined
  const wake = (atLeast = 0): void => {
    clearTimeout(timer)
    const due = sessionLog.authority.nextDue()
    if (closed || due === null) return
    timer = setTimeout(tick, Math.min(LONGEST, Math.max(atLeast, due - clock())))
  }
  const tick = () =>
    inTurn(async () => {
      const entries = closed ? [] : sessionLog.authority.due(clock())
      if (entries.length > 0) await take(entries, null)
    }).then(
      () => wake(),
      (error: unknown) => {
        logFailure('not-stored', error)
        wake(RETRY)
      },
    )
  const refresh = setInterval(publish, REFRESH)
  wake()

  return {
    join(outlet, from) {
      keys.set(outlet, String(nextKey++))
      audience.join(outlet, from, clock())
      publish()
    },
    leave(outlet) {
      if (audience.leave(outlet, clock())) publish()
    },
    async ask(outlet, raw) {
      const from = audience.fromOf(outlet)
      const refused = await (from === undefined
        ? { refused: 'session/no-seat' as const }
        : rate.take(keys.get(outlet) ?? '', clock())
          ? answer(from, raw)
          : { refused: 'session/too-fast' as const })
      metrics.answered(refused === null ? 'ok' : refused.refused)
      return refused
    },
    async close() {
      await inTurn(async () => {
        closed = true
      })
      clearTimeout(timer)
      clearInterval(refresh)
    },
  }
}
