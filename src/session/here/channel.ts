// How windows of one browser talk to each other. Only pages of the same address hear it.

/** Messages that every other window gets, in the order in which they were sent. */
export interface Channel {
  post(message: unknown): void
  /** @returns a function that ends it */
  listen(listener: (message: unknown) => void): () => void
  close(): void
}

const NAME = 'krap.group'

/** The channel between the windows of this browser, or null where there is none. */
export function browserChannel(): Channel | null {
  if (typeof BroadcastChannel !== 'function') return null
  const channel = new BroadcastChannel(NAME)
  return {
    post: (message) => channel.postMessage(message),
    listen(listener) {
      const hear = (event: MessageEvent) => listener(event.data)
      channel.addEventListener('message', hear)
      return () => channel.removeEventListener('message', hear)
    },
    close: () => channel.close(),
  }
}
