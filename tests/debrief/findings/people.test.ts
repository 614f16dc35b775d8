// Cards 11, 14, 15, 18 and 19: shame, ties, effort in vain, children, mistrust.

import { describe, expect, it } from 'vitest'
import type { Effect, EventCode, PlanData } from '#engine'
import {
  booking,
  desk,
  dilemma,
  letter,
  madeUp,
  option,
  procedure,
  smallMonth,
} from '../../support/small-month.ts'
import { anEvening, ofCard, opening, pay, played, receive, under } from './play.ts'

const event = (code: EventCode): Effect => ({ do: 'event', code })

describe('shame and seeking help (card 11)', () => {
  const queue = dilemma('queue', 4, [option('on', [event('E1')])])
  const help = (day: number, cents = 0) =>
    dilemma(`help-${day}`, day, [
      option('no'),
      option('ask', cents === 0 ? [] : [pay(cents)], { tags: ['help'], needs: { account: cents, purse: 0 } }),
    ])
  const data = (moments: PlanData['moments'], account = 100000) =>
    smallMonth({ opening: opening({ account }), moments: [queue, ...moments] })

  it('finds help that lay in view on three days after a moment of shame, and was left', () => {
    expect(under(played(data([6, 8, 10].map((day) => help(day)))), 'help-after-shame')).toMatchObject([
      { kind: 'pattern', day: 4, params: { count: 3, onDay: 4 } },
    ])
  })

  it('says that there was no good option where help cost what was not there', () => {
    expect(
      ofCard(
        played(
          data(
            [6, 8, 10].map((day) => help(day, 500)),
            100,
          ),
        ),
        'shame',
      ),
    ).toEqual(['no-good-option help-after-shame'])
  })

  it('says nothing of two days, when it was taken, or when nothing shamed', () => {
    expect(ofCard(played(data([6, 8].map((day) => help(day)))), 'shame')).toEqual([])
    const days = [6, 8, 10].map((day) => help(day))
    expect(ofCard(played(data(days), { chosen: { 'help-6': 'ask' } }), 'shame')).toEqual([])
    expect(ofCard(played(smallMonth({ moments: days })), 'shame')).toEqual([])
  })

  it('says nothing once somebody was called in, by whatever name', () => {
    const refer: Effect = { do: 'refer', to: 'office', by: 'friend', warm: true }
    const call = dilemma('call', 5, [option('now', [refer])])
    const days = [6, 8, 10].map((day) => help(day))
    expect(ofCard(played(data([call, ...days])), 'shame')).toEqual([])
    expect(ofCard(played(data([dilemma('call', 5, [option('later')]), ...days])), 'shame')).toHaveLength(1)
  })

  // rent of 640.00 bounces on day 5 with 10.00 on the account: overdue before day 8
  const behind = (moments: PlanData['moments']) =>
    smallMonth({ opening: opening({ account: 1000 }), bookings: [booking('rent', 5, -64000)], moments })

  it('finds a first call for help after day 15 while a bill was open before day 8', () => {
    const history = played(behind([9, 16].map((day) => help(day))), { chosen: { 'help-16': 'ask' } })
    expect(under(history, 'help-late')).toMatchObject([
      { kind: 'pattern', day: 5, params: { onDay: 5, helpDay: 16, count: 1 } },
    ])
    expect(
      ofCard(played(behind([9, 15].map((day) => help(day))), { chosen: { 'help-15': 'ask' } }), 'shame'),
    ).toEqual([])
  })

  it('says so too when help never came, and that nothing lay in view where nothing did', () => {
    expect(ofCard(played(behind([help(9)])), 'shame')).toEqual(['pattern help-not-yet'])
    expect(ofCard(played(behind([dilemma('m', 3, [option('on')])])), 'shame')).toEqual([
      'no-good-option help-not-yet',
    ])
  })
})

describe('ties (card 14)', () => {
  const lean = (day: number, ...more: ReturnType<typeof option>[]) =>
    dilemma(`lean-${day}`, day, [
      option(
        'ask',
        [
          { do: 'tie', person: 'friend', by: -1 },
          { do: 'contact', person: 'friend' },
        ],
        {
          tags: ['friend'],
        },
      ),
      ...more,
    ])
  const back = option('back', [{ do: 'tie', person: 'friend', by: 1 }])

  it('finds a tie leant on twice to which nothing went back, though something could', () => {
    const history = played(smallMonth({ moments: [lean(3), lean(6, back)] }))
    expect(under(history, 'asked-not-given')).toMatchObject([
      { kind: 'pattern', params: { count: 2, person: 'friend' } },
    ])
    expect(under(history, 'help-shares')).toMatchObject([
      { kind: 'circumstance', params: { count: 2, nearCount: 2, furtherCount: 0, togetherCount: 0 } },
    ])
  })

  it('does not count a door that stayed shut: nobody was asked', () => {
    const shut = (day: number) =>
      dilemma(`shut-${day}`, day, [option('thanks', [{ do: 'tie', person: 'friend', by: -1 }])])
    expect(ofCard(played(smallMonth({ moments: [shut(3), shut(6)] })), 'ties')).toEqual([])
  })

  it('says that there was no good option where nothing lay there to give back', () => {
    expect(ofCard(played(smallMonth({ moments: [lean(3), lean(6)] })), 'ties')).toContain(
      'no-good-option asked-not-given',
    )
  })

  it('says nothing of a tie leant on once, or one that got something back', () => {
    expect(under(played(smallMonth({ moments: [lean(3)] })), 'asked-not-given')).toEqual([])
    const gave = smallMonth({ moments: [lean(3), lean(6), dilemma('give', 9, [back])] })
    expect(under(played(gave), 'asked-not-given')).toEqual([])
    expect(ofCard(played(smallMonth({ moments: [anEvening(3)] })), 'ties')).toEqual([])
  })

  it('names what was too dear to do together, twice or more', () => {
    const feast = (day: number) =>
      dilemma(`feast-${day}`, day, [
        option('home'),
        option('go', [pay(2000)], { needs: { account: 2000, purse: 0 }, tags: ['joy'] }),
      ])
    const moments = [feast(3), feast(5)]
    expect(
      under(played(smallMonth({ opening: opening({ account: 1900 }), moments })), 'declined-for-money'),
    ).toMatchObject([{ params: { count: 2 } }])
    expect(under(played(smallMonth({ moments })), 'declined-for-money')).toEqual([])
  })

  it('calls it skill when a weak tie brought an address, and nothing when it brought none', () => {
    const tip = option('tip', [{ do: 'meet', organisation: 'fund' }], { tags: ['weak-tie'] })
    const chat = option('chat', [], { tags: ['weak-tie'] })
    const data = smallMonth({ moments: [dilemma('m', 3, [tip, chat])] })
    expect(under(played(data), 'weak-tie-news')).toMatchObject([{ kind: 'skill', params: { count: 1 } }])
    expect(under(played(data, { chosen: { m: 'chat' } }), 'weak-tie-news')).toEqual([])
  })
})

describe('after effort in vain (card 15)', () => {
  const no = (day: number) => dilemma(`no-${day}`, day, [option('try', [event('E7')], { tags: ['hassle'] })])
  const table = (day: number) =>
    desk(`table-${day}`, day, [option('call', [], { actions: 1, tags: ['hassle'] })])

  it('finds five quiet days after the third time, while something could still be tried', () => {
    // the third on day 6; at the table on day 8 it is left, and on day 13 it is tried again: days 7 to 12 are quiet
    const history = played(smallMonth({ moments: [...[2, 4, 6].map(no), table(8), table(13)] }), {
      chosen: { 'table-13': ['call'] },
    })
    expect(under(history, 'quiet-after-no')).toMatchObject([
      { kind: 'pattern', day: 6, params: { count: 3, quietDays: 6, onDay: 6 } },
    ])
  })

  it('says that there was no good option where nothing was left to try', () => {
    expect(
      ofCard(played(smallMonth({ moments: [...[2, 4, 6].map(no), anEvening(9)] })), 'learned-helplessness'),
    ).toEqual(['no-good-option quiet-after-no'])
  })

  it('says nothing of two times, and calls it skill to have gone on within five days', () => {
    expect(ofCard(played(smallMonth({ moments: [2, 4].map(no) })), 'learned-helplessness')).toEqual([])
    const history = played(smallMonth({ moments: [...[2, 4, 6].map(no), table(8)] }), {
      chosen: { 'table-8': ['call'] },
    })
    expect(ofCard(history, 'learned-helplessness')).toEqual([])
    expect(under(history, 'went-on')).toMatchObject([
      { kind: 'skill', day: 8, params: { count: 3, onDay: 6, againDay: 8 } },
    ])
  })
})

describe('children (card 18)', () => {
  const need = (met: boolean): Effect => ({ do: 'need', need: 'trip', met })
  const refuse = option('no', [need(false)])
  const go = (cents: number) =>
    option('go', [need(true), pay(cents)], { needs: { account: cents, purse: 0 } })
  const data = (account: number, ...options: ReturnType<typeof option>[]) =>
    smallMonth({
      opening: opening({ account }),
      bookings: [booking('rent', 28, -64000)],
      moments: [dilemma('trip', 5, options)],
    })

  it('finds a need that was refused while another way lay in view and could be paid', () => {
    // 1,000.00 - 640.00 of rent = 360.00 for the trip of 40.00
    expect(under(played(data(100000, refuse, go(4000))), 'child-refused')).toMatchObject([
      { kind: 'pattern', day: 5, params: { need: 'trip', freeCents: 36000 } },
    ])
  })

  it('says that there was no good option when the trip would have taken the rent', () => {
    // 650.00 - 640.00 = 10.00: the account holds 40.00, the rent does not leave it
    expect(ofCard(played(data(65000, refuse, go(4000))), 'children')).toEqual([
      'no-good-option child-refused',
    ])
  })

  it('does not take another refusal for another way', () => {
    const also = option('also', [need(false)])
    expect(ofCard(played(data(100000, refuse, also)), 'children')).toEqual(['no-good-option child-refused'])
  })

  it('says nothing but care when the need was met', () => {
    const history = played(data(100000, refuse, go(4000)), { chosen: { trip: 'go' } })
    expect(ofCard(history, 'children')).toEqual([])
  })

  it('puts care first: met while nothing was free, and it could have been left', () => {
    // 650.00 - 640.00 - the trip of 40.00 is short of 30.00 after it; before it 10.00 is free, so the rest counts
    const tired = option('go', [need(true), { do: 'load', id: 'late', points: 2, days: 1, card: '' }])
    expect(under(played(data(100000, tired, refuse)), 'care-first')).toMatchObject([
      { kind: 'skill', params: { count: 1 }, evidence: [{ kind: 'need', id: 'trip', day: 5 }] },
    ])
    expect(under(played(data(60000, option('go', [need(true)]), refuse)), 'care-first')).toHaveLength(1)
    expect(under(played(data(60000, option('go', [need(true)]))), 'care-first')).toEqual([])
    expect(under(played(data(100000, option('go', [need(true)]), refuse)), 'care-first')).toEqual([])
  })

  it('tells without judging when a child was in the know', () => {
    const tell = option('tell', [], { tags: ['child-carries'] })
    expect(ofCard(played(data(100000, tell, option('wait'))), 'children')).toEqual([
      'circumstance child-told',
    ])
    expect(ofCard(played(data(100000, tell)), 'children')).toEqual(['no-good-option child-told'])
  })
})

describe('mistrust (card 19)', () => {
  const fund = (day: number, cents = 0) =>
    dilemma('fund', day, [
      option('leave'),
      option('take', [receive(5000), ...(cents === 0 ? [] : [pay(cents)])], {
        needs: { account: cents, purse: 0 },
      }),
    ])
  const warning = letter('back', { day: 2, tags: ['mistrust'] })
  const data = (moment: ReturnType<typeof fund>, account = 100000) =>
    smallMonth({ opening: opening({ account }), letters: [warning], moments: [anEvening(2), moment] })
  const acts = [{ day: 2, moment: 'back', option: 'open' }]

  it('finds money left where it lay after a letter about paying back was read', () => {
    expect(under(played(data(fund(9)), { acts }), 'left-alone')).toMatchObject([
      { kind: 'pattern', day: 2, params: { count: 1, onDay: 2 } },
    ])
  })

  it('says that there was no good option where it could not be had', () => {
    // what must be paid first is 20.00; there is 1.00
    expect(ofCard(played(data(fund(9, 2000), 100), { acts }), 'mistrust')).toEqual([
      'no-good-option left-alone',
    ])
  })

  it('counts one application once, and pay for work not at all', () => {
    const begin = (id: string) => option(id, [{ do: 'start', procedure: 'aid' }])
    const work: Effect = {
      do: 'receive',
      id: 'shift',
      cents: 4000,
      kind: 'wage',
      ruleMaker: 'wage',
      source: madeUp,
    }
    const twice = dilemma('fund', 9, [
      option('leave'),
      begin('by-post'),
      begin('by-phone'),
      option('ride', [work]),
    ])
    expect(
      under(played({ ...data(twice), procedures: [procedure('aid')] }, { acts }), 'left-alone'),
    ).toMatchObject([{ params: { count: 1 } }])
    const only = dilemma('fund', 9, [option('leave'), option('ride', [work])])
    expect(ofCard(played(data(only), { acts }), 'mistrust')).toEqual([])
  })

  it('says nothing when it was taken, when it lay there before, or when the letter stayed shut', () => {
    expect(ofCard(played(data(fund(9)), { acts, chosen: { fund: 'take' } }), 'mistrust')).toEqual([])
    expect(ofCard(played(data(fund(1)), { acts }), 'mistrust')).toEqual([])
    expect(ofCard(played(data(fund(9))), 'mistrust')).toEqual([])
  })
})
