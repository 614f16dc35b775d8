// The month as two lines over the same days: balance above, bandwidth below. Numbers in, places in the drawing out.

import type { DayLine } from '#engine'

export interface ChartSize {
  width: number
  height: number
  /** The days run from here to there. */
  left: number
  right: number
  /** Rows in which numbers of days with a decision stand, in turn, and the size of their discs. */
  marks: readonly number[]
  radius: number
  /** Where the names of the levels stand: right of the days, left between the numbers, or nowhere. */
  levels: 'right' | 'left' | 'none'
  money: { top: number; bottom: number }
  /** Where shocks stand, between the two, and half their height. */
  shocks: number
  shock: number
  band: { top: number; bottom: number }
  /** Baselines of the names of both parts, and of the days. */
  names: readonly [number, number]
  days: number
  /** Every so many days are named; the first stands at the left edge where it would run out of it. */
  every: number
  first: 'middle' | 'start'
  /** From the edge to a number beside it, and from the middle of a line of type to its baseline. */
  gap: number
  drop: number
  /** Least distance between two amounts. */
  line: number
}

/** Heights that the drawings beside a text and on a phone share. */
const FLAT = {
  height: 470,
  money: { top: 78, bottom: 208 },
  shocks: 228,
  shock: 7,
  band: { top: 262, bottom: 430 },
  names: [16, 252],
  days: 456,
  every: 5,
  first: 'middle',
  gap: 10,
  drop: 5,
  line: 0,
} as const

/** Beside a text, and on paper. */
export const WIDE: ChartSize = {
  ...FLAT,
  width: 870,
  left: 66,
  right: 784,
  marks: [40],
  radius: 12,
  levels: 'right',
}
/** On a phone, where the names of the levels stand left, between the numbers. */
export const SMALL: ChartSize = {
  ...FLAT,
  width: 360,
  left: 72,
  right: 354,
  marks: [34, 56],
  radius: 9,
  levels: 'left',
}
/** On the shared screen, in its own units: type of 40 of them is read from six metres. */
export const WALL: ChartSize = {
  width: 1728,
  height: 624,
  left: 130,
  right: 1520,
  marks: [76, 136],
  radius: 28,
  levels: 'right',
  money: { top: 186, bottom: 318 },
  shocks: 346,
  shock: 13,
  band: { top: 414, bottom: 566 },
  names: [34, 400],
  days: 612,
  every: 5,
  first: 'start',
  gap: 16,
  drop: 14,
  line: 36,
}
/** Half of the shared screen, with no decisions in it. */
export const WALL_HALF: ChartSize = {
  ...WALL,
  width: 870,
  height: 540,
  right: 862,
  marks: [],
  levels: 'none',
  money: { top: 62, bottom: 204 },
  shocks: 0,
  band: { top: 282, bottom: 480 },
  names: [34, 264],
  days: 528,
  every: 10,
}

export interface Chart {
  /** Path of the balance, in steps, and of the bandwidth, a line. */
  money: string
  band: string
  /** The same for other days on the same scales. */
  moneyOf(days: readonly DayLine[]): string
  bandOf(days: readonly DayLine[]): string
  /** Round amounts in cents with their height; `named` where there is room for the number. */
  amounts: { cents: number; y: number; named: boolean }[]
  /** Where each level begins, in points, with its height. */
  levels: { level: DayLine['level']; from: number; y: number; height: number }[]
  /** Middle of a day, and the day at a place. */
  x(day: number): number
  dayAt(x: number): number
  /** Height of the balance at the end of a day, and of its bandwidth. */
  moneyY(cents: number): number
  bandY(tenths: number): number
}

const LEVELS = [
  { level: 'ruimte', from: 70, to: 100 },
  { level: 'krap', from: 45, to: 70 },
  { level: 'tunnel', from: 25, to: 45 },
  { level: 'overleven', from: 0, to: 25 },
] as const

/**
 * Lays a month out.
 * @param days one line a day, at least one; of several months when they share their scales
 */
export function layOut(days: readonly DayLine[], size: ChartSize): Chart {
  const { money, band } = size
  const last = Math.max(1, ...days.map(({ day }) => day))
  const step = (size.right - size.left) / Math.max(1, last)
  const x = (day: number): number => size.left + (day - 1) * step
  const amounts = roundAmounts(days.map((day) => day.balance))
  const low = Math.min(...amounts)
  const high = Math.max(...amounts)
  const moneyY = (cents: number): number =>
    money.bottom - ((cents - low) / Math.max(1, high - low)) * (money.bottom - money.top)
  const bandY = (points: number): number => band.bottom - (points / 100) * (band.bottom - band.top)
  const dense = (money.bottom - money.top) / Math.max(1, amounts.length - 1) < size.line
  const moneyOf = (lines: readonly DayLine[]): string =>
    lines
      .map(
        ({ day, balance }, index) =>
          `${index === 0 ? 'M' : 'V'}${index === 0 ? `${x(day)} ` : ''}${at(moneyY(balance))}H${at(x(day + 1))}`,
      )
      .join('')
  const bandOf = (lines: readonly DayLine[]): string =>
    lines
      .map(
        ({ day, bandwidth }, index) =>
          `${index === 0 ? 'M' : 'L'}${at(x(day) + step / 2)} ${at(bandY(bandwidth / 10))}`,
      )
      .join('')
  return {
    money: moneyOf(days),
    band: bandOf(days),
    moneyOf,
    bandOf,
    amounts: amounts.map((cents, at) => ({ cents, y: moneyY(cents), named: !dense || at % 2 === 0 })),
    levels: LEVELS.map(({ level, from, to }) => ({
      level,
      from,
      y: bandY(to),
      height: bandY(from) - bandY(to),
    })),
    x: (day) => x(day) + step / 2,
    dayAt: (place) => Math.min(last, Math.max(1, Math.floor((place - size.left) / step) + 1)),
    moneyY,
    bandY: (tenths) => bandY(tenths / 10),
  }
}

const at = (place: number): string => place.toFixed(1)

/** Three to five round amounts that hold all balances, in cents. */
export function roundAmounts(balances: readonly number[]): number[] {
  const low = Math.min(0, ...balances)
  const high = Math.max(10000, ...balances)
  const step =
    [10000, 25000, 50000, 100000, 200000, 500000].find((each) => (high - low) / each <= 4) ?? 1000000
  const first = Math.floor(low / step)
  const count = Math.ceil(high / step) - first
  return Array.from({ length: count + 1 }, (_, index) => (first + index) * step)
}
