import { describe, expect, it } from 'vitest'
import { facilitator, joined, openGroup, playMoment, START, toTalk, wall } from '../group.ts'

const HOUR = 3_600_000
const MINUTE = 60_000

function talking() {
  const group = joined(openGroup(), 5)
  toTalk(group)
  return group
}
const talk = (group: ReturnType<typeof openGroup>) => group.authority.view(wall, group.now).talk

describe('the clock of a talk', () => {
  it('runs for as long as the cut says, and is over once', () => {
    const group = talking()
    // 120 seconds for this moment.
    expect(group.authority.nextDue()).toBe(START + 120_000)
    expect(group.tick(START + 119_999)).toEqual([])
    expect(group.tick(START + 120_000).map(({ type }) => type)).toEqual(['talk-over'])
    expect(talk(group)?.over).toBe(true)
    expect(group.tick(START + 130_000)).toEqual([])
    expect(group.authority.phase).toBe('talk')
  })

  it('can be lengthened, also after it was over, and switched off', () => {
    const group = talking()
    group.tick(START + 120_000)
    group.ask({ type: 'extend', beat: 1, seconds: 180 })
    expect(talk(group)).toEqual({ until: START + 180_000, seconds: 180, left: null, over: false })
    group.ask({ type: 'extend', beat: 1, seconds: 0 })
    expect(talk(group)).toMatchObject({ until: 0, over: false })
    expect(group.authority.nextDue()).toBe(START + 24 * HOUR)
  })

  it('is lengthened once when two consoles ask for the same', () => {
    const group = talking()
    group.ask({ type: 'extend', beat: 1, seconds: 180 })
    expect(group.ask({ type: 'extend', beat: 1, seconds: 180 })).toEqual([])
  })

  it('stands still in a pause, at a stop point, and in a pause at a stop point', () => {
    const group = talking()
    group.now = START + 20_000
    group.ask({ type: 'stop-point' })
    expect(talk(group)?.left).toBe(100_000)
    group.now = START + 30_000
    group.ask({ type: 'pause' })
    group.now = START + 500_000
    expect(group.tick(group.now)).toEqual([])
    group.ask({ type: 'resume' })
    expect(talk(group)?.left).toBe(100_000)
    group.now = START + 600_000
    group.ask({ type: 'end-stop-point' })
    // It stood still from 20 to 600 seconds: 600 + 100 left.
    expect(talk(group)).toMatchObject({ until: START + 700_000, left: null })
    group.ask({ type: 'extend', beat: 1, seconds: 150 })
    expect(talk(group)?.until).toBe(START + 730_000)
  })

  it('is not there for a moment that is planned without one', () => {
    const group = joined(openGroup(), 5)
    for (const choice of ['ask', 'near', 'call']) playMoment(group, choice, ['s1'])
    toTalk(group)
    expect(talk(group)).toEqual({ until: 0, seconds: 0, left: null, over: false })
  })
})

describe('time', () => {
  it('never runs back in the log, whatever the host’s clock does', () => {
    const group = talking()
    group.now = START - 90_000
    const [entry] = group.ask({ type: 'open-vote', beat: 1 })
    expect(entry?.at).toBe(START)
  })

  it('wipes a session a day after it was opened, in whatever state it is', () => {
    const group = talking()
    group.ask({ type: 'pause' })
    expect(group.tick(START + 24 * HOUR - 1)).toEqual([])
    expect(group.tick(START + 24 * HOUR)).toMatchObject([{ type: 'wiped', why: 'expired' }])
    expect(group.authority.nextDue()).toBeNull()
    expect(group.tick(START + 25 * HOUR)).toEqual([])
    expect(group.authority.view(wall, group.now)).toMatchObject({
      month: null,
      told: [],
      flow: { phase: 'wiped' },
    })
  })
})

describe('planned against real time', () => {
  const pace = (group: ReturnType<typeof openGroup>, minutes: number) =>
    group.authority.view(facilitator, START + minutes * MINUTE).pace

  it('counts from the first moment: the cut plans 4 + 4 + 3 + 4 + 5 = 20 minutes', () => {
    const group = joined(openGroup(), 5)
    expect(pace(group, 10)).toEqual({ minutes: 20, spent: 0, behind: 0, left: 20, skip: [] })
    group.ask({ type: 'begin', beat: 0 })
    expect(pace(group, 3)).toEqual({ minutes: 20, spent: 3, behind: 0, left: 17, skip: [] })
  })

  it('says how late it is, and what may be skipped to end in time, the smallest that is enough', () => {
    const group = joined(openGroup(), 5)
    group.ask({ type: 'begin', beat: 0 })
    // 7 minutes at a moment of 4: 3 late; 16 are left; 23 is 3 over 20; the desk takes 3 and may be skipped.
    expect(pace(group, 7)).toEqual({ minutes: 20, spent: 7, behind: 3, left: 16, skip: ['table'] })
    // 8 minutes: 4 over; the second moment takes 4.
    expect(pace(group, 8).skip).toEqual(['two'])
    // 10 minutes: 6 over; both go, and what may not be skipped stays.
    expect(pace(group, 10).skip).toEqual(['two', 'table'])
    expect(pace(group, 30).skip).toEqual(['two', 'table'])
    group.ask({ type: 'minutes', minutes: 30 })
    expect(pace(group, 10).skip).toEqual([])
  })

  it('counts a skipped moment no more', () => {
    const group = joined(openGroup(), 5)
    group.ask({ type: 'skip', moment: 'table', skip: true })
    expect(pace(group, 0).left).toBe(17)
    group.ask({ type: 'skip', moment: 'table', skip: false })
    expect(pace(group, 0).left).toBe(20)
  })
})
