// Where sessions are kept: one row for a session, one for each entry of its log.

/** What is known of a session beside its log. */
export interface SessionRow {
  /** Drawn by chance; names the session everywhere but on a screen. */
  id: string
  /** What people type to join. */
  code: string
  month: string
  /** Hash of the facilitator's secret. */
  secret: string
  /** Milliseconds of the host's clock. */
  openedAt: number
}

export interface StoredLog {
  /** In the order of their numbers, as parsed from JSON. */
  entries: unknown[]
  /** Ids of the requests that brought them: a request that comes again is not carried out again. */
  receipts: string[]
}

/** `behind`: there is an entry with this number already, or the session is gone. Nothing was written then. */
export type Written = 'written' | 'behind'

/** A store that could not write or read; `full` when there is no room left. */
export class StoreError extends Error {
  readonly full: boolean

  constructor(message: string, full: boolean, cause?: unknown) {
    super(message, { cause })
    this.full = full
  }
}

/** Every promise that resolves to `written` has been written durably; every failure rejects with a StoreError. */
export interface SessionStore {
  /** Keeps a new session with its first entries; `taken` when its code is in use. */
  create(row: SessionRow, entries: readonly Numbered[]): Promise<'written' | 'taken'>
  byCode(code: string): Promise<SessionRow | null>
  byId(id: string): Promise<SessionRow | null>
  load(id: string): Promise<StoredLog>
  /** Writes entries that follow the last one, all or none. */
  append(id: string, entries: readonly Numbered[], receipt: string | null): Promise<Written>
  /** Puts entries in the place of those with the same numbers. */
  rewrite(id: string, entries: readonly Numbered[]): Promise<void>
  /** Leaves nothing of a session. */
  remove(id: string): Promise<void>
  /** Ids of the sessions that were opened before a time. */
  openedBefore(time: number): Promise<string[]>
  /** Whether the store answers. */
  alive(): Promise<boolean>
  close(): Promise<void>
}

export interface Numbered {
  n: number
}
