// Golden months: whole plays that were looked at once and must come out the same, to the cent and the tenth.
// A change of a month or of a rule changes them on purpose: `node tests/months/write-golden.ts`, then read the difference.

import { describe, expect, it } from 'vitest'
import { goldenNames, goldenText, playedAgain } from './golden.ts'

describe('golden months', () => {
  it('are there for every shipped month', () => {
    expect(goldenNames().length).toBeGreaterThanOrEqual(3)
  })

  it.each(goldenNames())('%s comes out the same', (name) => {
    const kept = goldenText(name)
    expect(playedAgain(JSON.parse(kept))).toBe(kept)
  })
})
