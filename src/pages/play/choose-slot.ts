import type { SavedGame, SaveEntry, SaveStore } from '#session/local'

export interface Opening {
  slot: number
  seed: number
  /** The game that is taken up again; null for a new one. */
  kept: SavedGame | null
  /** The slot that was asked for cannot be read, so another one is used. */
  unreadable: SaveEntry | null
}

const ofMonth =
  (month: string) =>
  ({ saved }: SaveEntry): boolean =>
    'game' in saved && saved.game.month === month

const wholeNumber = (text: string | null): number | null =>
  text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null

/**
 * Which game an address means: `?game=2` that one, `?new` a new one, `?seed=7` the last unfinished with that seed, and
 * without any of these the last unfinished of the month; otherwise a new one in a free slot.
 */
export function chooseSlot(
  month: string,
  query: URLSearchParams,
  saves: SaveStore,
  newSeed: () => number,
): Opening {
  const seed = wholeNumber(query.get('seed'))
  const asked = wholeNumber(query.get('game'))
  const fresh = (unreadable: SaveEntry | null = null): Opening => ({
    slot: saves.freeSlot(month),
    seed: seed ?? newSeed(),
    kept: null,
    unreadable,
  })
  if (asked !== null && asked > 0) {
    const entry = saves.read(month, asked)
    if (entry === null) return { ...fresh(), slot: asked }
    if (!('game' in entry.saved) || entry.saved.game.month !== month) return fresh(entry)
    return { slot: asked, seed: entry.saved.game.seed, kept: entry.saved.game, unreadable: null }
  }
  if (query.has('new')) return fresh()
  const running = saves
    .list()
    .filter(ofMonth(month))
    .find(({ saved }) => 'game' in saved && !saved.game.ended && (seed === null || saved.game.seed === seed))
  if (running === undefined || !('game' in running.saved)) return fresh()
  return { slot: running.slot, seed: running.saved.game.seed, kept: running.saved.game, unreadable: null }
}
