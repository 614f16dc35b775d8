// Choosing at a stop: an option of a dilemma, a wish at the desk, a line in a talk.

import { goTo, runToStop } from './day.ts'
import { applyEffects } from './effects.ts'
import { canSpend } from './ledger.ts'
import type { Plan } from './link.ts'
import { outcomeOf } from './outcome.ts'
import type { Talk } from './plan.ts'
import type { Offer } from './ready.ts'
import { lookCost, offered, sight } from './sight.ts'
import type { MonthState, Refusal, Taken } from './state.ts'
import { stopAt } from './stop.ts'
import { endTalk } from './talk.ts'

type Code = Refusal['refused']
/** Nothing when a decision was done, or the code of its refusal. */
export type Verdict = Code | undefined

/** Why an option cannot be taken now, money and actions included; undefined when it can. */
export function barred(plan: Plan, state: MonthState, key: string, option: Offer): Verdict {
  if (state.stop.kind === 'desk' && done(state, key, option.id)) return 'decision/already-done'
  if (option.actions > state.actions) return 'decision/no-actions-left'
  if (option.needs.account > Math.max(0, canSpend(plan, state))) return 'decision/not-enough-money'
  if (option.needs.purse > state.purse) return 'decision/not-enough-money'
  return undefined
}

/** Whether a wish was done at this desk; a desk lasts one evening, so only today's log is walked. */
function done(state: MonthState, key: string, option: string): boolean {
  for (let index = state.decisions.length - 1; index >= 0; index--) {
    const taken = state.decisions[index] as Taken
    if (taken.day !== state.day) return false
    if (taken.moment === key && taken.option === option) return true
  }
  return false
}

/** Whether the folded options of a stop may be chosen: one free click in krap, an action spent below. */
export function unfolded(state: MonthState, key: string): boolean {
  return lookCost(state.level) !== 'action' || state.stop.kind === 'talk' || state.looked.includes(key)
}

/**
 * Does a decision at the stop where the month waits. The log entry is handed in; it is kept once nothing bars it.
 * @param sure it was found legal just now, and is not asked about again
 */
export function actAtStop(plan: Plan, draft: MonthState, taken: Taken, sure: boolean): Verdict {
  const { moment: key, option: id } = taken
  if (id === 'look-further') return lookFurther(plan, draft, taken)
  if (id === 'done' && draft.stop.kind === 'desk') {
    draft.decisions.push(taken)
    runToStop(plan, draft)
    return undefined
  }
  const option = plan.options.get(key)?.find((each) => each.id === id)
  if (option === undefined) return 'decision/unknown-option'
  const code = sure ? undefined : outOfReach(plan, draft, key, option)
  if (code === undefined) take(plan, draft, option, taken)
  return code
}

function outOfReach(plan: Plan, state: MonthState, key: string, option: Offer): Verdict {
  if (!offered(plan, state, option)) return 'decision/condition-not-met'
  if (!unfolded(state, key) && sight(plan, state, key).folded.includes(option)) return 'decision/out-of-view'
  return barred(plan, state, key, option)
}

function take(plan: Plan, draft: MonthState, option: Offer, taken: Taken): void {
  draft.decisions.push(taken)
  draft.actions -= option.actions
  const outcome = outcomeOf(plan, draft, option.outcomes)
  taken.outcome = outcome?.id ?? ''
  if (option.technique !== undefined) draft.techniques.push(option.technique)
  if (outcome !== undefined) applyEffects(plan, draft, outcome.acts, taken.moment)
  if (draft.stop.kind === 'dilemma') runToStop(plan, draft)
  else if (draft.stop.kind === 'talk') nextTurn(plan, draft, draft.stop.moment, draft.stop.turn + 1)
}

function nextTurn(plan: Plan, draft: MonthState, moment: string, turn: number): void {
  const talk = plan.moments.get(moment) as Talk
  if (turn < talk.turns.length) {
    goTo(plan, draft, stopAt('talk', moment, turn))
  } else {
    endTalk(plan, draft, talk)
    runToStop(plan, draft)
  }
}

/** Looks further: unfolds what lies further away for one action; with none left, tomorrow's first one. */
function lookFurther(plan: Plan, draft: MonthState, taken: Taken): Verdict {
  const key = taken.moment
  if (draft.looked.includes(key)) return 'decision/already-done'
  if (draft.stop.kind === 'talk' || lookCost(draft.level) !== 'action') return 'decision/unknown-option'
  if (sight(plan, draft, key).folded.length === 0) return 'decision/unknown-option'
  draft.decisions.push(taken)
  if (draft.actions > 0) draft.actions -= 1
  else draft.owed += 1
  draft.looked.push(key)
  return undefined
}
