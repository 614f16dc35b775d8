// What a seat keeps on the device it sits at: what it answered for itself, and that it has stopped.

export interface SeatDevice {
  /** A ticket for one answer, which says nothing of who gave it. */
  ticket(): string
  read(code: string, what: Kept): unknown
  write(code: string, what: Kept, value: unknown): void
  /** Erases all that is kept of a session. */
  forget(code: string): void
}

const KEPT = ['belief', 'stopped', 'intention'] as const
type Kept = (typeof KEPT)[number]

const keyOf = (code: string, what: Kept): string => `krap.seat.${code}.${what}`
const BYTES = 16

/**
 * @param storage the browser's storage, or null: then everything holds until the page is closed
 * @param draw fills an array with chance; must work without a secure context
 */
export function openSeatDevice(
  storage: Storage | null,
  draw: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array,
): SeatDevice {
  const held = new Map<string, string>()
  const get = (key: string): string | null => {
    try {
      return storage?.getItem(key) ?? held.get(key) ?? null
    } catch {
      return held.get(key) ?? null
    }
  }
  const set = (key: string, value: string): void => {
    held.set(key, value)
    try {
      storage?.setItem(key, value)
    } catch {
      // It holds until the page is closed.
    }
  }
  const drawn = (): string =>
    [...draw(new Uint8Array(BYTES))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return {
    ticket: drawn,
    read(code, what) {
      try {
        return JSON.parse(get(keyOf(code, what)) ?? 'null')
      } catch {
        return null
      }
    },
    write: (code, what, value) => set(keyOf(code, what), JSON.stringify(value)),
    forget(code) {
      for (const what of KEPT) {
        held.delete(keyOf(code, what))
        try {
          storage?.removeItem(keyOf(code, what))
        } catch {
          // Nothing was kept there.
        }
      }
    },
  }
}
