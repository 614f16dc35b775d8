import { BELIEF } from '#session/protocol'

/** Where the texts of the four sentences stand: a seat has texts of its own. */
export type BeliefTexts = 'belief' | 'seat.belief'

const ITEMS = ['i0', 'i1', 'i2', 'i3'] as const
const NAMES = ['m1', 'm2', 'm3', 'm4', 'm5'] as const
/** The answers, from least to most agreed. */
export const MARKS = Array.from({ length: BELIEF.highest }, (_, index) => index + BELIEF.lowest)

/** Text of a sentence of the belief check. @param at from 0 */
export const itemKey = (texts: BeliefTexts, at: number) => `${texts}.items.${ITEMS[at] ?? 'i0'}` as const

/** Text of an answer. @param mark 1 to 5 */
export const markKey = (texts: BeliefTexts, mark: number) =>
  `${texts}.marks.${NAMES[mark - 1] ?? 'm3'}` as const

const isMark = (mark: unknown): boolean =>
  Number.isInteger(mark) && Number(mark) >= BELIEF.lowest && Number(mark) <= BELIEF.highest

/** Whether something that was kept is an answer to all sentences. */
export const areMarks = (raw: unknown): raw is number[] =>
  Array.isArray(raw) && raw.length === BELIEF.items && raw.every(isMark)
