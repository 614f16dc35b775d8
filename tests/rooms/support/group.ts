// A group over real connections: console, wall and seats, and what they do together.

import { joinRoom, openRoom, seatToken } from '#session/client'
import type { Carrier, ConsoleView, Request, SeatView, View, WallView } from '#session/protocol'

export interface Group {
  base: string
  code: string
  secret: string
  console: Carrier<ConsoleView>
  wall: Carrier<WallView>
  seats: Carrier<SeatView>[]
  close(): void
}

const PATIENCE = 20_000

/** Waits until something is true of a carrier; it is looked at after every change. */
export function until<V extends View, T>(
  carrier: Carrier<V>,
  look: (view: V, carrier: Carrier<V>) => T | false | null | undefined,
  what = String(look),
): Promise<T> {
  return new Promise((resolve, reject) => {
    const seen = () => {
      const found = carrier.view === null ? false : look(carrier.view, carrier)
      if (found === false || found === null || found === undefined) return
      clearTimeout(timer)
      end()
      resolve(found)
    }
    const timer = setTimeout(() => {
      end()
      reject(
        new Error(`Not in ${PATIENCE} ms: ${what}; ${JSON.stringify(carrier.view?.flow)} ${carrier.link}`),
      )
    }, PATIENCE)
    const end = carrier.subscribe(seen)
    seen()
  })
}

/** Asks and expects it to be taken. */
export async function must(carrier: Carrier<View>, request: Request): Promise<void> {
  const refusal = await carrier.send(request)
  if (refusal !== null) throw new Error(`${JSON.stringify(request)}: ${JSON.stringify(refusal)}`)
}

export const joinAs = {
  console: (base: string, code: string, token: string) =>
    joinRoom({ base, code, role: 'facilitator', token }),
  wall: (base: string, code: string) => joinRoom({ base, code, role: 'wall', token: '' }),
  seat: (base: string, code: string, token = seatToken(null, code)) =>
    joinRoom({ base, code, role: 'seat', token }),
}

/** Opens a session of which everyone is there. The odd seats decide, the even ones watch. */
export async function openGroup(base: string, seats: number, seed = 7): Promise<Group> {
  const opened = await openRoom(base, { month: 'samira-maart', mode: 'phones', seed })
  if (!('secret' in opened)) throw new Error(JSON.stringify(opened))
  const { code, secret } = opened
  const group: Group = {
    base,
    code,
    secret,
    console: joinAs.console(base, code, secret),
    wall: joinAs.wall(base, code),
    seats: [],
    close() {
      for (const carrier of [group.console, group.wall, ...group.seats]) carrier.close()
    },
  }
  for (let number = 1; number <= seats; number++) {
    const seat = joinAs.seat(base, code)
    group.seats.push(seat)
    await must(seat, { type: 'join' })
  }
  await until(group.console, (view) => view.seats.length === seats)
  await until(group.wall, () => true)
  return group
}

/** What the facilitator asks about the stand the console shows. */
export async function direct(
  { console }: Group,
  type: 'begin' | 'talk' | 'open-vote' | 'close-vote' | 'to-decide' | 'second-round' | 'pass',
): Promise<void> {
  await must(console, { type, beat: console.view?.flow.beat ?? 0 })
}

export async function toVote(group: Group): Promise<void> {
  for (const type of ['begin', 'talk', 'open-vote'] as const) await direct(group, type)
}

/** Votes at every seat that decides, once its page shows the ballot. */
export async function voteAll({ seats }: Group, option: string): Promise<number> {
  const deciders = seats.filter(({ view }) => view?.seat.role === 'decide')
  await Promise.all(
    deciders.map(async (seat) => {
      const beat = await until(seat, ({ ballot, flow }) => ballot.open && flow.beat)
      await must(seat, { type: 'vote', beat, option })
    }),
  )
  return deciders.length
}

/** A whole moment with one voice. */
export async function playMoment(
  group: Group,
  choose = (options: string[]) => options[0] ?? '',
): Promise<string> {
  await toVote(group)
  const option = choose(group.console.view?.options ?? [])
  await voteAll(group, option)
  await direct(group, 'close-vote')
  await must(group.console, { type: 'decide', beat: group.console.view?.flow.beat ?? 0, option })
  return option
}
