// The months that are being played here, kept as they were when they were begun: a new version of the site may bring a
// changed month, and must not break one that is running.

import type { Language } from '#i18n'
import type { MonthData, Texts } from './month-library.ts'

export interface ShelvedMonth {
  data: MonthData
  texts: Partial<Record<Language, Texts>>
  /** For the facilitator alone; only where a console was opened. */
  notes?: Partial<Record<Language, Texts>>
}

export interface MonthShelf {
  /** Keeps a month beside its version; never fails, at worst nothing is kept. */
  put(month: ShelvedMonth): Promise<void>
  /** The month in this very version, or null. */
  find(id: string, version: string): Promise<ShelvedMonth | null>
}

const STORE = 'months'
const keyOf = (id: string, version: string): string => `${id}@${version}`

/** @param factory the browser's IndexedDB, or null where there is none */
export function openShelf(factory: IDBFactory | null): MonthShelf {
  let opened: Promise<IDBDatabase> | null = null
  const shelf = (): Promise<IDBDatabase> => {
    opened ??= open(factory)
    return opened
  }
  return {
    async put(month) {
      try {
        const { id, version } = month.data.plan
        const store = (await shelf()).transaction(STORE, 'readwrite').objectStore(STORE)
        await done(store.put(month, keyOf(id, version)))
      } catch {
        // Without a shelf a changed month can still be read, only not played on.
      }
    },
    async find(id, version) {
      try {
        const store = (await shelf()).transaction(STORE, 'readonly').objectStore(STORE)
        return (await done(store.get(keyOf(id, version)))) ?? null
      } catch {
        return null
      }
    },
  }
}

function open(factory: IDBFactory | null): Promise<IDBDatabase> {
  if (factory === null) return Promise.reject(new Error('no IndexedDB'))
  const request = factory.open('krap', 1)
  request.onupgradeneeded = () => request.result.createObjectStore(STORE)
  return done(request)
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('IndexedDB refused'))
  })
