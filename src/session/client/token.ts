// Secrets that a page makes. `getRandomValues` is there on plain http too, unlike `randomUUID`.

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Letters and digits drawn by chance; 16 bytes are 128 bits. */
export const drawn = (bytes: number): string => hex(crypto.getRandomValues(new Uint8Array(bytes)))

const keyOf = (code: string): string => `krap.seat.${code}`

/**
 * The token by which this device comes back to its seat: kept, or new.
 * @param storage of the browser; null where there is none, and then the seat lasts as long as the page
 */
export function seatToken(storage: Storage | null, code: string): string {
  const token = drawn(16)
  try {
    const kept = storage?.getItem(keyOf(code)) ?? null
    if (kept !== null && /^[0-9a-f]{32}$/.test(kept)) return kept
    storage?.setItem(keyOf(code), token)
  } catch {
    // Storage is full or forbidden; the seat is kept in this page alone.
  }
  return token
}

/** Leaves nothing of a seat on this device. */
export function forgetSeat(storage: Storage | null, code: string): void {
  try {
    storage?.removeItem(keyOf(code))
  } catch {
    // What cannot be reached cannot be removed.
  }
}
