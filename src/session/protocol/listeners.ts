export interface Listeners {
  /** @returns a function that ends it */
  subscribe(listener: () => void): () => void
  /** Calls everyone who listens now; who stops or begins meanwhile does no harm. */
  tell(): void
  clear(): void
}

/** Those whom a carrier tells that something has changed. */
export function createListeners(): Listeners {
  const listeners = new Set<() => void>()
  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    tell() {
      for (const listener of [...listeners]) listener()
    },
    clear: () => listeners.clear(),
  }
}
