// Who is connected to a session, and what each of them has been shown.

import type { Authority } from '#session/authority'
import type { From, Presence, View } from '#session/protocol'
import { viewMessage } from './wire.ts'

/** A connection, as a host needs it. */
export interface Outlet {
  send(message: string): void
}

export interface Audience {
  readonly size: number
  join(outlet: Outlet, from: From, now: number): void
  /** @returns whether it was there */
  leave(outlet: Outlet, now: number): boolean
  fromOf(outlet: Outlet): From | undefined
  presence(store: Presence['store']): Presence
  /** Sends everyone what is new to them. */
  publish(authority: Authority, presence: Presence, now: number): void
}

interface Member {
  from: From
  shown: View | null
}

export function createAudience(): Audience {
  const members = new Map<Outlet, Member>()
  const seats = new Map<string, { here: boolean; since: number }>()
  const count = (role: From['role']) =>
    [...members.values()].reduce((sum, { from }) => sum + (from.role === role ? 1 : 0), 0)
  const isHere = (seat: string) =>
    [...members.values()].some(({ from }) => from.role === 'seat' && from.seat === seat)
  const note = ({ from }: Pick<Member, 'from'>, now: number): void => {
    if (from.role !== 'seat') return
    const here = isHere(from.seat)
    if (seats.get(from.seat)?.here !== here) seats.set(from.seat, { here, since: now })
  }
  return {
    get size() {
      return members.size
    },
    join(outlet, from, now) {
      members.set(outlet, { from, shown: null })
      note({ from }, now)
    },
    leave(outlet, now) {
      const member = members.get(outlet)
      if (member === undefined) return false
      members.delete(outlet)
      note(member, now)
      return true
    },
    fromOf: (outlet) => members.get(outlet)?.from,
    presence: (store) => ({
      seats: new Map(seats),
      consoles: count('facilitator'),
      walls: count('wall'),
      store,
    }),
    publish(authority, presence, now) {
      for (const [outlet, member] of members) {
        const view = authority.view(member.from, now, presence)
        const message = viewMessage(member.shown, view, now)
        member.shown = view
        if (message !== null) outlet.send(message)
      }
    },
  }
}
