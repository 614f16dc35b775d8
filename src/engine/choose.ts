// Choosing at a stop: an option of a dilemma, a wish at the desk, a line in a talk.

import { goTo, runToStop } from './day.ts'
import { applyEffects } from './effects.ts'
import { canSpend } from './ledger.ts'
import type { Plan } from './link.ts'
import { outcomeOf } from './outcome.ts'
import type { Option, Talk } from './plan.ts'
import { LOOK, offered, sight } from './sight.ts'
import type { MonthState, Refusal, Taken } from './state.ts'
import { endTalk } from './talk.ts'

type Code = Refusal['refused']
/** What a decision will do, or the code of its refusal. The log entry is handed in, for the outcome. */
export type Act = Code | ((taken: Taken) => void)

export const isCode = (act: Act): act is Code => typeof act === 'string'

/** Why an option cannot be taken now, money and actions included; undefined when it can. */
export function barred(plan: Plan, state: MonthState, key: string, option: Option): Code | undefined {
  if (state.stop.kind === 'desk' && done(state, key, option.id)) return 'decision/already-done'
  if (option.actions > state.actions) return 'decision/no-actions-left'
  if (option.needs.account > Math.max(0, canSpend(plan, state))) return 'decision/not-enough-money'
  if (option.needs.purse > state.purse) return 'decision/not-enough-money'
  return undefined
}

const done = (state: MonthState, key: string, option: string): boolean =>
  state.decisions.some((taken) => taken.moment === key && taken.option === option)

/** Whether the folded options of a stop may be chosen: one free click in krap, an action spent below. */
export function unfolded(state: MonthState, key: string): boolean {
  return LOOK[state.level] !== 'action' || state.stop.kind === 'talk' || state.looked.includes(key)
}

/** The act behind a decision at the stop where the month waits. */
export function actAtStop(plan: Plan, draft: MonthState, key: string, id: string): Act {
  if (id === 'look-further') return lookFurther(plan, draft, key)
  if (id === 'done' && draft.stop.kind === 'desk') return () => runToStop(plan, draft)
  const option = plan.options.get(key)?.find((each) => each.id === id)
  if (option === undefined) return 'decision/unknown-option'
  if (!offered(plan, draft, option)) return 'decision/condition-not-met'
  if (!unfolded(draft, key) && sight(plan, draft, key).folded.includes(option)) return 'decision/out-of-view'
  return barred(plan, draft, key, option) ?? ((taken) => take(plan, draft, option, taken))
}

function take(plan: Plan, draft: MonthState, option: Option, taken: Taken): void {
  draft.actions -= option.actions
  const outcome = outcomeOf(plan, draft, option.outcomes)
  taken.outcome = outcome?.id ?? ''
  if (option.technique !== undefined) draft.techniques.push(option.technique)
  applyEffects(plan, draft, outcome?.effects ?? [], taken.moment)
  if (draft.stop.kind === 'dilemma') runToStop(plan, draft)
  else if (draft.stop.kind === 'talk') nextTurn(plan, draft, draft.stop.moment, draft.stop.turn + 1)
}

function nextTurn(plan: Plan, draft: MonthState, moment: string, turn: number): void {
  const talk = plan.moments.get(moment) as Talk
  if (turn < talk.turns.length) {
    goTo(plan, draft, { kind: 'talk', moment, turn })
  } else {
    endTalk(plan, draft, talk)
    runToStop(plan, draft)
  }
}

/** Looks further: unfolds what lies further away for one action; with none left, tomorrow's first one. */
function lookFurther(plan: Plan, draft: MonthState, key: string): Act {
  if (draft.looked.includes(key)) return 'decision/already-done'
  if (draft.stop.kind === 'talk' || LOOK[draft.level] !== 'action') return 'decision/unknown-option'
  if (sight(plan, draft, key).folded.length === 0) return 'decision/unknown-option'
  return () => {
    if (draft.actions > 0) draft.actions -= 1
    else draft.owed += 1
    draft.looked.push(key)
  }
}
