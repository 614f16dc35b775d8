// The part of MessagePack that rooms and pages say to each other: text, and records of it.

const FIX_MAP = 0x80
const FIX_LIST = 0x90
const FIX_TEXT = 0xa0
const NOTHING = 0xc0
const FALSE = 0xc2
const TRUE = 0xc3
const TEXT_8 = 0xd9
const TEXT_16 = 0xda
const TEXT_32 = 0xdb
const MAP_16 = 0xde
const LEAST_NEGATIVE = 0xe0

/** Where a length stands in its own bytes: how many of them there are. */
const LENGTH_OF: Readonly<Record<number, number>> = {
  [TEXT_8]: 1,
  [TEXT_16]: 2,
  [TEXT_32]: 4,
  [MAP_16]: 2,
}

/** Packs a text of less than 65,536 bytes. */
export function packText(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text)
  const { length } = bytes
  const head =
    length < 32
      ? [FIX_TEXT | length]
      : length < 256
        ? [TEXT_8, length]
        : [TEXT_16, length >> 8, length & 0xff]
  const packed = new Uint8Array(head.length + length)
  packed.set(head)
  packed.set(bytes, head.length)
  return packed
}

/**
 * Reads a packed value.
 * @param at where it begins
 * @returns the value and where the next one begins
 * @throws RangeError for what is cut short, or of a kind that no room sends
 */
export function unpack(bytes: Uint8Array, at: number): { value: unknown; next: number } {
  const kind = byteAt(bytes, at)
  const next = at + 1
  if (kind < FIX_MAP) return { value: kind, next }
  if (kind >= LEAST_NEGATIVE) return { value: kind - 256, next }
  if (kind < FIX_LIST) return record(bytes, next, kind - FIX_MAP)
  if (kind >= FIX_TEXT && kind < NOTHING) return text(bytes, next, kind - FIX_TEXT)
  if (kind === NOTHING) return { value: null, next }
  if (kind === FALSE || kind === TRUE) return { value: kind === TRUE, next }
  const size = LENGTH_OF[kind]
  if (size === undefined) throw new RangeError(`No room sends ${kind}`)
  let length = 0
  for (let index = 0; index < size; index++) length = length * 256 + byteAt(bytes, next + index)
  return (kind === MAP_16 ? record : text)(bytes, next + size, length)
}

function byteAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at]
  if (byte === undefined) throw new RangeError('Cut short')
  return byte
}

function text(bytes: Uint8Array, from: number, length: number): { value: unknown; next: number } {
  const next = from + length
  if (next > bytes.length) throw new RangeError('Cut short')
  return { value: new TextDecoder().decode(bytes.subarray(from, next)), next }
}

function record(bytes: Uint8Array, from: number, count: number): { value: unknown; next: number } {
  const fields: [string, unknown][] = []
  let next = from
  for (let index = 0; index < count; index++) {
    const key = unpack(bytes, next)
    const field = unpack(bytes, key.next)
    fields.push([String(key.value), field.value])
    next = field.next
  }
  return { value: Object.fromEntries(fields), next }
}
