import { describe, expect, it } from 'vitest'
import { findingsOf, historyOf } from '#debrief'
import type { Decision } from '#engine'
import { carryOver, linkPlan, replay } from '#engine'
import { booking, dilemma, option, smallMonth, smallPlan } from '../support/small-month.ts'
import { anEvening, played } from './findings/play.ts'

const whole = played(
  smallMonth({
    bookings: [booking('rent', 2, -64000)],
    moments: [dilemma('m', 3, [option('on')]), anEvening(9)],
  }),
)
const { plan, log } = whole

describe('the history of a log', () => {
  it('holds every decision with the state it was taken in, and ends as the replay does', () => {
    expect(whole.problem).toBeNull()
    expect(whole.over).toBe(true)
    expect(whole.before.map(({ day }) => day)).toEqual([3, 3, 9, 9])
    expect(whole.before.map(({ decisions }) => decisions.length)).toEqual([0, 1, 2, 3])
    expect(whole.end).toEqual(replay(plan, 1, log).state)
  })

  it('reads a log without days and outcomes as well', () => {
    const bare = log.map(({ moment, option: chosen }): Decision => ({ moment, option: chosen }))
    expect(historyOf(plan, 1, bare)).toEqual(whole)
  })

  it('begins where an earlier month ended', () => {
    const carry = { ...carryOver(plan, whole.end), account: 12300 }
    expect(historyOf(plan, 1, [], carry).end.account).toBeLessThanOrEqual(12300)
  })
})

describe('a log that does not hold', () => {
  it('is read up to where it was cut off', () => {
    const cut = historyOf(plan, 1, log.slice(0, 3))
    expect(cut).toMatchObject({ over: false, problem: { code: 'log/cut-off', index: 3 } })
    expect(cut.log).toHaveLength(3)
  })

  it('is empty and says so', () => {
    expect(historyOf(plan, 1, [])).toMatchObject({
      log: [],
      before: [],
      problem: { code: 'log/empty', index: 0 },
    })
  })

  it('is read up to the line that was edited', () => {
    const edited = log.map((taken, at) => (at === 2 ? { ...taken, option: 'no-such-thing' } : taken))
    expect(historyOf(plan, 1, edited).problem).toEqual({ code: 'decision/unknown-option', index: 2 })
    expect(historyOf(plan, 1, edited).log).toHaveLength(2)
    const day = log.map((taken, at) => (at === 2 ? { ...taken, day: 8 } : taken))
    expect(historyOf(plan, 1, day).problem).toEqual({ code: 'log/other-day', index: 2 })
    const outcome = log.map((taken, at) => (at === 0 ? { ...taken, outcome: 'better' } : taken))
    expect(historyOf(plan, 1, outcome).problem).toEqual({ code: 'log/other-outcome', index: 0 })
  })

  it('survives lines that are no decisions', () => {
    const broken: unknown[] = [null, 7, 'sleep', {}, { moment: 3, option: 'on' }]
    for (const line of broken) {
      const history = historyOf(plan, 1, [log[0], line, ...log.slice(1)] as Decision[])
      expect(history.problem).toEqual({ code: 'log/not-a-decision', index: 1 })
      expect(history.log).toHaveLength(1)
    }
  })

  it('says that it was made on another version, and is read as far as it goes', () => {
    expect(historyOf(plan, 1, log, undefined, '1').problem).toBeNull()
    const other = historyOf(plan, 1, log, undefined, 'older')
    expect(other).toMatchObject({ over: true, problem: { code: 'month/other-version', index: 4 } })
  })

  it('goes on after the end of the month as a problem, with the month itself whole', () => {
    const more = historyOf(plan, 1, [...log, { moment: 'evening', option: 'sleep' }])
    expect(more).toMatchObject({ over: true, problem: { code: 'month/over', index: 4 } })
  })

  it('still gives findings for what could be read, at every place it may break off', () => {
    for (let length = 0; length <= log.length; length++) {
      const found = findingsOf(historyOf(plan, 1, log.slice(0, length)))
      expect(found.every(({ evidence }) => evidence.length > 0)).toBe(true)
    }
  })
})

describe('a month with next to nothing in it', () => {
  it('gives no findings about children, forms or letters, and does not fail', () => {
    const bare = linkPlan(
      smallMonth({
        people: smallMonth().people.slice(0, 1),
        needs: [],
        letters: [],
        procedures: [],
        kinds: {},
      }),
    )
    expect(findingsOf(historyOf(bare, 1, []))).toEqual([])
    expect(historyOf(smallPlan(), 1, []).over).toBe(true)
  })
})
