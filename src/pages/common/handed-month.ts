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

/** What belongs to the month of a group, and not to the game itself. */
export interface Beside {
  /** Figures of the place where the group is, as the facilitator brought them. */
  figures: readonly LocalFigure[]
  /** Days on which the group itself decided. */
  together: readonly number[]
}

/** Puts a month where `readHanded` finds it, in place of the one before. @returns whether it is there */
export function handMonthOn(storage: Storage | null, debrief: DebriefView, now: number): boolean {
  const game: SavedGame & Beside = {
    krap: 1,
    month: debrief.month,
    version: debrief.version,
    seed: debrief.seed,
    decisions: debrief.decisions.map(({ day, moment, option }) => ({ day, moment, option })),
    savedAt: now,
    ended: true,
    together: debrief.together,
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

/** What came with a month beside the game, of nothing where there is none. @param text as `readHanded` gives it */
export function handedBeside(text: string): Beside {
  try {
    const { figures, together }: Record<string, unknown> = JSON.parse(text)
    return {
      figures: Array.isArray(figures) ? figures.flatMap((each: unknown) => figureFrom(each) ?? []) : [],
      together: Array.isArray(together) ? together.filter((day) => typeof day === 'number') : [],
    }
  } catch {
    return { figures: [], together: [] }
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
