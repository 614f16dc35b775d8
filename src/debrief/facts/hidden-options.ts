import type { Plan } from '#engine'
import type { History } from '../history.ts'
import { openingsOf } from './openings.ts'
import type { HiddenOption } from './types.ts'
import type { Visit } from './visits.ts'
import { visitsOf } from './visits.ts'

/** Every option that was there and further away, once for each time the household came to it. */
export function hiddenOptions(history: History): HiddenOption[] {
  return visitsOf(history).flatMap((visit) =>
    foldedAt(history, visit).map((option) => hiddenOption(history, visit, option)),
  )
}

/** What the log says was out of view behind an action, and what a level of one free click folded. */
function foldedAt({ end }: History, { key, state, seen }: Visit): string[] {
  if (state.level === 'krap') return seen().stop.folded.options.map(({ id }) => id)
  return end.hidden
    .filter(({ day, moment }) => day === state.day && moment === key)
    .map(({ option }) => option)
}

function hiddenOption({ plan, log }: History, { key, state }: Visit, option: string): HiddenOption {
  const here = log.filter(({ day, moment }) => day === state.day && moment === key)
  const { cents, enough, effects, tags, actions } = termsOf(plan, key, option, state)
  return {
    kind: 'option',
    day: state.day,
    level: state.level,
    moment: key,
    option,
    away: state.level === 'krap' ? 'click' : 'action',
    looked: here.some((taken) => taken.option === 'look-further'),
    taken: here.some((taken) => taken.option === option),
    open: enough && actions <= state.actions,
    cents,
    opens: openingsOf(plan, effects, tags),
  }
}

function termsOf(plan: Plan, key: string, id: string, { account, purse }: Visit['state']) {
  const option = plan.options.get(key)?.find((each) => each.id === id)
  const needs = option?.needs ?? { account: 0, purse: 0 }
  const there = Math.max(0, account + plan.data.opening.overdraft)
  return {
    cents: needs.account + needs.purse,
    enough: needs.account <= there && needs.purse <= purse,
    actions: option?.actions ?? 0,
    effects: option?.outcomes.flatMap((outcome) => outcome.effects) ?? [],
    tags: option?.tags ?? [],
  }
}
