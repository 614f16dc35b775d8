import { describe, expect, it } from 'vitest'
import { clockText, groupOptions, storyOf } from '../../src/pages/common/group-story.ts'
import { monthWords } from '../../src/pages/common/month-words.ts'
import { shippedMonth } from '../support/shipped-month.ts'

const texts = {
  'moments.drum.title': 'De trommel',
  'moments.drum.text': 'Het water staat erin.',
  'moments.drum.options.hand.text': 'Met de hand.',
  'moments.drum.options.hand.cost': '€ 0 · de avond is op',
  'moments.drum.options.new.text': 'Een nieuwe.',
  'moments.talk.title': 'Nummer 47',
  'moments.talk.text': 'Het bord verspringt.',
  'moments.talk.turns.first.lines.0.text': 'Tien minuten.',
  'moments.talk.turns.first.lines.1.text': 'Waarom nu pas?',
  'moments.talk.turns.second.lines.0.text': 'Dus u komt niet uit.',
}
const month = monthWords(texts)

describe('the story of a moment', () => {
  it('is told once where nobody speaks', () => {
    expect(storyOf('drum', texts, month, '')).toEqual({
      title: 'De trommel',
      intro: 'Het water staat erin.',
      lines: [],
    })
  })

  it('introduces a talk at its first turn only, and then has the lines of the turn', () => {
    const said = (turn: string) => storyOf(`talk/${turn}`, texts, month, '')
    expect(said('first').intro).toBe('Het bord verspringt.')
    expect(said('first').lines.map(({ text }) => text)).toEqual(['Tien minuten.', 'Waarom nu pas?'])
    expect(said('second')).toEqual({
      title: 'Nummer 47',
      intro: '',
      lines: [{ who: '', text: 'Dus u komt niet uit.' }],
    })
  })
})

describe.each(['samira-maart', 'daan-november'])('the stories of %s', (id) => {
  it('say what is in the account, and leave nothing to be filled in', () => {
    const { plan, texts: byLanguage } = shippedMonth(id)
    const told = Object.values(byLanguage).flatMap((own) =>
      plan.moments.flatMap((moment) => {
        const turns =
          moment.kind === 'talk' ? moment.turns.map((turn) => `${moment.id}/${turn.id}`) : [moment.id]
        return turns.map((key) => {
          const { intro, lines } = storyOf(key, own, monthWords(own), '€ 12,34', plan)
          return [intro, ...lines.map(({ text }) => text)].join(' ')
        })
      }),
    )
    expect(told.filter((text) => text.includes('{'))).toEqual([])
    expect(told.some((text) => text.includes('€ 12,34'))).toBe(true)
  })
})

describe('the options of a group', () => {
  it('have letters in the order in which they stand, those that cannot be chosen included', () => {
    const option = (id: string, state: 'open' | 'not-enough-money') => ({
      id,
      state,
      actions: 0,
      distance: 'near' as const,
      tags: [],
      cents: 0,
      purse: 0,
      cheapest: false,
    })
    const stop = {
      stop: { kind: 'dilemma' as const, moment: 'drum', turn: 0 },
      moment: 'drum',
      place: 'bathroom',
      picture: '',
      minute: 0,
      tags: [],
      stopPoint: false,
      options: [option('new', 'not-enough-money')],
      folded: { count: 1, cost: 'free' as const, options: [option('hand', 'open')] },
    }
    expect(groupOptions(stop, month)).toEqual([
      { id: 'new', letter: 'A', what: 'Een nieuwe.', cost: '', state: 'not-enough-money' },
      { id: 'hand', letter: 'B', what: 'Met de hand.', cost: '€\u00a00, de avond is op', state: 'open' },
    ])
  })
})

describe('the clock', () => {
  it.each([
    // 219.2 s is shown as 220 s: three minutes forty
    [219_200, '3:40'],
    [60_000, '1:00'],
    [1, '0:01'],
    [0, '0:00'],
    [-5_000, '0:00'],
  ])('shows %i milliseconds as %s', (left, shown) => {
    expect(clockText(left)).toBe(shown)
  })
})
