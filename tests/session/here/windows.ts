// Windows of one browser: one storage, and a channel on which each hears the others and not itself.

import type { Channel, Host, SessionCard } from '#session/here'
import { hostHere, openSessionStore, startHere, watchHere } from '#session/here'
import type { Carrier, Refusal, Request, WallView } from '#session/protocol'
import { isRefused } from '#session/protocol'
import type { HandClock } from '../../support/hand-clock.ts'
import { handClock } from '../../support/hand-clock.ts'
import type { MemoryStorage } from '../../support/memory-storage.ts'
import { memoryStorage } from '../../support/memory-storage.ts'
import { groupCut, groupPlan } from '../group.ts'

export interface Windows {
  storage: MemoryStorage
  clock: HandClock
  /** Everything that was said between windows, as it would be on the wire. */
  wire: string[]
  card: SessionCard
  open(name?: string): Host
  tryOpen(id?: string): Host | Refusal
  wall(session?: string | null): Carrier<WallView>
}

/** A browser in which a session was begun. */
export function openWindows(form: SessionCard['form'] = 'laptop'): Windows {
  const storage = memoryStorage()
  const clock = handClock()
  const wire: string[] = []
  const ears = new Map<object, Set<(message: unknown) => void>>()
  const channel = (): Channel => {
    const own = new Set<(message: unknown) => void>()
    const me = {}
    ears.set(me, own)
    return {
      post(message) {
        const text = JSON.stringify(message)
        wire.push(text)
        for (const [other, heard] of [...ears])
          if (other !== me) for (const listener of [...heard]) listener(JSON.parse(text))
      },
      listen(listener) {
        own.add(listener)
        return () => own.delete(listener)
      },
      close: () => void ears.delete(me),
    }
  }
  const month = { plan: groupPlan.data, cut: groupCut, store: openSessionStore(storage), clock }
  const mode = form === 'rehearsal' ? 'phones' : 'hands'
  const card = startHere(month, { id: 'one', form, mode, seed: 7 })
  if (isRefused(card)) throw new Error(card.refused)
  let windows = 0
  const tryOpen = (id = 'one', name = `window-${windows++}`) =>
    hostHere(id, { ...month, channel: channel(), name })
  return {
    storage,
    clock,
    wire,
    card,
    tryOpen,
    open(name) {
      const host = tryOpen('one', name)
      if (isRefused(host)) throw new Error(host.refused)
      return host
    },
    wall: (session = 'one') => watchHere({ session, channel: channel(), clock, wall: `wall-${windows++}` }),
  }
}

/** Asks as the facilitator; throws on a refusal. */
export async function ask(host: Host, request: Request): Promise<void> {
  const refusal = await host.console.send(request)
  if (refusal !== null) throw new Error(`${request.type}: ${refusal.refused}`)
}

export const beatOf = (host: Host): number => host.console.view?.flow.beat ?? -1

/** A whole moment by hands: all for one option. */
export async function playByHands(host: Host, option: string): Promise<void> {
  await ask(host, { type: 'begin', beat: beatOf(host) })
  await ask(host, { type: 'talk', beat: beatOf(host) })
  await ask(host, { type: 'hands', beat: beatOf(host), counts: { [option]: 5 } })
  await ask(host, { type: 'decide', beat: beatOf(host), option })
}
