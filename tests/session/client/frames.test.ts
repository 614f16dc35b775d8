import { describe, expect, it } from 'vitest'
import { asked, readFrame } from '../../../src/session/client/frames.ts'
import { packText, unpack } from '../../../src/session/client/packed.ts'

const bytes = (...parts: (number | string)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...Buffer.from(part)])))

describe('packed text', () => {
  it('has its length before it, in as few bytes as it takes', () => {
    // 31 letters still fit in the kind itself: 160 + 31
    expect(packText('a'.repeat(31))[0]).toBe(191)
    expect([...packText('a'.repeat(32)).subarray(0, 2)]).toEqual([0xd9, 32])
    // 300 is 1 times 256 and 44, the largest part first
    expect([...packText('a'.repeat(300)).subarray(0, 3)]).toEqual([0xda, 1, 44])
  })

  it.each([0, 1, 31, 32, 255, 256, 4096])('of %i letters is read back as it was', (length) => {
    const text = 'é'.repeat(length)
    const packed = packText(text)
    expect(unpack(packed, 0)).toEqual({ value: text, next: packed.length })
  })

  it('is read where it is longer than a page may send', () => {
    // a text of 70,000 = 1 * 65,536 + 17 * 256 + 112 bytes
    const long = 'x'.repeat(70_000)
    expect(unpack(bytes(0xdb, 0, 1, 17, 112, long), 0).value).toBe(long)
  })
})

describe('what a room sends', () => {
  it('is nothing, or a refusal, to a request by its number', () => {
    expect(readFrame(bytes(22, 5, 0, 0xc0))).toEqual({ kind: 'answered', id: 5, ok: true, value: null })
    const refused = bytes(22, 6, 0, 0x81, 0xa7, 'refused', 0xac, 'session/over')
    expect(readFrame(refused)).toMatchObject({ id: 6, value: { refused: 'session/over' } })
    // the same record with its length in two bytes, as servers write it
    const long = bytes(22, 6, 0, 0xde, 0, 1, 0xa7, 'refused', 0xac, 'session/over')
    expect(readFrame(long)).toEqual(readFrame(refused))
    expect(readFrame(bytes(22, 7, 2, 0xa3, 'bad'))).toMatchObject({ id: 7, ok: false })
  })

  it('is a view as text', () => {
    expect(readFrame(bytes(13, 0xa4, 'view', 0xa2, '{}'))).toEqual({
      kind: 'told',
      type: 'view',
      message: '{}',
    })
  })

  it('is known by its code; what a page has no use for is left', () => {
    expect([10, 11, 18, 14, 15].map((code) => readFrame(bytes(code)).kind)).toEqual([
      'joined',
      'refused',
      'pong',
      'other',
      'other',
    ])
  })

  it('is refused when it is cut short or of another kind', () => {
    expect(() => readFrame(bytes(13, 0xa4, 'vi'))).toThrow(RangeError)
    expect(() => readFrame(bytes(22, 1, 0, 0xd9))).toThrow(RangeError)
    expect(() => unpack(bytes(0xc7, 1, 2), 0)).toThrow(RangeError)
  })
})

describe('a request', () => {
  it('has its number, its type and its message', () => {
    expect([...asked(9, 'ask', 'hi')]).toEqual([...bytes(21, 9, 0xa3, 'ask', 0xa2, 'hi')])
  })
})
