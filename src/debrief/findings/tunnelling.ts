// Card 2, tunnelling: five days of near things only, while something further away ran out.

import type { Effect } from '#engine'
import type { Evidence, Finding } from '../finding.ts'
import type { History } from '../history.ts'
import { workableAlternative } from './alternative.ts'
import type { Detector } from './detector.ts'
import { make, patternIf } from './make.ts'
import type { Offer } from './read.ts'
import { behindOn, choicesOf, paperLetters } from './read.ts'

const STRETCH = 5
const LEAST_CHOICES = 3
/** Cents from which something far away counts as worth having. */
const WORTH = 2500

interface Missed {
  evidence: Evidence
  /** It lay in view and could be had. */
  could: boolean
}

/** Whether an option would have opened something: money, another arrangement, or an application that nobody began. */
function isWorth({ end }: History, { outcomes }: Offer): boolean {
  const opens = (effect: Effect): boolean => {
    if (effect.do === 'start') return !end.procedures.some(({ id }) => id === effect.procedure)
    if (effect.do === 'receive') return effect.cents > WORTH
    return effect.do === 'arrange' || effect.do === 'cancel'
  }
  return outcomes.some(({ effects }) => effects.some(opens))
}

/** Far options of these days that were not taken, and never were later. */
function farOptions(history: History, from: number, to: number): Missed[] {
  const { plan, before, log } = history
  const seen = new Set<string>()
  return before.flatMap((state, at) => {
    const key = log[at]?.moment ?? ''
    if (state.day < from || state.day > to || seen.has(key)) return []
    seen.add(key)
    return (plan.options.get(key) ?? []).flatMap((offer): Missed[] => {
      const there = offer.distance === 'far' && (offer.test === null || offer.test(plan, state) === true)
      if (!there || !isWorth(history, offer) || wasTaken(history, key, offer.id)) return []
      const could = workableAlternative(history, at, (other) => other.offer?.id === offer.id) !== null
      return [{ evidence: { kind: 'moment', id: key, day: state.day, option: offer.id }, could }]
    })
  })
}

const wasTaken = ({ log }: History, key: string, option: string): boolean =>
  log.some((taken) => taken.moment === key && taken.option === option)

/** Letters with a date and no demand, still shut when it passed. */
const farLetters = (history: History, from: number, to: number): Missed[] =>
  paperLetters(history).flatMap((letter) => {
    const { id, deadline, opened, arrived, letter: template } = letter
    const content = history.plan.letters.get(template)?.content
    const gives = content === 'form' || content === 'certainty' || content === 'news'
    if (!gives || deadline < from || deadline > to || (opened > 0 && opened <= deadline)) return []
    const could = history.before.some(
      (state, at) =>
        state.day >= arrived &&
        state.day <= deadline &&
        workableAlternative(history, at, ({ decision }) => decision.moment === id) !== null,
    )
    return [{ evidence: { kind: 'letter', id, day: deadline }, could }]
  })

const nearBySelf: ReadonlySet<string> = new Set(['pay'])

function stretch(history: History, from: number): Finding[] {
  const to = from + STRETCH - 1
  const { log } = history
  const days = Array.from({ length: STRETCH }, (_, index) => from + index)
  const behind = days.find((day) => behindOn(history, day))
  if (behind === undefined) return []
  const within = (day: number): boolean => day >= from && day <= to
  const chosen = choicesOf(history).filter(({ taken }) => within(taken.day))
  const near = chosen.filter(({ offer }) => offer.distance === 'near')
  const paid = log.filter(({ option, day }) => nearBySelf.has(option) && within(day)).length
  const [count, of] = [near.length + paid, chosen.length + paid]
  if (of < LEAST_CHOICES || count * 5 < of * 4) return []
  // what ran out before the bill was overdue was not left for its sake
  const missed = [...farOptions(history, behind, to), ...farLetters(history, behind, to)]
  if (missed.length === 0) return []
  const could = missed.some((each) => each.could)
  const params = { count, of, missedCount: missed.length, fromDay: from, toDay: to }
  const evidence = missed.map((each) => each.evidence)
  return [make('near-only', patternIf(could), { day: from, params, evidence })]
}

/** The first stretch in which something could have been done about it; else the first stretch there is. */
export const tunnelling: Detector = (history) => {
  const last = Math.min(history.plan.data.days, history.end.day) - STRETCH + 1
  const found = Array.from({ length: Math.max(0, last) }, (_, index) => stretch(history, index + 1)).flat()
  const first = found.find(({ kind }) => kind === 'pattern') ?? found[0]
  return first === undefined ? [] : [first]
}
