import type { TextKey } from '#i18n'

const ITEMS = [
  'seat.belief.items.i0',
  'seat.belief.items.i1',
  'seat.belief.items.i2',
  'seat.belief.items.i3',
] as const
const MARKS = [
  'seat.belief.marks.m1',
  'seat.belief.marks.m2',
  'seat.belief.marks.m3',
  'seat.belief.marks.m4',
  'seat.belief.marks.m5',
] as const

/** Text of a sentence of the belief check. @param at from 0 */
export const itemKey = (at: number): TextKey => ITEMS[at] ?? ITEMS[0]

/** Text of an answer. @param mark 1 to 5 */
export const markKey = (mark: number): TextKey => MARKS[mark - 1] ?? MARKS[2]
