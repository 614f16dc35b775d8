import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportSession, forgetLeft, writeCsv } from '#session/authority'
import { isRefused } from '#session/protocol'
import type { Group } from '../group.ts'
import { facilitator, groupCut, groupPlan, joined, openGroup, START, seat, toVote, vote } from '../group.ts'
import { allViews, moves, requestOf } from '../random-requests.ts'

const exported = ({ authority }: Group) => exportSession(groupPlan, groupCut, authority.log)

/** Three votes, a line, a note, and a seat that left and took its words along. */
function played(): Group {
  const group = joined(openGroup(), 10)
  group.ask({ type: 'nickname', nickname: 'Fatma' }, seat('s5'))
  toVote(group)
  vote(group, 's1', 'pay')
  vote(group, 's3', 'pay')
  vote(group, 's5', 'ask')
  vote(group, 's7', null)
  group.now = START + 5 * 60_000
  group.ask({ type: 'close-vote', beat: 1 })
  group.ask({ type: 'line', beat: 1, text: 'Vragen is ook betalen.' }, seat('s5'))
  group.ask({ type: 'remark', text: '=1+1; "stil"' }, seat('s4'))
  group.ask({ type: 'remark', text: 'Dit wis ik.' }, seat('s2'))
  group.ask({ type: 'decide', beat: 1, option: 'wait', reason: 'Eerst slapen.' })
  group.ask({ type: 'leave', forget: true }, seat('s2'))
  return group
}

describe('an export', () => {
  it('holds what the group decided, sums of votes, and words without names', () => {
    const { rows, decisions } = exported(played())
    expect(rows.map(({ what }) => what)).toEqual([
      'moment-begun',
      'talk-begun',
      'vote-opened',
      'vote-closed',
      'minority-line',
      'watcher-note',
      'decided',
    ])
    expect(rows[3]).toMatchObject({
      minute: 5,
      moment: 'one',
      by: 'phones',
      counts: { pay: 2, wait: 0, ask: 1, '': 1 },
    })
    expect(rows[6]).toMatchObject({ option: 'wait', by: 'overrule', text: 'Eerst slapen.' })
    expect(decisions.at(-1)).toEqual({ moment: 'one', option: 'wait' })
  })

  it('holds no seat, no nickname, no words that were taken along or hidden, and nobody’s vote', () => {
    const group = played()
    const line = group.authority.log.find(({ type }) => type === 'minority-line')?.n ?? 0
    group.ask({ type: 'hide-line', line, hidden: true })
    const text = JSON.stringify(exported(group))
    for (const never of ['"s5"', '"s2"', 'Fatma', 'Dit wis ik', 'ook betalen', 'vote-cast', 'seat'])
      expect(text).not.toContain(never)
  })

  it('says of each moment on which day and at what time it came, before what was decided there went on', () => {
    const group = played()
    group.ask({ type: 'pause' })
    const { rows } = exported(group)
    // moment one is on the second, at the time its file gives; the household's own acts after it change nothing here
    expect(new Set(rows.map(({ day, clock }) => `${day} ${clock}`)).size).toBe(1)
    expect(rows[0]?.day).toBe(2)
    group.ask({ type: 'resume' })
    group.ask({ type: 'begin', beat: 1 })
    expect(exported(group).rows.at(-1)).toMatchObject({ what: 'moment-begun', moment: 'two', day: 4 })
    group.ask({ type: 'end' })
    expect(exported(group).rows.at(-1)).toMatchObject({ what: 'ended', day: null, clock: null })
  })
})

describe('a table', () => {
  it('keeps its cells apart, and has nothing in it that a spreadsheet would work out', () => {
    const odd = ['a;b', 'c,d', 'e"f', 'g\nh']
    expect(writeCsv([odd], ';')).toBe('"a;b";"c,d";"e""f";"g\nh"\r\n')
    expect(writeCsv([odd], ',')).toBe('"a;b","c,d","e""f","g\nh"\r\n')
    const formulas = ['=1+1', '+1', '-1', '@x', '\t=1', ' =1', '＝1', '\n=1']
    for (const cell of formulas) expect(writeCsv([[cell]])).toMatch(/^"?'/)
    expect(writeCsv([['1-1', 'a=b', '€ 3']])).toBe('1-1,a=b,€ 3\r\n')
  })
})

describe('forgetting who left', () => {
  it('leaves a log without their words, names and seats', () => {
    const group = played()
    const text = JSON.stringify(forgetLeft(group.authority.log))
    expect(JSON.stringify(group.authority.log)).toContain('Dit wis ik.')
    expect(text).not.toContain('Dit wis ik.')
    expect(text).not.toContain('"s2"')
    expect(text).toContain('Vragen is ook betalen.')
  })

  it('changes nothing that anybody sees', () => {
    fc.assert(
      fc.property(moves(120), (drawn) => {
        const group = joined(openGroup(), 6)
        for (const each of drawn) {
          group.tick(group.now + each.wait)
          const { request, from } = requestOf(group, each)
          const answer = group.authority.propose(request, from, group.now)
          if (!isRefused(answer)) group.authority.commit(answer)
        }
        const forgotten = openGroup({}, forgetLeft(group.authority.log))
        forgotten.now = group.now
        expect(allViews(forgotten)).toBe(allViews(group))
        expect(JSON.stringify(exported(forgotten))).toBe(JSON.stringify(exported(group)))
      }),
      { numRuns: 25 },
    )
  })
})

describe('a wiped session', () => {
  it('shows nothing of what was', () => {
    const group = played()
    group.ask({ type: 'wipe' })
    expect(allViews(group)).not.toMatch(/slapen|betalen|Fatma|stil/)
    expect(group.authority.view(facilitator, START)).toMatchObject({
      seats: [],
      decided: [],
      main: null,
      acts: [],
    })
  })
})
