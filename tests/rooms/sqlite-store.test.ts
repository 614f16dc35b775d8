import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../src/session/server/sqlite-store.ts'
import type { SessionStore } from '../../src/session/server/store.ts'
import { StoreError } from '../../src/session/server/store.ts'
import type { Folder } from '../support/folder.ts'
import { temporaryFolder } from '../support/folder.ts'

let folder: Folder
let file: string
let store: SessionStore

const row = (id: string, code = `C${id}`) => ({ id, code, month: 'm', secret: 'h', openedAt: 1000 })
const entries = (...numbers: number[]) => numbers.map((n) => ({ n, at: 1, type: 'paused' }))

beforeEach(() => {
  folder = temporaryFolder()
  file = join(folder.path, 'sessions.sqlite')
  store = openSqliteStore(file)
})

afterEach(async () => {
  await store.close()
  folder.remove()
})

describe('the store', () => {
  it('keeps a write-ahead log', () => {
    const db = new DatabaseSync(file)
    expect(db.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' })
    db.close()
  })

  it('has what was written when it is opened again', async () => {
    await store.create(row('a'), entries(0))
    expect(await store.append('a', entries(1, 2), 'r1')).toBe('written')
    await store.close()
    store = openSqliteStore(file)
    expect(await store.load('a')).toEqual({ entries: entries(0, 1, 2), receipts: ['r1', 'r1'] })
    expect(await store.byCode('Ca')).toEqual(row('a'))
  })

  it('gives a code to one session only', async () => {
    expect(await store.create(row('a', 'SAME'), entries(0))).toBe('written')
    expect(await store.create(row('b', 'SAME'), entries(0))).toBe('taken')
    expect(await store.byId('b')).toBe(null)
  })

  it('takes an entry once: who writes the same number later is behind, and others in the same batch are not', async () => {
    await store.create(row('a'), entries(0))
    await store.create(row('b'), entries(0))
    const written = await Promise.all([
      store.append('a', entries(1), 'first'),
      store.append('a', entries(1), 'second'),
      store.append('b', entries(1), null),
      store.append('gone', entries(1), null),
    ])
    expect(written).toEqual(['written', 'behind', 'written', 'behind'])
    expect((await store.load('a')).receipts).toEqual(['first'])
  })

  it('leaves no letter of a session that was removed in any of its files', async () => {
    await store.create(row('a'), entries(0))
    await store.append('a', [{ n: 1, text: 'iets heel persoonlijks' } as { n: number }], null)
    await store.remove('a')
    expect(await store.load('a')).toEqual({ entries: [], receipts: [] })
    for (const name of readdirSync(folder.path))
      expect(readFileSync(join(folder.path, name)).includes('persoonlijks'), name).toBe(false)
  })

  it('puts words in the place of others', async () => {
    await store.create(row('a'), entries(0, 1))
    await store.rewrite('a', [{ n: 1, text: '' } as { n: number }])
    expect((await store.load('a')).entries).toEqual([...entries(0), { n: 1, text: '' }])
  })

  it('finds what was opened before a time', async () => {
    await store.create(row('a'), entries(0))
    expect(await store.openedBefore(1000)).toEqual([])
    expect(await store.openedBefore(1001)).toEqual(['a'])
  })

  it('says when it cannot be written, and keeps nothing half', async () => {
    await store.create(row('a'), entries(0))
    const other = new DatabaseSync(file)
    const { page_count } = other.prepare('PRAGMA page_count').get() as { page_count: number }
    other.close()
    await store.close()
    const blob = 'x'.repeat(200_000)
    const full = openSqliteStore(file, page_count + 2)
    const failing = full.append('a', [{ n: 1, blob } as { n: number }], null)
    await expect(failing).rejects.toBeInstanceOf(StoreError)
    await expect(failing).rejects.toMatchObject({ full: true })
    expect((await full.load('a')).entries).toEqual(entries(0))
    expect(await full.append('a', entries(1), null)).toBe('written')
    await full.close()
    store = openSqliteStore(file)
  })
})
