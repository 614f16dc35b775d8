import { describe, expect, it } from 'vitest'
import { PREDICTIONS as viewPredictions } from '#debrief/view'
import type { DebriefView, Told } from '#session/protocol'
import { DEBRIEF_STEPS, PREDICTIONS } from '#session/protocol'
import {
  forgetHanded,
  handedBeside,
  handMonthOn,
  printGroupAddress,
  readHanded,
} from '../../src/pages/common/handed-month.ts'
import type { GroupFacts } from '../../src/pages/group-debrief/load-group-facts.ts'
import { nextPlace, partsOf, placeBefore } from '../../src/pages/group-debrief/parts-of.ts'
import { saidMoments } from '../../src/pages/group-debrief/said-moments.ts'
import { sessionOf } from '../../src/pages/group-debrief/session-of.ts'
import { memoryStorage } from '../support/memory-storage.ts'

const FIGURE = { place: 'Almere', what: 'telling', figure: '1 op de 9', year: 2024, source: 'CBS' }

const told = (day: number, moment: string, option: string): Told => ({ day, moment, option, outcome: '' })
const debrief: DebriefView = {
  month: 'maart',
  version: '1',
  seed: 7,
  decisions: [
    told(1, 'one', 'look-further'),
    told(1, 'one', 'pay'),
    told(3, 'two', 'wait'),
    told(9, 'three', 'go'),
  ],
  together: [1, 9],
  remarks: [
    { task: 'money', moment: 'two', text: 'Het werd stil.' },
    { task: null, moment: 'nowhere', text: 'Er kwam niemand.' },
  ],
  lines: [
    { moment: 'two', text: 'Wij wilden bellen.' },
    { moment: 'one', text: 'Wij wilden wachten.' },
  ],
  figures: [FIGURE],
}

describe('what was written comes back at its moment', () => {
  it('in the order of the month, with what was decided there, and what belongs nowhere last', () => {
    expect(saidMoments(debrief)).toEqual([
      { moment: 'one', options: ['pay'], day: 1, lines: ['Wij wilden wachten.'], remarks: [] },
      {
        moment: 'two',
        options: ['wait'],
        day: 3,
        lines: ['Wij wilden bellen.'],
        remarks: [{ task: 'money', moment: 'two', text: 'Het werd stil.' }],
      },
      {
        moment: 'nowhere',
        options: [],
        day: 0,
        lines: [],
        remarks: [{ task: null, moment: 'nowhere', text: 'Er kwam niemand.' }],
      },
    ])
  })
})

describe('the walk', () => {
  const cards = Array.from({ length: 9 }, () => ['slack', []] as const)
  const facts = { said: saidMoments(debrief), cards, figures: [] } as unknown as GroupFacts

  it('has a part for the picture and each moment of it, and at most six cards', () => {
    // the picture, and three moments
    expect(partsOf('picture', facts)).toBe(4)
    expect(partsOf('cards', facts)).toBe(6)
    expect(partsOf('cards', { said: [], cards: [], figures: [] })).toBe(1)
    expect(partsOf('makers', facts)).toBe(1)
    // what an hour cannot show, and after it the figures of the place itself, where there are any
    expect(partsOf('honest', facts)).toBe(1)
    expect(partsOf('honest', { ...facts, figures: [FIGURE] })).toBe(2)
  })

  it('goes on from part to part and from step to step to the fan, and back to the first', () => {
    let place = { step: DEBRIEF_STEPS[0] as (typeof DEBRIEF_STEPS)[number], item: 0 }
    let places = 1
    for (let next = nextPlace(place, facts); next !== null; next = nextPlace(place, facts)) {
      place = next
      places += 1
    }
    expect(place.step).toBe('fan')
    // thirteen steps, three moments and five more cards
    expect(places).toBe(13 + 3 + 5)
    expect(placeBefore({ step: 'picture', item: 2 })).toEqual({ step: 'picture', item: 1 })
    expect(placeBefore({ step: 'picture', item: 0 })).toEqual({ step: 'asks', item: 0 })
    expect(placeBefore({ step: 'arrive', item: 0 })).toBeNull()
  })

  it('goes on without its parts where they could not be worked out', () => {
    expect(nextPlace({ step: 'picture', item: 0 }, 'failed')).toEqual({ step: 'hidden', item: 0 })
  })

  it('asks a group what it asks one student', () => {
    expect(PREDICTIONS).toEqual(viewPredictions)
  })
})

describe('a month on its way to the window that prints it', () => {
  const HOUR = 3_600_000

  it('is there for a day, is replaced by the next, and can be taken away', () => {
    const storage = memoryStorage()
    expect(readHanded(storage, 0)).toBeNull()
    expect(handMonthOn(storage, debrief, 1000)).toBe(true)
    const game = JSON.parse(readHanded(storage, 1000 + HOUR) ?? '{}')
    expect(game).toMatchObject({ month: 'maart', seed: 7, ended: true })
    expect(game.decisions[1]).toEqual({ day: 1, moment: 'one', option: 'pay' })
    expect(handedBeside(readHanded(storage, 1000) ?? '')).toEqual({ figures: [FIGURE], together: [1, 9] })
    // nothing that people wrote goes along
    expect(JSON.stringify(game)).not.toContain('Wij wilden')
    expect(readHanded(storage, 1000 + 24 * HOUR)).toBeNull()
    forgetHanded(storage)
    expect(readHanded(storage, 1000)).toBeNull()
    expect(printGroupAddress('maart', 'fan')).toBe('/print/maart/fan?group=1')
  })

  it('cannot be handed on where nothing can be kept', () => {
    expect(handMonthOn(null, debrief, 1)).toBe(false)
    expect(readHanded(null, 1)).toBeNull()
    expect(handedBeside('')).toEqual({ figures: [], together: [] })
  })
})

describe('the export of a session', () => {
  it('is read from its text, and nothing else is', () => {
    const text = JSON.stringify({ krap: 1, rows: [], decisions: [] })
    expect(sessionOf(text)).toEqual({ krap: 1, rows: [], decisions: [] })
    for (const other of ['', '{', 'null', '[]', '{"krap":2,"rows":[],"decisions":[]}', '{"krap":1}'])
      expect(sessionOf(other)).toBeNull()
  })
})
