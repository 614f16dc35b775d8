// What was open when something was decided.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { historyOf, optionLog } from '#debrief'
import { legalDecisions, linkPlan, playMonth } from '#engine'
import { anyMonth } from '../../support/random-month.ts'
import { anyLegal } from '../../support/random-play.ts'
import { booking, dilemma, option, smallMonth } from '../../support/small-month.ts'
import { played } from './played.ts'

const dear = (id: string, cents: number) => option(id, [], { needs: { account: cents, purse: 0 } })

describe('a moment', () => {
  it('is laid out with what each option took, whether it could be taken, and what was left that day', () => {
    const data = smallMonth({
      letters: [],
      bookings: [booking('rent', 9, -64000), booking('pay', 20, 5000), booking('april', 22, -99999)],
      moments: [
        dilemma('m', 2, [
          option('talk'),
          dear('buy', 40000),
          dear('big', 100001),
          option('long', [], { actions: 5 }),
          option('gone', [], { when: ['>', ['get', 'day'], 5] }),
        ]),
      ],
    })
    // 1,000.00 is there; 640.00 goes before the 20th: 360.00 left, with 4 actions in ruimte
    expect(optionLog(played(data, ['m buy']))).toEqual([
      {
        day: 2,
        moment: 'm',
        level: 'ruimte',
        account: 100000,
        purse: 0,
        left: 36000,
        actions: 4,
        options: [
          { option: 'talk', away: 'view', state: 'open', cents: 0, actions: 0, taken: false },
          { option: 'buy', away: 'view', state: 'open', cents: 40000, actions: 0, taken: true },
          { option: 'big', away: 'view', state: 'not-enough-money', cents: 100001, actions: 0, taken: false },
          { option: 'long', away: 'view', state: 'no-actions-left', cents: 0, actions: 5, taken: false },
        ],
      },
    ])
  })

  it('says how far off an option lay: behind a click in krap, an action away in tunnel', () => {
    const far = option('far', [], { distance: 'far', needs: { account: 0, purse: 1 } })
    const at = (bandwidth: number) => {
      const data = smallMonth({ moments: [dilemma('m', 1, [option('near'), far])] })
      return optionLog(played({ ...data, opening: { ...data.opening, bandwidth } }))[0]?.options[1]
    }
    const dull = { option: 'far', state: 'not-enough-money', cents: 1, actions: 0, taken: false }
    expect(at(700)).toEqual({ ...dull, away: 'view' })
    expect(at(600)).toEqual({ ...dull, away: 'click' })
    expect(at(300)).toEqual({ ...dull, away: 'action' })
  })
})

describe('in any month', () => {
  it('open is what could be decided there, or could after looking further', () => {
    let checked = 0
    fc.assert(
      fc.property(anyMonth, fc.nat(1000), (data, seed) => {
        const plan = linkPlan(data)
        const end = playMonth(plan, seed, anyLegal(plan, seed))
        const history = historyOf(plan, seed, end.decisions)
        for (const { day, moment, options } of optionLog(history)) {
          const state = history.before.find((each) => each.day === day && keyIs(each, moment))
          if (state === undefined) continue
          const legal = legalDecisions(plan, state).filter((each) => each.moment === moment)
          const now = options.filter(({ state: at, away }) => at === 'open' && away !== 'action')
          const named = legal
            .map((each) => each.option)
            .filter((id) => id !== 'done' && id !== 'look-further')
          expect(now.map((each) => each.option).sort()).toEqual(named.sort())
          checked += 1
        }
      }),
      { numRuns: 40 },
    )
    expect(checked).toBeGreaterThan(100)
  })
})

const keyIs = ({ stop }: { stop: { kind: string; moment?: string } }, moment: string): boolean =>
  stop.kind !== 'talk' && stop.moment === moment
