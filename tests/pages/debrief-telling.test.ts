// What the debrief tells first, and what it tells once.

import { describe, expect, it } from 'vitest'
import type { Finding, HiddenLetter, HiddenOption, HiddenReminder, LaidMoment, LaidOption } from '#debrief'
import { loadWords } from '#i18n'
import { byCircumstance, groupAlike, severalWords } from '../../src/debrief/view/cards/alike.ts'
import { tellingLetters, tellingOptions, tellingReminders } from '../../src/debrief/view/hidden-telling.ts'
import type { Names } from '../../src/debrief/view/names.ts'
import { tightest } from '../../src/debrief/view/option-log.tsx'

const finding = (code: Finding['code'], kind: Finding['kind'], day = 0): Finding => ({
  card: 'children',
  code,
  kind,
  day,
  params: { need: `need-${day}`, onDay: day },
  evidence: [
    { kind: 'need', id: `need-${day}`, day },
    { kind: 'moment', id: 'somewhere', day, option: 'no' },
  ],
  source: 'cbs-2023' as Finding['source'],
  grade: 'split',
})
const named = new Proxy({}, { get: () => (id: string) => `Dat ${id}` }) as Names

describe('findings that are alike', () => {
  const three = [8, 18, 29].map((day) => finding('child-refused', 'pattern', day)) as [Finding, ...Finding[]]

  it('are grouped by what they say and how, in their order', () => {
    const none = finding('child-refused', 'no-good-option', 20)
    const other = finding('child-told', 'circumstance')
    expect(groupAlike([...three, none, other]).map((group) => group.length)).toEqual([3, 1, 1])
  })

  it('are one sentence with every place, and one day says it by itself', async () => {
    const words = await loadWords('nl', 'debrief')
    const told = severalWords(three, named, words)
    expect(told?.title).toBe('3 keer werd het voor een kind anders dan gehoopt')
    expect(told?.text).toContain('dat need-8, dat need-18 en dat need-29')
    expect(told?.act).not.toBe('')
    expect(severalWords([three[0]], named, words)).toBeNull()
    // a code without words for several stays as many findings
    const twice = [finding('child-told', 'circumstance', 1), finding('child-told', 'circumstance', 2)]
    expect(severalWords(twice as [Finding, ...Finding[]], named, words)).toBeNull()
  })

  it('stand after what the month did', () => {
    const kinds = byCircumstance([
      finding('child-refused', 'pattern'),
      finding('child-refused', 'no-good-option'),
      finding('child-told', 'circumstance'),
    ]).map(({ kind }) => kind)
    expect(kinds).toEqual(['circumstance', 'no-good-option', 'pattern'])
  })
})

describe('what lay out of view', () => {
  it('begins with choices that could be taken and opened something', () => {
    const option = (id: string, part: Partial<HiddenOption>): HiddenOption => ({
      kind: 'option',
      day: 1,
      level: 'tunnel',
      moment: 'm',
      option: id,
      away: 'action',
      looked: false,
      taken: false,
      open: true,
      cents: 0,
      opens: [],
      ...part,
    })
    const told = tellingOptions([
      option('taken', { looked: true, taken: true, opens: ['money', 'help'] }),
      option('barred', { open: false, opens: ['money'] }),
      option('plain', {}),
      option('opens', { opens: ['help'] }),
    ])
    expect(told.map((each) => each.option)).toEqual(['opens', 'plain', 'barred', 'taken'])
  })

  it('begins with letters whose day passed, and with days that did not work out', () => {
    const letter = (id: string, late: boolean, nights: number): HiddenLetter => ({
      kind: 'letter',
      day: 1,
      level: 'tunnel',
      letter: id,
      how: 'shut',
      until: 0,
      nights,
      deadline: 0,
      late,
      opens: [],
    })
    const letters = tellingLetters([
      letter('short', false, 2),
      letter('long', false, 9),
      letter('late', true, 1),
    ])
    expect(letters.map((each) => each.letter)).toEqual(['late', 'long', 'short'])
    const reminder = (id: string, after: HiddenReminder['after'], cents: number): HiddenReminder => ({
      kind: 'reminder',
      day: 1,
      level: 'tunnel',
      id,
      what: 'out',
      cents,
      due: 9,
      seen: 0,
      after,
    })
    const reminders = tellingReminders([
      reminder('paid', 'paid', -9000),
      reminder('small', 'bounced', -100),
      reminder('large', 'bounced', -7500),
    ])
    expect(reminders.map(({ id }) => id)).toEqual(['large', 'small', 'paid'])
  })
})

describe('the tightest moments', () => {
  const option = (part: Partial<LaidOption>): LaidOption => ({
    option: 'x',
    away: 'view',
    state: 'open',
    cents: 0,
    actions: 0,
    taken: false,
    ...part,
  })
  const moment = (day: number, left: number, ...options: LaidOption[]): LaidMoment => ({
    day,
    moment: `m${day}`,
    level: 'krap',
    account: 1000,
    purse: 0,
    left,
    actions: 1,
    options,
  })

  it('are three: where most was out of reach, then where least was left, in the order they came', () => {
    const all = [
      moment(1, 50000, option({})),
      // one option asks 25 euros of which not one is free
      moment(2, -10000, option({ cents: 2500 }), option({})),
      // nothing is out of reach, and 200 euros are lacking
      moment(3, -20000, option({})),
      moment(4, 100, option({ state: 'not-enough-money', cents: 9000 }), option({ away: 'action' })),
      // 10 euros asked, 20 free
      moment(5, 2000, option({ cents: 1000 })),
    ]
    expect(tightest(all).map(({ day }) => day)).toEqual([2, 3, 4])
  })
})
