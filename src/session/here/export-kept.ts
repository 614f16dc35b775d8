import type { GroupCut, PlanData } from '#engine'
import { linkPlan } from '#engine'
import type { SessionExport } from '#session/authority'
import { defaultCut, exportSession, LogError } from '#session/authority'
import { isRefused, readLog } from '#session/protocol'
import type { KeptSession } from './store.ts'

/**
 * The export of a session that is kept here and need not be open.
 * @param cut how the group plays this month; null for a cut made from the month itself
 * @returns null where its log is damaged, or belongs to another month or version
 */
export function exportKeptSession(
  data: PlanData,
  cut: GroupCut | null,
  { entries }: KeptSession,
): SessionExport | null {
  const read = readLog(entries, data)
  if (isRefused(read)) return null
  const plan = linkPlan(data)
  try {
    return exportSession(plan, cut ?? defaultCut(plan), read.log)
  } catch (error) {
    if (error instanceof LogError) return null
    throw error
  }
}
