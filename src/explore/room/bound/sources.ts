// Everything in a month that can act on it, with the days and the number of times it can. Conditions count as fulfilled
// and luck as good, so that what is listed here is never less than what can happen.

import type { Effect, Moment, Option, Plan } from '#engine'
import { letterCounts } from './letter-counts.ts'
import type { Reach } from './reach.ts'
import { reachOf } from './reach.ts'
import type { Choice, Source } from './source.ts'
import { choice } from './source.ts'

/** All sources of a month, each with a first day within it. */
export function sourcesOf(plan: Plan): Source[] {
  const moments = plan.data.moments.flatMap((moment) => momentSources(plan, moment))
  const { days } = plan.data
  const reach = reachOf(plan, moments)
  const fixed = [...moments, ...procedureSources(plan, reach)]
  const letters = letterCounts(plan, reach, fixed)
  return [...fixed, ...letterSources(plan, reach, letters)].filter(
    ({ from, times }) => from <= days && times > 0,
  )
}

function momentSources(plan: Plan, moment: Moment): Source[] {
  const { from, to, luck, when } = moment.trigger
  const window = { from: Math.max(1, from), to: Math.min(to, plan.data.days), times: 1 }
  if (window.to < window.from) return []
  const forced = luck === undefined && when === undefined
  switch (moment.kind) {
    case 'dilemma':
      return [{ ...window, forced, choices: moment.options.flatMap(choicesOf) }]
    case 'desk':
      return moment.options.map((option) => ({ ...window, forced: false, choices: choicesOf(option) }))
    case 'talk':
      return [
        ...moment.turns.map(({ options }) => ({ ...window, forced, choices: options.flatMap(choicesOf) })),
        { ...window, forced: false, choices: [choice([], 0, ['E9'])] },
      ]
  }
}

function choicesOf({ outcomes, needs }: Option): Choice[] {
  const last = outcomes.at(-1)
  const choices = outcomes.map(({ effects }) => choice(effects, Math.min(paid(effects), needs.account)))
  const always = last !== undefined && last.when === undefined && last.luck === undefined
  return always ? choices : [...choices, choice([])]
}

function paid(effects: readonly Effect[]): number {
  let cents = 0
  for (const effect of effects) if (effect.do === 'pay' && effect.from === 'account') cents += effect.cents
  return cents
}

/** What is decided on applications, and doing them with somebody, which gives bandwidth every time (E12). */
function procedureSources(plan: Plan, reach: Reach): Source[] {
  const { days, procedures } = plan.data
  return procedures.flatMap(({ id, outcomes, steps }): Source[] => {
    const decided = reach.decided.get(id) ?? Number.POSITIVE_INFINITY
    const started = reach.started.get(id) ?? Number.POSITIVE_INFINITY
    const ends = { from: decided, to: days, times: 1, forced: false }
    const together = { from: started, to: days, times: Number.POSITIVE_INFINITY, forced: false }
    const helped = plan.helpers.length > 0 && steps.length > 0
    return [
      { ...ends, choices: outcomes.map(({ effects }) => choice(effects)) },
      ...(helped ? [{ ...together, choices: [choice([], 0, ['E12'])] }] : []),
    ]
  })
}

function letterSources(plan: Plan, reach: Reach, counts: ReadonlyMap<string, number>): Source[] {
  return plan.data.letters.map(({ id, effects, content, bill }) => ({
    from: reach.arrived.get(id) ?? Number.POSITIVE_INFINITY,
    to: plan.data.days,
    times: counts.get(id) ?? 0,
    forced: false,
    choices: [choice(effects, 0, content === 'certainty' ? ['E10'] : [])],
    asks: bill,
  }))
}
