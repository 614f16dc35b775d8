// Rooms of ten screens each, at any server, that vote at the pace of workshops.
import type { Room } from '@colyseus/sdk'
import { Client } from '@colyseus/sdk'

type Reservation = Parameters<Client['consumeSeatReservation']>[0]

export interface VotingRoom {
  /** Casts the next vote. @returns milliseconds until the last of the screens had it */
  vote(): Promise<number>
  close(): void
}

/** What a server says of itself. */
export async function figuresOf(base: string): Promise<{ cpuSeconds: number; bytes: number }> {
  const text = await (await fetch(`${base}/metrics`)).text()
  const read = (name: string) => Number(new RegExp(`^${name} (.+)$`, 'm').exec(text)?.[1])
  return { cpuSeconds: read('process_cpu_seconds_total'), bytes: read('process_resident_memory_bytes') }
}

/** Opens a connection that brings no message yet. */
export async function openScreen(base: string, reservation: Reservation): Promise<Room> {
  const room = await new Client(base).consumeSeatReservation(reservation)
  room.reconnection.enabled = false
  room.onError(() => undefined)
  return room
}

/**
 * A room whose screens are all connected and idle.
 * @param hear calls back whenever a screen is told something
 * @param cast sends vote number `count` from a screen
 */
export function votingRoom(
  screens: readonly Room[],
  hear: (screen: Room, heard: () => void) => void,
  cast: (screen: Room, index: number, count: number) => void,
): VotingRoom {
  let told = 0
  let all: () => void = () => undefined
  for (const screen of screens)
    hear(screen, () => {
      told += 1
      if (told === screens.length) all()
    })
  let count = 0
  return {
    vote() {
      const index = count % screens.length
      const screen = screens[index]
      if (screen === undefined) throw new Error('a room without screens')
      const start = performance.now()
      told = 0
      const done = new Promise<number>((resolve) => {
        all = () => resolve(performance.now() - start)
      })
      cast(screen, index, count++)
      return done
    },
    close() {
      for (const screen of screens) void screen.leave(false)
    },
  }
}

/** Lets rooms vote in turn, so many votes a second for so many milliseconds. @returns the time each vote took */
export function voteFor(
  rooms: readonly VotingRoom[],
  perSecond: number,
  milliseconds: number,
): Promise<number[]> {
  const start = performance.now()
  const under: Promise<number>[] = []
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const passed = performance.now() - start
      const due = Math.floor((Math.min(passed, milliseconds) / 1000) * perSecond)
      while (under.length < due) under.push(rooms[under.length % rooms.length]?.vote() ?? Promise.resolve(0))
      if (passed < milliseconds) return
      clearInterval(timer)
      resolve(Promise.all(under))
    }, 3)
  })
}

/** The value below which this share of all values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
