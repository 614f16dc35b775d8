// What was done well, as findings: the counts of the end page with their days.

import type { CardId } from '../cards.ts'
import type { Evidence } from '../finding.ts'
import type { History } from '../history.ts'
import { skillDetectors } from '../skills.ts'
import type { Detector } from './detector.ts'
import { make } from './make.ts'
import { billsOf, choicesOf } from './read.ts'

/** By code: the card it belongs to, and what its evidence is. The cheapest of a shelf is counted in focus.ts. */
const ABOUT: Readonly<Record<string, { card: CardId; kind: Evidence['kind'] }>> = {
  'child-needs-met': { card: 'children', kind: 'need' },
  'essentials-paid': { card: 'focus-dividend', kind: 'bill' },
  joy: { card: 'focus-dividend', kind: 'event' },
  'help-accepted': { card: 'ties', kind: 'event' },
  'letters-together': { card: 'avoidance', kind: 'letter' },
  'letters-soon': { card: 'avoidance', kind: 'letter' },
  'agreed-in-time': { card: 'uncertainty', kind: 'bill' },
  listened: { card: 'ties', kind: 'event' },
  'ties-grown': { card: 'ties', kind: 'person' },
}

const dayOf: { [K in Evidence['kind']]?: (history: History, id: string) => number | undefined } = {
  need: (history, id) =>
    choicesOf(history).find(({ effects }) =>
      effects.some((effect) => effect.do === 'need' && effect.need === id && effect.met),
    )?.taken.day,
  bill: (history, id) =>
    history.end.ledger.find((line) => line.id === id && line.cents < 0)?.day ??
    billsOf(history).find((bill) => bill.id === id)?.due,
  letter: ({ end }, id) => end.letters.find((letter) => letter.id === id)?.opened,
  person: (history, id) =>
    choicesOf(history).findLast(({ effects }) =>
      effects.some((effect) => effect.do === 'tie' && effect.person === id && effect.by > 0),
    )?.taken.day,
}

export const skills: Detector = (history) =>
  skillDetectors.flatMap((detect) => {
    const skill = detect(history.plan, history.end)
    const about = skill === null ? undefined : ABOUT[skill.code]
    if (skill === null || about === undefined) return []
    const { card, kind } = about
    const event = { joy: 'E11', 'help-accepted': 'E8', listened: 'E9' }[skill.code]
    const evidence =
      event === undefined
        ? skill.evidence.map((id) => ({ kind, id, day: dayOf[kind]?.(history, id) ?? 0 }))
        : history.end.events
            .filter(({ code, tenths }) => code === event && tenths > 0)
            .map(({ cause, day }) => ({ kind, id: cause, day }))
    return [make(card, skill.code, 'skill', { day: skill.day, params: skill.params, evidence })]
  })
