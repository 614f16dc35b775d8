/** A browser's storage without a browser; `full` makes it refuse to keep more. */
export interface MemoryStorage extends Storage {
  full: boolean
}

export function memoryStorage(first: Readonly<Record<string, string>> = {}): MemoryStorage {
  const kept = new Map(Object.entries(first))
  return {
    full: false,
    get length() {
      return kept.size
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem(key, value) {
      if (this.full) throw new DOMException('No room.', 'QuotaExceededError')
      kept.set(key, value)
    },
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  }
}
