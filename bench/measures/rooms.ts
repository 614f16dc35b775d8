// A hundred groups of ten that vote at once, every vote durable, beside rooms that keep nothing. Both run at the same
// time and are measured in turns.
import type { Measure } from '../lib/measure.ts'
import type { RoomServer } from '../lib/room-servers.ts'
import { bareServer, krapServer } from '../lib/room-servers.ts'
import { bounded, compared, shown } from '../lib/row.ts'
import { figuresOf, quantile, voteFor } from '../lib/voters.ts'

const ROOMS = 100
const PER_SECOND = 110
const TURN = 4_000
const TURNS = 3

interface Taken {
  times: number[]
  cpuSeconds: number
}

async function turn(server: RoomServer, taken: Taken): Promise<void> {
  const before = await figuresOf(server.base)
  taken.times.push(...(await voteFor(server.rooms, PER_SECOND, TURN)))
  taken.cpuSeconds += (await figuresOf(server.base)).cpuSeconds - before.cpuSeconds
}

export const measure: Measure = async () => {
  const bare = await bareServer(ROOMS)
  const krap = await krapServer(ROOMS)
  const [atBare, atKrap]: [Taken, Taken] = [
    { times: [], cpuSeconds: 0 },
    { times: [], cpuSeconds: 0 },
  ]
  try {
    await voteFor(bare.rooms, PER_SECOND, TURN / 2)
    await voteFor(krap.rooms, PER_SECOND, TURN / 2)
    for (let number = 0; number < TURNS; number++) {
      await turn(bare, atBare)
      await turn(krap, atKrap)
    }
  } finally {
    await bare.end()
    await krap.end()
  }
  const figure = (name: string, unit: string, of: (taken: Taken) => number) => ({
    bare: { name: `bare room, ${name}`, unit, value: of(atBare) },
    krap: { name: `session, ${name}`, unit, value: of(atKrap) },
  })
  const half = figure('vote to every screen, half of them in', 'ms', ({ times }) => quantile(times, 0.5))
  const late = figure('vote to every screen, 99 of 100 in', 'ms', ({ times }) => quantile(times, 0.99))
  const cpu = figure(
    'processor for a vote',
    'ms',
    ({ times, cpuSeconds }) => (cpuSeconds * 1000) / times.length,
  )
  const perRoom = { name: 'session, memory of a room', unit: 'MB', value: krap.megabytes / ROOMS }
  return [
    shown(half.bare),
    shown(half.krap),
    shown(late.bare),
    compared(late.krap, late.bare, 'at most', 3),
    bounded({ ...late.krap, name: `${late.krap.name} (by itself)` }, 'at most', 20),
    shown(cpu.bare),
    compared(cpu.krap, cpu.bare, 'at most', 2.5),
    shown({ name: 'bare room, memory of a room', unit: 'MB', value: bare.megabytes / ROOMS }),
    bounded(perRoom, 'at most', 1),
  ]
}
