// The month of a group on its way from the console to the window that prints it. It stays in this browser, a day at most.

import type { SavedGame } from '#session/local'
import type { DebriefView, LocalFigure } from '#session/protocol'
import { figureFrom } from '#session/protocol'
import type { Printed } from './route.ts'

const KEY = 'krap.handed'
const DAY = 24 * 3_600_000

/** What an address says of a month that was handed on. */
export const HANDED = 'group'

/** Address of something to print of the group's month. */
export const printGroupAddress = (month: string, what: Exclude<Printed, 'portfolio'>): string =>
  `/print/${month}/${what}?${HANDED}=1`

/** A game, and what a facilitator brought beside it. */
interface Handed extends SavedGame {
  figures: readonly LocalFigure[]
}

/** Puts a month where `readHanded` finds it, in place of the one before. @returns whether it is there */
export function handMonthOn(storage: Storage | null, debrief: DebriefView, now: number): boolean {
  const game: Handed = {
    krap: 1,
    month: debrief.month,
    version: debrief.version,
    seed: debrief.seed,
    decisions: debrief.decisions.map(({ day, moment, option }) => ({ day, moment, option })),
    savedAt: now,
    ended: true,
    figures: debrief.figures,
  }
  try {
    storage?.setItem(KEY, JSON.stringify(game))
    return storage !== null
  } catch {
    return false
  }
}

/** The text of the month that was handed on last; null when there is none of today. */
export function readHanded(storage: Storage | null, now: number): string | null {
  try {
    const text = storage?.getItem(KEY) ?? null
    const at: unknown = text === null ? null : Reflect.get(JSON.parse(text), 'savedAt')
    return typeof at === 'number' && now - at < DAY ? text : null
  } catch {
    return null
  }
}

/** The figures of the place itself that came with a month. @param text as `readHanded` gives it */
export function handedFigures(text: string): LocalFigure[] {
  try {
    const kept: unknown = Reflect.get(JSON.parse(text), 'figures')
    return Array.isArray(kept) ? kept.flatMap((each: unknown) => figureFrom(each) ?? []) : []
  } catch {
    return []
  }
}

/** Takes the month away that was handed on. */
export function forgetHanded(storage: Storage | null): void {
  try {
    storage?.removeItem(KEY)
  } catch {
    // Nothing was kept there.
  }
}
