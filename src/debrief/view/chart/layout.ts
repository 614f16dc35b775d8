// The month as two lines over the same days: balance above, bandwidth below. Numbers in, places in the drawing out.

import type { DayLine } from '#engine'

/** Sizes of the drawing: beside a text, and on a phone, where the names of the levels stand left, between the numbers. */
export const WIDE = {
  width: 870,
  height: 470,
  left: 66,
  right: 784,
  marks: [40],
  radius: 12,
  beside: true,
} as const
export const SMALL = {
  width: 360,
  height: 470,
  left: 72,
  right: 354,
  marks: [34, 56],
  radius: 9,
  beside: false,
} as const
export type ChartSize = typeof WIDE | typeof SMALL

const MONEY = { top: 78, bottom: 208 }
/** Where shocks stand: between the two. */
export const SHOCKS = 228
const BAND = { top: 262, bottom: 430 }

export interface Chart {
  /** Path of the balance, in steps, and of the bandwidth, a line. */
  money: string
  band: string
  /** The same for other days on the same scales. */
  moneyOf(days: readonly DayLine[]): string
  bandOf(days: readonly DayLine[]): string
  /** Round amounts in cents with their height. */
  amounts: { cents: number; y: number }[]
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
  const last = Math.max(1, ...days.map(({ day }) => day))
  const step = (size.right - size.left) / Math.max(1, last)
  const x = (day: number): number => size.left + (day - 1) * step
  const amounts = roundAmounts(days.map((day) => day.balance))
  const low = Math.min(...amounts)
  const high = Math.max(...amounts)
  const moneyY = (cents: number): number =>
    MONEY.bottom - ((cents - low) / Math.max(1, high - low)) * (MONEY.bottom - MONEY.top)
  const bandY = (points: number): number => BAND.bottom - (points / 100) * (BAND.bottom - BAND.top)
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
    amounts: amounts.map((cents) => ({ cents, y: moneyY(cents) })),
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
