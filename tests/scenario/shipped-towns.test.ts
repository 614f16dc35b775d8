import { basename, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkFile, projectRoot, readLevers, readMonth, scenarioFiles } from '#scenario/files'

const files = scenarioFiles().filter((file) => basename(file) !== 'month.yaml')
const inZwolle = join(import.meta.dirname, '..', 'fixtures', 'system', 'months', 'sound.yaml')
const plan = readMonth(inZwolle).month?.plan

describe('what comes with the project beside the months', () => {
  it('is a rules pack, two towns and the levers', () => {
    expect(files.map((file) => relative(projectRoot, file)).sort()).toEqual([
      'scenarios/levers.yaml',
      'scenarios/rules/nl-2025.yaml',
      'scenarios/towns/enschede.yaml',
      'scenarios/towns/zwolle.yaml',
    ])
  })

  it.each(files.map((file) => [relative(projectRoot, file)]))(
    '%s has no findings, in any language',
    (file) => {
      expect(checkFile(file)).toEqual([])
    },
  )
})

describe('the towns', () => {
  const here = plan?.organisations ?? []
  const there = plan?.elsewhere.enschede ?? []

  it('have at least twelve organisations here and eleven there', () => {
    expect(here.length).toBeGreaterThanOrEqual(12)
    expect(there.length).toBeGreaterThanOrEqual(11)
  })

  it('can be compared: what both have has one id', () => {
    const both = there.filter(({ id }) => here.some((each) => each.id === id)).map(({ id }) => id)
    expect(both).toEqual(expect.arrayContaining(['gemeente', 'wijkteam', 'voedselbank', 'kledingbank']))
  })
})

describe('the levers', () => {
  const { levers, texts } = readLevers()

  it('are the eight of the debrief, each with a name and a sentence in both languages', () => {
    expect(levers.map(({ id }) => id)).toEqual([
      'slack',
      'one-contact',
      'ask-once',
      'automatic-allowances',
      'plain-letters',
      'warm-handover',
      'floor-income',
      'other-town',
    ])
    for (const { id } of levers) {
      const said = [texts.nl, texts.en].flatMap((all) => [
        all?.[`levers.${id}.name`],
        all?.[`levers.${id}.says`],
      ])
      expect(new Set(said).size).toBe(4)
      expect(said).not.toContain(undefined)
    }
  })

  it('change the town to one whose organisations every month carries along', () => {
    const towns = levers.flatMap(({ changes }) =>
      changes.flatMap((each) => (each.change === 'town' ? each.town : [])),
    )
    expect(towns).toEqual(['enschede'])
    expect(Object.keys(plan?.elsewhere ?? {})).toEqual(towns)
  })
})
