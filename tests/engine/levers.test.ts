// Levers: what each changes in a plan, and that nothing else moves.

import { describe, expect, it } from 'vitest'
import type { Change, MonthState, PlanData, Procedure } from '#engine'
import { applyLever, linkPlan, playMonth } from '#engine'
import { begin, form, paperMonth } from '../support/paper-month.ts'
import { theFirst } from '../support/random-play.ts'
import {
  booking,
  dilemma,
  letter,
  madeUp,
  option,
  organisation,
  procedure,
  smallMonth,
} from '../support/small-month.ts'

const under = (data: PlanData, ...changes: Change[]): PlanData => applyLever(data, { id: 'lever', changes })
const slack = (account: number): Change => ({ change: 'opening', account })
const floor: Change = {
  change: 'income',
  id: 'floor',
  day: 1,
  single: 15000,
  family: 35000,
  ruleMaker: 'benefit-norm',
  source: madeUp,
}
const set = (on: Extract<Change, { change: 'circumstances' }>['set']): Change => ({
  change: 'circumstances',
  set: on,
})
const everything: Change[] = [
  slack(30000),
  floor,
  { change: 'letters', plain: true },
  set({ once: true, warm: true, automatic: true, oneContact: true }),
  { change: 'town', town: 'enschede' },
]

describe('a change', () => {
  it('of the opening puts so much more on the account, and leaves the rest: 1,000 + 300', () => {
    const data = smallMonth()
    const changed = under(data, slack(30000))
    expect(changed.opening.account).toBe(130000)
    expect({ ...changed, opening: data.opening }).toEqual(data)
  })

  it('of income brings an amount by the number of people at home', () => {
    const family = under(smallMonth(), floor).bookings
    expect(family).toMatchObject([{ id: 'floor', day: 1, cents: 35000, how: 'income', known: true }])
    const alone = { ...smallMonth(), people: smallMonth().people.slice(0, 1) }
    expect(under(alone, floor).bookings[0]?.cents).toBe(15000)
    const end = playMonth(linkPlan(under(alone, floor)), 1, theFirst(linkPlan(alone)))
    expect(end.account).toBe(100000 + 15000)
  })

  it('of letters makes every one plain, and what organisations will write', () => {
    const data = { ...smallMonth(), organisations: [organisation('office')] }
    const changed = under(data, { change: 'letters', plain: true })
    expect([...changed.letters, ...changed.organisations].every((each) => each.plain)).toBe(true)
  })

  it('of circumstances sets what it names and keeps the others', () => {
    const twice = under(smallMonth(), set({ once: true }), set({ warm: true }))
    expect(twice.circumstances).toEqual({ once: true, warm: true, automatic: false, oneContact: false })
  })

  it('to automatic makes date and amount of allowances and benefits known, and no claim that nobody has read', () => {
    const unknown = { known: false }
    const data = smallMonth({
      bookings: [
        booking('allowance', 20, 30000, { ...unknown, ruleMaker: 'allowance-rule' }),
        booking('benefit', 30, 90000, unknown),
        booking('wage', 25, 40000, { ...unknown, ruleMaker: 'wage' }),
        booking('claimed-back', 25, -8000, { ...unknown, ruleMaker: 'allowance-rule' }),
      ],
    })
    const known = under(data, set({ automatic: true })).bookings.map((each) => each.known)
    expect(known).toEqual([true, true, false, false])
    expect(under(data, set({ once: true })).bookings).toEqual(data.bookings)
  })

  it('of town gives the days, papers and way of writing of the same organisations there', () => {
    const data = paperMonth({
      letters: [letter('a', { from: 'office' }), letter('b', { from: 'elsewhere' })],
      procedures: [form([], { days: 14 }), procedure('other', { party: 'elsewhere', days: 3 })],
      elsewhere: {
        enschede: [organisation('office', { days: 40, plain: true, accepts: ['rights-letter'] })],
      },
    })
    const there = under(data, { change: 'town', town: 'enschede' })
    expect(there.procedures.map((each) => each.days)).toEqual([40, 3])
    expect(there.letters.map((each) => each.plain)).toEqual([true, false])
    expect(there.organisations.map((each) => [each.id, each.accepts])).toEqual([
      ['office', ['rights-letter']],
      ['elsewhere', []],
    ])
    expect(under(data, { change: 'town', town: 'nowhere' })).toEqual(data)
  })

  it('leaves the plan that came in as it was', () => {
    const data = paperMonth({ letters: [letter('a')] })
    const before = JSON.stringify(data)
    under(data, ...everything)
    expect(JSON.stringify(data)).toBe(before)
  })
})

describe('one person who stays', () => {
  const data = under(paperMonth(), set({ oneContact: true }))
  it('takes away the first time, and keeps the overview from the start', () => {
    const plan = linkPlan(data)
    const end = playMonth(plan, 1, (state) => {
      const sits = state.day === 1 && state.stop.kind === 'evening' && state.practice === 0
      return sits ? { moment: 'form', option: 'alone' } : theFirst(plan)(state)
    })
    expect(end.procedures[0]).toMatchObject({ helped: true, status: 'decided' })
    expect(end.events.some((event) => event.code === 'E12')).toBe(false)
  })
})

describe('luck', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  const luckyForm: Procedure = form([], {
    days: 2,
    automatic: false,
    outcomes: [
      { id: 'yes', luck: { name: 'ruling', chance: 0.5 }, effects: [] },
      { id: 'no', effects: [] },
    ],
  })
  /** Moments that come by luck, each with a choice that falls out by luck; nothing in them depends on money or level. */
  const data = paperMonth({
    letters: [
      letter('ring', { day: 3, channel: 'call', effects: [{ do: 'flag', flag: 'heard', value: true }] }),
    ],
    procedures: [luckyForm],
    moments: [
      dilemma('start', 1, [option('on', [begin('form'), { do: 'hand-in', procedure: 'form' }])]),
      ...names.map((name, index) =>
        dilemma(
          name,
          0,
          [
            option('go', [], {
              outcomes: [
                { id: 'yes', luck: { name: `${name}-luck`, chance: 0.5 }, effects: [] },
                { id: 'no', effects: [] },
              ],
            }),
          ],
          { trigger: { from: 2 + index, to: 25, luck: { name, chance: 0.6 } } },
        ),
      ),
    ],
  })
  const fate = (of: PlanData, seed: number): string[] => {
    const plan = linkPlan(of)
    const end: MonthState = playMonth(plan, seed, theFirst(plan))
    const heard = `${end.letters[0]?.missed} ${end.procedures[0]?.outcome}`
    return [...end.decisions.map(({ day, moment, outcome }) => `${day} ${moment} ${outcome}`), heard]
  }

  it.each(everything.map((change) => [change.change, change] as const))(
    'of what a change of %s does not touch stays the same',
    (_, change) => {
      for (let seed = 1; seed <= 25; seed++) expect(fate(under(data, change), seed)).toEqual(fate(data, seed))
    },
  )

  it('does differ from seed to seed, or the test above would say nothing', () => {
    const fates = Array.from({ length: 25 }, (_, seed) => fate(data, seed).join())
    expect(new Set(fates).size).toBe(25)
  })
})
