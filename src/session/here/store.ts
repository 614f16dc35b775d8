// Sessions kept in the browser: a card each, and the log in pieces under the number of their first entry, so that an
// answer costs one small write however long the session is.

import type { Entry } from '#session/protocol'

/** `laptop`: console and wall in two windows; `screen`: both in one; `rehearsal`: with simulated seats. */
export type Form = 'laptop' | 'screen' | 'rehearsal'

export interface SessionCard {
  krap: 1
  id: string
  month: string
  version: string
  form: Form
  /** Milliseconds since 1970. */
  openedAt: number
}

export interface KeptSession {
  card: SessionCard
  /** Entries as they were stored, to be checked before use. */
  entries: unknown[]
}

export interface SessionStore {
  /** The last opened first. */
  list(): SessionCard[]
  read(id: string): KeptSession | null
  /** Writes the card and the first entries. @returns whether both are kept */
  create(card: SessionCard, entries: readonly Entry[]): boolean
  /** @returns whether all of it is kept; nothing is when not */
  append(id: string, entries: readonly Entry[]): boolean
  /** Puts a log in the place of the one that is kept. */
  replace(id: string, entries: readonly Entry[]): boolean
  forget(id: string): void
}

const PREFIX = 'krap.group.'
const cardKey = (id: string): string => `${PREFIX}${id}`
const pieceKey = (id: string, n: number): string => `${PREFIX}${id}.${n}`

/** @param storage the browser's storage, or null where there is none: then nothing can be kept */
export function openSessionStore(storage: Storage | null): SessionStore {
  const write = (key: string, value: unknown): boolean => {
    try {
      storage?.setItem(key, JSON.stringify(value))
      return storage !== null
    } catch {
      return false
    }
  }
  const parse = (key: string): unknown => {
    try {
      return JSON.parse(storage?.getItem(key) ?? 'null')
    } catch {
      return null
    }
  }
  const remove = (key: string): void => {
    try {
      storage?.removeItem(key)
    } catch {
      // What cannot be removed stays in the list, and is seen there.
    }
  }
  const keys = (): string[] => {
    try {
      return Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '')
    } catch {
      return []
    }
  }
  const piecesOf = (id: string): number[] =>
    keys()
      .filter((key) => key.startsWith(`${cardKey(id)}.`))
      .map((key) => Number(key.slice(cardKey(id).length + 1)))
      .sort((one, other) => one - other)
  const append = (id: string, entries: readonly Entry[]): boolean => {
    const [first] = entries
    return first === undefined || write(pieceKey(id, first.n), entries)
  }
  const forget = (id: string): void => {
    for (const n of piecesOf(id)) remove(pieceKey(id, n))
    remove(cardKey(id))
  }

  return {
    list: () =>
      keys()
        .filter((key) => key.startsWith(PREFIX) && !key.slice(PREFIX.length).includes('.'))
        .flatMap((key) => readCard(parse(key)) ?? [])
        .sort((one, other) => other.openedAt - one.openedAt),
    read(id) {
      const card = readCard(parse(cardKey(id)))
      return card === null ? null : { card, entries: join(piecesOf(id), (n) => parse(pieceKey(id, n))) }
    },
    create(card, entries) {
      if (append(card.id, entries) && write(cardKey(card.id), card)) return true
      forget(card.id)
      return false
    },
    append,
    replace(id, entries) {
      if (!append(id, entries)) return false
      for (const n of piecesOf(id)) if (n !== entries[0]?.n) remove(pieceKey(id, n))
      return true
    },
    forget,
  }
}

/** The pieces as one log. A piece that a longer one before it holds already is left out. */
function join(numbers: readonly number[], piece: (n: number) => unknown): unknown[] {
  const entries: unknown[] = []
  for (const n of numbers) {
    const part = piece(n)
    if (n < entries.length) continue
    entries.push(...(Array.isArray(part) ? part : [null]))
  }
  return entries
}

const FORMS: readonly string[] = ['laptop', 'screen', 'rehearsal']

function readCard(raw: unknown): SessionCard | null {
  if (typeof raw !== 'object' || raw === null) return null
  const { krap, id, month, version, form, openedAt } = raw as Partial<Record<keyof SessionCard, unknown>>
  const whole =
    krap === 1 &&
    [id, month, version, form].every((each) => typeof each === 'string') &&
    FORMS.includes(String(form)) &&
    typeof openedAt === 'number'
  return whole ? (raw as SessionCard) : null
}
