// Months so small that what they leave to choose is worked out beside each.

import { describe, expect, it } from 'vitest'
import type { Plan, PlanData } from '#engine'
import { linkPlan, luck, replay } from '#engine'
import type { Measure, RoomForChoice } from '#explore'
import {
  boundsOf,
  hangsOnLuck,
  measuresOf,
  meterOf,
  missingParts,
  roomForChoice,
  stateKeys,
  walk,
} from '#explore'
import { readMonth } from '#scenario/files'
import { shippedFiles } from '../support/shipped-files.ts'
import {
  bill,
  booking,
  desk,
  dilemma,
  madeUp,
  option,
  smallMonth,
  smallPlan,
  stateOf,
} from '../support/small-month.ts'

const STEPS = 20_000
const free = { kind: 'other', ruleMaker: 'gift', source: madeUp } as const
const receive = (cents: number) => ({ do: 'receive', id: 'gift', cents, ...free }) as const
const pay = (id: string, cents: number) =>
  option(id, [{ do: 'pay', id, cents, from: 'account', ...free }], { needs: { account: cents, purse: 0 } })

/** A month of an adult and a child, with nobody around: no company that lightens an evening. */
const alone = (more: Partial<PlanData>): Plan =>
  smallPlan({ people: smallMonth().people.filter(({ household }) => household), ...more })
const withAccount = (account: number, more: Partial<PlanData['opening']> = {}): PlanData['opening'] => ({
  ...smallMonth().opening,
  account,
  ...more,
})

const room = (plan: Plan, seed = 1): RoomForChoice => roomForChoice(plan, { seed, steps: STEPS })

/** Best, worst and bound of a measure, and how best and worst are known. */
function of(report: RoomForChoice, measure: Measure) {
  const found = report.measures.find((each) => each.measure === measure)
  if (found === undefined) throw new Error(`No ${measure} in the report`)
  const { best, worst, bound } = found
  return [best.value, worst.value, bound.value, best.how, worst.how]
}

describe('measures of an end', () => {
  it('count what is owed and late, not what falls due next month', () => {
    const plan = smallPlan()
    const state = stateOf(plan, {
      account: 50_000,
      bills: [
        bill('rent', 60_000, { status: 'overdue', feeCents: 9000 }),
        bill('phone', 3000, { status: 'plan' }),
        bill('next', 60_000, { due: 31 }),
        bill('wage', 90_000, { due: 34, income: true }),
      ],
      fees: [{ day: 20, bill: 'rent', cents: 9000, ruleMaker: 'fee-rule' }],
      days: [
        { day: 1, balance: 0, bandwidth: 700, level: 'ruimte' },
        { day: 2, balance: 0, bandwidth: 601, level: 'krap' },
      ],
      bandwidth: 590,
    })
    // arrears 60 000 + 9000 + 3000; net 50 000 - 72 000; mean (700 + 601) / 2 = 650.5, rounded half up
    expect(measuresOf(plan, state)).toEqual({
      balance: 50_000,
      net: -22_000,
      arrears: 72_000,
      fees: 9000,
      'bandwidth-end': 590,
      'bandwidth-mean': 651,
      'needs-unmet': 1,
    })
    expect(missingParts(plan, state)).toEqual(['essentials-paid', 'no-new-arrears'])
  })
})

describe('a month that can be won', () => {
  const plan = alone({
    days: 2,
    opening: withAccount(100_000),
    bookings: [booking('rent', 2, -60_000), booking('benefit', 2, 40_000)],
    moments: [
      dilemma('evening-out', 1, [
        option('stay'),
        option('gift', [receive(5000)]),
        pay('treat', 3000),
        option('music', [{ do: 'event', code: 'E8' }]),
      ]),
    ],
  })
  const report = room(plan)

  it('is walked whole: without luck one seed stands for all', () => {
    expect([report.luck, report.seeds, report.complete]).toEqual([false, [1], true])
  })

  it('has its best, worst and bound of money', () => {
    // 1000 - 600 + 400 = 800; with the gift 850, with the treat 770
    expect(of(report, 'balance')).toEqual([85_000, 77_000, 85_000, 'proven', 'proven'])
    expect(of(report, 'net')).toEqual([85_000, 77_000, 85_000, 'proven', 'proven'])
    expect(of(report, 'arrears')).toEqual([0, 0, 0, 'proven', 'proven'])
  })

  it('has its best, worst and bound of bandwidth', () => {
    // Load 10 both nights, so the rest point is 900. With music 760 -> 760 + 140/4 = 795 -> 795 + 105/4 = 821.25;
    // without 700 -> 750 -> 787.5. Both are rounded half up to a tenth.
    expect(of(report, 'bandwidth-end')).toEqual([821, 788, 821, 'proven', 'proven'])
    // evenings 760 and 795, mean 777.5; else 700 and 750, mean 725
    expect(of(report, 'bandwidth-mean')).toEqual([778, 725, 778, 'proven', 'proven'])
  })

  it('says so, with a play that holds every part', () => {
    const { winnable, how, seedsWon, example, exampleSeed, impossible } = report.aim
    expect([winnable, how, seedsWon, impossible]).toEqual(['yes', 'proven', [1], []])
    const { state, refusal } = replay(plan, exampleSeed as number, example ?? [])
    expect([refusal, state.stop.kind, missingParts(plan, state)]).toEqual([null, 'end', []])
  })

  it('names the play of each best and worst', () => {
    for (const { measure, best, worst } of report.measures)
      for (const { value, seed, decisions } of [best, worst])
        expect(measuresOf(plan, replay(plan, seed, decisions).state)[measure]).toBe(value)
  })
})

describe('a month in which a bill must bounce', () => {
  // 500 on the account, rent 600 on day 5, benefit 400 on day 10; costs of 15% of 600 come 14 days after the bounce
  const plan = alone({
    opening: withAccount(50_000),
    bookings: [booking('rent', 5, -60_000), booking('benefit', 10, 40_000)],
    moments: [dilemma('later', 12, [option('on')])],
  })
  const report = room(plan)

  it('has costs only where the rent is left', () => {
    expect(of(report, 'fees')).toEqual([0, 9000, 0, 'proven', 'proven'])
    expect(of(report, 'arrears')).toEqual([0, 69_000, 0, 'proven', 'proven'])
  })

  it('has most on the account where nothing is paid, and is bounded so', () => {
    // 500 + 400 unpaid, 500 + 400 - 600 paid
    expect(of(report, 'balance')).toEqual([90_000, 30_000, 90_000, 'proven', 'proven'])
    // 300 paid; 900 less 600 and 90 of costs unpaid
    expect(of(report, 'net')).toEqual([30_000, 21_000, 30_000, 'proven', 'proven'])
  })

  it('cannot be won, which the bound proves', () => {
    const { winnable, how, impossible, closest, parts } = report.aim
    expect([winnable, how, impossible]).toEqual(['no', 'proven', ['no-new-arrears']])
    expect(closest.missing).toEqual(['no-new-arrears'])
    expect(parts.find(({ part }) => part === 'no-new-arrears')?.seedsHeld).toBe(0)
    expect(parts.find(({ part }) => part === 'essentials-paid')?.seedsHeld).toBe(1)
  })
})

describe('parts of the aim that no play can hold', () => {
  const impossible = (more: Partial<PlanData>) => boundsOf(alone(more)).impossible.parts
  const together = (more: Partial<PlanData>) => boundsOf(alone(more)).impossible.together

  it('are the essentials, where all money together is too little for them', () => {
    // 100 for a rent of 600; the phone could wait
    const bookings = [booking('rent', 5, -60_000), booking('phone', 6, -2000, { kind: 'phone' })]
    expect(impossible({ opening: withAccount(10_000), bookings })).toEqual([
      'essentials-paid',
      'no-new-arrears',
    ])
  })

  it('are essentials and arrears together, where either can be had alone', () => {
    // 100 for a phone of 80 on day 5 and food of 50 on day 6: the phone paid and too little to eat, or the other way round
    const month = {
      opening: withAccount(10_000),
      bookings: [
        booking('phone', 5, -8000, { kind: 'phone' }),
        booking('food', 6, -5000, { how: 'living', kind: 'food' }),
      ],
    }
    expect([impossible(month), together(month)]).toEqual([['essentials-paid', 'no-new-arrears'], true])
    // with 30 more both can be
    const enough = { ...month, opening: withAccount(13_000) }
    expect([impossible(enough), together(enough)]).toEqual([[], false])
  })

  it('is a need that every way refuses, and the bandwidth that every night takes', () => {
    const refuse = { do: 'need', need: 'trip', met: false } as const
    const moments = [dilemma('trip', 3, [option('no', [refuse]), option('later', [refuse])])]
    expect(impossible({ moments })).toEqual(['no-need-refused'])
    // Creditors 6 (10 points), rent and benefit such that nothing is free (15): load 35, rest point 650. From 100, five
    // nights of a quarter of the gap: 238, 341, 418, 476, 520; three nights only come to 418 of the 450 that krap asks.
    const bookings = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
      booking(id, 4, -20_000, { instalment: true, kind: 'phone' }),
    )
    expect(impossible({ days: 3, opening: withAccount(10_000, { bandwidth: 100 }), bookings })).toEqual([
      'bandwidth-krap',
    ])
  })

  it('are none where a choice can cancel the bill in time', () => {
    const bookings = [booking('rent', 5, -60_000)]
    const moments = (day: number) => [
      dilemma('let-off', day, [option('no'), option('yes', [{ do: 'cancel', bill: 'rent' }])]),
    ]
    expect(impossible({ opening: withAccount(10_000), bookings, moments: moments(4) })).toEqual([])
    // on its day it has bounced in the morning
    expect(impossible({ opening: withAccount(10_000), bookings, moments: moments(5) })).toEqual([
      'no-new-arrears',
    ])
  })
})

describe('the bound', () => {
  const bookings = [booking('rent', 5, -60_000), booking('phone', 6, -2000, { kind: 'phone' })]
  const off = (id: string, bills: string[]) =>
    option(
      id,
      bills.map((each) => ({ do: 'cancel', bill: each }) as const),
    )
  const net = (moments: PlanData['moments']) => boundsOf(alone({ bookings, moments })).bounds.net.value

  it('lets a dilemma give one of its options, a desk all of its wishes', () => {
    // 1000 - 600 - 20 = 380; the better of 600 and 20 back is 980, both 1000
    const options = [off('rent', ['rent']), off('phone', ['phone'])]
    expect(net([dilemma('one', 3, options)])).toBe(98_000)
    expect(net([desk('all', 3, options)])).toBe(100_000)
  })

  it('charges at its least what every way costs', () => {
    // 380 less the cheaper of 10 and 30
    expect(net([dilemma('dear', 3, [pay('ten', 1000), pay('thirty', 3000)])])).toBe(37_000)
    // unless it may not come: then nothing
    const perhaps = dilemma('dear', 3, [pay('ten', 1000)], {
      trigger: { from: 3, to: 3, luck: { name: 'x', chance: 0.5 } },
    })
    expect(net([perhaps])).toBe(38_000)
  })

  it('is none where letters can go round and bring money each time', () => {
    const round = { do: 'letter', letter: 'round', inDays: 0 } as const
    const letters = [
      ...smallMonth().letters,
      {
        ...(smallMonth().letters[0] as PlanData['letters'][number]),
        id: 'round',
        day: 2,
        effects: [receive(100), round],
      },
    ]
    const { bounds } = boundsOf(alone({ letters }))
    expect([bounds.balance.value, bounds.net.value]).toEqual([null, null])
  })
})

describe('a month winnable only with luck', () => {
  // 500 for a rent of 600 on day 5; the neighbour who may have 200 decides it on day 3, whichever way one asks
  const lend = { id: 'has', luck: { name: 'neighbour', chance: 0.5 }, effects: [receive(20_000)] }
  const plan = alone({
    opening: withAccount(50_000),
    bookings: [booking('rent', 5, -60_000)],
    moments: [
      dilemma('ask', 3, [
        { ...option('ask'), outcomes: [lend, { id: 'has-not', effects: [] }] },
        option('keep-still'),
      ]),
    ],
  })
  const report = room(plan, 3)

  it('is reported as such, with the seeds under which it was', () => {
    const lucky = report.seeds.filter((seed) => luck(seed, 'neighbour', 3) < 0.5)
    expect(report.seeds).toHaveLength(6)
    expect(lucky.length).toBeGreaterThan(0)
    expect(lucky.length).toBeLessThan(6)
    expect(report.aim).toMatchObject({
      winnable: 'only-with-luck',
      how: 'proven',
      seedsWon: lucky,
      impossible: [],
    })
  })

  it('hangs on luck, where the month without the neighbour does not', () => {
    expect(hangsOnLuck(plan)).toBe(true)
    expect(hangsOnLuck(alone({ moments: [dilemma('ask', 3, [option('on')])] }))).toBe(false)
  })
})

describe('walking every play', () => {
  const ways = () => [option('a'), option('b'), option('c')]
  const plan = alone({ moments: [dilemma('one', 1, ways()), dilemma('two', 2, ways())] })

  it('shares the decisions that plays have in common', () => {
    // 3 first choices, 3 nights, 9 second choices, 9 nights: 24 decisions for 9 plays of 4
    const meter = meterOf(1000)
    const walked = walk(plan, 1, meter, () => undefined)
    expect(walked).toEqual({ complete: true, leaves: 9, ends: 9, merged: 0 })
    expect(meter.steps).toBe(24)
  })

  it('walks states that come to the same once, and still counts every play', () => {
    // all three come to the same evening: 3 choices and 1 night each day
    const meter = meterOf(1000)
    const walked = walk(plan, 1, meter, () => undefined, stateKeys(plan))
    expect(walked).toEqual({ complete: true, leaves: 9, ends: 1, merged: 4 })
    expect(meter.steps).toBe(8)
  })

  it('says when its steps did not do', () => {
    expect(walk(plan, 1, meterOf(10), () => undefined).complete).toBe(false)
  })
})

describe('a report', { timeout: 120_000 }, () => {
  const [, file] = shippedFiles().find(([id]) => id === 'samira-maart') as [string, string]
  const plan = linkPlan((readMonth(file).month as NonNullable<ReturnType<typeof readMonth>['month']>).plan)

  it('is the same for the same seed and steps', () => {
    const once = roomForChoice(plan, { seed: 4, steps: 30_000 })
    expect(roomForChoice(plan, { seed: 4, steps: 30_000 })).toEqual(once)
    expect(roomForChoice(plan, { seed: 5, steps: 3000 }).seeds).not.toEqual(once.seeds)
  })

  it('takes the steps it may and little more, and tells how far it is', () => {
    const told: number[] = []
    const { steps } = roomForChoice(plan, {
      seed: 4,
      steps: 20_000,
      progress: (done, of) => {
        expect(of).toBe(20_000)
        told.push(done)
      },
    })
    // beyond the limit it ends no play that it has begun by lot or by temperament: 8 plays of under 150 decisions
    expect(steps).toBeLessThan(20_000 + 1200)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
    expect(told.length).toBeGreaterThan(50)
    expect(told.at(-1)).toBeLessThanOrEqual(20_000)
  })

  it('keeps what was found when it is stopped, and says that it is not whole', () => {
    let asked = 0
    const report = roomForChoice(plan, { seed: 4, steps: 200_000, stop: () => ++asked > 8 })
    expect(report.complete).toBe(false)
    expect(report.steps).toBeLessThan(5000)
    expect(report.seeds).toEqual([4])
    for (const { measure, best, worst } of report.measures) {
      expect(worst.how).toBe('sampled')
      for (const { value, seed, decisions } of [best, worst])
        expect(measuresOf(plan, replay(plan, seed, decisions).state)[measure]).toBe(value)
    }
  })

  it('has something to say when it is stopped at once', () => {
    const report = roomForChoice(plan, { seed: 4, steps: 1, stop: () => true })
    expect(report.policies.map(({ ends }) => ends.length)).toEqual([1, 1, 1, 1, 1, 1])
    expect(report.measures).toHaveLength(7)
  })
})
