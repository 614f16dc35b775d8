import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { linkPlan, playMonth, stopDecisions } from '#engine'
import { readMonth } from '#scenario/files'
import { temporaryFolder } from '../support/folder.ts'

const file = join(import.meta.dirname, '..', 'fixtures', 'months', 'klein-april', 'month.yaml')
const { month, findings } = readMonth(file)
if (month === null) throw new Error(`klein-april must compile: ${JSON.stringify(findings)}`)
const { plan, texts, card, sources } = month
const moment = (id: string) => plan.moments.find((each) => each.id === id)
const booking = (id: string) => plan.bookings.find((each) => each.id === id)

describe('a small month in Dutch', () => {
  it('has no findings', () => {
    expect(findings).toEqual([])
  })

  it('counts money in cents, with a sign, a source and a rule maker', () => {
    expect(booking('huur')).toEqual({
      id: 'huur',
      day: 1,
      cents: -64_000,
      kind: 'rent',
      party: 'woningstichting',
      ruleMaker: 'rent',
      source: { illustrative: true, from: '', asOf: '' },
      how: 'debit',
      known: true,
      instalment: false,
    })
    expect(booking('leefgeld-1')).toMatchObject({
      cents: -12_500,
      how: 'living',
      kind: 'food',
      ruleMaker: 'household',
    })
    expect(booking('leefgeld-1')?.source).toEqual({
      illustrative: false,
      from: 'https://example.org/leefgeld',
      asOf: '2025',
    })
  })

  it('takes amounts from the rules pack with the source they have there', () => {
    // 95% of the norm of 1345.45: 1278.18.
    expect(booking('bijstand')).toMatchObject({
      cents: 127_818,
      kind: 'benefit',
      known: false,
      how: 'income',
    })
    expect(booking('bijstand')?.source).toMatchObject({ illustrative: false, asOf: '2025-01-01' })
    // 477.20 - 199.76 + 65% of (640 - 477.20) = 277.44 + 105.82 = 383.26, in whole euros.
    expect(booking('huurtoeslag')).toMatchObject({ cents: 38_300, kind: 'allowance' })
  })

  it('compiles hours, windows, luck and conditions', () => {
    expect(moment('wasmachine')).toMatchObject({
      kind: 'dilemma',
      minute: 19 * 60 + 40,
      trigger: { from: 6, to: 6 },
    })
    expect(moment('bellen')?.trigger).toEqual({
      from: 9,
      to: 12,
      when: [
        'and',
        ['==', ['get', 'chose', 'wasmachine'], 'hatice'],
        ['!=', ['get', 'bills', 'energie-regeling'], 'paid'],
      ],
    })
  })

  it('gives an option without outcomes one called done, and counts what must be there to pay', () => {
    const dilemma = moment('wasmachine')
    const options = dilemma?.kind === 'dilemma' ? dilemma.options : []
    expect(options.map((option) => option.outcomes.map((outcome) => outcome.id))).toEqual([
      ['done'],
      ['done'],
      ['done'],
    ])
    // 125.00 from the account and 5.00 from the purse.
    expect(options[2]).toMatchObject({
      needs: { account: 12_500, purse: 500 },
      distance: 'middle',
      actions: 0,
    })
    expect(options[0]).toMatchObject({ always: true, when: ['>=', ['get', 'ties', 'hatice'], 1] })
    expect(options[0]?.outcomes[0]?.effects[0]).toEqual({ do: 'event', code: 'E8' })
    expect(options[1]?.outcomes[0]?.effects[0]).toMatchObject({
      do: 'book',
      inDays: 30,
      booking: { cents: -40_000 },
    })
  })

  it('makes a wish at a desk cost one action and keeps its outcomes', () => {
    const desk = moment('bellen')
    const wish = desk?.kind === 'desk' ? desk.options[0] : undefined
    expect(wish?.actions).toBe(1)
    expect(wish?.outcomes.map((outcome) => [outcome.id, outcome.luck])).toEqual([
      ['gelukt', { name: 'line-answered', chance: 0.5 }],
      ['dicht', undefined],
    ])
  })

  it('keeps who speaks in a talk, and with which technique', () => {
    const talk = moment('ada-komt')
    expect(talk?.kind === 'talk' ? talk.turns[0]?.lines : []).toEqual([{ who: 'ada', technique: 'open' }])
  })

  it('brings only the kinds that are used, with the letters of their ladders', () => {
    expect(Object.keys(plan.kinds)).toEqual([
      'allowance',
      'benefit',
      'bnpl',
      'energy-plan',
      'food',
      'household',
      'rent',
      'transport',
    ])
    expect(plan.kinds.rent?.ladder.map((step) => step.id)).toEqual([
      'herinnering',
      'aanmaning',
      'incasso',
      'aanzegging',
      'deurwaarder',
    ])
    const letters = plan.letters.map((letter) => letter.id)
    for (const kind of Object.values(plan.kinds)) {
      for (const step of kind.ladder) if (step.letter !== undefined) expect(letters).toContain(step.letter)
    }
  })

  it('puts the own letter of a bill at its step of the ladder', () => {
    expect(plan.letters.find((letter) => letter.id === 'energie-aanmaning')).toMatchObject({
      bill: 'energie-regeling',
      step: 'aanmaning',
    })
    expect(linkPlan(plan).ladderLetters.get('energie-regeling/aanmaning')).toBe('energie-aanmaning')
  })

  it('gives every text its key', () => {
    expect(texts.nl).toMatchObject({
      title: 'Klein, april',
      'people.samira.strengths.0': 'rekent op de cent',
      'people.noor.name': 'Noor',
      'parties.woningstichting': 'Woningstichting De Zeven Linden',
      'parties.toeslagen': 'Dienst Toeslagen',
      'bookings.huur.name': 'Huur',
      'bookings.witgoed.name': 'Witgoedhal',
      'bookings.tweedehands-machine.name': 'Wasmachine',
      'kinds.rent.name': 'Huur',
      'letters.brief-toeslagen.key': 'Op 20 april',
      'letters.aanmaning-huur.title': '{party}, aanmaning huur',
      'moments.wasmachine.options.hatice.result': 'Hatice doet open.',
      'moments.ada-komt.turns.begin.lines.0.text': 'Ik ben te laat.',
      'moments.ada-komt.turns.begin.options.spiegel.text': 'U bent moe.',
      'moments.bellen.options.energie.outcomes.gelukt.result': 'Het mag op de 21e.',
      'needs.noor-werkweek.text': 'Mee op werkweek',
    })
    expect(texts.en?.['kinds.rent.name']).toBe('Rent')
    expect(texts.en?.title, 'what is not translated stays in the language of the author').toBe('Klein, april')
  })

  it('makes the card of the chooser', () => {
    // three moments, one of which depends on what was chosen: most plays meet two
    expect(card).toMatchObject({ id: 'klein-april', days: 30, decisions: 2, languages: ['nl'], readBy: null })
  })

  it('lists every amount with its source', () => {
    const amounts = sources.map(({ id, cents }) => `${id} ${cents}`)
    expect(amounts).toEqual(
      expect.arrayContaining([
        'huur -64000',
        'witgoed -40000',
        'tweedehands-machine -12500',
        'rent/incasso -4000',
      ]),
    )
    expect(new Set(amounts).size).toBe(amounts.length)
  })

  it('has a version that follows the plan and not the texts', () => {
    expect(card.version).toMatch(/^[0-9a-f]{16}$/)
    expect(plan.version).toBe(card.version)
  })

  it('can be played to its end', () => {
    const end = playMonth(linkPlan(plan), 1, (state) => {
      const [first] = stopDecisions(linkPlan(plan), state)
      if (first === undefined) throw new Error('a stop without a decision')
      return first
    })
    expect(end.stop.kind).toBe('end')
    expect(end.day).toBe(30)
  })
})

describe('the picture of the title card', () => {
  const made = temporaryFolder()
  afterAll(() => made.remove())

  it('is that of the first moment that has one', () => {
    expect(card.cover).toBe('washing-machine-leaking')
  })

  it('is the one that the month names, and does not make another month of it', () => {
    const named = readFileSync(file, 'utf8').replace('\nintro:', '\ncover: kitchen-table-night\nintro:')
    made.write({ 'klein-april/month.yaml': named })
    const other = readMonth(join(made.path, 'klein-april', 'month.yaml'))
    expect(other.findings).toEqual([])
    expect(other.month?.card.cover).toBe('kitchen-table-night')
    expect(other.month?.card.version).toBe(card.version)
  })
})
