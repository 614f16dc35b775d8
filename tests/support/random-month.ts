// Random small months with everything in them: bills, letters, talks, papers, organisations, applications.

import fc from 'fast-check'
import type {
  Effect,
  EventCode,
  Letter,
  Moment,
  Organisation,
  Outcome,
  Paper,
  PlanData,
  Procedure,
} from '#engine'
import { around } from './paper-month.ts'
import {
  booking,
  desk,
  dilemma,
  letter,
  madeUp,
  option,
  organisation,
  paper,
  procedure,
  scene,
  smallMonth,
} from './small-month.ts'

const PAPERS = ['p0', 'p1', 'p2', 'entitling'] as const
const OFFICES = ['o0', 'o1', 'o2'] as const
const FORMS = ['f0', 'f1', 'f2', 'f3'] as const
const PEOPLE = ['friend', 'ada', 'bo'] as const

const day = fc.integer({ min: 1, max: 30 })
const cents = fc.integer({ min: 100, max: 90000 })
const pay = (id: string, amount: number, from: 'account' | 'purse'): Effect => {
  const kind = from === 'purse' ? 'food' : 'phone'
  return { do: 'pay', id, cents: amount, kind, ruleMaker: 'price', source: madeUp, from }
}

/** What choices do to money, letters, needs. */
const everyday: fc.Arbitrary<Effect> = fc.oneof(
  fc
    .constantFrom<EventCode>('E1', 'E2', 'E3', 'E8', 'E9', 'E10', 'E11')
    .map((code): Effect => ({ do: 'event', code })),
  cents.map((amount) => pay('thing', amount, 'account')),
  cents.map((amount) => pay('bread', amount, 'purse')),
  day.map((to): Effect => ({ do: 'move', bill: 'b0', day: to })),
  fc.constantFrom<Effect>(
    { do: 'arrange', bill: 'b1' },
    { do: 'contact', person: 'friend' },
    { do: 'need', need: 'trip', met: false },
    { do: 'load', id: 'care', points: 5, days: 3, card: 'care' },
    { do: 'open', letter: 'all', together: true },
    { do: 'letter', letter: 'threat', inDays: 2 },
    { do: 'letter', letter: 'ring', inDays: 0 },
    { do: 'flag', flag: 'planted', value: true },
  ),
)

/** What they do to applications. */
const applying: fc.Arbitrary<Effect> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...FORMS).map((id): Effect => ({ do: 'start', procedure: id })) },
  fc.constantFrom(...FORMS).map((id): Effect => ({ do: 'hand-in', procedure: id })),
  fc.constantFrom(...FORMS).map((id): Effect => ({ do: 'helped', procedure: id })),
)

/** What they do to papers and people. */
const meeting: fc.Arbitrary<Effect> = fc.oneof(
  fc.constantFrom(...PAPERS).map((id): Effect => ({ do: 'paper', paper: id })),
  fc
    .tuple(fc.constantFrom(...OFFICES), fc.boolean())
    .map(([id, given]): Effect => ({ do: 'consent', organisation: id, purpose: 'share', given })),
  fc
    .tuple(fc.constantFrom(...PEOPLE), fc.integer({ min: -2, max: 2 }))
    .map(([id, by]): Effect => ({ do: 'trust', person: id, by })),
  fc
    .tuple(fc.constantFrom(...PEOPLE), fc.integer({ min: -2, max: 2 }))
    .map(([id, by]): Effect => ({ do: 'tie', person: id, by })),
  fc.constantFrom(...OFFICES).map((id): Effect => ({ do: 'meet', organisation: id })),
  fc
    .tuple(fc.constantFrom(...OFFICES, 'bo'), fc.constantFrom('ada', 'o0'), fc.boolean())
    .map(([to, by, warm]): Effect => ({ do: 'refer', to, by, warm })),
)
const effect = fc.oneof(everyday, applying, meeting)

const anyPaper = (id: string): fc.Arbitrary<Paper> =>
  fc
    .record({
      held: fc.constantFrom('fresh' as const, 'stale' as const, 'no' as const),
      fresh: fc.integer({ min: 0, max: 12 }),
      copy: fc.integer({ min: 0, max: 60 }),
      fetch: fc.option(
        fc.record({
          actions: fc.integer({ min: 0, max: 2 }),
          cents: fc.integer({ min: 0, max: 400 }),
          days: fc.integer({ min: 0, max: 3 }),
        }),
        { freq: 5 },
      ),
      standsFor: fc.subarray(PAPERS.filter((each) => each !== 'entitling')),
    })
    .map(({ fetch, standsFor, held, fresh, copy }) =>
      paper(id, {
        ...{ fresh, copy },
        // what never grows old cannot be too old
        held: held === 'stale' && fresh === 0 ? 'no' : held,
        fetch: fetch === null ? null : { ...fetch, ruleMaker: 'fee-rule', source: madeUp },
        standsFor: id === 'entitling' ? standsFor : [],
      }),
    )

const anyOffice = (id: string): fc.Arbitrary<Organisation> =>
  fc
    .record({
      knows: fc.subarray([...OFFICES]),
      accepts: fc.subarray(['entitling']),
      remembers: fc.boolean(),
      plain: fc.boolean(),
    })
    .map((more) => organisation(id, more))

/** Days of an application: how long each part of it may take. */
interface Days {
  term: number
  check: number
  grace: number
  days: number
}

function anyForm(id: string, most: Days, effects: fc.Arbitrary<Effect>): fc.Arbitrary<Procedure> {
  const upTo = (value: number, least = 0) => fc.integer({ min: least, max: value })
  const outcome = fc.record({
    effects: fc.array(effects, { maxLength: 2 }),
    chance: fc.option(fc.constantFrom(0.3, 0.7)),
    trusted: fc.boolean(),
  })
  return fc
    .record({
      party: fc.constantFrom(...OFFICES),
      steps: fc.array(
        fc.record({
          way: fc.constantFrom('desk' as const, 'website' as const, 'letter' as const),
          actions: upTo(2),
          papers: fc.subarray([...PAPERS]),
        }),
        { maxLength: 3 },
      ),
      days: fc.record({
        term: upTo(most.term),
        check: upTo(most.check),
        grace: upTo(most.grace),
        days: upTo(most.days),
      }),
      outcomes: fc.array(outcome, { maxLength: 2 }),
      last: fc.array(effects, { maxLength: 2 }),
      automatic: fc.boolean(),
    })
    .map(({ party, steps, days, outcomes, last, automatic }) => {
      const first = outcomes.map(
        (each, index): Outcome => ({
          id: `out${index}`,
          effects: each.effects,
          ...(each.chance === null ? {} : { luck: { name: `${id}-${index}`, chance: each.chance } }),
          ...(each.trusted ? { when: ['>=', ['get', 'trust', 'ada'], 3] as const } : {}),
        }),
      )
      return procedure(id, {
        ...days,
        party,
        automatic,
        steps: steps.map((step, index) => ({ id: `s${index}`, ...step })),
        letters: { incomplete: 'incomplete', lapsed: 'lapsed' },
        outcomes: [...first, { id: 'end', effects: last }],
      })
    })
}

const choice = fc.record({
  effects: fc.array(effect, { maxLength: 4 }),
  distance: fc.constantFrom('near' as const, 'middle' as const, 'far' as const),
  actions: fc.integer({ min: 0, max: 2 }),
})
const anyMoment = fc.record({
  day,
  kind: fc.constantFrom('dilemma', 'desk', 'talk'),
  options: fc.array(choice, { minLength: 1, maxLength: 4 }),
})
const channel = fc.constantFrom<Letter['channel']>('letter', 'email', 'call', 'app', 'visit')

function momentOf(drawn: typeof anyMoment extends fc.Arbitrary<infer T> ? T : never, id: string): Moment {
  // the first option is always free, so that a moment can be left
  const options = drawn.options.map((each, k) =>
    option(`o${k}`, each.effects, k === 0 ? {} : { distance: each.distance, actions: each.actions }),
  )
  if (drawn.kind === 'desk') return desk(id, drawn.day, options)
  if (drawn.kind === 'dilemma') return dilemma(id, drawn.day, options)
  const turn = { id: 't', lines: [{ who: 'friend', technique: 'open' as const }], options }
  return { ...scene(id, drawn.day), kind: 'talk', with: 'friend', turns: [turn] }
}

const system = fc.record({
  purse: fc.nat(2000),
  trust: fc.integer({ min: 0, max: 5 }),
  papers: fc.tuple(...PAPERS.map(anyPaper)),
  organisations: fc.tuple(...OFFICES.map(anyOffice)),
  circumstances: fc.record({
    once: fc.boolean(),
    warm: fc.boolean(),
    automatic: fc.boolean(),
    oneContact: fc.boolean(),
  }),
  elsewhere: fc.tuple(...OFFICES.map(anyOffice)),
  procedures: fc.tuple(...FORMS.map((id) => anyForm(id, { term: 15, check: 4, grace: 8, days: 10 }, effect))),
})
const money = fc.record({
  account: fc.nat(150000),
  bandwidth: fc.integer({ min: 0, max: 1000 }),
  bills: fc.array(fc.record({ day, cents, instalment: fc.boolean() }), { minLength: 2, maxLength: 14 }),
  pay: fc.record({ day, cents: fc.integer({ min: 10000, max: 200000 }) }),
  living: fc.array(day, { maxLength: 4 }),
})
const post = fc.record({
  letters: fc.array(fc.record({ day, channel, plain: fc.boolean() }), { maxLength: 6 }),
  incomplete: channel,
  reminder: channel,
})

/** Any small month. */
export const anyMonth: fc.Arbitrary<PlanData> = fc
  .record({ system, money, post, moments: fc.array(anyMoment, { minLength: 3, maxLength: 14 }) })
  .map(({ system: { purse, trust, elsewhere, ...more }, money, post, moments }) => {
    const base = smallMonth()
    const { account, bandwidth, bills, pay: paid, living } = money
    return smallMonth({
      ...more,
      elsewhere: { there: elsewhere },
      opening: { ...base.opening, account, bandwidth, purse },
      people: [
        ...base.people,
        around('ada', { trust, helps: true, works: 'o0' }),
        around('bo', { works: 'o1' }),
      ],
      bookings: [
        ...bills.map((b, i) =>
          booking(`b${i}`, b.day, -b.cents, { instalment: b.instalment, kind: i % 2 ? 'rent' : 'phone' }),
        ),
        booking('pay', paid.day, paid.cents),
        ...living.map((on, i) => booking(`food${i}`, on, -5000, { how: 'living', kind: 'food' })),
      ],
      letters: [
        ...base.letters,
        letter('threat', { content: 'threat' }),
        letter('ring', { channel: 'call', effects: [{ do: 'trust', person: 'ada', by: 1 }] }),
        letter('incomplete', { content: 'form', channel: post.incomplete, from: '' }),
        letter('lapsed', { content: 'bad-news', from: '' }),
        letter('rung', { bill: 'b0', step: 'reminder', content: 'bill', channel: post.reminder }),
        ...post.letters.map(({ day: on, ...kind }, i) =>
          letter(`l${i}`, { day: on, content: 'bad-news', ...kind }),
        ),
      ],
      moments: moments.map((drawn, i) => momentOf(drawn, `m${i}`)),
    })
  })

/** The most each part of an application takes in a month whose applications all come to an end within it. */
export const SHORT: Days = { term: 6, check: 3, grace: 5, days: 6 }

/**
 * A month of 31 days, with an evening every day, that begins applications on the first five days, none of which starts
 * another: 5 + 6 until they are in, 3 until they come back, 5 to complete them, 6 to decide, 1 for the morning after.
 */
export const monthThatRunsOut: fc.Arbitrary<PlanData> = fc
  .record({
    month: anyMonth,
    forms: fc.tuple(...FORMS.map((id) => anyForm(id, SHORT, everyday))),
    begun: fc.tuple(...FORMS.map(() => fc.integer({ min: 1, max: 5 }))),
    more: fc.array(fc.tuple(day, meeting), { maxLength: 8 }),
  })
  .map(({ month, forms, begun, more }) => ({
    ...month,
    days: 31,
    procedures: forms,
    moments: Array.from({ length: 31 }, (_, index) => {
      const today = FORMS.filter((_id, f) => begun[f] === index + 1)
      const starts = today.map((id): Effect => ({ do: 'start', procedure: id }))
      const meets = more.flatMap(([on, effect]) => (on === index + 1 ? [effect] : []))
      return dilemma(`d${index + 1}`, index + 1, [option('on', [...starts, ...meets])])
    }),
  }))

/** The same month, in which decisions change nothing else and nobody says no to sharing. */
export function quiet(data: PlanData): PlanData {
  const willing = (effect: Effect): Effect => (effect.do === 'consent' ? { ...effect, given: true } : effect)
  return {
    ...data,
    procedures: data.procedures.map((form) => ({
      ...form,
      outcomes: form.outcomes.map((each) => ({ ...each, effects: [] })),
    })),
    moments: data.moments.map((moment) =>
      moment.kind === 'talk'
        ? moment
        : {
            ...moment,
            options: moment.options.map((each) => ({
              ...each,
              outcomes: each.outcomes.map((end) => ({ ...end, effects: end.effects.map(willing) })),
            })),
          },
    ),
  }
}
