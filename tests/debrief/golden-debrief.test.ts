// Three debriefs that were read as a trainer would and must come out the same. A change of a month, a detector or a text
// changes them on purpose: `node tests/debrief/write-golden-debrief.ts`, then read what changed, aloud.

import { describe, expect, it } from 'vitest'
import { debriefText, goldenPlays, goldenText } from './golden-debrief.ts'

describe('golden debriefs', () => {
  it.each(goldenPlays.map((play) => [play.name, play] as const))('%s reads the same', async (name, play) => {
    expect(await debriefText(play)).toBe(goldenText(name))
  })

  it('differ in kind: what was found in one is not what was found in another', () => {
    const headlines = goldenPlays.map(({ name }) =>
      goldenText(name)
        .split('\n')
        .filter((line) => /^\S/.test(line))
        .slice(1),
    )
    const [a = [], b = [], c = []] = headlines
    const shared = (one: string[], other: string[]) => one.filter((line) => other.includes(line)).length
    for (const [one, other] of [
      [a, b],
      [b, c],
      [a, c],
    ] as const)
      expect(shared(one, other)).toBeLessThan(one.length / 2)
  })

  it('leave no placeholder and no bare id in what is read', () => {
    for (const { name } of goldenPlays) {
      const text = goldenText(name)
      expect(text).not.toMatch(/[{}]|undefined|NaN|finding\.|card\./)
      expect(
        text.split('\n').filter((line) => /^ {2}Waar:/.test(line) && /[a-z]-[a-z]+-[a-z]/.test(line)),
      ).toEqual([])
    }
  })
})
