// Several processes with one Redis: which room is where, how they speak to each other, and the logs of all sessions.

import type { IRoomCache } from '@colyseus/core'
import { RedisDriver } from '@colyseus/redis-driver'
import { RedisPresence } from '@colyseus/redis-presence'
import { Redis } from 'ioredis'
import type { Log } from './log.ts'
import { openRedisStore } from './redis-store.ts'
import type { Shared } from './rooms.ts'
import type { SessionStore } from './store.ts'

/** A command that has had no answer for so long has failed, in milliseconds. */
const PATIENCE = 2_000
const RETRY = 500

/** Lets one process have a room and no second, which the driver as it comes does not. */
class OneOwnerDriver extends RedisDriver {
  readonly #redis: Redis

  constructor(redis: Redis) {
    super(redis)
    this.#redis = redis
  }

  async insert(room: IRoomCache): Promise<boolean> {
    return (await this.#redis.hsetnx('roomcaches', room.roomId, JSON.stringify(room))) === 1
  }
}

/**
 * Joins the processes that share a Redis.
 * @param publicAddress host, port and path at which browsers reach this process, without a protocol
 */
export async function shareSessions(
  url: string,
  publicAddress: string,
  log: Log,
): Promise<{ store: SessionStore; shared: Shared }> {
  const client = (patience: object) => {
    const redis = new Redis(url, { retryStrategy: () => RETRY, lazyConnect: true, ...patience })
    redis.on('error', () => log('warn', 'redis-unreachable'))
    return redis
  }
  const impatient = { commandTimeout: PATIENCE, maxRetriesPerRequest: 1, enableOfflineQueue: false }
  const store = client(impatient)
  const driver = client({ maxRetriesPerRequest: 1 })
  const presence = client({})
  await Promise.all([store, driver, presence].map((redis) => redis.connect()))
  return {
    store: openRedisStore(store),
    shared: { driver: new OneOwnerDriver(driver), presence: new RedisPresence(presence), publicAddress },
  }
}
