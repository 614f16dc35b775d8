// A small month for a group, and a group that plays it: a clock by hand, every request answered or thrown at.

import type { GroupCut, Plan } from '#engine'
import { linkPlan } from '#engine'
import type { Authority } from '#session/authority'
import { createAuthority, openSession } from '#session/authority'
import type { Entry, From, Mode, Refusal, Request } from '#session/protocol'
import { isRefused } from '#session/protocol'
import { booking, desk, dilemma, letter, option, scene, smallMonth } from '../support/small-month.ts'

const far = { distance: 'far' as const }
const costs = (id: string, cents: number) =>
  option(
    id,
    [
      {
        do: 'pay',
        id: `paid-${id}`,
        cents,
        kind: 'food',
        ruleMaker: 'price',
        source: { illustrative: true, from: '', asOf: '2025' },
        from: 'account',
      },
    ],
    { needs: { account: cents, purse: 0 } },
  )

/** Four moments of the group (a talk of two turns among them), two of the household, a desk, a letter, a bill. */
export const groupPlan: Plan = linkPlan(
  smallMonth({
    bookings: [booking('rent', 2, -64000), booking('wage', 20, 90000)],
    letters: [
      letter('reminder', { content: 'bill', term: 14 }),
      letter('costs', { content: 'threat' }),
      letter('news', { day: 3 }),
    ],
    moments: [
      dilemma('quiet-one', 1, [option('first'), option('warm', [], { tags: ['human'] })]),
      dilemma('one', 2, [
        costs('pay', 10000),
        option('wait'),
        option('ask', [{ do: 'contact', person: 'friend' }]),
      ]),
      dilemma('two', 4, [option('near'), option('away', [], far)]),
      desk('table', 5, [option('call', [], { actions: 1 }), option('form', [], { actions: 1 })]),
      {
        ...scene('talk', 7),
        kind: 'talk',
        with: 'friend',
        turns: [
          { id: 'hello', lines: [], options: [option('listen', [], { technique: 'open' }), option('tell')] },
          { id: 'bye', lines: [], options: [option('thank'), option('leave')] },
        ],
      },
      dilemma('late', 21, [costs('buy', 20000), option('make')], { stopPoint: true }),
    ],
  }),
)

export const groupCut: GroupCut = {
  minutes: 20,
  moments: [
    { moment: 'one', minutes: 4, talk: 120, skip: false },
    { moment: 'two', minutes: 4, talk: 60, skip: true },
    { moment: 'table', minutes: 3, talk: 60, skip: true },
    { moment: 'talk/hello', minutes: 4, talk: 0, skip: false },
    { moment: 'late', minutes: 5, talk: 90, skip: false },
  ],
  habits: { 'talk/bye': 'leave' },
  notes: { one: ['moments.one.notes.0', 'moments.one.notes.1'], late: ['moments.late.notes.0'] },
}

export const START = 1_000_000
export const facilitator = { role: 'facilitator' } as const
export const wall = { role: 'wall' } as const
export const seat = (id: string) => ({ role: 'seat', seat: id }) as const

export interface Group {
  readonly authority: Authority
  /** The host's clock, in milliseconds; tests set it. */
  now: number
  /** Asks and commits; throws on a refusal. @returns what was written */
  ask(request: Request, from?: From): Entry[]
  /** Asks and expects a refusal. */
  refused(request: Request, from?: From): Refusal
  /** Ticks to a time and commits what came by itself. */
  tick(now: number): Entry[]
  beat(): number
}

export function openGroup(
  {
    plan = groupPlan,
    cut = groupCut,
    mode = 'phones',
    seed = 7,
  }: Partial<{
    plan: Plan
    cut: GroupCut
    mode: Mode
    seed: number
  }> = {},
  log?: readonly Entry[],
): Group {
  const opened = log ?? openSession(plan.data, cut, { seed, mode, now: START })
  const authority = createAuthority(plan, cut, opened)
  const group: Group = {
    authority,
    now: START,
    ask(request, from = facilitator) {
      const answer = authority.propose(request, from, group.now)
      if (isRefused(answer))
        throw new Error(`${JSON.stringify(request)}: ${answer.refused} in ${authority.phase}`)
      authority.commit(answer)
      return answer
    },
    refused(request, from = facilitator) {
      const answer = authority.propose(request, from, group.now)
      if (!isRefused(answer)) throw new Error(`${JSON.stringify(request)} was taken in ${authority.phase}`)
      return answer
    },
    tick(now) {
      group.now = now
      const entries = authority.due(now)
      authority.commit(entries)
      return entries
    },
    beat: () => authority.view(wall, group.now).flow.beat,
  }
  return group
}

/** Seats join in order: the odd ones decide, the even ones watch. */
export function joined(group: Group, count: number): Group {
  for (let n = 1; n <= count; n++) group.ask({ type: 'join' }, seat(`s${n}`))
  return group
}

/** From wherever a moment has ended to the talk of the next. */
export function toTalk(group: Group): void {
  group.ask({ type: 'begin', beat: group.beat() })
  group.ask({ type: 'talk', beat: group.beat() })
}

export function toVote(group: Group): void {
  toTalk(group)
  group.ask({ type: 'open-vote', beat: group.beat() })
}

export const vote = (group: Group, id: string, choice: string | null): Entry[] =>
  group.ask({ type: 'vote', beat: group.beat(), option: choice }, seat(id))

/** A whole moment: everyone who decides votes for the same. */
export function playMoment(group: Group, choice: string, voters: string[]): void {
  toVote(group)
  for (const id of voters) vote(group, id, choice)
  group.ask({ type: 'close-vote', beat: group.beat() })
  group.ask({ type: 'decide', beat: group.beat(), option: choice })
}
