// What holds of the findings of any month, however it is played.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { History } from '#debrief'
import { cards, findingCodes, findingsOf, historyOf } from '#debrief'
import { linkPlan, playMonth } from '#engine'
import { anyMonth } from '../../support/random-month.ts'
import { anyLegal } from '../../support/random-play.ts'

const LAST_DAY = 31

const check = (holds: (history: History) => void): void =>
  fc.assert(
    fc.property(anyMonth, fc.nat(1000), (data, seed) => {
      const plan = linkPlan(data)
      holds(historyOf(plan, seed, playMonth(plan, seed, anyLegal(plan, seed)).decisions))
    }),
    { numRuns: 60 },
  )

describe('findings of any month', () => {
  it('are whole: a known code with its own card, numbers that are numbers, and places they point to', () => {
    check((history) => {
      for (const { code, card, grade, source, params, evidence } of findingsOf(history)) {
        expect(findingCodes).toHaveProperty([code], card)
        expect(cards[card]).toMatchObject({ grade })
        expect(cards[card].sources[0]).toBe(source)
        for (const value of Object.values(params))
          expect(typeof value === 'string' || Number.isSafeInteger(value), `${code} ${value}`).toBe(true)
        expect(evidence.length, code).toBeGreaterThan(0)
      }
    })
  })

  it('come with skill first, the same again for the same log, and leave the history as it was', () => {
    check((history) => {
      const before = JSON.stringify([history.log, history.before, history.end])
      const found = findingsOf(history)
      expect(JSON.stringify([history.log, history.before, history.end])).toBe(before)
      const again = historyOf(history.plan, history.seed, history.log)
      expect(findingsOf(again)).toEqual(found)
      const kinds = found.map(({ kind }) => kind === 'skill')
      expect(kinds.lastIndexOf(true)).toBe(kinds.filter(Boolean).length - 1)
    })
  })

  it('are about days there have been, also of a log that was cut off anywhere', () => {
    check(({ plan, seed, log }) => {
      const cut = historyOf(plan, seed, log.slice(0, Math.floor(log.length / 2)))
      for (const { code, day, kind } of findingsOf(cut)) {
        expect(day, code).toBeLessThanOrEqual(Math.min(LAST_DAY, cut.end.day))
        expect(['skill', 'pattern', 'no-good-option', 'circumstance']).toContain(kind)
      }
    })
  })
})
