// Histories for tests of the debrief: a log given as text, then sleep and first options until the month is over.

import type { History } from '#debrief'
import { historyOf } from '#debrief'
import type { Decision, PlanData } from '#engine'
import { linkPlan, playMonth, stopDecisions } from '#engine'

const sleep: Decision = { moment: 'evening', option: 'sleep' }

/** `moment option` as a decision; `sleep` alone is the evening's. */
export function decisions(acts: readonly string[]): Decision[] {
  return acts.map((act) => {
    const [moment = '', option = ''] = act.split(' ')
    return moment === 'sleep' ? sleep : { moment, option }
  })
}

/** A month played to its end: the log first, then whatever moves it on. Throws when the log is refused. */
export function played(data: PlanData, acts: readonly string[] = [], seed = 1): History {
  const plan = linkPlan(data)
  const log = decisions(acts)
  let at = 0
  const end = playMonth(plan, seed, (now) => log[at++] ?? stopDecisions(plan, now)[0] ?? sleep)
  if (at < log.length) throw new Error(`The month was over before ${JSON.stringify(log[at])}`)
  return historyOf(plan, seed, end.decisions)
}
