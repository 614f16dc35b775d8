import { describe, expect, it } from 'vitest'
import type { From, Refusal, Request, SessionCode } from '#session/protocol'
import { LIMITS } from '#session/protocol'
import type { Group } from '../group.ts'
import {
  facilitator,
  joined,
  openGroup,
  playMoment,
  START,
  seat,
  toTalk,
  toVote,
  vote,
  wall,
} from '../group.ts'

const five = () => joined(openGroup(), 5)
const full = () => joined(openGroup(), LIMITS.seats)

type Case = [code: SessionCode, why: string, make: () => Group, request: Request, from?: From]

const cases: Case[] = [
  ['session/not-your-role', 'a seat asks what is the facilitator’s', five, { type: 'end' }, seat('s1')],
  ['session/not-your-role', 'the wall asks anything', five, { type: 'pause' }, wall],
  ['session/not-your-role', 'the facilitator votes', five, { type: 'vote', beat: 0, option: null }],
  ['session/not-now', 'talk in the lobby', five, { type: 'talk', beat: 0 }],
  [
    'session/not-now',
    'a vote before it is open',
    inTalk,
    { type: 'vote', beat: 1, option: 'ask' },
    seat('s1'),
  ],
  ['session/not-now', 'a belief after the fact', inTalk, belief('before'), seat('s1')],
  ['session/not-now', 'a note before the first moment', five, { type: 'remark', text: 'Stil.' }, seat('s2')],
  ['session/not-now', 'going on where nothing paused', five, { type: 'resume' }],
  ['session/not-now', 'ending twice', ended, { type: 'end' }],
  [
    'session/not-now',
    'a cause that nobody asks for',
    decided,
    { type: 'cause', beat: 1, cell: 0 },
    seat('s1'),
  ],
  ['session/not-now', 'showing causes that nobody asked for', decided, { type: 'show-causes' }],
  ['session/paused', 'a vote in a pause', paused, { type: 'vote', beat: 1, option: 'ask' }, seat('s1')],
  ['session/paused', 'a pause in a pause', paused, { type: 'pause' }],
  [
    'session/other-beat',
    'a vote for another beat',
    inVote,
    { type: 'vote', beat: 0, option: 'ask' },
    seat('s1'),
  ],
  ['session/other-beat', 'the next moment asked twice', decidedAndOn, { type: 'begin', beat: 1 }],
  ['session/over', 'anything once all is wiped', wiped, { type: 'join' }, seat('s1')],
  ['session/over', 'anything once all is wiped', wiped, { type: 'begin', beat: 0 }],
  [
    'session/no-seat',
    'a vote from a seat that never joined',
    inVote,
    { type: 'vote', beat: 1, option: null },
    seat('x'),
  ],
  [
    'session/no-seat',
    'a name for a seat that never joined',
    five,
    { type: 'nickname', nickname: 'A' },
    seat('x'),
  ],
  ['session/waiting', 'a pause by one who waits', eleven, { type: 'pause' }, seat('s11')],
  ['session/turned-away', 'a second try after being turned away', turnedAway, { type: 'join' }, seat('s11')],
  [
    'session/turned-away',
    'a name after being turned away',
    turnedAway,
    { type: 'nickname', nickname: 'A' },
    seat('s11'),
  ],
  [
    'session/full',
    'more than can wait',
    () => joined(openGroup(), LIMITS.people),
    { type: 'join' },
    seat('x'),
  ],
  ['session/watching', 'a vote by a watcher', inVote, { type: 'vote', beat: 1, option: 'ask' }, seat('s2')],
  [
    'session/not-watching',
    'a note by one who decides',
    inVote,
    { type: 'remark', text: 'Stil.' },
    seat('s1'),
  ],
  [
    'session/not-minority',
    'a line by one who has what she wanted',
    decided,
    { type: 'line', beat: 1, text: 'Ja.' },
    seat('s1'),
  ],
  [
    'session/not-minority',
    'a line by one who did not vote',
    decided,
    { type: 'line', beat: 1, text: 'Ja.' },
    seat('s2'),
  ],
  ['session/too-many-remarks', 'one note too many', noted, { type: 'remark', text: 'nog een' }, seat('s2')],
  [
    'session/mode-hands',
    'a vote while hands count',
    handsVote,
    { type: 'vote', beat: 1, option: 'ask' },
    seat('s1'),
  ],
  ['session/mode-hands', 'closing a vote that hands must fill', handsVote, { type: 'close-vote', beat: 1 }],
  ['session/mode-phones', 'hands while phones vote', inVote, { type: 'hands', beat: 1, counts: { ask: 3 } }],
  [
    'session/unknown-option',
    'a vote for nothing there',
    inVote,
    { type: 'vote', beat: 1, option: 'away' },
    seat('s1'),
  ],
  [
    'session/unknown-option',
    'hands for nothing there',
    handsVote,
    { type: 'hands', beat: 1, counts: { away: 3 } },
  ],
  [
    'session/unknown-option',
    'a decision for nothing there',
    inTalk,
    { type: 'decide', beat: 1, option: 'away', reason: 'x' },
  ],
  [
    'session/too-many-hands',
    'more hands than a room has',
    handsVote,
    { type: 'hands', beat: 1, counts: { ask: 40, wait: 1 } },
  ],
  [
    'session/reason-needed',
    'another option than what leads',
    counted,
    { type: 'decide', beat: 1, option: 'wait' },
  ],
  ['session/reason-needed', 'a tie taken as it is', tied, { type: 'decide', beat: 1, option: 'ask' }],
  ['session/reason-needed', 'a decision without a vote', inTalk, { type: 'decide', beat: 1, option: 'ask' }],
  ['session/no-such-decision', 'a step back to what is no decision', decided, { type: 'step-back', to: 1 }],
  ['session/no-such-seat', 'letting in who is not there', five, { type: 'admit', number: 11 }],
  ['session/no-such-seat', 'turning away who sits', five, { type: 'turn-away', number: 1 }],
  ['session/no-such-seat', 'removing who is not there', five, { type: 'remove', number: 9 }],
  ['session/no-such-seat', 'a role for who waits', eleven, { type: 'role', number: 11, role: 'decide' }],
  ['session/no-such-seat', 'help for who is not there', five, { type: 'help-given', number: 9 }],
  ['session/no-such-line', 'hiding no line', five, { type: 'hide-line', line: 3, hidden: true }],
  [
    'session/nothing-further',
    'looking further where all lies open',
    inTalk,
    { type: 'look-further', beat: 1 },
  ],
  ['session/month-over', 'a moment after the last', ended, { type: 'begin', beat: 5 }],
  [
    'session/not-in-cut',
    'skipping what the household decides',
    five,
    { type: 'skip', moment: 'quiet-one', skip: true },
  ],
  [
    'session/not-in-cut',
    'skipping what is being decided',
    inTalk,
    { type: 'skip', moment: 'one', skip: true },
  ],
  [
    'session/belief-full',
    'more answers than seats',
    believed,
    { ...belief('before'), ticket: 'ticketticket6' },
    seat('s1'),
  ],
]

describe('a refusal', () => {
  it.each(cases)('%s: %s', (code, _why, make, request, from = facilitator) => {
    const group = make()
    const before = everything(group)
    expect(group.refused(request, from).refused).toBe(code)
    expect(everything(group)).toBe(before)
  })

  it('names the request it is about', () => {
    expect(five().refused({ type: 'talk', beat: 0 })).toEqual<Refusal>({
      refused: 'session/not-now',
      about: 'talk',
    })
  })
})

describe('what is so already', () => {
  it('is acknowledged and not written twice, so that a request may be sent again', () => {
    const group = joined(openGroup(), 5)
    const again = (request: Request, from: From = facilitator) => {
      group.ask(request, from)
      const log = group.authority.log.length
      expect(group.ask(request, from)).toEqual([])
      expect(group.authority.log).toHaveLength(log)
    }
    again({ type: 'join' }, seat('s6'))
    again({ type: 'nickname', nickname: 'Bo' }, seat('s6'))
    again({ type: 'wish', wish: 'quiet' }, seat('s6'))
    again({ type: 'call' }, seat('s6'))
    again({ type: 'stop' }, seat('s6'))
    again(belief('before'), seat('s1'))
    again({ type: 'role', number: 2, role: 'watch', task: 'mood' })
    again({ type: 'skip', moment: 'two', skip: true })
    again({ type: 'minutes', minutes: 30 })
    again({ type: 'hide-wall', hidden: true })
    again({ type: 'show-join', shown: true })
    again({ type: 'show-tally', shown: false })
    toVote(group)
    again({ type: 'vote', beat: 1, option: 'ask' }, seat('s1'))
    again({ type: 'vote', beat: 1, option: null }, seat('s3'))
    again({ type: 'remark', text: 'Niemand keek op.' }, seat('s2'))
    again({ type: 'pause' }, seat('s4'))
    again({ type: 'mode', mode: 'hands' })
    again({ type: 'leave', forget: false }, seat('s6'))
  })
})

/** All that anybody sees of a session, and its log. */
function everything({ authority }: Group): string {
  const seats = Array.from({ length: 12 }, (_, n) => authority.view(seat(`s${n}`), START))
  return JSON.stringify([
    authority.log,
    authority.view(facilitator, START),
    authority.view(wall, START),
    seats,
  ])
}

function belief(when: 'before' | 'after'): Request & { type: 'belief' } {
  return { type: 'belief', when, ticket: 'ticketticket', answers: [1, 2, 3, 4] }
}
function inTalk() {
  const group = five()
  toTalk(group)
  return group
}
function inVote() {
  const group = five()
  toVote(group)
  return group
}
function handsVote() {
  const group = joined(openGroup({ mode: 'hands' }), 5)
  toVote(group)
  return group
}
function paused() {
  const group = inVote()
  group.ask({ type: 'pause' })
  return group
}
/** s1 and s3 ask, s5 waits. */
function counted() {
  const group = inVote()
  vote(group, 's1', 'ask')
  vote(group, 's3', 'ask')
  vote(group, 's5', 'wait')
  group.ask({ type: 'close-vote', beat: 1 })
  return group
}
function tied() {
  const group = inVote()
  vote(group, 's1', 'ask')
  vote(group, 's3', 'wait')
  group.ask({ type: 'close-vote', beat: 1 })
  return group
}
function decided() {
  const group = counted()
  group.ask({ type: 'decide', beat: 1, option: 'ask' })
  return group
}
function decidedAndOn() {
  const group = decided()
  group.ask({ type: 'begin', beat: 1 })
  return group
}
function ended() {
  const group = five()
  for (const choice of ['ask', 'near', 'call', 'listen', 'make']) playMoment(group, choice, ['s1'])
  group.ask({ type: 'begin', beat: group.beat() })
  return group
}
function wiped() {
  const group = inVote()
  group.ask({ type: 'wipe' })
  return group
}
function eleven() {
  const group = full()
  group.ask({ type: 'join' }, seat('s11'))
  return group
}
function turnedAway() {
  const group = eleven()
  group.ask({ type: 'turn-away', number: 11 })
  return group
}
function noted() {
  const group = inTalk()
  for (let n = 0; n < LIMITS.remarksPerSeat; n++)
    group.ask({ type: 'remark', text: `notitie ${n}` }, seat('s2'))
  return group
}
function believed() {
  const group = five()
  for (let n = 1; n <= 5; n++) group.ask({ ...belief('before'), ticket: `ticketticket${n}` }, seat(`s${n}`))
  return group
}
