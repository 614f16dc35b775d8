import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { GroupCut, PlanData } from '#engine'
import { linkPlan } from '#engine'
import { defaultCut } from '#session/authority'
import type { Month } from '#session/server'

/**
 * Months that groups can play, out of the built page: the server plays what the page shows.
 * @param dist folder of the built page
 * @returns a month by its id, null when there is none of that name
 */
export function builtMonths(dist: string): (id: string) => Month | null {
  const known = new Map<string, { stamp: number; month: Month }>()
  return (id) => {
    if (!/^[a-z0-9][a-z0-9-]*$/.test(id) || id === 'index') return null
    const path = join(dist, 'months', `${id}.json`)
    const stamp = statSync(path, { throwIfNoEntry: false })?.mtimeMs
    if (stamp === undefined) return null
    const kept = known.get(id)
    if (kept?.stamp === stamp) return kept.month
    const { plan: data, cut } = JSON.parse(readFileSync(path, 'utf8')) as {
      plan: PlanData
      cut?: GroupCut | null
    }
    const plan = linkPlan(data)
    const month = { plan, cut: cut ?? defaultCut(plan) }
    known.set(id, { stamp, month })
    return month
  }
}
