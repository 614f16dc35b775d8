// What is taken along: tables that no spreadsheet trips over, a report, a portfolio, groups side by side.

import { describe, expect, it } from 'vitest'
import {
  debriefOf,
  findingsTable,
  historyOf,
  logTable,
  portfolioOf,
  reportOf,
  sideBySide,
  takeAlong,
  votesTable,
  writeTable,
} from '#debrief'
import { linkPlan } from '#engine'
import { booking, desk, dilemma, option, smallMonth } from '../../support/small-month.ts'
import { played } from '../facts/played.ts'

const moments = [
  dilemma('m', 3, [option('a', [], { tags: ['human', 'strong-tie'] }), option('b')], {
    tags: ['joy', 'hassle'],
  }),
  desk('table', 5, [option('x', [], { tags: ['skill'] }), option('y')]),
]
const data = smallMonth({ letters: [], moments, bookings: [booking('rent', 2, -64000)] })

describe('a table', () => {
  it('is written with every cell in its place (RFC 4180)', () => {
    const rows = [
      ['a', 'b'],
      ['says "no"', 'one\r\ntwo'],
      ['x,y', 'p;q'],
      ['', -12],
    ]
    expect(writeTable(rows)).toBe('a,b\r\n"says ""no""","one\r\ntwo"\r\n"x,y","p;q"\r\n,-12\r\n')
    expect(writeTable(rows.slice(0, 1), ';')).toBe('a;b\r\n')
    expect(writeTable([])).toBe('')
  })

  it('holds no text that a spreadsheet would work out, and leaves numbers alone', () => {
    const evil = ['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '\n=1', '  =1', '＝1', '＋1', '－1', '＠1']
    for (const text of evil) expect(writeTable([[text]])).toMatch(/^"?'/)
    expect(writeTable([['a=1', '1-1', 'x@y', "'t"]])).toBe("a=1,1-1,x@y,'t\r\n")
    expect(writeTable([[-1, 0, 12]])).toBe('-1,0,12\r\n')
  })
})

describe('the log', () => {
  it('is one row a decision, with where the household stood', () => {
    const [columns, first, ...more] = logTable(
      played(data, ['m b', 'sleep', 'table x', 'table y', 'table done', 'sleep']),
    )
    expect(columns).toEqual([
      'n',
      'day',
      'moment',
      'option',
      'outcome',
      'account_cents',
      'bandwidth_tenths',
      'level',
    ])
    // 1,000.00 less 640.00 of rent on the 2nd; the meter began at 70.0
    expect(first?.slice(0, 6)).toEqual([1, 3, 'm', 'b', 'done', 36000])
    expect(more.map((row) => row[2])).toEqual(['evening', 'table', 'table', 'table', 'evening'])
  })

  it('is its columns alone where nothing was played', () => {
    expect(logTable(historyOf(linkPlan(data), 1, [])).length).toBe(1)
  })
})

describe('votes and findings', () => {
  it('are rows of their own; what nobody filled in is called blank', () => {
    const votes = [
      {
        moment: 'm',
        option: 'a',
        by: 'overrule',
        counts: { a: 3, b: 1, '': 2 },
        reason: '=cmd',
        dropped: false,
      },
    ]
    const table = votesTable(votes)
    expect(table[1]).toEqual(['m', 'a', 'overrule', 'a: 3, b: 1, blank: 2', '=cmd', 'no'])
    expect(writeTable(table)).toContain(`m,a,overrule,"a: 3, b: 1, blank: 2",'=cmd,no\r\n`)
    expect(
      findingsTable([
        {
          card: 'slack',
          code: 'x',
          kind: 'pattern',
          day: 6,
          params: { count: 2, rentBill: 'rent' },
          evidence: [
            { kind: 'moment', id: 'm', day: 6, option: 'a' },
            { kind: 'bill', id: 'rent', day: 0 },
          ],
          source: 's',
          grade: 'strong',
        },
      ])[1],
    ).toEqual([
      'slack',
      'x',
      'pattern',
      6,
      'count: 2, rentBill: rent',
      'moment m=a (6), bill rent',
      'strong',
      's',
    ])
  })
})

describe('a report', () => {
  it('says what the debrief says, on two pages, and can be read back as JSON', () => {
    const debrief = debriefOf(played(data, ['m a', 'sleep', 'table x', 'table done']), [
      { id: 'slack', changes: [{ change: 'opening', account: 30000 }] },
    ])
    const report = reportOf(debrief)
    expect(report).toMatchObject({ krap: 1, month: 'small', version: '1', seed: 1, problem: null })
    expect(report.decisions.map(({ moment, option: id }) => `${moment} ${id}`)).toEqual(['m a', 'table x'])
    expect(report.days.length).toBe(30)
    expect(report.under.map(({ lever, account }) => [lever, account])).toEqual([['slack', 66000]])
    expect(report.skills.every(({ kind }) => kind === 'skill')).toBe(true)
    expect([...report.skills, ...report.findings].length).toBe(debrief.findings.length)
    const along = takeAlong(debrief, [])
    expect(JSON.parse(JSON.stringify(along))).toEqual(along)
    expect(along.log.length).toBe(debrief.history.log.length)
  })

  it('of a log that stops early says so and leaves out what it cannot say', () => {
    const cut = debriefOf(historyOf(linkPlan(data), 1, [{ moment: 'm', option: 'a' }]), [])
    expect(reportOf(cut)).toMatchObject({ problem: { code: 'log/cut-off', index: 1 }, under: [] })
  })
})

describe('a portfolio', () => {
  it('echoes what was in the choices, without marks, beside the own words', () => {
    const words = [{ question: 'q', answer: 'mine' }]
    const { competences, values, reflection, days } = portfolioOf(
      played(data, ['m a', 'sleep', 'table x']),
      [],
      words,
    )
    expect(competences).toEqual([
      { name: 'human', choices: [{ day: 3, moment: 'm', option: 'a' }] },
      { name: 'skill', choices: [{ day: 5, moment: 'table', option: 'x' }] },
    ])
    // of m: strong-tie is cohesion, joy is a valuable life, hassle is justice; of x: skill is resilience
    expect(values.map(({ name, choices }) => [name, choices.length])).toEqual([
      ['cohesion', 1],
      ['valuable-life', 1],
      ['justice', 1],
      ['resilience', 1],
    ])
    expect([reflection, days]).toEqual([words, 30])
  })
})

describe('the techniques of a portfolio', () => {
  it.each([
    ['reflect', ['reflect']],
    ['push', []],
    ['advise', []],
  ] as const)('of a choice that is `%s` are those that can be practised: %j', (technique, named) => {
    const choice = dilemma('m', 3, [option('a', [], { technique }), option('b')])
    const { competences } = portfolioOf(played({ ...data, moments: [choice] }, ['m a']), [], [])
    expect(competences.map(({ name }) => name)).toEqual(named)
  })
})

describe('groups of one day', () => {
  it('stand side by side in the order given, with what each chose where more than one stood', () => {
    const one = { name: 'A', history: played(data, ['m a', 'sleep', 'table x', 'table done']) }
    const two = { name: 'B', history: played(data, ['m b', 'sleep', 'table x', 'table y', 'table done']) }
    const other = { name: 'C', history: played({ ...data, id: 'else' }, ['m a']) }
    const { groups, moments: rows } = sideBySide([one, two, other])
    expect(groups.map(({ name, month, account, fees }) => [name, month, account, fees])).toEqual([
      ['A', 'small', 36000, 0],
      ['B', 'small', 36000, 0],
      ['C', 'else', 36000, 0],
    ])
    // the third group played another month: its m is another moment
    expect(rows).toEqual([
      { month: 'small', moment: 'm', chosen: [['a'], ['b'], []], same: false },
      { month: 'small', moment: 'table', chosen: [['x'], ['x', 'y'], []], same: false },
    ])
    expect(sideBySide([one, one]).moments.map(({ same }) => same)).toEqual([true, true])
  })

  it('say of a group whose log could not be read that it could not, and stand there all the same', () => {
    const cut = { name: 'A', history: historyOf(linkPlan(data), 1, [{ moment: 'nothing', option: 'x' }]) }
    expect(sideBySide([cut]).groups).toMatchObject([{ problem: { code: 'decision/not-here', index: 0 } }])
    expect(sideBySide([])).toEqual({ groups: [], moments: [] })
  })
})
