// Sessions in one SQLite file: write-ahead log, every commit synced to the disk before it is reported.

import { DatabaseSync } from 'node:sqlite'
import type { Numbered, SessionRow, SessionStore, StoredLog, Written } from './store.ts'
import { StoreError } from './store.ts'

const SCHEMA = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA secure_delete = ON;
  PRAGMA busy_timeout = 2000;
  CREATE TABLE IF NOT EXISTS sessions (
    id TEXT PRIMARY KEY, code TEXT NOT NULL UNIQUE, month TEXT NOT NULL, secret TEXT NOT NULL, openedAt INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS entries (
    session TEXT NOT NULL REFERENCES sessions(id) ON DELETE CASCADE, n INTEGER NOT NULL, entry TEXT NOT NULL,
    receipt TEXT, PRIMARY KEY (session, n)
  ) STRICT, WITHOUT ROWID;
`

const FULL = 13
const IO_ERROR = 10
const FOREIGN_KEY = 787

const codeOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode
    : 0

const asStoreError = (error: unknown): StoreError => {
  const kind = codeOf(error) & 0xff
  const message = error instanceof Error ? error.message : String(error)
  return new StoreError(message, kind === FULL || kind === IO_ERROR, error)
}

interface Waiting {
  write(): Written
  resolve(written: Written): void
  reject(error: StoreError): void
}

/**
 * Opens a store, and makes it when there is none.
 * @param file its path, or `:memory:`
 * @param mostPages of 4 KB that it may grow to; as many as there is room for when it is left out
 */
export function openSqliteStore(file: string, mostPages?: number): SessionStore {
  const db = new DatabaseSync(file)
  db.exec(SCHEMA)
  if (mostPages !== undefined) db.exec(`PRAGMA max_page_count = ${Math.floor(mostPages)}`)
  const newSession = db.prepare('INSERT OR IGNORE INTO sessions VALUES (?, ?, ?, ?, ?)')
  const newEntry = db.prepare('INSERT OR IGNORE INTO entries VALUES (?, ?, ?, ?)')
  const newText = db.prepare('UPDATE entries SET entry = ? WHERE session = ? AND n = ?')
  const byCode = db.prepare('SELECT * FROM sessions WHERE code = ?')
  const byId = db.prepare('SELECT * FROM sessions WHERE id = ?')
  const log = db.prepare('SELECT entry, receipt FROM entries WHERE session = ? ORDER BY n')
  const gone = db.prepare('DELETE FROM sessions WHERE id = ?')
  const old = db.prepare('SELECT id FROM sessions WHERE openedAt < ?')

  let waiting: Waiting[] = []

  /** What came in together is synced together: one wait for the disk, however many groups vote at once. */
  const flush = (): void => {
    const batch = waiting
    waiting = []
    try {
      db.exec('BEGIN IMMEDIATE')
      const done = batch.map(({ write }) => write())
      db.exec('COMMIT')
      for (const [index, { resolve }] of batch.entries()) resolve(done[index] ?? 'behind')
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK')
      for (const { reject } of batch) reject(asStoreError(error))
    }
  }
  const inBatch = (write: () => Written): Promise<Written> =>
    new Promise((resolve, reject) => {
      waiting.push({ write, resolve, reject })
      if (waiting.length === 1) setImmediate(flush)
    })
  const read = async <T>(act: () => T): Promise<T> => {
    try {
      return act()
    } catch (error) {
      throw asStoreError(error)
    }
  }

  const insert = (id: string, entries: readonly Numbered[], receipt: string | null): Written => {
    try {
      for (const entry of entries) {
        const { changes } = newEntry.run(id, entry.n, JSON.stringify(entry), receipt)
        if (changes === 0) return 'behind'
      }
      return 'written'
    } catch (error) {
      if (codeOf(error) === FOREIGN_KEY) return 'behind'
      throw error
    }
  }

  return {
    async create(row, entries) {
      const written = await inBatch(() => {
        const { changes } = newSession.run(row.id, row.code, row.month, row.secret, row.openedAt)
        return changes === 0 ? 'behind' : insert(row.id, entries, null)
      })
      return written === 'written' ? 'written' : 'taken'
    },
    byCode: (code) => read(() => (byCode.get(code) as SessionRow | undefined) ?? null),
    byId: (id) => read(() => (byId.get(id) as SessionRow | undefined) ?? null),
    load: (id) =>
      read(() => {
        const stored: StoredLog = { entries: [], receipts: [] }
        for (const { entry, receipt } of log.all(id) as { entry: string; receipt: string | null }[]) {
          stored.entries.push(parsed(entry))
          if (receipt !== null) stored.receipts.push(receipt)
        }
        return stored
      }),
    append: (id, entries, receipt) => inBatch(() => insert(id, entries, receipt)),
    async rewrite(id, entries) {
      await inBatch(() => {
        for (const entry of entries) newText.run(JSON.stringify(entry), id, entry.n)
        return 'written'
      })
      await read(() => db.exec('PRAGMA wal_checkpoint(TRUNCATE)'))
    },
    async remove(id) {
      await inBatch(() => (gone.run(id).changes === 0 ? 'behind' : 'written'))
      // Deleted text would else stay readable in the write-ahead log.
      await read(() => db.exec('PRAGMA wal_checkpoint(TRUNCATE)'))
    },
    openedBefore: (time) => read(() => (old.all(time) as { id: string }[]).map(({ id }) => id)),
    alive: async () => {
      try {
        return db.isOpen && byId.get('') === undefined
      } catch {
        return false
      }
    },
    async close() {
      if (waiting.length > 0) flush()
      db.close()
    },
  }
}

/** What cannot be parsed is handed on as it is: the reader of the log says that it is damaged. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
