// A group that plays without a pause and remembers what it was told is kept.

import { seatToken } from '#session/client'
import type { Carrier, Request, SeatView, View } from '#session/protocol'
import type { Group } from './group.ts'
import { joinAs, openGroup, until } from './group.ts'

export interface Acknowledged {
  beat: number
  /** Token of the seat; empty for a decision. */
  token: string
  option: string
}

export interface RestlessGroup extends Group {
  votes: Acknowledged[]
  decisions: Acknowledged[]
  /** Plays until it is told to stop, or the month is over. */
  play(stopped: () => boolean, acknowledged: () => void): Promise<void>
}

const SEATS = 3

/** @param dice whole numbers below a bound, by which the group chooses */
export async function restlessGroup(base: string, dice: (below: number) => number): Promise<RestlessGroup> {
  const group = await openGroup(base, 0)
  const tokens = Array.from({ length: SEATS }, () => seatToken(null, group.code))
  const seats = tokens.map((token) => joinAs.seat(base, group.code, token))
  for (const seat of seats) await seat.send({ type: 'join', wish: 'decide' })
  group.seats.push(...seats)

  const votes: Acknowledged[] = []
  const decisions: Acknowledged[] = []
  const play = async (stopped: () => boolean, acknowledged: () => void): Promise<void> => {
    const ask = async (carrier: Carrier<View>, request: Request) => {
      const refusal = await carrier.send(request)
      if (refusal !== null) throw new Error(`${JSON.stringify(request)}: ${JSON.stringify(refusal)}`)
      acknowledged()
    }
    const vote = async (seat: Carrier<SeatView>, token: string, beat: number) => {
      const options = await until(
        seat,
        ({ ballot, flow }) => ballot.open && flow.beat === beat && ballot.options,
      )
      const option = options[dice(options.length)] ?? ''
      await ask(seat, { type: 'vote', beat, option })
      votes.push({ beat, token, option })
    }
    const { console } = group
    while (!stopped()) {
      await ask(console, { type: 'begin', beat: console.view?.flow.beat ?? 0 })
      const flow = await until(console, (view) => view.flow.phase !== 'consequence' && view.flow)
      if (flow.phase !== 'read') return
      const { beat } = flow
      await ask(console, { type: 'talk', beat })
      await ask(console, { type: 'open-vote', beat })
      await Promise.all(seats.map((seat, index) => vote(seat, tokens[index] ?? '', beat)))
      await ask(console, { type: 'close-vote', beat })
      const options = await until(console, (view) => view.flow.phase === 'reveal' && view.options)
      const option = options[dice(options.length)] ?? ''
      await ask(console, { type: 'decide', beat, option, reason: 'Zo spraken we af.' })
      decisions.push({ beat, token: '', option })
      await until(console, (view) => view.flow.phase === 'consequence')
    }
  }
  return { ...group, votes, decisions, play }
}
