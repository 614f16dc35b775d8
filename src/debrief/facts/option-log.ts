import type { OptionView, Plan } from '#engine'
import type { History } from '../history.ts'
import { pressOf } from './press.ts'
import type { LaidMoment, LaidOption } from './types.ts'
import type { Visit } from './visits.ts'
import { visitsOf } from './visits.ts'

/**
 * Every moment as it lay there when the household came to it: each option with what it took and whether it could be
 * taken, in view or not. Options whose condition did not hold were not there, and are left out.
 */
export function optionLog(history: History): LaidMoment[] {
  return visitsOf(history).flatMap((visit) => laidOut(history, visit))
}

function laidOut({ plan, log, end }: History, { key, state, seen }: Visit): LaidMoment[] {
  if (!plan.options.has(key)) return []
  const chosen = new Set(
    log.filter(({ day, moment }) => day === state.day && moment === key).map(({ option }) => option),
  )
  const laid = (view: OptionView, away: LaidOption['away']): LaidOption => ({
    option: view.id,
    away,
    state: view.state,
    cents: view.cents,
    actions: view.actions,
    taken: chosen.has(view.id),
  })
  const { options, folded } = seen().stop
  // what lies an action away is not in the view of who has not looked
  const far = end.hidden.filter(({ day, moment }) => day === state.day && moment === key)
  return [
    {
      day: state.day,
      moment: key,
      level: state.level,
      account: state.account,
      purse: state.purse,
      left: -pressOf(plan, state).short,
      actions: state.actions,
      options: [
        ...options.map((view) => laid(view, 'view')),
        ...(far.length > 0 ? [] : folded.options.map((view) => laid(view, 'click'))),
        ...far.map(({ option }) => unseen(plan, key, option, state, chosen.has(option))),
      ],
    },
  ]
}

function unseen(plan: Plan, key: string, id: string, state: Visit['state'], taken: boolean): LaidOption {
  const option = plan.options.get(key)?.find((each) => each.id === id)
  const { account, purse } = option?.needs ?? { account: 0, purse: 0 }
  const actions = option?.actions ?? 0
  const enough = account <= Math.max(0, state.account + plan.data.opening.overdraft) && purse <= state.purse
  return {
    option: id,
    away: 'action',
    state: actions > state.actions ? 'no-actions-left' : enough ? 'open' : 'not-enough-money',
    cents: account + purse,
    actions,
    taken,
  }
}
