// The two servers of the rooms' measure, each in a process of its own, with rooms that are ready to vote.
import { fork } from 'node:child_process'
import { join } from 'node:path'
import { joinRoom } from '#session/client'
import { roomsProject } from '../../tests/rooms/support/project.ts'
import { startServer } from '../../tests/rooms/support/server-process.ts'
import type { VotingRoom } from './voters.ts'
import { figuresOf, openScreen, votingRoom } from './voters.ts'

export interface RoomServer {
  base: string
  rooms: VotingRoom[]
  /** Megabytes that the rooms have added to the process. */
  megabytes: number
  end(): Promise<void>
}

const SCREENS = 10

async function filled(base: string, rooms: number, open: (number: number) => Promise<VotingRoom>) {
  const before = await figuresOf(base)
  const opened: VotingRoom[] = []
  for (let number = 0; number < rooms; number++) opened.push(await open(number))
  const after = await figuresOf(base)
  return { base, rooms: opened, megabytes: (after.bytes - before.bytes) / 1024 / 1024 }
}

/** Rooms with nothing in them but a tally. */
export async function bareServer(rooms: number): Promise<RoomServer> {
  const child = fork(join(import.meta.dirname, '../reference/bare-room.ts'), { stdio: 'inherit' })
  const port = await new Promise<number>((resolve) =>
    child.once('message', (value) => resolve(Number(value))),
  )
  const base = `http://127.0.0.1:${port}`
  const ready = await filled(base, rooms, async (number) => {
    const screens = []
    for (let screen = 0; screen < SCREENS; screen++)
      screens.push(await openScreen(base, await (await fetch(`${base}/join/${number}`)).json()))
    return votingRoom(
      screens,
      (screen, heard) => screen.onStateChange(heard),
      (screen, _, count) => void screen.request('vote', `option-${count % 3}`),
    )
  })
  return {
    ...ready,
    async end() {
      for (const room of ready.rooms) room.close()
      child.disconnect()
      await new Promise((resolve) => child.once('exit', resolve))
    },
  }
}

/** Our rooms, each with ten seats that decide, before an open vote; every vote is durable. */
export async function krapServer(rooms: number): Promise<RoomServer> {
  const project = roomsProject()
  const server = await startServer(project, { env: { KRAP_PROXY: '1', KRAP_LOG: 'error' } })
  const { base } = server
  const ready = await filled(base, rooms, (number) => openKrapRoom(base, number))
  return {
    ...ready,
    async end() {
      for (const room of ready.rooms) room.close()
      await server.end('SIGTERM')
      project.remove()
    },
  }
}

async function openKrapRoom(base: string, number: number): Promise<VotingRoom> {
  const headers = { 'X-Forwarded-For': `10.0.${number >> 8}.${number & 255}` }
  const post = async (path: string, body: object) =>
    (await fetch(base + path, { method: 'POST', headers, body: JSON.stringify(body) })).json()
  const { code, secret } = await post('/api/sessions', { month: 'samira-maart', seed: 7 })
  const screens = []
  let next = 0
  const message = (request: object) =>
    JSON.stringify({ id: `${number}x${next++}`.padStart(20, '0'), request })
  for (let seat = 0; seat < SCREENS; seat++) {
    const token = `${number}-${seat}`.padEnd(32, 'x')
    const screen = await openScreen(base, await post(`/api/sessions/${code}/join`, { role: 'seat', token }))
    screen.onMessage('view', () => undefined)
    await screen.request('ask', message({ type: 'join', wish: 'decide' }))
    screens.push(screen)
  }
  const console = joinRoom({ base, code, role: 'facilitator', token: secret })
  const must = async (request: Parameters<typeof console.send>[0]) => {
    const refusal = await console.send(request)
    if (refusal !== null) throw new Error(`${request.type}: ${refusal.refused}`)
  }
  await must({ type: 'begin', beat: 0 })
  await must({ type: 'talk', beat: 1 })
  await must({ type: 'open-vote', beat: 1 })
  const options = console.view?.options ?? []
  console.close()
  return votingRoom(
    screens,
    (screen, heard) => screen.onMessage('view', heard),
    // Another option at every turn, so that every vote is one to be kept.
    (screen, _, count) =>
      void screen.request(
        'ask',
        message({ type: 'vote', beat: 1, option: options[Math.floor(count / SCREENS) % options.length] }),
      ),
  )
}
