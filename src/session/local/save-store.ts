// Where games are kept on a device: one entry per game. An entry that cannot be read is never touched.

import type { SavedGame, SaveProblem } from './saved-game.ts'
import { readSavedGame, writeSavedGame } from './saved-game.ts'

/** How keeping went: `full` and `forbidden` mean that play goes on unkept. */
export type Saving = 'ok' | 'full' | 'forbidden'

export interface SaveEntry {
  key: string
  /** Number of the game in its month, as it stands in an address; 0 when the key is not ours to number. */
  slot: number
  saved: { game: SavedGame } | { problem: SaveProblem }
}

export interface SaveStore {
  /** All games kept here, the last played first, the unreadable last. */
  list(): SaveEntry[]
  read(month: string, slot: number): SaveEntry | null
  /** A slot of this month that holds nothing yet. */
  freeSlot(month: string): number
  /** Keeps a game. A slot that holds something unreadable, or another month, is not overwritten: `forbidden`. */
  write(slot: number, game: SavedGame): Saving
  /** The text of an entry as it stands, to be kept elsewhere. */
  text(key: string): string
  remove(key: string): void
}

const PREFIX = 'krap.save.'
const keyOf = (month: string, slot: number): string => `${PREFIX}${month}.${slot}`
const slotOf = (key: string): number => Number(/\.([1-9]\d*)$/.exec(key)?.[1] ?? 0)

/**
 * Opens the games of a device. What cannot be kept there is at hand until the page is closed.
 * @param storage the browser's storage, or null where there is none
 */
export function openSaveStore(storage: Storage | null): SaveStore {
  const unkept = new Map<string, string>()
  const get = (key: string): string | null => {
    try {
      return unkept.get(key) ?? storage?.getItem(key) ?? null
    } catch {
      return null
    }
  }
  const entry = (key: string): SaveEntry | null => {
    const text = get(key)
    return text === null ? null : { key, slot: slotOf(key), saved: readSavedGame(text) }
  }
  return {
    list: () =>
      [...new Set([...keysOf(storage).filter((key) => key.startsWith(PREFIX)), ...unkept.keys()])]
        .flatMap((key) => entry(key) ?? [])
        .sort((one, other) => lastPlayed(other) - lastPlayed(one)),
    read: (month, slot) => entry(keyOf(month, slot)),
    freeSlot(month) {
      let slot = 1
      while (get(keyOf(month, slot)) !== null) slot += 1
      return slot
    },
    write(slot, game) {
      const key = keyOf(game.month, slot)
      const there = entry(key)?.saved
      if (there !== undefined && ('problem' in there || there.game.month !== game.month)) return 'forbidden'
      unkept.set(key, writeSavedGame(game))
      if (storage === null) return 'forbidden'
      try {
        storage.setItem(key, writeSavedGame(game))
        unkept.delete(key)
        return 'ok'
      } catch (error) {
        return error instanceof DOMException && error.name === 'SecurityError' ? 'forbidden' : 'full'
      }
    },
    text: (key) => get(key) ?? '',
    remove(key) {
      unkept.delete(key)
      try {
        storage?.removeItem(key)
      } catch {
        // Nothing was removed, and the list will show that.
      }
    },
  }
}

function keysOf(storage: Storage | null): string[] {
  try {
    return Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '')
  } catch {
    return []
  }
}

const lastPlayed = ({ saved }: SaveEntry): number => ('game' in saved ? saved.game.savedAt : -1)
