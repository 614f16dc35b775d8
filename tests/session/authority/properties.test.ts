import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { replay, view } from '#engine'
import type { Entry, Phase } from '#session/protocol'
import { DEBRIEF_STEPS, isRefused, PHASES, readLog, readRequest } from '#session/protocol'
import type { Group } from '../group.ts'
import { facilitator, groupPlan, joined, openGroup, seat, toVote, wall } from '../group.ts'
import type { Move } from '../random-requests.ts'
import { allViews, anything, moves, requestOf } from '../random-requests.ts'

const RUNS = 40
const LONGEST = 150

/** Plays moves; the watcher sees each request and what became of it. */
function play(
  drawn: readonly Move[],
  watch: (group: Group, answer: 'taken' | 'refused') => void = () => undefined,
  start = () => joined(openGroup({ mode: (drawn[0]?.a ?? 0) % 5 === 0 ? 'hands' : 'phones' }), 6),
): Group {
  const group = start()
  for (const each of drawn) {
    group.tick(group.now + each.wait)
    const { request, from } = requestOf(group, each)
    const answer = group.authority.propose(request, from, group.now)
    if (!isRefused(answer)) group.authority.commit(answer)
    watch(group, isRefused(answer) ? 'refused' : 'taken')
  }
  return group
}

describe('any requests of anybody', () => {
  it('never throw, and change nothing when they are refused', () => {
    fc.assert(
      fc.property(moves(LONGEST), (drawn) => {
        const group = joined(openGroup(), 6)
        for (const each of drawn) {
          group.tick(group.now + each.wait)
          const { request, from } = requestOf(group, each)
          const before = allViews(group)
          const answer = group.authority.propose(request, from, group.now)
          // Proposing changes nothing, whatever the answer.
          expect(allViews(group)).toBe(before)
          if (!isRefused(answer)) group.authority.commit(answer)
        }
      }),
      { numRuns: 15 },
    )
  })

  it('never throw, however they are formed', () => {
    const types = anything(openGroup(), { what: 0, a: 0, b: 0 }).map(({ type }) => type)
    const raw = fc.oneof(
      fc.anything(),
      fc.record({ type: fc.constantFrom(...types) }, { requiredKeys: ['type'] }),
      fc.dictionary(fc.constantFrom('type', 'beat', 'option', 'counts', '__proto__'), fc.anything()),
    )
    fc.assert(
      fc.property(raw, fc.constantFrom(facilitator, wall, seat('s1')), (value, from) => {
        const group = joined(openGroup(), 2)
        const request = readRequest(from.role, value)
        if (isRefused(request)) return
        const answer = group.authority.propose(request, from, group.now)
        if (!isRefused(answer)) group.authority.commit(answer)
      }),
      { numRuns: 400 },
    )
  })
})

describe('a log', () => {
  it('makes the same views byte for byte, folded at once, in two halves, or after a store', () => {
    fc.assert(
      fc.property(moves(LONGEST), fc.double({ min: 0, max: 1, noNaN: true }), (drawn, where) => {
        const group = play(drawn)
        const { log } = group.authority
        const stored = JSON.parse(JSON.stringify(log)) as unknown[]
        const read = readLog(stored, groupPlan.data)
        if ('refused' in read) throw new Error(`${read.refused} at ${read.path}`)
        expect(read.log).toEqual(log)
        const half = 1 + Math.floor(where * (log.length - 1))
        const whole = openGroup({}, read.log)
        const parted = openGroup({}, log.slice(0, half))
        // Somebody has looked in between: what is kept of a view must not change the next.
        allViews(parted)
        parted.authority.commit(log.slice(half))
        for (const other of [whole, parted]) {
          other.now = group.now
          expect(allViews(other)).toBe(allViews(group))
          expect(other.authority.nextDue()).toBe(group.authority.nextDue())
        }
      }),
      { numRuns: RUNS },
    )
  })

  it('holds the decisions that make the same month in the engine alone', () => {
    fc.assert(
      fc.property(moves(LONGEST), (drawn) => {
        const { authority, now } = play(drawn)
        if (authority.phase === 'wiped') return
        const { state, refusal } = replay(groupPlan, 7, authority.decisions)
        expect(refusal).toBeNull()
        const month = authority.view(facilitator, now).month
        expect(JSON.stringify(month)).toBe(JSON.stringify(view(groupPlan, state, 'facilitator')))
      }),
      { numRuns: RUNS },
    )
  })
})

describe('what goes over the wire', () => {
  it('says nothing of a vote before it is closed: with another vote, nobody else sees anything else', () => {
    let compared = 0
    fc.assert(
      fc.property(moves(LONGEST), (drawn) => {
        play(
          drawn,
          (group, answer) => {
            const last = group.authority.log.at(-1)
            if (answer === 'refused' || last?.type !== 'vote-cast') return
            const options = group.authority.view(facilitator, group.now).options
            const other = options.find((option) => option !== last.option) ?? null
            const changed: Entry[] = [...group.authority.log.slice(0, -1), { ...last, option: other }]
            const twin = openGroup({}, changed)
            twin.now = group.now
            for (const who of [facilitator, wall, ...seats(last.seat)]) {
              expect(JSON.stringify(twin.authority.view(who, twin.now))).toBe(
                JSON.stringify(group.authority.view(who, group.now)),
              )
            }
            expect(twin.authority.view(seat(last.seat), twin.now)).not.toEqual(
              group.authority.view(seat(last.seat), group.now),
            )
            compared += 1
          },
          votingGroup,
        )
      }),
      { numRuns: RUNS },
    )
    expect(compared).toBeGreaterThan(20)
  })

  it('has notes for the facilitator on the console only', () => {
    let shown = 0
    fc.assert(
      fc.property(moves(LONGEST), (drawn) => {
        play(drawn, ({ authority, now }) => {
          const open = [wall, ...seats('')].map((who) => authority.view(who, now))
          expect(JSON.stringify(open)).not.toContain('.notes.')
          shown += authority.view(facilitator, now).notes.length
        })
      }),
      { numRuns: 10 },
    )
    expect(shown).toBeGreaterThan(0)
  })
})

/** Six people, three of whom decide, with a vote open. */
function votingGroup(): Group {
  const group = joined(openGroup(), 6)
  toVote(group)
  return group
}

const seats = (but: string) =>
  Array.from({ length: 13 }, (_, n) => `s${n}`)
    .filter((id) => id !== but)
    .map(seat)

describe('the flow', () => {
  const reached = new Set<Phase>()
  const left = new Set<Phase>()

  beforeAll(() => {
    fc.assert(
      fc.property(moves(LONGEST), (drawn) => {
        let before: Phase = 'lobby'
        play(drawn, ({ authority }) => {
          reached.add(authority.phase)
          if (authority.phase !== before) left.add(before)
          before = authority.phase
        })
      }),
      { numRuns: RUNS * 2, seed: 4 },
    )
  })

  it('reaches every state', () => {
    expect([...reached].sort()).toEqual([...PHASES].sort())
  })

  it('leaves every state but the last', () => {
    expect([...left].sort()).toEqual(PHASES.filter((phase) => phase !== 'wiped').sort())
  })

  it('never gets stuck: what the console offers first is taken, and leads to another state or step', () => {
    fc.assert(
      fc.property(moves(LONGEST), (drawn) => {
        play(drawn, (group) => {
          const { authority, now } = group
          const { main, options, flow, walk } = authority.view(facilitator, now)
          if (main === null) return expect(flow.phase).toBe('wiped')
          const step = DEBRIEF_STEPS[DEBRIEF_STEPS.indexOf(walk?.step ?? 'fan') + 1]
          const filled = {
            type: main,
            beat: flow.beat,
            option: options[0],
            reason: 'verder',
            counts: {},
            step,
          }
          const request = anything(group, { what: 0, a: 1, b: 1 }).find(({ type }) => type === main)
          if (request === undefined && main !== 'wipe') throw new Error(`Nobody can ask ${main}`)
          const asked = main === 'wipe' ? ({ type: 'wipe' } as const) : pickKnown(filled, request)
          const answer = authority.propose(asked, facilitator, now)
          if (isRefused(answer)) throw new Error(`${main} in ${flow.phase}: ${answer.refused}`)
          const twin = openGroup({}, [...authority.log, ...answer])
          const where = (one: Group) => [one.authority.phase, one.authority.view(facilitator, now).walk?.step]
          expect(where(twin)).not.toEqual(where(group))
        })
      }),
      { numRuns: 12 },
    )
  })
})

type Known = NonNullable<ReturnType<typeof anything>[number]>

/** The request with values that fit, in the form that its type has. */
function pickKnown(filled: Record<string, unknown>, request: Known | undefined): Known {
  const known = Object.fromEntries(
    Object.entries(request ?? {}).map(([key, value]) => [key, key in filled ? filled[key] : value]),
  )
  const read = readRequest('facilitator', known)
  if (isRefused(read)) throw new Error(`${String(filled.type)}: ${read.path}`)
  return read
}
