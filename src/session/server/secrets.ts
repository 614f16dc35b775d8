// Codes for people and secrets for machines.

import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'

/** Without letters and digits that look alike on a wall: B 8, I 1 L, O 0, S 5, Z 2, U V. */
const LETTERS = 'ACDEFGHJKMNPQRTWXY34679'
const LENGTH = 6

/** A code to join by, such as `K7MQ3D`: one of 148 million. */
export const drawCode = (): string =>
  Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')

/** A code as somebody typed it, in capitals and without spaces or hyphens; null when it can be none. */
export function readCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, '')
  return code.length === LENGTH && [...code].every((letter) => LETTERS.includes(letter)) ? code : null
}

/** 144 bits, fit for an address. */
export const drawSecret = (): string => randomBytes(18).toString('base64url')

/** Seed of a month's luck. */
export const drawSeed = (): number => randomInt(1, 2 ** 31)

/** A secret as it is kept: long enough to be drawn by chance, so one round of hashing is enough. */
export const hashed = (secret: string, salt: string): string =>
  createHash('sha256').update(`${salt}\n${secret}`).digest('base64url').slice(0, 32)

/** Compares without telling by its time how much was right. */
export const isSame = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** Tokens of seats are made by the phones: 128 bits or more. */
export const isToken = (text: unknown): text is string =>
  typeof text === 'string' && /^[\w-]{22,80}$/.test(text)
