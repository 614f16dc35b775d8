// Card 11, shame and seeking help: help that lay in view after a moment of shame, or came late in the month.

import type { Finding } from '../finding.ts'
import type { History } from '../history.ts'
import type { Candidate } from './alternative.ts'
import { canPay, inView } from './alternative.ts'
import type { Detector } from './detector.ts'
import { make, patternIf } from './make.ts'
import type { Offer } from './read.ts'
import { behindOn, billsOf, choicesOf, hasTag, isEssential, moment } from './read.ts'

const LEAST_DAYS = 3
const EARLY = 8
const LATE = 15

/** A friend, a helper, a place with food or somebody to sit beside: what the cards call help. */
const isHelp = ({ tags }: Offer): boolean => hasTag(tags, 'help', 'friend')

const helps = ({ decision, offer }: Candidate): boolean =>
  offer === null ? decision.option === 'together' || decision.option === 'hand-over' : isHelp(offer)

/** Days on which somebody helped: an option of that kind, somebody met or called in, company at a letter or a form. */
function tookHelp(history: History): number[] {
  const chosen = new Set(
    choicesOf(history)
      .filter(
        ({ offer, effects }) =>
          isHelp(offer) || effects.some(({ do: verb }) => verb === 'contact' || verb === 'refer'),
      )
      .map(({ at }) => at),
  )
  return history.log.flatMap(({ option, day }, at) =>
    chosen.has(at) || option === 'together' || option === 'hand-over' ? [day] : [],
  )
}

/** Places in the log, one a day, where help lay in view and could be paid. */
function helpInView(history: History, from: number, to: number): number[] {
  const days = new Set<number>()
  return history.before.flatMap((state, at) => {
    if (state.day < from || state.day > to || days.has(state.day)) return []
    const there = inView(history, at).some((each) => helps(each) && canPay(history.plan, each))
    if (there) days.add(state.day)
    return there ? [at] : []
  })
}

/** Help that existed at a moment, in view or not. */
const helpAtAll = ({ plan, before, log }: History, from: number, to: number): boolean =>
  before.some(
    (state, at) =>
      state.day >= from && state.day <= to && plan.options.get(log[at]?.moment ?? '')?.some(isHelp) === true,
  )

function afterShame(history: History): Finding[] {
  const { end } = history
  const shame = end.events.find(({ code }) => code === 'E1')
  if (shame === undefined) return []
  const took = tookHelp(history)
  const next = took.find((day) => day > shame.day)
  const until = next === undefined ? end.day : next - 1
  const lay = helpInView(history, shame.day + 1, until)
  const could = lay.length >= LEAST_DAYS
  const without = new Set(history.before.flatMap(({ day }) => (day > shame.day && day <= until ? [day] : [])))
  const noneThere = lay.length === 0 && without.size >= LEAST_DAYS && helpAtAll(history, shame.day + 1, until)
  if (!could && !noneThere) return []
  const params = { count: could ? lay.length : without.size, onDay: shame.day, untilDay: until }
  const evidence = [
    { kind: 'event' as const, id: shame.cause, day: shame.day },
    ...lay.map((at) => ({
      kind: 'moment' as const,
      id: history.log[at]?.moment ?? '',
      day: history.before[at]?.day ?? 0,
    })),
  ]
  return [make('help-after-shame', patternIf(could), { day: shame.day, params, evidence })]
}

function lateHelp(history: History): Finding[] {
  const { plan, end } = history
  const behind = Array.from({ length: EARLY }, (_, day) => day).findIndex(
    (day) => day >= 1 && behindOn(history, day),
  )
  if (behind < 1) return []
  const first = Math.min(...tookHelp(history), end.day + 1)
  if (first <= LATE || (first > end.day && !history.over)) return []
  const lay = helpInView(history, behind, Math.min(first - 1, end.day))
  const came = first <= end.day
  const params = { onDay: behind, helpDay: came ? first : 0, count: lay.length }
  const choice = choicesOf(history).find(({ taken, offer }) => taken.day === first && isHelp(offer))
  const open = end.bounces.find(({ bill }) =>
    billsOf(history).some(({ id, ...rest }) => id === bill && isEssential(plan, rest)),
  )
  const evidence = [
    ...(open === undefined ? [] : [{ kind: 'bill' as const, id: open.bill, day: behind }]),
    ...lay.map((at) => ({
      kind: 'moment' as const,
      id: history.log[at]?.moment ?? '',
      day: history.before[at]?.day ?? 0,
    })),
    ...(choice === undefined ? [] : [moment(choice)]),
  ]
  const code = came ? 'help-late' : 'help-not-yet'
  return [make(code, patternIf(lay.length > 0), { day: behind, params, evidence })]
}

export const shame: Detector = (history) => [...afterShame(history), ...lateHelp(history)]
