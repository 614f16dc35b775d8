// Rooms that were opened or entered in this browser, with the secret that makes one their facilitator.

import { LIMITS } from '#session/protocol'

export interface KeptRoom {
  code: string
  secret: string
  month: string
  /** Milliseconds since 1970. */
  openedAt: number
}

const KEY = 'krap.console.rooms'
const HOUR = 3_600_000

const isRoom = (value: unknown): value is KeptRoom =>
  typeof value === 'object' &&
  value !== null &&
  ['code', 'secret', 'month'].every((key) => typeof Reflect.get(value, key) === 'string') &&
  typeof Reflect.get(value, 'openedAt') === 'number'

/** Rooms that may still be there, the last opened first; never throws. */
export function keptRooms(storage: Storage | null, now: number): KeptRoom[] {
  try {
    const value: unknown = JSON.parse(storage?.getItem(KEY) ?? '[]')
    return (Array.isArray(value) ? value : [])
      .filter(isRoom)
      .filter(({ openedAt }) => now - openedAt < LIMITS.hours * HOUR)
      .sort((one, other) => other.openedAt - one.openedAt)
  } catch {
    return []
  }
}

function write(storage: Storage | null, rooms: readonly KeptRoom[]): void {
  try {
    storage?.setItem(KEY, JSON.stringify(rooms))
  } catch {
    // The secret link still leads there.
  }
}

/** Keeps a room in the list. */
export function keepRoom(storage: Storage | null, room: KeptRoom): void {
  const others = keptRooms(storage, room.openedAt).filter(({ code }) => code !== room.code)
  write(storage, [room, ...others])
}

export const forgetRoom = (storage: Storage | null, code: string, now: number): void =>
  write(
    storage,
    keptRooms(storage, now).filter((room) => room.code !== code),
  )
