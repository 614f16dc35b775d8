// Two processes that share a Redis. Where no redis-server is installed there is nothing to hold; .ci/run installs one.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Carrier, View } from '#session/protocol'
import type { Folder } from '../support/folder.ts'
import type { Group } from './support/group.ts'
import { joinAs, must, openGroup, playMoment, toVote, until } from './support/group.ts'
import { roomsProject } from './support/project.ts'
import type { RedisProcess } from './support/redis-process.ts'
import { redisServer, startRedis } from './support/redis-process.ts'
import type { ServerProcess } from './support/server-process.ts'
import { startServer } from './support/server-process.ts'

const path = redisServer()
let project: Folder
let redis: RedisProcess
let one: ServerProcess
let other: ServerProcess

beforeAll(async () => {
  if (path === null) return
  project = roomsProject()
  redis = await startRedis(path)
  const env = { REDIS_URL: redis.url }
  one = await startServer(project, { env })
  other = await startServer(project, { env })
}, 60_000)

afterAll(async () => {
  if (path === null) return
  await one.end('SIGTERM')
  await other.end('SIGTERM')
  await redis.end()
  project.remove()
})

const everyone = (group: Group): Carrier<View>[] => [group.console, group.wall, ...group.seats]

describe.runIf(path !== null)('two processes with one Redis', () => {
  it('bring people together who came in by either', async () => {
    const group = await openGroup(one.base, 2)
    const far = joinAs.seat(other.base, group.code)
    await must(far, { type: 'join' })
    await until(group.console, ({ seats }) => seats.length === 3 && seats.every(({ here }) => here))
    await toVote(group)
    const beat = await until(far, ({ ballot, flow }) => ballot.open && flow.beat)
    await must(far, { type: 'vote', beat, option: far.view?.ballot.options[0] ?? '' })
    await until(group.wall, ({ vote }) => vote?.voted === 1)
    far.close()
    group.close()
  })

  it('go on in the other when the one that had the session is killed', async () => {
    const group = await openGroup(one.base, 2)
    const option = await playMoment(group)
    const before = group.console.view?.decided.map((decided) => decided.option)
    expect(before).toEqual([option])
    await one.end('SIGKILL')
    // Whoever stands before the processes sends everyone to the one that is left.
    const console = joinAs.console(other.base, group.code, group.secret)
    const wall = joinAs.wall(other.base, group.code)
    await until(wall, ({ consequence }) => consequence?.option === option)
    expect(await until(console, ({ decided }) => decided.map((each) => each.option))).toEqual(before)
    await must(console, { type: 'begin', beat: console.view?.flow.beat ?? 0 })
    await until(wall, ({ flow }) => flow.phase === 'read')
    for (const carrier of [console, wall, ...everyone(group)]) carrier.close()
    one = await startServer(project, { env: { REDIS_URL: redis.url } })
  }, 60_000)

  it('say that nothing can be kept while Redis hangs for ten seconds, and lose nothing', async () => {
    const group = await openGroup(other.base, 2)
    await toVote(group)
    const [seat] = group.seats
    if (seat === undefined) throw new Error('No seat')
    const beat = await until(seat, ({ ballot, flow }) => ballot.open && flow.beat)
    const [first = '', second = ''] = seat.view?.ballot.options ?? []
    await must(seat, { type: 'vote', beat, option: first })
    redis.freeze(true)
    const hanging = Date.now()
    expect(await seat.send({ type: 'vote', beat, option: second })).toEqual({ refused: 'session/not-stored' })
    await until(group.console, ({ presence }) => presence.store === 'full')
    let refusals = 1
    while (Date.now() - hanging < 10_000) {
      expect(await seat.send({ type: 'vote', beat, option: second })).toEqual({
        refused: 'session/not-stored',
      })
      refusals += 1
    }
    expect(refusals).toBeGreaterThan(1)
    redis.freeze(false)
    await until(seat, (_, { link }) => link === 'open')
    for (;;) {
      const answer = await seat.send({ type: 'vote', beat, option: second })
      if (answer === null) break
      expect(answer).toEqual({ refused: 'session/not-stored' })
    }
    await until(group.console, ({ presence }) => presence.store === 'ok')
    await must(group.console, { type: 'close-vote', beat })
    await until(group.wall, ({ tally }) => tally?.leading === second)
    group.close()
  }, 60_000)
})
