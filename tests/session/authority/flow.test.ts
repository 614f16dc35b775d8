import { describe, expect, it } from 'vitest'
import { joined, openGroup, playMoment, START, seat, toTalk, toVote, vote, wall } from '../group.ts'

const deciding = ['s1', 's3', 's5']

describe('the course of a session', () => {
  it('goes from lobby to debrief, one moment after the other', () => {
    const group = joined(openGroup(), 5)
    const phases: string[] = []
    const step = (act: () => void) => {
      act()
      phases.push(group.authority.phase)
    }
    step(() => group.ask({ type: 'brief' }))
    step(() => group.ask({ type: 'begin', beat: 0 }))
    step(() => group.ask({ type: 'talk', beat: 1 }))
    step(() => group.ask({ type: 'open-vote', beat: 1 }))
    step(() => vote(group, 's1', 'ask'))
    step(() => group.ask({ type: 'close-vote', beat: 1 }))
    step(() => group.ask({ type: 'to-decide', beat: 1 }))
    step(() => group.ask({ type: 'decide', beat: 1, option: 'ask' }))
    expect(phases).toEqual(['briefing', 'read', 'talk', 'vote', 'vote', 'reveal', 'decide', 'consequence'])
    playMoment(group, 'near', deciding)
    playMoment(group, 'call', deciding)
    playMoment(group, 'listen', deciding)
    playMoment(group, 'make', deciding)
    step(() => group.ask({ type: 'begin', beat: group.beat() }))
    step(() => group.ask({ type: 'debrief' }))
    step(() => group.ask({ type: 'wipe' }))
    expect(phases.slice(-3)).toEqual(['end', 'debrief', 'wiped'])
  })

  it('shows what the household decided by itself, and stops where the group decides', () => {
    const group = joined(openGroup(), 5)
    group.ask({ type: 'begin', beat: 0 })
    const first = group.authority.view(wall, START)
    // Day 1 has one moment of the household: its human option is taken, and that evening is slept through.
    expect(first.told).toEqual([{ day: 1, moment: 'quiet-one', option: 'warm', outcome: 'done' }])
    expect(first.flow).toMatchObject({ beat: 1, moment: 'one', number: 1, of: 5 })
    expect(first.month?.day).toBe(2)
    for (const choice of ['ask', 'near', 'call', 'listen']) {
      if (choice !== 'ask') group.ask({ type: 'begin', beat: group.beat() })
      group.ask({ type: 'decide', beat: group.beat(), option: choice, reason: 'for the test' })
    }
    // The second turn of the talk is named in the habits; the letter of day 3 was opened in the evening of day 4.
    group.ask({ type: 'begin', beat: group.beat() })
    expect(group.authority.view(wall, START).told).toContainEqual({
      day: 7,
      moment: 'talk/bye',
      option: 'leave',
      outcome: 'done',
    })
    expect(group.authority.decisions).toContainEqual({ moment: 'news', option: 'open' })
  })

  it('counts what was booked before what is told: the group’s own payment belongs to its own moment', () => {
    const group = joined(openGroup(), 5)
    group.ask({ type: 'begin', beat: 0 })
    const sinceThen = () => {
      const { bookedBefore, month } = group.authority.view(wall, START)
      return month?.ledger.slice(bookedBefore).map(({ id, cents }) => [id, cents])
    }
    // The rent of day 2 went before the first moment of the group.
    expect(sinceThen()).toEqual([['rent', -64000]])
    group.ask({ type: 'decide', beat: 1, option: 'pay', reason: 'for the test' })
    group.ask({ type: 'begin', beat: 1 })
    // Rent and the payment of the group are behind: nothing has gone between day 2 and day 4.
    expect(sinceThen()).toEqual([])
    expect(group.authority.view(wall, START).bookedBefore).toBe(2)
  })

  it('lets the group choose once at a desk; the household leaves it', () => {
    const group = joined(openGroup(), 5)
    playMoment(group, 'ask', deciding)
    playMoment(group, 'near', deciding)
    playMoment(group, 'form', deciding)
    group.ask({ type: 'begin', beat: group.beat() })
    expect(group.authority.decisions.filter(({ moment }) => moment === 'table')).toEqual([
      { moment: 'table', option: 'form' },
      { moment: 'table', option: 'done' },
    ])
  })

  it('leaves a moment to the household when it is passed, or was to be skipped', () => {
    const group = joined(openGroup(), 5)
    group.ask({ type: 'begin', beat: 0 })
    group.ask({ type: 'pass', beat: 1 })
    expect(group.authority.view(wall, START).consequence).toMatchObject({
      moment: 'one',
      option: 'pay',
      by: 'habit',
    })
    group.ask({ type: 'skip', moment: 'two', skip: true })
    group.ask({ type: 'begin', beat: 1 })
    expect(group.authority.view(wall, START).flow).toMatchObject({ moment: 'table', number: 2, of: 4 })
    expect(group.authority.view(wall, START).told).toContainEqual({
      day: 4,
      moment: 'two',
      option: 'near',
      outcome: 'done',
    })
  })

  it('holds a second round: a new beat, a shorter talk, no vote left of the first', () => {
    const group = joined(openGroup(), 5)
    toVote(group)
    vote(group, 's1', 'ask')
    group.ask({ type: 'close-vote', beat: 1 })
    group.ask({ type: 'second-round', beat: 1 })
    const { flow, talk, tally } = group.authority.view(wall, START)
    // 120 seconds the first time, half of it now.
    expect({ flow, seconds: talk?.seconds, tally }).toMatchObject({
      flow: { phase: 'talk', beat: 2, round: 2, moment: 'one' },
      seconds: 60,
      tally: null,
    })
    group.ask({ type: 'open-vote', beat: 2 })
    expect(group.authority.view(seat('s1'), START).ballot).toMatchObject({ voted: false, option: null })
  })

  it('falls silent at a stop point and pauses from any state, and comes back to where it was', () => {
    const group = joined(openGroup(), 5)
    toTalk(group)
    group.ask({ type: 'stop-point' })
    group.ask({ type: 'pause' }, seat('s2'))
    expect(group.authority.phase).toBe('paused')
    expect(group.authority.view(wall, START).flow.under).toBe('talk')
    group.ask({ type: 'resume' })
    expect(group.authority.phase).toBe('stopPoint')
    group.ask({ type: 'end-stop-point' })
    expect(group.authority.phase).toBe('talk')
  })

  it('swaps roles halfway: who decided watches, who watched decides, a quiet seat stays quiet', () => {
    const group = joined(openGroup(), 5)
    group.ask({ type: 'wish', wish: 'quiet' }, seat('s5'))
    group.ask({ type: 'begin', beat: 0 })
    group.ask({ type: 'swap' })
    expect(group.authority.phase).toBe('swap')
    const rows = group.authority.view({ role: 'facilitator' }, START).seats
    expect(rows.map(({ role, task }) => [role, task])).toEqual([
      ['watch', 'letters'],
      ['decide', null],
      ['watch', 'children'],
      ['decide', null],
      ['quiet', null],
    ])
    group.ask({ type: 'end-swap' })
    expect(group.authority.phase).toBe('read')
  })

  it('does not swap where nobody would be left to decide', () => {
    const group = joined(openGroup(), 3)
    for (const id of ['s1', 's2', 's3']) group.ask({ type: 'wish', wish: 'decide' }, seat(id))
    group.ask({ type: 'begin', beat: 0 })
    expect(group.refused({ type: 'swap' }).refused).toBe('session/nobody-to-decide')
    expect(group.authority.phase).toBe('read')
  })

  it('says when half of the moments are done and nobody has swapped yet', () => {
    const group = joined(openGroup(), 5)
    const due = () => group.authority.view({ role: 'facilitator' }, START).swapDue
    playMoment(group, 'ask', deciding)
    expect(due()).toBe(false)
    playMoment(group, 'near', deciding)
    expect(due()).toBe(false)
    // Third of five: 3 x 2 > 5.
    group.ask({ type: 'begin', beat: group.beat() })
    expect(due()).toBe(true)
    group.ask({ type: 'swap' })
    expect(due()).toBe(false)
  })

  it('ends at any time, goes on from there, and lets the household finish the month for the debrief', () => {
    const group = joined(openGroup(), 5)
    playMoment(group, 'ask', deciding)
    group.ask({ type: 'pause' })
    group.ask({ type: 'end' })
    expect(group.authority.phase).toBe('end')
    group.ask({ type: 'begin', beat: group.beat() })
    expect(group.authority.view(wall, START).flow.moment).toBe('two')
    group.ask({ type: 'end' })
    expect(group.authority.view(wall, START).debrief).toBeNull()
    group.ask({ type: 'debrief' })
    const { debrief } = group.authority.view(wall, START)
    expect(debrief?.decisions.at(-1)).toMatchObject({ day: 21, moment: 'evening', option: 'sleep' })
    expect(group.authority.decisions.map(({ moment }) => moment)).toContain('late')
  })
})

describe('a step back', () => {
  it('drops the decisions after it from the month; the log keeps both', () => {
    const group = joined(openGroup(), 5)
    playMoment(group, 'pay', deciding)
    const [first] = group.authority.view({ role: 'facilitator' }, START).decided
    playMoment(group, 'near', deciding)
    group.ask({ type: 'step-back', to: first?.n ?? 0 })
    const view = group.authority.view({ role: 'facilitator' }, START)
    expect(view.flow).toMatchObject({ phase: 'read', moment: 'one', number: 1 })
    expect(group.authority.decisions.at(-1)).toEqual({ moment: 'evening', option: 'sleep' })
    expect(view.decided.map(({ moment, dropped }) => [moment, dropped])).toEqual([
      ['one', true],
      ['two', true],
    ])
    group.ask({ type: 'decide', beat: group.beat(), option: 'wait', reason: 'once more' })
    expect(group.authority.decisions.filter(({ moment }) => moment === 'one')).toEqual([
      { moment: 'one', option: 'wait' },
    ])
    expect(group.authority.log.filter(({ type }) => type === 'decided')).toHaveLength(3)
  })

  it('goes to a decision that stands, not to one that was dropped', () => {
    const group = joined(openGroup(), 5)
    playMoment(group, 'pay', deciding)
    const to = group.authority.view({ role: 'facilitator' }, START).decided[0]?.n ?? 0
    group.ask({ type: 'step-back', to })
    expect(group.refused({ type: 'step-back', to }).refused).toBe('session/no-such-decision')
  })

  it('leads back into the play from the end', () => {
    const group = joined(openGroup(), 5)
    for (const choice of ['ask', 'near', 'call', 'listen', 'make']) playMoment(group, choice, deciding)
    group.ask({ type: 'begin', beat: group.beat() })
    expect(group.refused({ type: 'begin', beat: group.beat() }).refused).toBe('session/month-over')
    const last = group.authority.view({ role: 'facilitator' }, START).decided.at(-1)
    group.ask({ type: 'step-back', to: last?.n ?? 0 })
    expect(group.authority.view(wall, START).flow).toMatchObject({ phase: 'read', moment: 'late', number: 5 })
  })
})
