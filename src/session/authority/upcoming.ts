import type { GroupCut, Plan } from '#engine'
import type { Upcoming } from '#session/protocol'
import type { Session } from './session.ts'

/** What it hangs on which moments may still come. */
export type ComingOn = Pick<Session, 'month' | 'moment' | 'consequence' | 'skipped'>

/** The moments of the cut that may still come after the one the group stands before, skipped ones included. */
export function upcoming(plan: Plan, cut: GroupCut, session: ComingOn): Upcoming[] {
  const { month, moment: here, consequence, skipped } = session
  if (month.stop.kind === 'end') return []
  const chosen = new Set(
    month.decisions.flatMap(({ moment, option }) => (option === 'look-further' ? [] : [moment])),
  )
  return cut.moments.flatMap(({ moment, minutes, talk, skip }) => {
    const window = plan.moments.get(moment.split('/')[0] ?? moment)?.trigger
    const current = moment === here && consequence === null
    if (window === undefined || window.to < month.day || current || chosen.has(moment)) return []
    const { from, to } = window
    return [{ moment, minutes, talk, maySkip: skip, skipped: skipped.get(moment) === true, from, to }]
  })
}
