// Sessions in Redis: the log of each is a stream. An item of a stream is one batch of entries, its id the number of the
// first; Redis takes no id twice and none below the last, so that of two processes with the same session one is behind.

import type { Redis } from 'ioredis'
import { LIMITS } from '#session/protocol'
import type { Numbered, SessionRow, SessionStore, StoredLog } from './store.ts'
import { StoreError } from './store.ts'

const HOUR = 3_600_000
const logKey = (id: string): string => `krap:log:${id}`
const rowKey = (id: string): string => `krap:session:${id}`
const codeKey = (code: string): string => `krap:code:${code}`
/** Ids begin at 1. */
const itemId = (entries: readonly Numbered[]): string => `${(entries[0]?.n ?? 0) + 1}-0`
const fieldsOf = (entries: readonly Numbered[], receipt: string | null): string[] => [
  'entries',
  JSON.stringify(entries),
  ...(receipt === null ? [] : ['receipt', receipt]),
]

const isBehind = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('equal or smaller')

/** @param redis whose commands fail, rather than wait, while Redis cannot be reached */
export function openRedisStore(redis: Redis): SessionStore {
  const safely = async <T>(act: () => Promise<T>): Promise<T> => {
    try {
      return await act()
    } catch (error) {
      throw new StoreError(error instanceof Error ? error.message : String(error), true, error)
    }
  }
  const row = async (id: string | null): Promise<SessionRow | null> => {
    const text = id === null ? null : await redis.get(rowKey(id))
    return text === null ? null : (JSON.parse(text) as SessionRow)
  }
  const load = async (id: string): Promise<StoredLog> => {
    const stored: StoredLog = { entries: [], receipts: [] }
    for (const [, fields] of await redis.xrange(logKey(id), '-', '+')) {
      const [, entries = '[]', , receipt] = fields
      stored.entries.push(...(JSON.parse(entries) as unknown[]))
      if (receipt !== undefined) stored.receipts.push(receipt)
    }
    return stored
  }
  return {
    create: (session, entries) =>
      safely(async () => {
        const { id, code, openedAt } = session
        // Redis itself leaves nothing of a session an hour after its day, whatever becomes of us.
        const until = openedAt + (LIMITS.hours + 1) * HOUR
        if ((await redis.set(codeKey(code), id, 'PXAT', until, 'NX')) === null) return 'taken'
        await redis
          .multi()
          .set(rowKey(id), JSON.stringify(session), 'PXAT', until)
          .xadd(logKey(id), itemId(entries), ...fieldsOf(entries, null))
          .pexpireat(logKey(id), until)
          .exec()
        return 'written'
      }),
    byCode: (code) => safely(async () => row(await redis.get(codeKey(code)))),
    byId: (id) => safely(() => row(id)),
    load: (id) => safely(() => load(id)),
    append: (id, entries, receipt) =>
      safely(async () => {
        try {
          const added = await redis.xadd(
            logKey(id),
            'NOMKSTREAM',
            itemId(entries),
            ...fieldsOf(entries, receipt),
          )
          return added === null ? 'behind' : 'written'
        } catch (error) {
          if (isBehind(error)) return 'behind'
          throw error
        }
      }),
    rewrite: (id, entries) =>
      safely(async () => {
        const changed = new Map(entries.map((entry) => [entry.n, entry]))
        const until = await redis.pexpiretime(logKey(id))
        const items = await redis.xrange(logKey(id), '-', '+')
        const anew = redis.multi().del(logKey(id))
        for (const [item, [, text = '[]', , receipt]] of items) {
          const kept = (JSON.parse(text) as Numbered[]).map((entry) => changed.get(entry.n) ?? entry)
          anew.xadd(logKey(id), item, ...fieldsOf(kept, receipt ?? null))
        }
        await anew.pexpireat(logKey(id), until).exec()
      }),
    remove: (id) =>
      safely(async () => {
        const there = await row(id)
        await redis.del(logKey(id), rowKey(id), ...(there === null ? [] : [codeKey(there.code)]))
      }),
    openedBefore: async () => [],
    alive: async () => (await redis.ping().catch(() => '')) === 'PONG',
    async close() {
      await redis.quit().catch(() => redis.disconnect())
    },
  }
}
