// Card 9, hassle: what the household had a right to, and how much stood in front of it.

import type { Effect, MonthState, Plan } from '#engine'
import { evaluate } from '#engine'
import type { Finding } from '../finding.ts'
import type { History } from '../history.ts'
import type { FindingCode } from './codes.ts'
import type { Detector } from './detector.ts'
import { make } from './make.ts'
import { centsOf, eveningOf } from './read.ts'

type Procedure = Plan['data']['procedures'][number]

const ACTS: ReadonlySet<string> = new Set(['alone', 'together', 'hand-over'])

/** Cents of the outcome that would come, counted only where nothing of it hangs on luck: received, or not asked any more. */
function worthOf(plan: Plan, state: MonthState, { outcomes }: Procedure): number {
  const sure = outcomes.find(
    ({ when, luck }) => luck !== undefined || when === undefined || evaluate(plan, state, when) === true,
  )
  if (sure === undefined || sure.luck !== undefined) return 0
  return centsOf(sure.effects, 'receive') + cancelled(plan, sure.effects)
}

const cancelled = (plan: Plan, effects: readonly Effect[]): number =>
  effects.reduce((sum, effect) => {
    const booking =
      effect.do === 'cancel' ? plan.data.bookings.find(({ id }) => id === effect.bill) : undefined
    return sum + (booking !== undefined && booking.cents < 0 ? -booking.cents : 0)
  }, 0)

/** The day on which a way to begin lay somewhere in the month, in view or not; 0 = never. */
function offeredOn({ plan, before, log }: History, procedure: string): number {
  const at = before.findIndex((state, index) =>
    plan.options
      .get(log[index]?.moment ?? '')
      ?.some(
        ({ test, outcomes }) =>
          (test === null || test(plan, state) === true) &&
          outcomes.some(({ effects }) =>
            effects.some((effect) => effect.do === 'start' && effect.procedure === procedure),
          ),
      ),
  )
  return before[at]?.day ?? 0
}

function behind(history: History, procedure: Procedure): Finding[] {
  const { plan, end, log } = history
  const { id, steps } = procedure
  const running = end.procedures.find((each) => each.id === id)
  if (running?.status === 'decided') return []
  const valueCents = worthOf(plan, end, procedure)
  const offered = offeredOn(history, id)
  if (valueCents === 0 || (running === undefined && offered === 0 && !procedure.automatic)) return []
  const papers = new Set(steps.flatMap((step) => step.papers))
  if (running?.status === 'handed-in') {
    const params = { ofProcedure: id, valueCents, decisionDay: running.decision }
    const evidence = [{ kind: 'procedure' as const, id, day: running.started }]
    return [make('waiting', 'circumstance', { day: running.started, params, evidence })]
  }
  if (steps.length === 0) return []
  const last = log.findLast(({ moment, option }) => moment === id && ACTS.has(option))?.day
  const day = last ?? running?.started ?? offered
  const desk = eveningOf(history, day)
  const params = {
    ofProcedure: id,
    valueCents,
    count: steps.length,
    papers: papers.size,
    doneCount: running?.step ?? 0,
    shutCount: desk.letters.filter(({ opened }) => opened === 0).length,
    missingCount: running?.missing.length ?? 0,
    onDay: day,
    deadlineDay: running?.deadline ?? 0,
  }
  const code = codeOf(running?.status, offered)
  const evidence = [{ kind: 'procedure' as const, id, day }]
  return [make(code, 'circumstance', { day, params, evidence })]
}

function codeOf(status: string | undefined, offered: number): FindingCode {
  if (status === 'returned') return 'sent-back'
  if (status === 'lapsed') return 'ran-out'
  if (status !== undefined) return 'stopped-at-step'
  return offered > 0 ? 'behind-steps' : 'not-named'
}

export const hassle: Detector = (history) =>
  history.plan.data.procedures
    .flatMap((procedure) => behind(history, procedure))
    .sort((a, b) => Number(b.params.valueCents) - Number(a.params.valueCents))

/** Sittings of applications that were done, and papers that were got: work that leaves no trace in the ledger. */
export const paperwork: Detector = ({ plan, log }) => {
  const sittings = log.filter(({ moment, option }) => ACTS.has(option) && plan.procedures.has(moment))
  const fetched = log.filter(({ moment, option }) => option === 'fetch' && plan.papers.has(moment))
  if (sittings.length === 0) return []
  const params = {
    count: sittings.length,
    papers: fetched.length,
    togetherCount: sittings.filter(({ option }) => option !== 'alone').length,
  }
  const evidence = [
    ...sittings.map(({ moment, day }) => ({ kind: 'procedure' as const, id: moment, day })),
    ...fetched.map(({ moment, day }) => ({ kind: 'paper' as const, id: moment, day })),
  ]
  return [make('form-steps', 'skill', { params, evidence })]
}
