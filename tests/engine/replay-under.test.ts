// The same decisions in another month: what still fits is done, what does not is said.

import { describe, expect, it } from 'vitest'
import type { Decision, Effect, Moment, PlanData, Taken } from '#engine'
import { applyLever, linkPlan, replay, replayUnder } from '#engine'
import { begin, evening, everyDay, form, logOf, paperMonth } from '../support/paper-month.ts'
import { desk, dilemma, option, organisation, paper, smallMonth } from '../support/small-month.ts'

const slack = (account: number) => ({ id: 'slack', changes: [{ change: 'opening' as const, account }] })
const sleep: Decision = { moment: 'evening', option: 'sleep' }
/** Plays a log whole, then again under a lever that puts 300.00 on the account. */
function richer(data: PlanData, log: Decision[]) {
  const { state, refusal } = replay(linkPlan(data), 1, log)
  if (refusal !== null) throw new Error(JSON.stringify(refusal))
  expect(state.stop.kind).toBe('end')
  return { before: state, ...replayUnder(linkPlan(applyLever(data, slack(30000))), 1, state.decisions) }
}
const poor: Moment = dilemma('short', 2, [option('borrow'), option('wait')], {
  trigger: { from: 2, to: 2, when: ['<', ['get', 'account'], 500] },
})
const rich: Moment = dilemma('free', 2, [option('save'), option('spend')], {
  trigger: { from: 2, to: 2, when: ['>=', ['get', 'account'], 500] },
})
const with400 = (more: Partial<PlanData>): PlanData => ({
  ...smallMonth(more),
  opening: { ...smallMonth().opening, account: 40000 },
})
const chosen = (decisions: readonly Taken[]) =>
  decisions
    .filter((each) => each.option !== 'sleep')
    .map(({ day, moment, option }) => `${day} ${moment} ${option}`)

describe('what fits', () => {
  it('is done as it was, with nothing to say: slack of 0.00 gives the same run, byte for byte', () => {
    const data = paperMonth({ papers: [paper('id')], procedures: [form(['id'])] })
    const acts = { 1: ['form alone'], 6: ['id fetch', 'form alone'] }
    const log = [...logOf(acts, 30), sleep]
    const state = replay(linkPlan(data), 1, log).state
    const again = replayUnder(linkPlan(applyLever(data, slack(0))), 1, state.decisions)
    expect(again.departures).toEqual([])
    expect(JSON.stringify(again.state)).toBe(JSON.stringify(state))
  })

  it('is done as it was also where there is more money', () => {
    const day: Moment = dilemma('day', 1, [option('a'), option('b')])
    const { state, departures } = richer(with400({ moments: [day] }), [{ moment: 'day', option: 'b' }, sleep])
    expect([chosen(state.decisions), departures]).toEqual([['1 day b'], []])
    expect(state.account).toBe(70000)
  })
})

describe('what does not fit', () => {
  it('is left out where its moment does not come', () => {
    const last: Moment = dilemma('last', 3, [option('a'), option('b')])
    const log = [{ moment: 'short', option: 'wait' }, sleep, { moment: 'last', option: 'b' }, sleep]
    const { state, departures } = richer(with400({ moments: [poor, last] }), log)
    expect(chosen(state.decisions)).toEqual(['3 last b'])
    expect(departures).toEqual([
      { day: 3, wanted: { moment: 'short', option: 'wait' }, took: null, code: 'moment/gone' },
    ])
  })

  it('is answered with the first that can be where a moment is new', () => {
    const first: Moment = dilemma('first', 1, [option('on')])
    const log = [{ moment: 'first', option: 'on' }, sleep]
    const { state, departures } = richer(with400({ moments: [first, rich] }), log)
    expect(chosen(state.decisions)).toEqual(['1 first on', '2 free save'])
    expect(departures).toEqual([
      { day: 2, wanted: null, took: { moment: 'free', option: 'save' }, code: 'moment/new' },
    ])
  })

  it('is answered as it was on another day, where the moment only moved', () => {
    // with 400.00 it comes when 200.00 has come in on day 5; with 700.00 at once
    const gift: Effect = {
      do: 'receive',
      id: 'gift',
      cents: 20000,
      kind: 'benefit',
      ruleMaker: 'gift',
      source: { illustrative: true, from: '', asOf: '' },
    }
    const moved: Moment = dilemma('plan', 0, [option('a'), option('b')], {
      trigger: { from: 2, to: 20, when: ['>=', ['get', 'account'], 500] },
    })
    const fifth: Moment = dilemma('fifth', 5, [option('on', [gift])])
    const log = [{ moment: 'fifth', option: 'on' }, sleep, { moment: 'plan', option: 'b' }, sleep]
    const { before, state, departures } = richer(with400({ moments: [moved, fifth] }), log)
    expect(chosen(before.decisions)).toEqual(['5 fifth on', '6 plan b'])
    expect(chosen(state.decisions)).toEqual(['2 plan b', '5 fifth on'])
    expect(departures).toEqual([
      { day: 2, wanted: null, took: { moment: 'plan', option: 'b' }, code: 'moment/new' },
    ])
  })

  it('is replaced at a moment that will not let it through, and left out at a desk', () => {
    const barred = option('need', [], { when: ['<', ['get', 'account'], 500] })
    const asked: Moment = dilemma('asked', 1, [option('other'), barred], { minute: 600 })
    const table: Moment = desk('table', 1, [option('x'), barred, option('y')], { minute: 900 })
    const log = [
      { moment: 'asked', option: 'need' },
      { moment: 'table', option: 'need' },
      { moment: 'table', option: 'y' },
      { moment: 'table', option: 'done' },
      sleep,
    ]
    const { state, departures } = richer(with400({ moments: [asked, table] }), log)
    expect(chosen(state.decisions)).toEqual(['1 asked other', '1 table y', '1 table done'])
    expect(departures).toEqual([
      {
        day: 1,
        wanted: { moment: 'asked', option: 'need' },
        took: { moment: 'asked', option: 'other' },
        code: 'decision/condition-not-met',
      },
      {
        day: 1,
        wanted: { moment: 'table', option: 'need' },
        took: null,
        code: 'decision/condition-not-met',
      },
    ])
  })

  it('is left out where an application needs it no more: what was granted without asking', () => {
    const data = paperMonth({ procedures: [form([], { automatic: true })] })
    const state = evening(data, 30, { 1: ['form alone'] })
    const lever = { id: 'auto', changes: [{ change: 'circumstances' as const, set: { automatic: true } }] }
    const again = replayUnder(linkPlan(applyLever(data, lever)), 1, [
      ...state.decisions,
      { day: 30, ...sleep, outcome: '' },
    ])
    expect(again.departures).toEqual([
      { day: 1, wanted: { moment: 'form', option: 'alone' }, took: null, code: 'decision/already-done' },
    ])
    expect(again.state.stop.kind).toBe('end')
  })

  it('is left out where nobody asks for the paper any more', () => {
    // alone, the identity that is missing comes back on the 6th and is fetched then; asked once, the office knows it
    const second = { ...form(['id'], { party: 'elsewhere', check: 5 }), id: 'again' }
    const data = paperMonth({
      papers: [paper('id', { held: 'fresh', fresh: 3 })],
      procedures: [form(['id']), second],
      moments: everyDay(30, { 1: [begin('form'), begin('again')] }),
    })
    const acts = { 3: ['form alone'], 4: ['again alone'], 9: ['id fetch', 'again alone'] }
    const before = evening(data, 30, acts)
    expect(before.asked.map((ask) => ask.answer)).toEqual(['given', 'stale', 'given'])
    const once = { id: 'once', changes: [{ change: 'circumstances' as const, set: { once: true } }] }
    const again = (papers: PlanData['papers']) =>
      replayUnder(linkPlan(applyLever({ ...data, papers }, once)), 1, [
        ...before.decisions,
        { day: 30, ...sleep, outcome: '' },
      ])
    // known only as long as the paper itself is fresh: with 3 days it changes nothing, with 4 it does
    expect(again(data.papers).state.asked.map((ask) => ask.answer)).toEqual(['given', 'stale', 'given'])
    const fourDays = again([paper('id', { held: 'fresh', fresh: 4 })])
    expect(fourDays.state.asked.map((ask) => ask.answer)).toEqual(['given', 'known'])
    expect(fourDays.departures.map(({ day, wanted, code }) => [day, wanted?.moment, code])).toEqual([
      [9, 'id', 'paper/nobody-asks'],
      [9, 'again', 'decision/already-done'],
    ])
  })
})

describe('a log that stops early', () => {
  it('is played to the end of the month with the first that can be, and said', () => {
    const data = paperMonth()
    const state = evening(data, 3)
    const again = replayUnder(linkPlan(data), 1, state.decisions)
    expect(again.state.stop.kind).toBe('end')
    expect(again.departures.length).toBe(27) // days 4 to 30, one moment each
    expect(new Set(again.departures.map((each) => each.code))).toEqual(new Set(['moment/new']))
  })
})

describe('where a paper is asked once', () => {
  it('a no can cost one more question: the paper that was got along for another desk is not in the folder now', () => {
    const sitting = (id: string, party: string, papers: string[]) => ({
      ...form(papers, { party, check: 1 }),
      id,
    })
    const month = paperMonth(
      {
        papers: [
          paper('entitling', { held: 'fresh', standsFor: ['income'] }),
          paper('income'),
          paper('ring', { fetch: null }),
          paper('seal', { fetch: null }),
        ],
        organisations: [
          organisation('first', { accepts: ['entitling'] }),
          organisation('second'),
          organisation('third'),
        ],
        procedures: [
          sitting('a', 'first', ['income']),
          sitting('b', 'second', ['income']),
          sitting('c', 'third', ['income', 'ring', 'seal']),
        ],
        moments: everyDay(30, {
          1: [
            begin('a'),
            begin('b'),
            begin('c'),
            { do: 'consent', organisation: 'third', purpose: 'share', given: false },
          ],
          3: [{ do: 'paper', paper: 'ring' }],
          4: [{ do: 'paper', paper: 'seal' }],
        }),
      },
      1000,
      2,
    )
    const acts = { 1: ['a alone', 'b together', 'c alone'], 3: ['c alone'], 4: ['c alone'] }
    const before = evening(month, 30, acts)
    // stood in at a; fetched along for b, so there for c; then what c was left without, as it comes: 1 + 1 + 3 + 2 + 1
    expect(before.asked.map(({ paper: id, answer }) => `${id} ${answer}`)).toEqual([
      'income stands-in',
      'income given',
      'income given',
      'ring missing',
      'seal missing',
      'ring given',
      'seal missing',
      'seal given',
    ])
    const once = { id: 'once', changes: [{ change: 'circumstances' as const, set: { once: true } }] }
    const after = replayUnder(linkPlan(applyLever(month, once)), 1, before.decisions).state
    // b knows it and needs nothing fetched; c was told no and asks for income every time: 1 + 0 + 3 + 3 + 2
    expect(after.asked.filter((ask) => ask.answer === 'known').length).toBe(1)
    expect(after.asked.filter((ask) => ask.answer !== 'known').length).toBe(9)
  })
})
