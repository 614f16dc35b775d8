// A debrief never breaks: not on any month, nor on a log that is cut off, edited, of another version, or none.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { History } from '#debrief'
import { debriefOf, historyOf, portfolioOf, sideBySide, takeAlong } from '#debrief'
import type { Change, PlanData } from '#engine'
import { linkPlan, playMonth } from '#engine'
import { anyMonth } from '../../support/random-month.ts'
import { anyLegal } from '../../support/random-play.ts'
import { smallMonth } from '../../support/small-month.ts'

const lever = (id: string, change: Change) => ({ id, changes: [change] })
const levers = [
  lever('slack', { change: 'opening', account: 30000 }),
  lever('ask-once', { change: 'circumstances', set: { once: true } }),
  lever('other-town', { change: 'town', town: 'there' }),
]

/** Everything that can be asked about a history, as plain data that survives being written down. */
function whole(history: History) {
  const debrief = debriefOf(history, levers)
  const along = takeAlong(debrief)
  expect(JSON.parse(JSON.stringify(along))).toEqual(along)
  const { history: _history, ...rest } = debrief
  expect(JSON.parse(JSON.stringify(rest))).toEqual(rest)
  portfolioOf(history, debrief.findings, [])
  sideBySide([{ name: 'A', history }])
  return debrief
}

function any(data: PlanData, seed: number) {
  const plan = linkPlan(data)
  return { plan, log: playMonth(plan, seed, anyLegal(plan, seed)).decisions }
}

describe('any month', () => {
  it('can be looked back on, with all that lay out of view behind an action in it', () => {
    fc.assert(
      fc.property(anyMonth, fc.nat(1000), (data, seed) => {
        const { plan, log } = any(data, seed)
        const history = historyOf(plan, seed, log)
        const { narrowed, replays, asks } = whole(history)
        expect(replays.under.length).toBe(3)
        const away = narrowed.options.filter((each) => each.away === 'action')
        expect(away.map(({ day, moment, option }) => ({ day, moment, option }))).toEqual(history.end.hidden)
        const { had, used, looking } = asks.actions
        // what is looked for may come out of the next day, of which a month has none after its last
        expect(used + looking).toBeLessThanOrEqual(had + 1)
      }),
      { numRuns: 50 },
    )
  })

  it('of nothing gives empty parts', () => {
    const data = smallMonth({ letters: [], needs: [], people: [], moments: [], bookings: [] })
    const { narrowed, makers, network, fan, asks } = whole(historyOf(linkPlan(data), 1, []))
    expect([narrowed.options, narrowed.letters, narrowed.reminders]).toEqual([[], [], []])
    expect([makers.shares, makers.month, network.people, network.papers, fan]).toEqual([[], [], [], [], []])
    expect(asks.total).toBe(0)
  })
})

describe('any log', () => {
  it('cut off or edited gives what can be said, with a problem', () => {
    fc.assert(
      fc.property(anyMonth, fc.nat(1000), fc.nat(), fc.boolean(), (data, seed, place, edit) => {
        const { plan, log } = any(data, seed)
        const at = place % log.length
        const broken = edit
          ? log.with(at, { ...log[0], moment: 'nowhere', option: 'x', day: 1, outcome: '' })
          : log.slice(0, at)
        const history = historyOf(plan, seed, broken)
        expect(history.problem?.index).toBe(at)
        expect(whole(history).replays).toMatchObject({ under: [], problem: 'replay/not-over' })
      }),
      { numRuns: 50 },
    )
  })

  it('of another version is read as far as it goes, and says so', () => {
    fc.assert(
      fc.property(anyMonth, anyMonth, fc.nat(1000), (data, other, seed) => {
        const { log } = any(data, seed)
        const history = historyOf(linkPlan(other), seed, log, undefined, 'another')
        expect(history.problem?.code).toBe('month/other-version')
        whole(history)
      }),
      { numRuns: 30 },
    )
  })
})
