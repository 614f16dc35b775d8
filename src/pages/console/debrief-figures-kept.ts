// Figures of the own place that a facilitator brought before: on this device, for a next group.

import type { LocalFigure } from '#session/protocol'
import { figureFrom } from '#session/protocol'

const KEY = 'krap.figures'

const nameOf = ({ place, what, figure, year, source }: LocalFigure): string =>
  JSON.stringify([place, what, figure, year, source])

/** What is kept; what cannot be read, or lacks its year or source, is as good as none. Never throws. */
export function keptFigures(storage: Storage | null): LocalFigure[] {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.flatMap((each: unknown) => figureFrom(each) ?? []) : []
  } catch {
    return []
  }
}

/** The figures in the export of a session, or in all of a group as one file; those without year or source are left. */
export function figuresInFile(text: string): LocalFigure[] {
  try {
    const file: unknown = JSON.parse(text)
    const session: unknown = isFields(file) && isFields(file.session) ? file.session : file
    const figures: unknown = isFields(session) ? session.figures : null
    return Array.isArray(figures) ? figures.flatMap((each: unknown) => figureFrom(each) ?? []) : []
  } catch {
    return []
  }
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Figures of one list that are not in the other. */
export function figuresBeyond<F extends LocalFigure>(list: readonly F[], other: readonly LocalFigure[]): F[] {
  const known = new Set(other.map(nameOf))
  return list.filter((figure) => !known.has(nameOf(figure)))
}

/** Keeps a list in place of the one before. @returns whether it was kept */
export function keepFigures(storage: Storage | null, figures: readonly LocalFigure[]): boolean {
  try {
    storage?.setItem(
      KEY,
      JSON.stringify(
        figures.map(({ place, what, figure, year, source }) => ({ place, what, figure, year, source })),
      ),
    )
    return storage !== null
  } catch {
    return false
  }
}
