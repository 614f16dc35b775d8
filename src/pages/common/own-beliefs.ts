// The belief check of who plays alone: on this device, beside the game it is about, and nowhere else.

import { areMarks } from './belief-marks.ts'
import { beliefKey as keyOf, removeKept as remove } from './beside-game.ts'

/** One mark a sentence; null where a round was skipped. */
export interface OwnBeliefs {
  before: number[] | null
  after: number[] | null
}

export const NO_BELIEFS: OwnBeliefs = { before: null, after: null }

/** A month that has not begun has no game yet: its answers wait for the next one. */
type Place = number | 'next'

/** The answers beside a game; what cannot be read is as good as none. Never throws. */
export function readBeliefs(storage: Storage | null, month: string, place: Place): OwnBeliefs {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(keyOf(month, place)) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return NO_BELIEFS
    const { before, after } = kept as Record<string, unknown>
    return { before: areMarks(before) ? before : null, after: areMarks(after) ? after : null }
  } catch {
    return NO_BELIEFS
  }
}

/** Keeps the answers beside a game. @returns whether they were kept */
export function keepBeliefs(storage: Storage | null, month: string, place: Place, kept: OwnBeliefs): boolean {
  try {
    if (storage === null) return false
    storage.setItem(keyOf(month, place), JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}

/** Lays what was answered before a month beside the game that now begins, and beside no other. */
export function beginWithBeliefs(storage: Storage | null, month: string, game: number): void {
  const { before } = readBeliefs(storage, month, 'next')
  remove(storage, keyOf(month, 'next'))
  remove(storage, keyOf(month, game))
  if (before !== null) keepBeliefs(storage, month, game, { before, after: null })
}
