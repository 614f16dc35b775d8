import { describe, expect, it } from 'vitest'
import type { DayLine, Taken } from '#engine'
import { chosenByDay } from '../../src/debrief/view/chart/day-marks.ts'
import { layOut, roundAmounts, SMALL, WALL, WALL_HALF, WIDE } from '../../src/debrief/view/chart/layout.ts'

const day = (number: number, balance: number, bandwidth: number): DayLine => ({
  day: number,
  balance,
  bandwidth,
  level: 'krap',
})

describe('the month in one picture', () => {
  it('has three to five round amounts that hold every balance, and zero', () => {
    expect(roundAmounts([98458, 758, 159000])).toEqual([0, 50000, 100000, 150000, 200000])
    expect(roundAmounts([-12000, 30000])).toEqual([-25000, 0, 25000, 50000])
    expect(roundAmounts([0])).toEqual([0, 10000])
  })

  it.each([
    ['wide', WIDE],
    ['small', SMALL],
    ['a wall', WALL],
    ['half a wall', WALL_HALF],
  ])('stays inside its frame when it is %s', (_, size) => {
    const days = Array.from({ length: 31 }, (__, index) => day(index + 1, index * 1000, index * 30))
    const chart = layOut(days, size)
    expect(chart.x(1)).toBeGreaterThan(size.left)
    expect(chart.x(31)).toBeLessThanOrEqual(size.right + size.radius * 2)
    const across = [...`${chart.money}${chart.band}`.matchAll(/[HML]([\d.]+)/g)].map((match) =>
      Number(match[1]),
    )
    expect(Math.max(...across)).toBeLessThanOrEqual(size.right + 0.1)
    expect(Math.min(...across)).toBeGreaterThanOrEqual(size.left)
    const down = [...chart.band.matchAll(/[ML][\d.]+ ([\d.]+)/g)].map((match) => Number(match[1]))
    expect(Math.max(...down)).toBeLessThanOrEqual(size.height)
    expect(Math.min(...down)).toBeGreaterThan(0)
  })

  it('keeps on a wall what is 40 high apart: numbers of neighbouring days, amounts, and names of days', () => {
    const days = Array.from({ length: 31 }, (__, index) => day(index + 1, index * 7000 - 20000, 500))
    const chart = layOut(days, WALL)
    // neighbours stand in different rows, so that two in a row are two days apart at least
    expect(WALL.marks).toHaveLength(2)
    expect(chart.x(3) - chart.x(1)).toBeGreaterThan(WALL.radius * 2)
    expect((WALL.marks[1] ?? 0) - (WALL.marks[0] ?? 0)).toBeGreaterThan(WALL.radius * 2)
    for (const size of [WALL, WALL_HALF]) {
      const { amounts, x } = layOut(days, size)
      const named = amounts.filter((each) => each.named).map(({ y }) => y)
      expect(named.length).toBeGreaterThan(1)
      for (const [at, y] of named.slice(1).entries())
        expect((named[at] ?? 0) - y).toBeGreaterThanOrEqual(size.line)
      // the first is some 100 wide from the left edge, the next some 40 around its middle
      expect(x(size.every) - size.left).toBeGreaterThan(120)
    }
  })

  it('draws more money and more room higher', () => {
    const chart = layOut([day(1, 0, 200), day(2, 50000, 800)], WIDE)
    const [low, high] = [...chart.band.matchAll(/[ML][\d.]+ ([\d.]+)/g)].map((match) => Number(match[1]))
    expect(high).toBeLessThan(low as number)
    const [first, second] = chart.amounts
    expect(second?.y).toBeLessThan(first?.y as number)
  })

  it('numbers the days on which something was chosen, and no mere acts', () => {
    const taken = (number: number, moment: string, option: string): Taken => ({
      day: number,
      moment,
      option,
      outcome: '',
    })
    const marks = chosenByDay([
      taken(1, 'a', 'x'),
      taken(3, 'desk', 'look-further'),
      taken(3, 'desk', 'post'),
      taken(3, 'desk', 'done'),
      taken(9, 'b', 'y'),
      taken(9, 'c', 'z'),
    ])
    expect(marks.map(({ day: on, number, chosen }) => [on, number, chosen.length])).toEqual([
      [1, 1, 1],
      [3, 2, 1],
      [9, 3, 2],
    ])
  })
})
