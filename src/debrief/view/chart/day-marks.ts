import type { Taken } from '#engine'

/** Acts that lead somewhere and choose nothing. */
const ASIDE = new Set(['look-further', 'done'])

export interface DayMark {
  day: number
  /** Number of the mark in the picture. */
  number: number
  chosen: Taken[]
}

/** Choices gathered by day, numbered in order. */
export function chosenByDay(decisions: readonly Taken[]): DayMark[] {
  const marks: DayMark[] = []
  for (const taken of decisions) {
    if (ASIDE.has(taken.option)) continue
    const last = marks.at(-1)
    if (last?.day === taken.day) last.chosen.push(taken)
    else marks.push({ day: taken.day, number: marks.length + 1, chosen: [taken] })
  }
  return marks
}
