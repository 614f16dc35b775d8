// A session hosted in the page: the authority itself, a log in the browser that is written before anything is answered,
// and carriers for who takes part. No server, no network.

import type { GroupCut, PlanData } from '#engine'
import { linkPlan } from '#engine'
import type { Authority, SessionExport } from '#session/authority'
import { defaultCut, exportSession, forgetLeft, openSession, reopenAuthority } from '#session/authority'
import type {
  Carrier,
  ConsoleView,
  Entry,
  From,
  Mode,
  Presence,
  Refusal,
  Request,
  SeatView,
  View,
  WallView,
} from '#session/protocol'
import { isRefused, readRequest } from '#session/protocol'
import type { Channel } from './channel.ts'
import type { Clock } from './clock.ts'
import type { LocalCarrier } from './local-carrier.ts'
import { localCarrier } from './local-carrier.ts'
import type { Form, SessionCard, SessionStore } from './store.ts'
import { openWalls } from './walls.ts'

export interface HostOptions {
  plan: PlanData
  /** How a group plays this month; null for a cut made from the month itself. */
  cut: GroupCut | null
  store: SessionStore
  clock: Clock
  /** The way to walls in other windows; null for none. */
  channel: Channel | null
  /** A name for this window, different from any other's. */
  name: string
}

export interface Host {
  readonly card: SessionCard
  readonly console: Carrier<ConsoleView>
  /** The wall folded into this window. */
  readonly wall: Carrier<WallView>
  /** A seat in this page, for a rehearsal. */
  seat(id: string): Carrier<SeatView>
  /** Says whether a seat is there; seats of this page are until told otherwise. */
  seatHere(id: string, here: boolean): void
  /** What may be taken along: no seat, no name, nobody's vote. */
  exported(): SessionExport
  /** Lets go of the session; it stays where it is and can be opened again. */
  close(): void
}

/** How often the console is told what time has done to the plan, in milliseconds. */
const TICK = 10_000
const TRY_AGAIN = 5000

/**
 * Begins a session on this device.
 * @param seed whole number; the month's luck hangs on it
 * @returns its card, or a refusal when there is no room to keep it
 */
export function startHere(
  { plan, cut, store, clock }: Pick<HostOptions, 'plan' | 'cut' | 'store' | 'clock'>,
  { id, form, mode, seed }: { id: string; form: Form; mode: Mode; seed: number },
): SessionCard | Refusal {
  const now = clock.now()
  const card: SessionCard = { krap: 1, id, month: plan.id, version: plan.version, form, openedAt: now }
  const entries = openSession(plan, cut ?? defaultCut(linkPlan(plan)), { seed, mode, now })
  return store.create(card, entries) ? card : { refused: 'session/not-stored', about: 'opened' }
}

/**
 * Opens a kept session where it was, in this page.
 * @returns the host, or a refusal: nothing is kept under this id, its log is damaged, or it is of another version
 */
export function hostHere(id: string, options: HostOptions): Host | Refusal {
  const { plan: data, store, clock, channel, name } = options
  const kept = store.read(id)
  if (kept === null) return { refused: 'session/unknown-code' }
  const plan = linkPlan(data)
  const cut = options.cut ?? defaultCut(plan)
  const opened = reopenAuthority(plan, cut, kept.entries)
  if (isRefused(opened)) return opened
  const authority: Authority = opened

  const seats = new Map<string, { here: boolean; since: number }>()
  const carriers = new Map<string, LocalCarrier<SeatView>>()
  let storeState: Presence['store'] = 'ok'
  let closed: Refusal | null = null
  let callOff = () => {}
  let callOffTick = () => {}

  const presence = (): Presence => ({ seats, consoles: 1, walls: walls.count, store: storeState })
  const seen = <V extends View>(who: From): V => authority.view(who, clock.now(), presence()) as V
  // The console comes last: whoever listens to it, as a rehearsal does, finds the seats where it says they are.
  const showAll = () => {
    for (const [seat, carrier] of carriers) carrier.show(seen({ role: 'seat', seat }))
    const wall = seen<WallView>({ role: 'wall' })
    wallCarrier.show(wall)
    walls.show(wall)
    consoleCarrier.show(seen({ role: 'facilitator' }))
  }
  const showConsole = () => consoleCarrier.show(seen({ role: 'facilitator' }))

  function keep(entries: readonly Entry[]): boolean {
    if (entries.some(({ type }) => type === 'wiped')) {
      store.forget(id)
      return true
    }
    const kept = store.append(id, entries)
    storeState = kept ? 'ok' : 'full'
    return kept
  }
  function take(entries: readonly Entry[]): boolean {
    if (entries.length === 0) return true
    const done = keep(entries)
    if (done) authority.commit(entries)
    if (entries.some((entry) => entry.type === 'seat-left' && entry.forget))
      store.replace(id, forgetLeft(authority.log))
    showAll()
    if (done) arm()
    return done
  }
  function ask(raw: Request, from: From): Refusal | null {
    if (closed !== null) return closed
    const request = readRequest(from.role, raw)
    if (isRefused(request)) return request
    const answer = authority.propose(request, from, clock.now())
    if (isRefused(answer)) return answer
    return take(answer) ? null : { refused: 'session/not-stored', about: raw.type }
  }
  function arm(): void {
    callOff()
    const due = authority.nextDue()
    if (due === null || closed !== null) return
    callOff = clock.after(due - clock.now(), () => {
      if (!take(authority.due(clock.now()))) callOff = clock.after(TRY_AGAIN, arm)
      else arm()
    })
  }
  function tick(): void {
    callOffTick = clock.after(TICK, tick)
    showConsole()
    walls.show(wallCarrier.view as WallView)
  }
  function close(why: Refusal, how: 'away' | 'taken' | 'over'): void {
    if (closed !== null) return
    closed = why
    callOff()
    callOffTick()
    walls.leave(how)
  }

  const walls = openWalls({
    session: id,
    host: name,
    channel,
    clock,
    view: () => authority.view({ role: 'wall' }, clock.now()),
    onChange: () => showConsole(),
    onTaken() {
      const why: Refusal = { refused: 'session/taken-over' }
      close(why, 'taken')
      consoleCarrier.lose(why)
    },
  })
  const consoleCarrier = localCarrier<ConsoleView>(seen({ role: 'facilitator' }), (request) =>
    ask(request, { role: 'facilitator' }),
  )
  const wallCarrier = localCarrier<WallView>(seen({ role: 'wall' }), (request) =>
    ask(request, { role: 'wall' }),
  )
  callOffTick = clock.after(TICK, tick)
  arm()
  walls.greet()

  return {
    card: kept.card,
    console: consoleCarrier,
    wall: wallCarrier,
    seat(seat) {
      const from = { role: 'seat', seat } as const
      const carrier =
        carriers.get(seat) ?? localCarrier<SeatView>(seen(from), (request) => ask(request, from))
      carriers.set(seat, carrier)
      return carrier
    },
    seatHere(seat, here) {
      seats.set(seat, { here, since: clock.now() })
      showConsole()
    },
    exported: () => exportSession(plan, cut, authority.log),
    close: () => close({ refused: 'session/over' }, authority.phase === 'wiped' ? 'over' : 'away'),
  }
}
