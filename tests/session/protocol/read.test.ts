import { describe, expect, it } from 'vitest'
import { clean, LIMITS, PROTOCOL_VERSION, readLog, readRequest } from '#session/protocol'
import { groupPlan, openGroup } from '../group.ts'

describe('a request', () => {
  it('is taken in its own role, and cleaned of what is no text', () => {
    expect(readRequest('seat', { type: 'remark', text: '  stil\u0000\u202e en\n\tklein  ' })).toEqual({
      type: 'remark',
      text: 'stil en klein',
    })
    expect(readRequest('facilitator', { type: 'hands', beat: 1, counts: { a: 3 } })).toEqual({
      type: 'hands',
      beat: 1,
      counts: { a: 3 },
    })
  })

  it.each([
    ['seat', { type: 'end' }, 'session/not-your-role'],
    ['facilitator', { type: 'vote', beat: 1, option: 'a' }, 'session/not-your-role'],
    ['wall', { type: 'pause' }, 'session/not-your-role'],
    ['wall', { type: 'nothing' }, 'session/unknown-request'],
    ['seat', { type: 'nothing' }, 'session/unknown-request'],
    ['seat', { type: 'toString' }, 'session/unknown-request'],
    ['seat', { type: 7 }, 'session/malformed'],
    ['seat', null, 'session/malformed'],
    ['seat', 'vote', 'session/malformed'],
    ['seat', [], 'session/malformed'],
    ['seat', { type: 'vote', beat: 1 }, 'session/malformed'],
    ['seat', { type: 'vote', beat: 1.5, option: 'a' }, 'session/malformed'],
    ['seat', { type: 'vote', beat: 1, option: 'a', seat: 's2' }, 'session/malformed'],
    ['seat', { type: 'vote', beat: 1, option: 'x'.repeat(81) }, 'session/malformed'],
    ['seat', { type: 'remark', text: '' }, 'session/malformed'],
    ['seat', { type: 'remark', text: ' \u200e\n' }, 'session/malformed'],
    ['seat', { type: 'remark', text: 'x'.repeat(LIMITS.remark + 1) }, 'session/malformed'],
    [
      'seat',
      { type: 'belief', when: 'before', ticket: 'ticketticket', answers: [1, 2, 3] },
      'session/malformed',
    ],
    ['facilitator', { type: 'hands', beat: 1, counts: { a: -1 } }, 'session/malformed'],
    ['facilitator', { type: 'role', number: 99, role: 'decide' }, 'session/malformed'],
  ] as const)('is refused by code: %s asks %j', (role, raw, code) => {
    expect(readRequest(role, raw)).toMatchObject({ refused: code })
  })

  it('says where it is malformed', () => {
    expect(readRequest('facilitator', { type: 'hands', beat: 1, counts: { a: 'many' } })).toEqual({
      refused: 'session/malformed',
      about: 'hands',
      path: 'counts.a',
    })
  })
})

describe('text', () => {
  it('keeps every script and sign, and no mark that steers', () => {
    expect(clean('Zoë, علي, 李, 👩‍👧 <b>&amp;')).toBe('Zoë, علي, 李, 👩‍👧 <b>&amp;')
    expect(clean('a\u202eb\u2066c\ufeffd\u2028e\ud800f')).toBe('a b c d e f')
  })
})

describe('a stored log', () => {
  const { authority } = openGroup()
  authority.commit([{ n: 1, at: 1_000_001, type: 'briefed' }])
  const log = authority.log
  const month = groupPlan.data

  it('is read when it is whole', () => {
    expect(readLog(log, month)).toEqual({ log })
  })

  it.each([
    ['an entry is missing', [log[1]]],
    ['the numbers jump', [log[0], { ...log[1], n: 2 }]],
    ['an entry is of no known kind', [log[0], { n: 1, at: 5, type: 'nothing' }]],
    ['an entry has lost a field', [log[0], { n: 1, at: 5, type: 'vote-cast', seat: 's1' }]],
    ['it is opened twice', [log[0], { ...log[0], n: 1 }]],
    ['nothing is there', []],
    ['it is no log', ['x']],
  ])('is damaged when %s', (_why, raw) => {
    expect(readLog(raw, month)).toMatchObject({ refused: 'session/log-damaged' })
  })

  it.each([
    ['another month', { id: 'other', version: month.version }],
    ['another version of the month', { id: month.id, version: 'later' }],
  ])('is not opened on %s', (_why, other) => {
    expect(readLog(log, other)).toEqual({ refused: 'session/other-version', about: 'opened' })
  })

  it('is not opened when a later protocol wrote it, whatever that looks like', () => {
    const later = [{ ...log[0], protocol: PROTOCOL_VERSION + 1, mode: 'something new' }]
    expect(readLog(later, month)).toEqual({ refused: 'session/other-version', about: 'opened' })
  })
})
