import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Desk } from '../../src/session/server/desk.ts'
import { createDesk } from '../../src/session/server/desk.ts'
import { createRate } from '../../src/session/server/rate.ts'
import { drawCode, drawSecret, readCode } from '../../src/session/server/secrets.ts'
import { openSqliteStore } from '../../src/session/server/sqlite-store.ts'
import type { SessionStore } from '../../src/session/server/store.ts'
import { groupCut, groupPlan, START } from '../session/group.ts'

const HOUR = 3_600_000
let store: SessionStore
let desk: Desk
let now: number

beforeEach(() => {
  now = START
  store = openSqliteStore(':memory:')
  const month = { plan: groupPlan, cut: groupCut }
  desk = createDesk({ store, clock: () => now, months: (id) => (id === 'here' ? month : null) })
})

afterEach(() => store.close())

async function opened(sender = 'trainer') {
  const answer = await desk.open({ month: 'here', mode: 'phones' }, sender)
  if ('refused' in answer) throw new Error(answer.refused)
  return answer
}

describe('codes', () => {
  it('have six letters, none of which looks like another', () => {
    for (let draw = 0; draw < 500; draw++) expect(drawCode()).toMatch(/^[ACDEFGHJKMNPQRTWXY34679]{6}$/)
  })

  it('are read as people type them, and nothing else is', () => {
    expect(readCode(' k7m-q3d ')).toBe('K7MQ3D')
    for (const typed of ['K7MQ3', 'K7MQ3DD', 'K7MQ30', '', '../../x']) expect(readCode(typed)).toBe(null)
  })

  it('expire after a day, to the millisecond', async () => {
    const { code } = await opened()
    now = START + 24 * HOUR - 1
    expect(await desk.lookUp(code, 'a')).toMatchObject({ code, month: 'here' })
    now = START + 24 * HOUR
    expect(await desk.lookUp(code, 'a')).toEqual({ refused: 'session/code-expired' })
  })

  it('cannot be guessed at: thirty at once, then one in five seconds, for each sender alone', async () => {
    const { code } = await opened()
    for (let guess = 0; guess < 30; guess++)
      expect(await desk.lookUp('AAAAAA', 'thief')).toEqual({ refused: 'session/unknown-code' })
    expect(await desk.lookUp(code, 'thief')).toEqual({ refused: 'session/too-fast' })
    expect(await desk.lookUp(code, 'phone')).toMatchObject({ code })
    now += 5_000
    expect(await desk.lookUp('AAAAAA', 'thief')).toEqual({ refused: 'session/unknown-code' })
    expect(await desk.lookUp('AAAAAA', 'thief')).toEqual({ refused: 'session/too-fast' })
  })
})

describe('secrets', () => {
  it('have at least 128 bits', () => {
    // 24 signs of 64: 24 x 6 = 144 bits.
    expect(drawSecret()).toMatch(/^[\w-]{24}$/)
    expect(new Set(Array.from({ length: 1000 }, drawSecret)).size).toBe(1000)
  })

  it('are in the store as hashes only, of sessions and of seats', async () => {
    const { code, secret } = await opened()
    const row = await store.byCode(code)
    expect(JSON.stringify(row)).not.toContain(secret)
    const token = 'a1'.repeat(16)
    const admitted = await desk.admit(code, { role: 'seat', token }, 'phone')
    expect(JSON.stringify(admitted)).not.toContain(token)
  })

  it('make the facilitator, and a wrong one counts as a guess', async () => {
    const { code, secret } = await opened()
    expect(await desk.admit(code, { role: 'facilitator', token: secret }, 'a')).toMatchObject({
      from: { role: 'facilitator' },
    })
    for (let guess = 0; guess < 30; guess++)
      expect(await desk.admit(code, { role: 'facilitator', token: 'x'.repeat(24) }, 'a')).toEqual({
        refused: 'session/not-your-role',
      })
    expect(await desk.admit(code, { role: 'facilitator', token: secret }, 'a')).toEqual({
      refused: 'session/too-fast',
    })
  })

  it('bring a token to the same seat in one session, and to no seat of another', async () => {
    const [one, other] = [await opened(), await opened()]
    const as = { role: 'seat', token: 'b2'.repeat(16) } as const
    const seatIn = async (code: string) => {
      const admitted = await desk.admit(code, as, 'phone')
      return 'from' in admitted && admitted.from.role === 'seat' ? admitted.from.seat : ''
    }
    expect(await seatIn(one.code)).toBe(await seatIn(one.code))
    expect(await seatIn(one.code)).not.toBe(await seatIn(other.code))
  })
})

describe('opening', () => {
  it('refuses a month that is not there, and more than thirty at once', async () => {
    expect(await desk.open({ month: 'gone', mode: 'phones' }, 'a')).toEqual({
      refused: 'session/malformed',
      path: 'month',
    })
    for (let order = 0; order < 30; order++) await opened('a')
    expect(await desk.open({ month: 'here', mode: 'phones' }, 'a')).toEqual({ refused: 'session/too-fast' })
  })
})

describe('a rate', () => {
  it('fills up with time, and forgets who has not asked for long', () => {
    const rate = createRate(2, 1)
    expect([rate.take('a', 0), rate.take('a', 0), rate.take('a', 0)]).toEqual([true, true, false])
    expect(rate.take('a', 999)).toBe(false)
    expect(rate.take('a', 1000)).toBe(true)
    for (let other = 0; other < 20_000; other++) rate.take(`other-${other}`, 2000)
    expect(rate.take('new', 2000)).toBe(true)
  })
})
