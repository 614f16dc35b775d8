// Planned against real time: the cut says how long each moment may take.

import type { GroupCut } from '#engine'
import type { Pace, Upcoming } from '#session/protocol'
import type { Session } from '../session.ts'

const MINUTE = 60_000

/** How late it is, what is still to come, and what to leave to the household to end in time. */
export function paceOf(cut: GroupCut, session: Session, coming: readonly Upcoming[], now: number): Pace {
  const { minutes, startedAt, momentAt, moment, consequence, decided } = session
  const planned = new Map(cut.moments.map((each) => [each.moment, each.minutes]))
  const done = decided.reduce((sum, each) => sum + (each.dropped ? 0 : (planned.get(each.moment) ?? 0)), 0)
  const spent = startedAt === null ? 0 : Math.max(0, now - startedAt) / MINUTE
  const here = moment !== '' && consequence === null ? (planned.get(moment) ?? 0) : 0
  const used = Math.min(here, momentAt === null ? 0 : Math.max(0, now - momentAt) / MINUTE)
  const open = coming.filter(({ skipped }) => !skipped)
  const left = here - used + open.reduce((sum, each) => sum + each.minutes, 0)
  return {
    minutes,
    spent: Math.floor(spent),
    behind: startedAt === null ? 0 : Math.round(spent - done - used),
    left: Math.ceil(left),
    skip: toSkip(open, Math.ceil(spent + left - minutes)),
  }
}

/** The fewest moments that bring the end back by so many minutes, as far as they may be skipped; in their order. */
function toSkip(open: readonly Upcoming[], over: number): string[] {
  const may = open.filter(({ maySkip }) => maySkip)
  const chosen = new Set<Upcoming>()
  let left = over
  while (left > 0 && chosen.size < may.length) {
    const rest = may.filter((each) => !chosen.has(each))
    const enough = rest.filter(({ minutes }) => minutes >= left)
    const next = (enough.length > 0 ? enough : rest).reduce((best, each) =>
      (enough.length > 0 ? each.minutes <= best.minutes : each.minutes >= best.minutes) ? each : best,
    )
    chosen.add(next)
    left -= next.minutes
  }
  return may.flatMap((each) => (chosen.has(each) ? [each.moment] : []))
}
