import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { linkPlan } from '#engine'
import type { Language, Words } from '#i18n'
import { loadWords } from '#i18n'
import { defaultCut, exportSession, writeCsv } from '#session/authority'
import { isRefused } from '#session/protocol'
import { monthWords } from '../../src/pages/common/month-words.ts'
import { exportTable } from '../../src/pages/console/export-table.ts'
import { facilitator, groupCut, groupPlan, joined, openGroup, seat, toVote, vote } from '../session/group.ts'
import { moves, requestOf } from '../session/random-requests.ts'
import { shippedMonth } from '../support/shipped-month.ts'

const month = shippedMonth('samira-maart')
const plan = linkPlan(month.plan)
const cut = month.cut ?? defaultCut(plan)

/** Two vote for the first option, one for the second, one leaves it blank; the facilitator decides for the second. */
function report(language: Language, words: Words) {
  const group = joined(openGroup({ plan, cut }), 8)
  toVote(group)
  const [first = '', second = ''] = group.authority.view(facilitator, group.now).options
  vote(group, 's1', first)
  vote(group, 's3', first)
  vote(group, 's5', second)
  vote(group, 's7', null)
  group.ask({ type: 'close-vote', beat: 1 })
  group.ask({ type: 'remark', text: '=HYPERLINK("x")' }, seat('s4'))
  group.ask({ type: 'decide', beat: 1, option: second, reason: 'Noor vroeg het.' })
  const session = exportSession(plan, cut, group.authority.log)
  const texts = monthWords(month.texts[language] ?? {})
  const table = exportTable(session, { plan: month.plan, month: texts, levers: new Map() }, words)
  const [heads = [], ...rows] = table
  const rowOf = (what: string) =>
    Object.fromEntries((rows.find((row) => row.includes(what)) ?? []).map((cell, at) => [heads[at], cell]))
  return { table, heads, rowOf, first, second, texts, moment: session.rows[0]?.moment ?? '' }
}

let nl: Words
let en: Words
beforeAll(async () => {
  nl = await loadWords('nl', 'group')
  en = await loadWords('en', 'group')
})

describe('the report as a table', () => {
  it('says in Dutch what happened, when, what was voted and decided, how and why, with the ids beside it', () => {
    const { rowOf, first, second, texts, moment, heads, table } = report('nl', nl)
    const title = texts.text(`moments.${moment}.title`)
    const text = (option: string) =>
      texts.text(`moments.${moment}.options.${option}.text`).replaceAll('*', '')
    expect(title).not.toBe('')
    expect(rowOf('decided')).toMatchObject({
      'dag in het huis': 'zaterdag 1 maart',
      'tijd in het huis': '20.30 uur',
      'wat er gebeurde': 'besloten',
      moment: title,
      gekozen: text(second),
      hoe: 'de begeleider, met een reden',
      reden: 'Noor vroeg het.',
      tekst: '',
      'id what': 'decided',
      'id moment': moment,
      'id option': second,
      'id by': 'overrule',
    })
    const { stemmen = '', hoe } = rowOf('vote-closed')
    expect(hoe).toBe('met telefoons')
    expect(stemmen).toContain(`${text(first)}: 2; ${text(second)}: 1; `)
    expect(stemmen).toMatch(/; blanco: 1$/)
    expect(rowOf('watcher-note')).toMatchObject({ hoe: 'kinderen', tekst: '=HYPERLINK("x")' })
    expect(new Set(heads).size).toBe(heads.length)
    for (const row of table) expect(row).toHaveLength(heads.length)
  })

  it('says it in English in a session that is led in English', () => {
    const { rowOf, second, texts, moment } = report('en', en)
    expect(rowOf('decided')).toMatchObject({
      'day in the house': 'Saturday 1 March',
      'time in the house': '20:30',
      'what happened': 'decided',
      moment: texts.text(`moments.${moment}.title`),
      chosen: texts.text(`moments.${moment}.options.${second}.text`).replaceAll('*', ''),
      how: 'the facilitator, with a reason',
      reason: 'Noor vroeg het.',
    })
  })

  it('has a word for whatever happens in a session', () => {
    const met = new Set<string>()
    fc.assert(
      fc.property(moves(200), (drawn) => {
        const group = joined(openGroup(), 6)
        for (const each of drawn) {
          group.tick(group.now + each.wait)
          const { request, from } = requestOf(group, each)
          const answer = group.authority.propose(request, from, group.now)
          if (!isRefused(answer)) group.authority.commit(answer)
        }
        for (const { what } of exportSession(groupPlan, groupCut, group.authority.log).rows) met.add(what)
      }),
      { numRuns: 60 },
    )
    expect(met.size).toBeGreaterThan(12)
    expect([...met].filter((what) => !nl.has(`console.table.what.${what}`))).toEqual([])
  })

  it('gives a spreadsheet nothing to work out', () => {
    const csv = writeCsv(report('nl', nl).table, ';')
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`)
    expect(csv).not.toMatch(/(^|;)"?=/m)
  })
})
