// Choosing at a stop: an option of a dilemma, a wish at the desk, a line in a talk.

import { goTo, runToStop } from './day.ts'
import { applyEffects } from './effects.ts'
import { canSpend } from './ledger.ts'
import type { Plan } from './link.ts'
import { outcomeOf } from './outcome.ts'
import type { Option, Talk } from './plan.ts'
import { LOOK, options, sight } from './sight.ts'
import type { MonthState, Refusal } from './state.ts'
import { endTalk } from './talk.ts'

/** Nothing when it was done, or the code of the refusal. */
export type Verdict = Refusal['refused'] | undefined

/** Why an option cannot be taken now, money and actions included; undefined when it can. */
export function barred(plan: Plan, state: MonthState, key: string, option: Option): Verdict {
  if (state.stop.kind === 'desk' && state.outcomes[`${key}/${option.id}`] !== undefined)
    return 'decision/already-done'
  if (option.actions > state.actions) return 'decision/no-actions-left'
  if (option.needs.account > Math.max(0, canSpend(plan, state))) return 'decision/not-enough-money'
  if (option.needs.purse > state.purse) return 'decision/not-enough-money'
  return undefined
}

/** Whether the folded options of a stop may be chosen: one free click in krap, an action spent below. */
export function unfolded(state: MonthState, key: string): boolean {
  return LOOK[state.level] !== 'action' || state.stop.kind === 'talk' || state.looked.includes(key)
}

export function choose(plan: Plan, draft: MonthState, key: string, id: string): Verdict {
  const option = plan.options.get(key)?.find((each) => each.id === id)
  if (option === undefined) return 'decision/unknown-option'
  if (!options(plan, draft, key).includes(option)) return 'decision/condition-not-met'
  if (!unfolded(draft, key) && sight(plan, draft, key).folded.includes(option)) return 'decision/out-of-view'
  const code = barred(plan, draft, key, option)
  if (code !== undefined) return code
  take(plan, draft, key, option)
  return undefined
}

function take(plan: Plan, draft: MonthState, key: string, option: Option): void {
  draft.actions -= option.actions
  draft.chose[key] = option.id
  const outcome = outcomeOf(plan, draft, option.outcomes)
  const name = draft.stop.kind === 'desk' ? `${key}/${option.id}` : key
  draft.outcomes[name] = outcome?.id ?? ''
  if (option.technique !== undefined) draft.techniques.push(option.technique)
  applyEffects(plan, draft, outcome?.effects ?? [], key)
  if (draft.stop.kind === 'dilemma') runToStop(plan, draft)
  else if (draft.stop.kind === 'talk') nextTurn(plan, draft)
}

function nextTurn(plan: Plan, draft: MonthState): void {
  if (draft.stop.kind !== 'talk') return
  const talk = plan.moments.get(draft.stop.moment) as Talk
  const turn = draft.stop.turn + 1
  if (turn < talk.turns.length) {
    goTo(plan, draft, { kind: 'talk', moment: talk.id, turn })
  } else {
    endTalk(draft, talk)
    runToStop(plan, draft)
  }
}

/** Looks further: unfolds what lies further away for one action; with none left, tomorrow's first one. */
export function lookFurther(plan: Plan, draft: MonthState, key: string): Verdict {
  if (draft.looked.includes(key)) return 'decision/already-done'
  if (draft.stop.kind === 'talk' || LOOK[draft.level] !== 'action') return 'decision/unknown-option'
  if (sight(plan, draft, key).folded.length === 0) return 'decision/unknown-option'
  if (draft.actions > 0) draft.actions -= 1
  else draft.owed += 1
  draft.looked.push(key)
  return undefined
}

/** Leaves the desk; what was not done lies there tomorrow. */
export function finishDesk(plan: Plan, draft: MonthState): Verdict {
  runToStop(plan, draft)
  return undefined
}
