// Card 15, learned helplessness, as it reads today: after effort that changes nothing, people stop trying; control is
// what is learned. Never said of a person.

import type { Evidence, Finding } from '../finding.ts'
import type { History } from '../history.ts'
import type { Candidate } from './alternative.ts'
import { canPay, inView } from './alternative.ts'
import type { Detector } from './detector.ts'
import { make, patternIf } from './make.ts'
import { choicesOf, hasTag } from './read.ts'

const EFFORTS = 3
const SILENT_DAYS = 5
const ACTS: ReadonlySet<string> = new Set(['alone', 'together', 'hand-over', 'fetch'])

/** Efforts that came to nothing: not our desk, rejected, sent back incomplete. */
function efforts({ plan, end }: History): Evidence[] {
  const sentOn = end.events
    .filter(({ code }) => code === 'E7')
    .map(({ cause, day }): Evidence => ({ kind: 'event', id: cause, day }))
  const incomplete = end.letters.flatMap(({ id, letter, bill, arrived }): Evidence[] => {
    const about = plan.procedures.get(bill)
    const bad = about !== undefined && Object.values(about.letters).includes(letter)
    return bad ? [{ kind: 'letter', id, day: arrived }] : []
  })
  return [...sentOn, ...incomplete].sort((a, b) => a.day - b.day)
}

/** Days on which something was done about a form, a desk or a paper. */
function triedOn(history: History): number[] {
  const { plan, log } = history
  const chosen = choicesOf(history).filter(({ offer }) => hasTag(offer.tags, 'hassle'))
  const acts = log.filter(
    ({ moment, option }) => ACTS.has(option) && (plan.procedures.has(moment) || plan.papers.has(moment)),
  )
  return [...chosen.map(({ taken }) => taken.day), ...acts.map(({ day }) => day)]
}

const isTry =
  ({ plan }: History) =>
  ({ decision, offer }: Candidate): boolean =>
    offer === null
      ? plan.procedures.has(decision.moment) || plan.papers.has(decision.moment)
      : hasTag(offer.tags, 'hassle')

/** Evidence of the third effort in vain, and the first day on which it was tried again (0 = never). */
function thirdTime(history: History): { vain: Evidence[]; from: number; again: number } | null {
  const vain = efforts(history).slice(0, EFFORTS)
  const from = vain.at(-1)?.day ?? 0
  if (vain.length < EFFORTS) return null
  return { vain, from, again: triedOn(history).find((day) => day > from) ?? 0 }
}

export const afterNo: Detector = (history) => {
  const third = thirdTime(history)
  if (third === null) return []
  const { vain, from, again } = third
  const until = again === 0 ? history.end.days.length : again - 1
  if (until - from < SILENT_DAYS) return []
  const wasTry = isTry(history)
  const there = history.before.some(
    (state, at) =>
      state.day > from &&
      state.day <= until &&
      inView(history, at).some((each) => wasTry(each) && canPay(history.plan, each)),
  )
  const params = { count: vain.length, quietDays: until - from, onDay: from }
  return [make('quiet-after-no', patternIf(there), { day: from, params, evidence: vain })]
}

/** Went on within five days of the third effort in vain. */
export const keptTrying: Detector = (history): Finding[] => {
  const third = thirdTime(history)
  if (third === null || third.again === 0 || third.again - third.from > SILENT_DAYS) return []
  const params = { count: third.vain.length, onDay: third.from, againDay: third.again }
  return [make('went-on', 'skill', { day: third.again, params, evidence: third.vain })]
}
