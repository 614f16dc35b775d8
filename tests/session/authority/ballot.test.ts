import { describe, expect, it } from 'vitest'
import { linkPlan } from '#engine'
import { dilemma, option, smallMonth } from '../../support/small-month.ts'
import type { Group } from '../group.ts'
import {
  facilitator,
  groupCut,
  joined,
  openGroup,
  START,
  seat,
  toTalk,
  toVote,
  vote,
  wall,
} from '../group.ts'

function voted(choices: Record<string, string | null>): Group {
  const group = joined(openGroup(), 10)
  toVote(group)
  for (const [id, choice] of Object.entries(choices)) vote(group, id, choice)
  return group
}
const tally = (group: Group) => group.authority.view(wall, START).tally

describe('a vote by phone', () => {
  it('may be changed until it is closed; the last one counts, and blank is a vote', () => {
    const group = voted({ s1: 'pay', s3: 'ask', s5: null, s7: 'ask' })
    vote(group, 's1', 'wait')
    expect(group.authority.view(seat('s1'), START).ballot).toMatchObject({
      open: true,
      voted: true,
      option: 'wait',
    })
    expect(group.authority.view(wall, START).vote).toEqual({ voted: 4, of: 5 })
    group.ask({ type: 'close-vote', beat: 1 })
    expect(tally(group)).toEqual({
      by: 'phones',
      counts: [
        { option: 'pay', votes: 0 },
        { option: 'wait', votes: 1 },
        { option: 'ask', votes: 2 },
      ],
      blank: 1,
      leading: 'ask',
    })
    expect(group.authority.view(seat('s1'), START).ballot).toEqual({
      open: false,
      options: [],
      voted: true,
      option: 'wait',
    })
  })

  it('is told to the console as who has voted, to all as how many, to nobody as what', () => {
    const group = voted({ s1: 'pay', s3: 'pay' })
    const view = group.authority.view(facilitator, START)
    expect(view.seats.filter((row) => row.voted).map((row) => row.number)).toEqual([1, 3])
    expect(view.tally).toBeNull()
    for (const who of [wall, seat('s2'), seat('s5')]) {
      expect(group.authority.view(who, START)).toMatchObject({ vote: { voted: 2, of: 5 }, tally: null })
    }
  })

  it('goes with a seat that leaves, or that no longer decides', () => {
    const group = voted({ s1: 'pay', s3: 'pay', s5: 'ask' })
    group.ask({ type: 'leave', forget: true }, seat('s1'))
    group.ask({ type: 'role', number: 3, role: 'quiet' })
    group.ask({ type: 'close-vote', beat: 1 })
    expect(tally(group)?.leading).toBe('ask')
  })

  it('is shown or hidden to the room as the facilitator wants', () => {
    const group = voted({ s1: 'pay' })
    group.ask({ type: 'show-tally', shown: false })
    group.ask({ type: 'close-vote', beat: 1 })
    expect(tally(group)).toBeNull()
    expect(group.authority.view(facilitator, START).tally?.leading).toBe('pay')
    group.ask({ type: 'show-tally', shown: true })
    expect(tally(group)?.leading).toBe('pay')
  })
})

describe('the decision', () => {
  it('is the majority’s, or another with a reason, which the log keeps', () => {
    const group = voted({ s1: 'pay', s3: 'pay', s5: 'ask' })
    group.ask({ type: 'close-vote', beat: 1 })
    group.ask({ type: 'decide', beat: 1, option: 'wait', reason: 'Er is nog tijd.' })
    expect(group.authority.log.at(-1)).toMatchObject({ by: 'overrule', reason: 'Er is nog tijd.' })
    expect(group.authority.view(wall, START).consequence).toMatchObject({ option: 'wait', by: 'overrule' })
  })

  it('needs no reason where it takes what leads', () => {
    const group = voted({ s1: 'pay', s3: 'pay', s5: 'ask' })
    group.ask({ type: 'close-vote', beat: 1 })
    group.ask({ type: 'decide', beat: 1, option: 'pay', reason: 'toch' })
    expect(group.authority.log.at(-1)).toMatchObject({ by: 'majority', reason: '' })
  })

  it('books what it costs: the opening 1,000 euros, less the rent of 640 and the 100 it chose', () => {
    const group = voted({ s1: 'pay' })
    group.ask({ type: 'close-vote', beat: 1 })
    group.ask({ type: 'decide', beat: 1, option: 'pay' })
    expect(group.authority.view(wall, START).month?.account).toBe(26000)
  })
})

describe('a show of hands', () => {
  it('is entered by the facilitator, closes the vote and decides as a vote does', () => {
    const group = joined(openGroup({ mode: 'hands' }), 0)
    toVote(group)
    group.ask({ type: 'hands', beat: 1, counts: { ask: 6, wait: 4 } })
    expect(group.authority.phase).toBe('reveal')
    expect(tally(group)).toMatchObject({ by: 'hands', leading: 'ask' })
    group.ask({ type: 'decide', beat: 1, option: 'ask' })
    expect(group.authority.log.at(-1)).toMatchObject({ by: 'hands' })
  })

  it('may be counted straight from the talk', () => {
    const group = openGroup({ mode: 'hands' })
    toTalk(group)
    group.ask({ type: 'hands', beat: 1, counts: { pay: 1 } })
    expect(group.authority.phase).toBe('reveal')
  })

  it('takes over from phones in the middle of a vote, and gives it back with the votes that were cast', () => {
    const group = voted({ s1: 'pay' })
    group.ask({ type: 'mode', mode: 'hands' })
    expect(group.authority.view(seat('s1'), START).ballot.open).toBe(false)
    group.ask({ type: 'mode', mode: 'phones' })
    vote(group, 's3', 'pay')
    group.ask({ type: 'close-vote', beat: 1 })
    expect(tally(group)).toMatchObject({ by: 'phones', leading: 'pay', counts: [{ votes: 2 }, {}, {}] })
  })
})

describe('a line of the minority', () => {
  it('is one per seat and beat, shown without a name, and hidden when the facilitator says so', () => {
    const group = voted({ s1: 'pay', s3: 'pay', s5: 'ask' })
    group.ask({ type: 'close-vote', beat: 1 })
    expect(group.authority.view(seat('s5'), START).line).toEqual({ open: true, text: '' })
    group.ask({ type: 'line', beat: 1, text: 'Wij vragen altijd al.' }, seat('s5'))
    const [{ n } = { n: 0 }] = group.ask(
      { type: 'line', beat: 1, text: 'Wanneer hoeft het niet?' },
      seat('s5'),
    )
    expect(group.authority.view(wall, START).lines).toEqual(['Wanneer hoeft het niet?'])
    expect(group.authority.view(seat('s1'), START).line).toEqual({ open: false, text: '' })
    group.ask({ type: 'hide-line', line: n, hidden: true })
    expect(group.authority.view(wall, START).lines).toEqual([])
    expect(group.authority.view(facilitator, START).lines).toEqual([
      { line: n, text: 'Wanneer hoeft het niet?', hidden: true },
    ])
  })

  it('is nobody’s while two options share the lead', () => {
    const group = voted({ s1: 'pay', s3: 'ask' })
    group.ask({ type: 'close-vote', beat: 1 })
    for (const id of ['s1', 's3'])
      expect(group.authority.view(seat(id), START).line).toEqual({ open: false, text: '' })
    group.ask({ type: 'decide', beat: 1, option: 'ask', reason: 'Gelijk.' })
    expect(group.authority.view(seat('s1'), START).line.open).toBe(true)
  })

  it('is for whoever the decision did not follow, once it is taken', () => {
    const group = voted({ s1: 'pay', s3: 'pay', s5: 'ask' })
    group.ask({ type: 'close-vote', beat: 1 })
    group.ask({ type: 'decide', beat: 1, option: 'ask', reason: 'De rust telt.' })
    group.ask({ type: 'line', beat: 1, text: 'Wij wilden betalen.' }, seat('s1'))
    expect(group.refused({ type: 'line', beat: 1, text: 'Dank.' }, seat('s5')).refused).toBe(
      'session/not-minority',
    )
  })

  it('is written down by the facilitator after a show of hands', () => {
    const group = openGroup({ mode: 'hands' })
    toTalk(group)
    group.ask({ type: 'hands', beat: 1, counts: { ask: 6, wait: 4 } })
    group.ask({ type: 'line', beat: 1, text: 'Eerst slapen.' })
    group.ask({ type: 'line', beat: 1, text: 'En dan bellen.' })
    expect(group.authority.view(wall, START).lines).toEqual(['Eerst slapen.', 'En dan bellen.'])
  })
})

describe('in the tunnel', () => {
  const plan = linkPlan(
    smallMonth({
      opening: { ...smallMonth().opening, bandwidth: 300 },
      moments: [
        dilemma('one', 1, [
          option('dear', [], { needs: { account: 999999, purse: 0 } }),
          option('away', [], { distance: 'far' }),
        ]),
      ],
    }),
  )

  it('a vote waits until somebody has looked further, when nothing in view can be chosen', () => {
    const group = joined(openGroup({ plan }), 5)
    toTalk(group)
    expect(group.authority.view(wall, START).month?.level).toBe('tunnel')
    expect(group.refused({ type: 'open-vote', beat: 1 }).refused).toBe('session/nothing-to-choose')
    group.ask({ type: 'look-further', beat: 1 })
    group.ask({ type: 'open-vote', beat: 1 })
    expect(group.authority.view(seat('s1'), START).ballot.options).toEqual(['away'])
  })

  it('the household looks further by itself where the moment is left to it', () => {
    const group = openGroup({ plan, cut: groupCut })
    group.ask({ type: 'begin', beat: 0 })
    group.ask({ type: 'pass', beat: 1 })
    expect(group.authority.decisions).toEqual([
      { moment: 'one', option: 'look-further' },
      { moment: 'one', option: 'away' },
    ])
  })
})

describe('where the group looks for the cause', () => {
  it('is asked of everybody, stays secret until it is shown, and is shown as sums', () => {
    const group = voted({ s1: 'pay' })
    group.ask({ type: 'pass', beat: 1 })
    group.ask({ type: 'ask-causes' })
    for (const [n, cell] of [0, 4, 4].entries())
      group.ask({ type: 'cause', beat: 1, cell }, seat(`s${n + 1}`))
    group.ask({ type: 'cause', beat: 1, cell: 5 }, seat('s1'))
    expect(group.authority.view(wall, START).causes).toEqual({ given: 3, cells: null, before: null })
    expect(group.authority.view(facilitator, START).causes).toEqual({ given: 3, cells: null, before: null })
    expect(group.authority.view(seat('s1'), START).causes).toEqual({
      given: 3,
      cells: null,
      before: null,
      mine: 5,
    })
    group.ask({ type: 'show-causes' })
    expect(group.authority.view(wall, START).causes?.cells).toEqual([0, 0, 0, 0, 2, 1])
    expect(group.refused({ type: 'cause', beat: 1, cell: 0 }, seat('s1')).refused).toBe('session/not-now')
  })
})

describe('the belief check', () => {
  it('keeps sums without seats, and shows them once three have answered', () => {
    const group = joined(openGroup(), 5)
    const answer = (n: number, answers: number[]) =>
      group.ask({ type: 'belief', when: 'before', ticket: `ticketticket${n}`, answers }, seat(`s${n}`))
    answer(1, [1, 2, 3, 4])
    answer(2, [5, 5, 5, 5])
    expect(group.authority.view(facilitator, START).beliefs.before).toEqual({ count: 2, sums: null })
    answer(3, [1, 1, 1, 1])
    // 1+5+1, 2+5+1, 3+5+1, 4+5+1
    expect(group.authority.view(facilitator, START).beliefs.before).toEqual({ count: 3, sums: [7, 8, 9, 10] })
    expect(JSON.stringify(group.authority.log.filter(({ type }) => type === 'belief'))).not.toContain(
      '"seat"',
    )
    expect(group.authority.view(facilitator, START).beliefs.after).toEqual({ count: 0, sums: null })
  })
})
