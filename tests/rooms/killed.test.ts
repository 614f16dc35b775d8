// The server is killed with -9 again and again while groups play, and comes back on its port with its file.

import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Carrier, Entry, View } from '#session/protocol'
import { dice } from '../../bench/lib/dice.ts'
import { hashed } from '../../src/session/server/secrets.ts'
import type { Folder } from '../support/folder.ts'
import { openGroup, until } from './support/group.ts'
import { roomsProject } from './support/project.ts'
import type { RestlessGroup } from './support/restless-group.ts'
import { restlessGroup } from './support/restless-group.ts'
import type { ServerProcess } from './support/server-process.ts'
import { startServer } from './support/server-process.ts'

const ROUNDS = 10
const GROUPS = 5

let project: Folder
let server: ServerProcess

beforeAll(async () => {
  project = roomsProject()
  server = await startServer(project)
}, 60_000)

afterAll(async () => {
  await server.end('SIGTERM')
  project.remove()
})

/** What is on the disk of a session: votes as `beat seat option`, decisions as `beat option`. */
function onDisk(code: string): { id: string; votes: Set<string>; decisions: string[] } {
  const db = new DatabaseSync(join(project.path, 'data/sessions.sqlite'), { readOnly: true })
  const { id } = db.prepare('SELECT id FROM sessions WHERE code = ?').get(code) as { id: string }
  const rows = db.prepare('SELECT entry FROM entries WHERE session = ? ORDER BY n').all(id)
  db.close()
  const votes = new Set<string>()
  const decisions: string[] = []
  let beat = 0
  for (const { entry: text } of rows as { entry: string }[]) {
    const entry = JSON.parse(text) as Entry
    if (entry.type === 'moment-begun') beat = entry.beat
    if (entry.type === 'vote-cast') votes.add(`${beat} ${entry.seat} ${entry.option}`)
    if (entry.type === 'decided') decisions.push(`${entry.beat} ${entry.option}`)
  }
  return { id, votes, decisions }
}

/** Lets groups play, kills the server at a drawn point, starts it anew. @returns milliseconds until all were back */
async function round(groups: RestlessGroup[], roll: (below: number) => number): Promise<number> {
  let count = 0
  let stop = false
  let reached: () => void = () => undefined
  const after = (more: number) => {
    const goal = count + more
    return new Promise<void>((resolve) => {
      reached = () => count >= goal && resolve()
    })
  }
  const acknowledged = () => {
    count += 1
    reached()
  }
  const moment = after(10 + roll(70))
  const playing = Promise.all(groups.map((group) => group.play(() => stop, acknowledged)))
  await Promise.race([moment, playing])
  await server.end('SIGKILL')
  server = await startServer(project, { port: server.port })
  const began = performance.now()
  const carriers: Carrier<View>[] = groups.flatMap(({ console, wall, seats }) => [console, wall, ...seats])
  const more = after(20)
  await Promise.all(carriers.map((carrier) => until(carrier, (_, { link }) => link === 'open')))
  const back = performance.now() - began
  await Promise.race([more, playing])
  stop = true
  await playing
  return back
}

describe('a server killed with -9', () => {
  it('has lost no acknowledged vote or decision of fifty sessions, and none is there twice', async () => {
    const roll = dice(20_251_121)
    let votes = 0
    let decisions = 0
    let slowest = 0
    for (let number = 0; number < ROUNDS; number++) {
      const groups = await Promise.all(
        Array.from({ length: GROUPS }, (_, index) =>
          restlessGroup(server.base, dice(number * GROUPS + index)),
        ),
      )
      slowest = Math.max(slowest, await round(groups, roll))
      for (const group of groups) {
        const disk = onDisk(group.code)
        for (const { beat, token, option } of group.votes)
          expect(disk.votes).toContain(`${beat} ${hashed(token, disk.id)} ${option}`)
        expect(disk.decisions).toEqual(group.decisions.map(({ beat, option }) => `${beat} ${option}`))
        votes += group.votes.length
        decisions += group.decisions.length
        group.close()
      }
    }
    process.stdout.write(
      `${ROUNDS} kills in ${ROUNDS * GROUPS} sessions: ${votes} votes and ${decisions} decisions acknowledged, 0 lost; all back ${Math.round(slowest)} ms after the restart at most\n`,
    )
    expect(votes).toBeGreaterThan(ROUNDS * GROUPS)
    expect(slowest).toBeLessThan(5000)
  }, 240_000)

  it('has kept a session that nobody was connected to', async () => {
    const group = await openGroup(server.base, 2)
    group.close()
    await server.end('SIGKILL')
    server = await startServer(project, { port: server.port })
    const answer = await fetch(`${server.base}/api/sessions/${group.code}`)
    expect(await answer.json()).toEqual({ month: 'samira-maart' })
  })

  it('ends at once when it is asked to stop, and a started one goes on with the same sessions', async () => {
    const group = await openGroup(server.base, 2)
    expect(await server.end('SIGTERM')).toBe(0)
    const carriers: Carrier<View>[] = [group.console, group.wall, ...group.seats]
    await Promise.all(carriers.map((carrier) => until(carrier, (_, { link }) => link === 'waiting')))
    server = await startServer(project, { port: server.port })
    await Promise.all(carriers.map((carrier) => until(carrier, (_, { link }) => link === 'open')))
    await until(group.console, ({ seats }) => seats.every(({ here }) => here))
    group.close()
  })
})
