import type { History } from '../history.ts'
import { runOf } from '../replays/run-of.ts'
import { decisionsOf } from './choices.ts'
import type { GroupColumn, SideBySide } from './types.ts'

/** One group of a day, under the name its facilitator gave it. */
export interface GroupOfDay {
  name: string
  history: History
}

/**
 * Several groups of one day side by side, in the order they are given: what each month came to, and what each group
 * chose where more than one of them stood. There is no order of better and worse in it.
 */
export function sideBySide(groups: readonly GroupOfDay[]): SideBySide {
  return { groups: groups.map(columnOf), moments: momentsOf(groups) }
}

function columnOf({ name, history }: GroupOfDay): GroupColumn {
  const { account, fees, tunnelDays, needsUnmet, papersAsked } = runOf(history.end)
  return {
    name,
    month: history.plan.data.id,
    account,
    fees,
    tunnelDays,
    needsUnmet: needsUnmet.length,
    papersAsked,
    problem: history.problem,
  }
}

function momentsOf(groups: readonly GroupOfDay[]): SideBySide['moments'] {
  const rows = new Map<string, SideBySide['moments'][number]>()
  for (const [index, { history }] of groups.entries()) {
    const month = history.plan.data.id
    for (const { moment, option } of decisionsOf(history)) {
      const row = rows.get(`${month} ${moment}`) ?? {
        month,
        moment,
        chosen: groups.map((): string[] => []),
        same: false,
      }
      row.chosen[index]?.push(option)
      rows.set(`${month} ${moment}`, row)
    }
  }
  return [...rows.values()].flatMap((row) => {
    const came = row.chosen.filter((options) => options.length > 0)
    if (came.length < 2) return []
    return [{ ...row, same: new Set(came.map((options) => options.join(' '))).size === 1 }]
  })
}
