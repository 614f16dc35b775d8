import { describe, expect, it } from 'vitest'
import type { PlanData } from '#engine'
import { linkPlan, replay } from '#engine'
import type { KeptDecision } from '#session/local'
import { openGame } from '#session/local'
import { booking, dilemma, option, smallMonth } from '../../support/small-month.ts'

const month: PlanData = smallMonth({
  bookings: [booking('rent', 2, -64000)],
  moments: [dilemma('first', 1, [option('a'), option('b')]), dilemma('second', 3, [option('c')])],
})

function opened(log: { moment: string; option: string }[] = []) {
  const kept: { log: readonly KeptDecision[]; ended: boolean }[] = []
  const game = openGame({
    plan: month,
    seed: 7,
    log,
    keep: (decisions, ended) => {
      kept.push({ log: decisions, ended })
      return 'ok'
    },
  })
  return { game, kept }
}

const all = [
  { moment: 'first', option: 'b' },
  { moment: 'evening', option: 'sleep' },
  { moment: 'second', option: 'c' },
  { moment: 'evening', option: 'sleep' },
]

describe('a game in the page', () => {
  it('keeps the whole log after each decision, and says at the end that it is the end', () => {
    const { game, kept } = opened()
    for (const decision of all) expect(game.decide(decision)).toBeNull()
    expect(kept.map((each) => each.log.length)).toEqual([1, 2, 3, 4])
    expect(kept.map((each) => each.ended)).toEqual([false, false, false, true])
    expect(kept[3]?.log.map((each) => each.day)).toEqual([1, 1, 3, 3])
  })

  it('stands where the log leads, wherever it was taken up again', () => {
    for (let length = 0; length <= all.length; length++) {
      const { game } = opened(all.slice(0, length))
      for (const decision of all.slice(length)) expect(game.decide(decision)).toBeNull()
      expect(game.state).toEqual(replay(linkPlan(month), 7, all).state)
    }
  })

  it('refuses with a code, keeps nothing and changes nothing', () => {
    const { game, kept } = opened()
    const before = game.state
    expect(game.decide({ moment: 'second', option: 'c' })).toMatchObject({ refused: 'decision/not-here' })
    expect(game.decide({ moment: 'first', option: 'z' })).toMatchObject({
      refused: 'decision/unknown-option',
    })
    expect(game.state).toBe(before)
    expect(kept).toEqual([])
  })

  it('tells who listens, until they stop listening', () => {
    const { game } = opened()
    let told = 0
    const stop = game.subscribe(() => told++)
    game.decide({ moment: 'first', option: 'a' })
    stop()
    game.decide({ moment: 'evening', option: 'sleep' })
    expect(told).toBe(1)
  })

  it('can be read but not played when the month no longer follows its log', () => {
    const { game } = opened([all[0] as (typeof all)[0], { moment: 'gone', option: 'x' }])
    expect(game.brokenAt).toBe(1)
    expect(game.view.stop.moment).toBe('evening')
    expect(game.decide({ moment: 'evening', option: 'sleep' })).toMatchObject({
      refused: 'month/other-version',
    })
  })

  it('knows the date of each of its days', () => {
    const { game } = opened()
    expect(game.dateOf(6)).toBe('2025-04-06')
    expect(game.dateOf(31)).toBe('2025-05-01')
  })
})
