// The months that come with the project hold what they expect of themselves, on fewer plays than `npm run check` does.

import { describe, expect, it } from 'vitest'
import { linkPlan, replay } from '#engine'
import { wordsOf } from '#explore'
import { readMonth } from '#scenario/files'
import { expectationFindings } from '../../src/app/explore/findings.ts'
import { exploreHere } from '../support/explore-here.ts'
import { shippedFiles } from '../support/shipped-files.ts'

describe.each(shippedFiles())('%s', (_, file) => {
  const { month } = readMonth(file)
  if (month === null) throw new Error('this month cannot be played')
  const plan = linkPlan(month.plan)
  const words = wordsOf(month.texts[month.card.languages[0] ?? 'nl'] ?? {})
  const report = exploreHere(plan, { plays: 400, seed: 1, steps: 40_000, words })

  it('holds its expectations', () => {
    expect(month.expects).not.toBeNull()
    expect(expectationFindings(file, month, report)).toEqual([])
  })

  it('has an example that replays to what it was steered at', () => {
    const steered = report.reach.filter(({ how, kind }) => how === 'steered' && kind === 'moment')
    for (const { id, example } of steered) {
      const { state, refusal } = replay(plan, example?.seed ?? 0, example?.decisions ?? [])
      expect(refusal).toBeNull()
      expect(state.met).toContain(id)
    }
    const steps = report.reach.filter(({ how }) => how === 'steered')
    for (const { example } of steps)
      expect(replay(plan, example?.seed ?? 0, example?.decisions ?? []).refusal).toBeNull()
  })
})
