// What was done well, as findings: the counts of the end page with their days.

import type { EventCode } from '#engine'
import type { Evidence } from '../finding.ts'
import type { History } from '../history.ts'
import { skillDetectors } from '../skills.ts'
import type { FindingCode } from './codes.ts'
import type { Detector } from './detector.ts'
import { make } from './make.ts'
import { billsOf, choicesOf } from './read.ts'

/** By code: what its evidence is, and the events that are counted. The cheapest of a shelf is counted in focus.ts. */
const ABOUT: ReadonlyMap<string, { code: FindingCode; kind: Evidence['kind']; event?: EventCode }> = new Map(
  (
    [
      { code: 'child-needs-met', kind: 'need' },
      { code: 'essentials-paid', kind: 'bill' },
      { code: 'joy', kind: 'event', event: 'E11' },
      { code: 'help-accepted', kind: 'event', event: 'E8' },
      { code: 'letters-together', kind: 'letter' },
      { code: 'letters-soon', kind: 'letter' },
      { code: 'agreed-in-time', kind: 'bill' },
      { code: 'listened', kind: 'event', event: 'E9' },
      { code: 'ties-grown', kind: 'person' },
    ] as const
  ).map((about) => [about.code, about]),
)

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
    const about = ABOUT.get(skill?.code ?? '')
    if (skill === null || about === undefined) return []
    const { code, kind, event } = about
    const evidence =
      event === undefined
        ? skill.evidence.map((id) => ({ kind, id, day: dayOf[kind]?.(history, id) ?? 0 }))
        : history.end.events
            .filter((line) => line.code === event && line.tenths > 0)
            .map(({ cause, day }) => ({ kind, id: cause, day }))
    return [make(code, 'skill', { day: skill.day, params: skill.params, evidence })]
  })
