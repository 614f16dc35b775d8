// What is kept of a game: the list of decisions and what pins it to its month. Everything else is replayed from it.

import type { Decision } from '#engine'

/** A decision with the day it was taken on. */
export interface KeptDecision extends Decision {
  day: number
}

export interface SavedGame {
  krap: 1
  month: string
  /** Version of the month it was played in. */
  version: string
  seed: number
  decisions: KeptDecision[]
  /** Milliseconds since 1970, by the clock of the device. */
  savedAt: number
  /** The month was played to its end. */
  ended: boolean
}

/** Why a text is no game that can be opened. */
export type SaveProblem = 'damaged' | 'foreign' | 'future'

const FORMAT = 1

type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isName = (value: unknown): value is string => typeof value === 'string' && value !== ''
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value)

const isKept = (value: unknown): value is KeptDecision =>
  isFields(value) && isWhole(value.day) && isName(value.moment) && isName(value.option)

/** Reads a saved game; never throws. */
export function readSavedGame(text: string): { game: SavedGame } | { problem: SaveProblem } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { problem: text.trimStart().startsWith('{') ? 'damaged' : 'foreign' }
  }
  if (!isFields(value) || !isWhole(value.krap)) return { problem: 'foreign' }
  if (value.krap > FORMAT) return { problem: 'future' }
  const { month, version, seed, decisions, savedAt, ended } = value
  const whole =
    value.krap === FORMAT &&
    isName(month) &&
    isName(version) &&
    isWhole(seed) &&
    Array.isArray(decisions) &&
    decisions.every(isKept)
  if (!whole) return { problem: 'damaged' }
  return {
    game: {
      krap: FORMAT,
      month,
      version,
      seed,
      decisions: decisions.map(({ day, moment, option }) => ({ day, moment, option })),
      savedAt: isWhole(savedAt) ? savedAt : 0,
      ended: ended === true,
    },
  }
}

/** The text of a saved game, as it is stored and exported. */
export const writeSavedGame = (game: SavedGame): string => JSON.stringify(game)

/** Name for the file of an exported game. */
export const savedGameFile = (game: SavedGame): string =>
  `krap-${game.month}-${new Date(game.savedAt).toISOString().slice(0, 10)}.json`
